import type { CostLine, ResourceContext, ResourceType } from '@planner/contract'
import schema from '../schemas/comprehend-analysis.schema.json' with { type: 'json' }
import type { ComprehendAnalysisProps } from './comprehend-analysis.types.js'
import { SERVERLESS, usageLine } from './meters.js'

type Feature = ComprehendAnalysisProps['features'][number]

const METERS: Readonly<Record<Feature, string>> = {
  entities: 'processes-entity-analysis-text-request',
  sentiment: 'processes-sentiment-analysis-text-request',
  'targeted-sentiment': 'process-targeted-sentiment-text-request',
  'key-phrases': 'processes-key-phrase-detection-text-request',
  language: 'processes-language-detection-text-request',
  syntax: 'processes-syntax-analysis-text-request',
  'contains-pii': 'processes-contains-pii-in-text-requests',
  events: 'processes-event-analysis-text-request',
}

function* lines(ctx: ResourceContext<ComprehendAnalysisProps>): Generator<CostLine> {
  const rule = (name: string) => ctx.spec('machine-learning-rules', name, 'amount', 'character')
  const unit = rule('comprehend.unit')
  const perText = ctx.input(['characters'], 'character').atLeast(rule('comprehend.minimum')).roundUpTo(unit).dividedBy(unit)
  const units = ctx.input(['texts'], 'text').as('1').times(perText).as('request').named('units of 100 characters')
  for (const feature of ctx.props.features)
    yield usageLine('comprehend', { id: feature, label: `Texts, ${feature}`, quantity: units, meter: METERS[feature], per: 'request' })
}

export default {
  title: 'Comprehend analysis',
  summary: 'Units of 100 characters, three a text at least, for each feature.',
  schema,
  serviceModel: 'abstracted',
  lines,
  facts: () => SERVERLESS,
} satisfies ResourceType<ComprehendAnalysisProps>
