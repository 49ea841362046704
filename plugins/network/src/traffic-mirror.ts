import type { CostLine, Facts, ResourceContext, ResourceType } from '@planner/contract'
import schema from '../schemas/traffic-mirror.schema.json' with { type: 'json' }
import type { TrafficMirrorProps } from './traffic-mirror.types.js'

type Context = ResourceContext<TrafficMirrorProps>

function* lines(ctx: Context): Generator<CostLine> {
  const hours = ctx.input(['hours'], 'hour', ctx.month.hours)
  yield {
    id: 'sessions',
    label: 'Mirrored network interfaces',
    quantity: ctx.input(['interfaces'], 'interface').times(hours),
    price: { offer: 'AmazonVPC', where: { usagetype: 'ENI-Mirror' }, per: 'interface-hour' },
    charge: 'recurring',
  }
}

const facts = (_: Context): Facts => ({ 'monitoring.traffic-mirror': true, 'network.public': false })

export default {
  title: 'Traffic mirroring',
  summary: 'Network interfaces whose traffic is copied, by the hour.',
  schema,
  serviceModel: 'abstracted',
  lines,
  facts,
} satisfies ResourceType<TrafficMirrorProps>
