import type {
  CheckContext,
  CostLine,
  Facts,
  PriceQuery,
  Problem,
  Reservable,
  ReservationScope,
  ResourceContext,
  ResourceType,
} from '@planner/contract'
import schema from '../schemas/dedicated-host.schema.json' with { type: 'json' }
import type { DedicatedHostProps } from './dedicated-host.types.js'
import { quotaProblem } from './quota-checks.js'
import type { Constant } from './reservation.js'

type Context = ResourceContext<DedicatedHostProps>

const product = (family: string): PriceQuery => ({
  offer: 'AmazonEC2',
  where: {
    instanceType: family,
    operatingSystem: 'Linux',
    preInstalledSw: 'NA',
    licenseModel: 'No License required',
    tenancy: 'Host',
    capacitystatus: 'AllocatedHost',
  },
  per: 'host-hour',
})

const scope = (family: string, constant: Constant): ReservationScope => ({
  group: `AmazonEC2 dedicated host ${family}`,
  size: family,
  factor: constant(1, '1', 'a host reservation covers one host'),
  sizeFlexible: false,
})

/** A host bills for every hour that it is allocated, whatever runs on it. */
function* lines(ctx: Context): Generator<CostLine> {
  const { family } = ctx.props
  const hours = ctx.input(['hours'], 'hour', ctx.month.hours)
  const profile = ctx.profile(['count'], 'host')
  yield {
    id: 'host',
    label: `Dedicated host, ${family}`,
    quantity: ctx.input(['count'], 'host').times(hours),
    price: product(family),
    charge: 'usage',
    eligible: { reservation: scope(family, ctx.constant), savingsPlan: { family, kinds: ['compute', 'ec2-instance'] } },
    ...(profile.constant || ctx.given(['hours']) ? {} : { profile }),
  }
}

const facts = ({ props, plain, purchaseOptions }: Context): Facts => ({
  'host.family': props.family,
  'host.count': plain(['count']),
  'instance.tenancy': 'host',
  'purchase.options': purchaseOptions(),
  'availability.zones': props.zone === undefined ? undefined : [props.zone],
})

function* problems(ctx: CheckContext<DedicatedHostProps>): Generator<Problem> {
  const { family } = ctx.props
  const sizes = ctx.catalogKeys('ec2-dedicated-hosts', 'hostSeries', family)
  if (sizes.length === 0) {
    const families = new Set(
      ctx.catalogKeys('ec2-dedicated-hosts').map((type) => ctx.catalog('ec2-dedicated-hosts', type)?.cells.hostSeries ?? ''),
    )
    yield {
      id: 'ec2.host-family-unknown',
      severity: 'error',
      path: ['family'],
      message: `planner knows no dedicated hosts of the family "${family}"`,
      hint: ctx.nearest(family, families) || 'write the family of the instances: m5 for m5.large',
    }
  }
  if (ctx.input(['hours'], 'hour').exceeds(ctx.month.hours))
    yield {
      id: 'ec2.more-than-a-month',
      severity: 'error',
      path: ['hours'],
      message: 'a month has 730 hours',
      hint: 'write the hours of one host, and how many there are in "count"',
    }
  yield* quotaProblem(
    ctx,
    'ec2.host-quota',
    'ec2.running-dedicated-hosts-each-instance-family',
    { plain: ctx.plain(['count']), amount: () => ctx.input(['count'], 'host') },
    ['count'],
  )
}

const reservable: Reservable<Pick<DedicatedHostProps, 'family'>> = {
  schema: { type: 'object', required: ['family'], properties: { family: schema.properties.family } },
  reserve: ({ family }, quantity) => ({ covers: scope(family, quantity), price: product(family) }),
}

export default {
  title: 'Dedicated host',
  summary: 'Whole servers for your account, billed per host and hour whatever runs on them, on demand or reserved.',
  schema,
  serviceModel: 'infrastructure',
  lines,
  facts,
  problems,
  reservable,
} satisfies ResourceType<DedicatedHostProps>
