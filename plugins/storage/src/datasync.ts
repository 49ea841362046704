import type { CheckContext, CostLine, Facts, PriceQuery, Problem, ResourceContext, ResourceType } from '@planner/contract'
import schema from '../schemas/datasync.schema.json' with { type: 'json' }
import type { DatasyncProps } from './datasync.types.js'

type Context = ResourceContext<DatasyncProps>

function* lines(ctx: Context): Generator<CostLine> {
  const { mode = 'basic' } = ctx.props
  yield {
    id: 'copied',
    label: `Data copied, ${mode} mode`,
    quantity: ctx.input(['copied'], 'GB'),
    price: product(`datasync.${mode}.gb`, 'GB'),
    charge: 'usage',
  }
  if (mode === 'enhanced')
    yield {
      id: 'runs',
      label: 'Runs, enhanced mode',
      quantity: ctx.input(['runs'], 'execution'),
      price: product('datasync.enhanced.task-execution', 'execution'),
      charge: 'usage',
    }
}

const product = (meter: string, per: string): PriceQuery => ({ offer: 'AWSDataSync', where: { meter }, per })

const facts = ({ props }: Context): Facts => ({
  'transfer.mode': props.mode ?? 'basic',
  'encryption.in-transit': props.encryptedInTransit !== false,
})

function* problems(ctx: CheckContext<DatasyncProps>): Generator<Problem> {
  if (ctx.props.mode !== 'enhanced' && ctx.given(['runs']))
    yield {
      id: 'datasync.runs-not-billed',
      severity: 'info',
      path: ['runs'],
      message: 'in basic mode runs are not billed',
      hint: 'remove "runs", or take "mode": "enhanced"',
    }
}

export default {
  title: 'DataSync task',
  summary: 'Data copied between storage on premises and AWS or within AWS, and runs of enhanced mode.',
  schema,
  serviceModel: 'abstracted',
  lines,
  facts,
  problems,
} satisfies ResourceType<DatasyncProps>
