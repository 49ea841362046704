import type { Profile, Quantity, ResourceContext } from '@planner/contract'
import type { AutoScalingGroupProps } from './auto-scaling-group.types.js'

type Context = ResourceContext<AutoScalingGroupProps>

/** Capacity of the group through the week, in whole units between its bounds. */
export const capacityProfile = (ctx: Context): Profile => {
  const { min, max } = ctx.props
  const least = ctx.constant(min, 'instance', 'minimum of the group')
  const most = ctx.constant(max, 'instance', 'maximum of the group')
  const whole = ctx.constant(1, 'instance', 'whole units of capacity')
  return wanted(ctx).map((value) => value.roundUpTo(whole).atLeast(least).atMost(most).named('capacity'))
}

/** An instance that serves nothing would be multiplied without end. Less than a request in three years is nothing. */
export const servesNothing = (ctx: Context): boolean =>
  ctx.given(['load']) &&
  ctx.constant('1e-8', 'request/second', 'a request in three years').exceeds(ctx.input(['load', 'perInstance'], 'request/second'))

/** What the design wants, the most telling first: a known course, a load, a fixed number. */
export const wanted = (ctx: Context): Profile => {
  if (ctx.given(['instances'])) return ctx.profile(['instances'], 'instance')
  if (ctx.given(['load']) && !servesNothing(ctx)) {
    const each = ctx.input(['load', 'perInstance'], 'request/second')
    return ctx.profile(['load', 'demand'], 'request/second').map((demand) => demand.dividedBy(each).as('instance'))
  }
  // A profile that says nothing but "all week": the group's capacity does not change.
  const fixed = ctx.constant(
    ctx.props.desired ?? ctx.props.min,
    'instance',
    ctx.props.desired === undefined ? 'minimum of the group' : 'desired capacity',
  )
  return ctx.profile(['instances'], 'instance').map(() => fixed)
}

/** Instances of one type within the group. */
export interface FleetPart {
  readonly type: string
  /** Prefix of its line ids; empty where the group has one type. */
  readonly prefix: string
  readonly count: Profile
  /** How many of them are on demand whatever the spot part. */
  readonly onDemandBase: Quantity
}

/** The group's capacity as instances of its types, by their shares and weights. */
export const partsOf = (ctx: Context, capacity: Profile): readonly [FleetPart, ...FleetPart[]] => {
  const { types, instance } = ctx.props
  const [first, ...others] = types ?? []
  const base = ctx.constant(ctx.props.spot?.onDemandBase ?? 0, 'instance', 'capacity that is always on demand')
  if (!first) return [{ type: instance.type, prefix: '', count: capacity, onDemandBase: base }]
  const shared = [first, ...others].some(({ share }) => share !== undefined)
  const used = shared ? others.filter(({ share }) => (share ?? 0) > 0) : []
  const part = ({ type, weight = 1, share }: typeof first): FleetPart => ({
    type,
    prefix: used.length === 0 ? '' : `${type.replace('.', '-')}.`,
    count: capacity.map((value) => instancesFor(ctx, value, weight, shared ? (share ?? 0) : 1)),
    onDemandBase: instancesFor(ctx, base, weight, shared ? (share ?? 0) : 1),
  })
  return [part(first), ...used.map(part)]
}

/** Instances that a share of the capacity takes: each counts for `weight` units. */
const instancesFor = (ctx: Context, capacity: Quantity, weight: number, share: number): Quantity =>
  capacity
    .share(ctx.constant(share, '1', 'share of the type'))
    .dividedBy(ctx.constant(weight, '1', 'units of capacity that one instance counts for'))
    .roundUpTo(ctx.constant(1, 'instance', 'whole instances'))
