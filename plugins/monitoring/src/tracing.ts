import type { CostLine, Facts, ResourceContext, ResourceType } from '@planner/contract'
import schema from '../schemas/tracing.schema.json' with { type: 'json' }
import type { TracingProps } from './tracing.types.js'

type Context = ResourceContext<TracingProps>

const traces = (ctx: Context, id: string, label: string, input: string, meter: string): CostLine => ({
  id,
  label,
  quantity: ctx.input([input], 'trace'),
  price: { offer: 'AWSXRay', where: { meter }, per: 'trace' },
  charge: 'usage',
  pool: `AWSXRay.${id}`,
  allowance: { offer: 'AWSXRay', where: { meter: `${meter}.free` } },
})

function* lines(ctx: Context): Generator<CostLine> {
  yield traces(ctx, 'recorded', 'Traces recorded', 'recorded', 'xray.traces.stored')
  yield traces(ctx, 'read', 'Traces retrieved or scanned', 'read', 'xray.traces.retrieved')
}

const facts = (_: Context): Facts => ({ 'tracing.enabled': true, 'storage.encrypted': true })

export default {
  title: 'X-Ray tracing',
  summary: 'Traces recorded, and traces retrieved or scanned.',
  schema,
  serviceModel: 'abstracted',
  lines,
  facts,
} satisfies ResourceType<TracingProps>
