import type { CostLine, Path, Profile, Quantity, ResourceContext } from '@planner/contract'
import { CAPACITY_UNITS, capacityProduct, type Kind, type TableClass } from './products.js'
import { reservationScope } from './reservation.js'

/** Where a throughput stands and how its lines are called. */
export interface Part {
  readonly base: Path
  /** Prefix of its line ids; empty for the table itself. */
  readonly prefix: string
  /** What it is of, for labels; empty for the table itself. */
  readonly of: string
  readonly tableClass: TableClass
  /** Another region than the table's. */
  readonly region?: string
}

const LABELS = { read: 'Read', write: 'Write', replicated: 'Replicated write' } as const

/** Writes in another region are all replicated ones. */
export const labelOf = (kind: Kind, { region }: Part): string =>
  kind === 'replicated' && region !== undefined ? LABELS.write : LABELS[kind]

/** What it is called in the design: a replicated write is a write of the table. */
const namedIn = (kind: Kind): 'read' | 'write' => (kind === 'read' ? 'read' : 'write')

/** Capacity that is provisioned through the week: as given, or as auto scaling makes it of what is consumed. */
export const capacityProfile = (ctx: ResourceContext, base: Path, kind: 'read' | 'write'): Profile => {
  const unit = CAPACITY_UNITS[kind]
  const one = ctx.constant(1, unit, 'whole units')
  const at = [...base, 'autoscaling', kind]
  if (!ctx.given(at)) return ctx.profile([...base, 'capacity', kind], unit).map((each) => each.roundUpTo(one))
  let scaling = ctx.props
  for (const step of at) scaling = scaling[step]
  const target = ctx.constant(scaling.utilization ?? 70, '1', 'target utilisation, percent').dividedBy(ctx.constant(100, '1', 'percent'))
  const [least, most] = [ctx.constant(scaling.minimum, unit, 'least capacity'), ctx.constant(scaling.maximum, unit, 'largest capacity')]
  return ctx
    .profile([...at, 'consumed'], unit)
    .map((each) => each.dividedBy(target).roundUpTo(one).atLeast(least).atMost(most).named('capacity'))
}

/** Capacity-hours of one kind. `source` is where its capacity stands, if not with the part itself. */
export const capacityLine = (ctx: ResourceContext, part: Part, kind: Kind, source: Path = part.base): CostLine => {
  const named = namedIn(kind)
  const profile = capacityProfile(ctx, source, named)
  const unit = CAPACITY_UNITS[kind]
  const hours = (mean: Quantity): Quantity =>
    (kind === 'replicated' ? mean.as('1').times(ctx.constant(1, unit, 'each write is replicated')) : mean).times(ctx.month.hours)
  return {
    id: `${part.prefix}${named}-capacity`,
    label: `${labelOf(kind, part)} capacity${part.of}`,
    quantity: hours(profile.mean()),
    price: { ...capacityProduct(kind, part.tableClass), ...(part.region === undefined ? {} : { region: part.region }) },
    charge: 'usage',
    ...(isReservable(kind, part) ? { eligible: { reservation: reservationScope(named, ctx.constant) } } : {}),
    ...(isReservable(kind, part) && !profile.constant ? { profile } : {}),
    ...(ctx.given([...source, 'autoscaling', named]) ? { note: 'as if auto scaling followed at once' } : {}),
  }
}

/** AWS reserves neither replicated writes nor the infrequent-access class; replicas' regions reserve their own. */
const isReservable = (kind: Kind, { tableClass, region }: Part): boolean =>
  kind !== 'replicated' && tableClass === 'standard' && region === undefined
