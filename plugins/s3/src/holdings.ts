import type { Quantity, ResourceContext } from '@planner/contract'
import { type Cohort, HOURS_OF_DAY, HOURS_OF_MONTH } from './ages.js'
import { isSteady, zero } from './amounts.js'

/** The parts of an object set that say how much there is and how old. */
export interface SetProps {
  readonly prefix?: string
  readonly age?: number
  readonly oldest?: number
  readonly lifetimeDays?: number
}

/** Where a set of objects stands in the design. */
export interface SetPlace<P extends SetProps = SetProps> {
  readonly path: readonly (string | number)[]
  readonly set: P
}

/** Data of a set in the month, by when it was written. */
export interface Holdings {
  /** Current versions, oldest first. */
  readonly current: readonly Cohort[]
  /** What was deleted at the start of the month because `stored` fell. */
  readonly deleted: readonly Cohort[]
  /** Written in the month: what is new and what is rewritten. */
  readonly uploaded: Quantity
}

/** Data that is written again in a month. Vaults have no such thing, and no such property. */
export const overwritten = (ctx: ResourceContext, path: SetPlace['path']): Quantity =>
  ctx.given([...path, 'overwritten']) ? ctx.input([...path, 'overwritten'], 'GB') : ctx.constant(0, 'GB', 'nothing is rewritten')

/** Data that stays as it is: no month differs from another. */
export const steadyHoldings = (ctx: ResourceContext, { path }: SetPlace): Holdings => ({
  current: [{ amount: ctx.input([...path, 'stored'], 'GB'), start: 0, end: 0 }],
  deleted: [],
  uploaded: overwritten(ctx, path),
})

/** Data by age: what was there at the start, what `stored` grew by, what was added month by month. */
export const agedHoldings = (ctx: ResourceContext, { path, set }: SetPlace, month: number): Holdings => {
  const stored = storedOverTime(ctx, path)
  const first = { start: -(set.oldest ?? set.age ?? 0) * HOURS_OF_DAY, end: -(set.age ?? 0) * HOURS_OF_DAY }
  const written = (index: number): { readonly start: number; readonly end: number } =>
    index === 0 ? first : { start: index * HOURS_OF_MONTH, end: index * HOURS_OF_MONTH }
  const left = leftOf(ctx, stored)
  const before = leftOf(ctx, stored.slice(0, -1))
  const added = ctx.given([...path, 'added']) ? ctx.history([...path, 'added'], 'GB') : []
  const grown = month > 0 ? increases(ctx, stored)[month] : undefined
  return {
    current: [
      ...left.map((amount, index) => ({ amount, ...written(index) })),
      ...added.map((amount, index) => ({ amount, start: index * HOURS_OF_MONTH, end: (index + 1) * HOURS_OF_MONTH })),
    ].filter(({ amount }) => !amount.isZero),
    deleted: before.flatMap((amount, index) => {
      const lost = amount.minus(left[index] ?? zero(ctx, 'GB'))
      return lost.isZero ? [] : [{ amount: lost, ...written(index) }]
    }),
    uploaded: [added[month], grown].reduce<Quantity>((sum, next) => (next ? sum.plus(next) : sum), overwritten(ctx, path)),
  }
}

/** `stored` in months 0 to now; one value if it stays the same. */
const storedOverTime = (ctx: ResourceContext, path: SetPlace['path']): readonly Quantity[] => {
  if (!ctx.given([...path, 'stored']) && ctx.given([...path, 'added'])) return [ctx.constant(0, 'GB', 'nothing at the start')]
  return isSteady(ctx, [...path, 'stored']) ? [ctx.input([...path, 'stored'], 'GB')] : ctx.history([...path, 'stored'], 'GB')
}

/** What was there at first, then how much more there was than the month before. */
const increases = (ctx: ResourceContext, stored: readonly Quantity[]): readonly Quantity[] =>
  stored.map((amount, index) => {
    const before = stored[index - 1]
    return before ? amount.minus(before).atLeast(zero(ctx, 'GB')) : amount
  })

/** What is left of each increase: when the whole falls, the oldest goes first. */
const leftOf = (ctx: ResourceContext, stored: readonly Quantity[]): readonly Quantity[] => {
  const now = stored.at(-1)
  if (!now || stored.length === 1) return stored
  const left: Quantity[] = []
  let younger = zero(ctx, 'GB')
  let written = zero(ctx, 'GB')
  for (const increase of increases(ctx, stored).toReversed()) {
    written = written.plus(increase)
    const upToHere = written.atMost(now)
    left.unshift(upToHere.minus(younger))
    younger = upToHere
  }
  return left
}

/** What fell away from `stored` at the start of each month, as noncurrent versions keep it. */
export const fallsOfStored = (ctx: ResourceContext, { path }: SetPlace): readonly Cohort[] =>
  storedOverTime(ctx, path).flatMap((amount, index, stored) => {
    const before = stored[index - 1]
    const fall = before?.minus(amount).atLeast(zero(ctx, 'GB'))
    return fall && !fall.isZero ? [{ amount: fall, start: index * HOURS_OF_MONTH, end: index * HOURS_OF_MONTH }] : []
  })

/** What was written in each month until now, spread over it. */
export const monthly = (ctx: ResourceContext, path: SetPlace['path'], name: string): readonly Cohort[] =>
  ctx.given([...path, name])
    ? ctx
        .history([...path, name], 'GB')
        .map((amount, index) => ({ amount, start: index * HOURS_OF_MONTH, end: (index + 1) * HOURS_OF_MONTH }))
    : []
