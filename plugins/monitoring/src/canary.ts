import type { CostLine, Facts, ResourceContext, ResourceType } from '@planner/contract'
import schema from '../schemas/canary.schema.json' with { type: 'json' }
import type { CanaryProps } from './canary.types.js'

type Context = ResourceContext<CanaryProps>

function* lines(ctx: Context): Generator<CostLine> {
  yield {
    id: 'runs',
    label: 'Canary runs',
    quantity: ctx.input(['runs'], 'execution'),
    price: { offer: 'AmazonCloudWatch', where: { usagetype: 'CW:Canary-runs' }, per: 'execution' },
    charge: 'usage',
  }
}

const facts = (_: Context): Facts => ({ 'monitoring.synthetic': true })

export default {
  title: 'CloudWatch Synthetics canary',
  summary: 'Runs of scripts that visit an endpoint.',
  schema,
  serviceModel: 'abstracted',
  lines,
  facts,
} satisfies ResourceType<CanaryProps>
