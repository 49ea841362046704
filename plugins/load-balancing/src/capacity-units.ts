import type { CostLine, Path, Profile, Quantity, ResourceContext } from '@planner/contract'
import { hoursOfEach } from './balancer-hours.js'

/** What is used of one dimension of the capacity units through the week: hours of one unit in a month, at the rate of that hour. */
export interface Dimension {
  readonly name: string
  readonly unitHours: Profile
}

const TABLE = 'elb-capacity-units'

const DIMENSIONS = [
  { property: 'newConnections', unit: 'connection/second', column: 'newConnectionsPerSecond', name: 'new connections' },
  { property: 'activeConnections', unit: 'connection', column: 'activeConnections', name: 'active connections' },
] as const

/** New and active connections and processed data at `path`, each in capacity units; those that nobody gave are left out. */
export const dimensions = (ctx: ResourceContext, path: Path, kind: string): readonly Dimension[] => [
  ...DIMENSIONS.flatMap(({ property, unit, column, name }) =>
    ctx.given([...path, property])
      ? [
          {
            name,
            unitHours: ctx
              .profile([...path, property], unit)
              .map((value) => value.dividedBy(ctx.spec(TABLE, kind, column, unit)).times(hoursOfEach(ctx))),
          },
        ]
      : [],
  ),
  ...(ctx.given([...path, 'gb']) ? [{ name: 'processed data', unitHours: dataUnits(ctx, [...path, 'gb'], kind, 'gbPerHour') }] : []),
]

/** Data as hours of a unit: so many GB are one. */
export const dataUnits = (ctx: ResourceContext, path: Path, kind: string, column: string): Profile =>
  ctx.profile(path, 'GB').map((value) => value.dividedBy(ctx.spec(TABLE, kind, column, 'GB/hour')))

/** Rule evaluations as hours of a unit: requests times the rules beyond those that are free. */
export const ruleUnits = (ctx: ResourceContext, path: Path, kind: string, rules: number): Profile => {
  const billed = ctx
    .constant(rules, '1', 'rules that a request passes')
    .minus(ctx.spec(TABLE, kind, 'freeRules', '1'))
    .atLeast(ctx.constant(0, '1', 'no rule beyond the free ones'))
  const limit = ctx.spec(TABLE, kind, 'ruleEvaluationsPerSecond', 'request/second')
  return ctx.profile(path, 'request').map((value) => value.times(billed).dividedBy(limit).as('hour'))
}

/** Hours of a unit in a month: in each hour of the week, the largest dimension counts. */
export const largestOf = (used: readonly Dimension[]): Quantity =>
  hourByHour(
    used.map(({ unitHours }) => unitHours),
    (a, b) => a.atLeast(b),
  )
    .mean()
    .named('hours of one capacity unit')

/** The sum of profiles in each hour. */
export const summed = (profiles: readonly Profile[]): Profile => hourByHour(profiles, (a, b) => a.plus(b))

/** One profile of what `combine` makes of the values of each hour. */
const hourByHour = (profiles: readonly Profile[], combine: (a: Quantity, b: Quantity) => Quantity): Profile =>
  profiles.reduce((all, next) => all.with(next, combine))

/** The line of capacity units; unknown until one dimension is given. */
export const capacityLine = (
  ctx: ResourceContext,
  line: { readonly id: string; readonly label: string; readonly productFamily: string; readonly note?: string },
  unitHours: Quantity | undefined,
  missing: Path,
): CostLine => ({
  id: line.id,
  label: line.label,
  quantity: unitHours
    ? ctx.input(['count'], 'balancer').as('1').times(unitHours).as('LCU-hour')
    : ctx.input(missing, 'GB').times(ctx.constant(1, 'LCU-hour/GB', 'a GB takes one unit for an hour')),
  price: { offer: 'AWSELB', where: { productFamily: line.productFamily, usagetype: 'LCUUsage' }, per: 'LCU-hour' },
  charge: 'usage',
  ...(line.note === undefined ? {} : { note: line.note }),
})

/** Says which dimensions were counted, where not all were given. */
export const countedNote = (used: readonly Dimension[], all: number): string | undefined =>
  used.length === 0 || used.length === all
    ? undefined
    : `counted: ${used.map(({ name }) => name).join(', ')}; what is not given does not count`
