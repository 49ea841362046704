import type { CostLine, ResourceContext, ResourceType } from '@planner/contract'
import schema from '../schemas/textract-analysis.schema.json' with { type: 'json' }
import { SERVERLESS, usageLine } from './meters.js'
import type { TextractAnalysisProps } from './textract-analysis.types.js'

type Context = ResourceContext<TextractAnalysisProps>
type Feature = TextractAnalysisProps['features'][number]

const OFFER = 'AmazonTextract'

/** Features of one kind of call. Queries have a price together with the others; forms and tables without them are billed apart. */
const ANALYSIS: readonly Feature[] = ['forms', 'tables', 'queries']

function* lines(ctx: Context): Generator<CostLine> {
  const { features } = ctx.props
  const prefix = ctx.props.mode === 'asynchronous' ? 'async-' : ''
  const pages = ctx.input(['pages'], 'page').as('1')
  const line = (id: string, label: string, meter: string, per: 'document' | 'page' = 'document'): CostLine =>
    usageLine(OFFER, { id, label, quantity: pages.as(per), meter, per })
  const analysis = ANALYSIS.filter((feature) => features.includes(feature))
  for (const group of features.includes('queries') ? [analysis] : analysis.map((feature) => [feature]))
    yield line(group.join('-'), `Pages, ${group.join(', ')}`, `${prefix}analyzedocument-api-${group.join('-')}`)
  if (features.includes('text'))
    yield line('text', 'Pages, text', prefix === '' ? 'detectdocumenttext-api-text' : 'async-documenttextdetection-api-text')
  if (features.includes('layout')) yield line('layout', 'Pages, layout', `${prefix}analyzedocument-layout-api-layout`)
  if (features.includes('signatures')) yield line('signatures', 'Pages, signatures', `${prefix}analyzedocument-signatures-api-signatures`)
  if (features.includes('expense'))
    yield line(
      'expense',
      'Pages, invoices and receipts',
      prefix === '' ? 'analyzeexpense-analyzeexpense-api-expense' : 'async-analyzeexpense-api-expense',
      'page',
    )
  if (features.includes('id')) yield line('id', 'Pages, identity documents', 'analyze-id-analyzeid-api-id', 'page')
  if (features.includes('lending')) yield line('lending', 'Pages, loan documents', 'async-analyzelending-api-lending', 'page')
}

export default {
  title: 'Textract analysis',
  summary: 'Pages read, by feature and by forms, tables and queries together.',
  schema,
  serviceModel: 'abstracted',
  lines,
  facts: () => SERVERLESS,
} satisfies ResourceType<TextractAnalysisProps>
