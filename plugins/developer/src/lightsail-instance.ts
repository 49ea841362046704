import type { CheckContext, CostLine, Facts, PriceQuery, Problem, ResourceContext, ResourceType } from '@planner/contract'
import schema from '../schemas/lightsail-instance.schema.json' with { type: 'json' }
import type { LightsailInstanceProps } from './lightsail-instance.types.js'

type Context = ResourceContext<LightsailInstanceProps>

const product = (meter: string, per: PriceQuery['per']): PriceQuery => ({ offer: 'AmazonLightsail', where: { meter }, per })

/** The price list names a plan by all that it holds; in some regions its allowance of data is smaller. */
const meterOf = (ctx: Context): string => {
  const { memory, system = 'linux', ipv6Only = false } = ctx.props
  const key = `${memory} ${system}${ipv6Only ? ' ipv6' : ''}`
  const cells = ctx.catalog('lightsail-plans', key)?.cells
  const smaller = (cells?.smallerIn ?? '').split(' ').includes(ctx.region)
  return (smaller ? cells?.smallerMeter : cells?.meter) ?? key
}

function* lines(ctx: Context): Generator<CostLine> {
  const { memory, system = 'linux', ipv6Only = false } = ctx.props
  yield {
    id: 'instances',
    label: `Plan of ${memory} GB, ${system === 'linux' ? 'Linux' : 'Windows'}${ipv6Only ? ', IPv6 only' : ''}`,
    quantity: ctx.input(['count'], 'instance').times(ctx.month.hours),
    price: product(meterOf(ctx), 'instance-hour'),
    charge: 'recurring',
  }
  yield* storage(ctx, 'disks', 'Disks beside that of the plan', 'lightsail-block-storage-per-gb-mo')
  yield* storage(ctx, 'snapshots', 'Snapshots', 'lightsail-snapshot-per-gb-mo')
}

function* storage(ctx: Context, id: 'disks' | 'snapshots', label: string, meter: string): Generator<CostLine> {
  const kept = ctx.input([id], 'GB').times(ctx.month.length)
  if (!kept.known || !kept.isZero) yield { id, label, quantity: kept, price: product(meter, 'GB-month'), charge: 'recurring' }
}

const facts = (ctx: Context): Facts => ({
  'availability.multi-zone': false,
  'network.public': true,
  'backup.manual-snapshots': !ctx.input(['snapshots'], 'GB').isZero,
})

function* problems(ctx: CheckContext<LightsailInstanceProps>): Generator<Problem> {
  if (ctx.props.ipv6Only)
    yield {
      id: 'lightsail.ipv6-only',
      severity: 'info',
      path: ['ipv6Only'],
      message: 'clients without IPv6 do not reach it',
      hint: 'remove "ipv6Only" if all clients must reach it',
    }
}

export default {
  title: 'Lightsail instance',
  summary: 'Hours of virtual servers at the price of their plan, disks beside and snapshots.',
  schema,
  serviceModel: 'infrastructure',
  lines,
  facts,
  problems,
} satisfies ResourceType<LightsailInstanceProps>
