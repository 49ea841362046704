import type { Facts, Quantity, ResourceContext } from '@planner/contract'

/** Which part of the traffic between two resources crosses zones, and how that is known. */
export interface Crossing {
  /** Undefined if all of it stays in its zone. */
  readonly share?: Quantity
  /** True if all of it crosses. */
  readonly all: boolean
  readonly note?: string
}

const lettersOf = (ctx: ResourceContext, facts: Facts | undefined): readonly string[] => [
  ...new Set((facts?.['availability.zones'] ?? []).map(ctx.zoneLetter)),
]

/** Traffic is taken to spread evenly over the zones of both ends: of `m` and `n` zones with `k` in common, 1 - k/(m n) crosses. */
export const crossingOf = (ctx: ResourceContext, from: Facts | undefined, to: Facts | undefined): Crossing => {
  const [here, there] = [lettersOf(ctx, from), lettersOf(ctx, to)]
  if (here.length === 0 || there.length === 0)
    return { all: true, note: 'the zones of both ends are not known: priced as between zones; "path" says otherwise' }
  const common = here.filter((zone) => there.includes(zone)).length
  const pairs = here.length * there.length
  if (common === 0) return { all: true }
  if (common === pairs) return { all: false }
  const share = ctx
    .constant(pairs - common, '1', 'pairs of zones that differ')
    .dividedBy(ctx.constant(pairs, '1', `pairs of the zones ${here.join(', ')} and ${there.join(', ')}, loaded evenly`))
  return {
    all: false,
    share,
    note: `${pairs - common} of ${pairs} parts cross zones, if the load spreads evenly over ${here.join(', ')} and ${there.join(', ')}`,
  }
}

/** What crosses zones to reach gateways that are not in every zone of the sender. */
export const crossingToGateway = (ctx: ResourceContext, from: Facts | undefined, gateway: Facts): Crossing => {
  const [here, there] = [lettersOf(ctx, from), lettersOf(ctx, gateway)]
  const without = here.filter((zone) => !there.includes(zone)).length
  if (without === 0 || there.length === 0) return { all: false }
  if (without === here.length) return { all: true, note: `${gateway.address} is in another zone` }
  const share = ctx.constant(without, '1', 'zones without a gateway').dividedBy(ctx.constant(here.length, '1', 'zones of the sender'))
  return { all: false, share, note: `${without} of ${here.length} zones have no gateway of their own` }
}
