import type { Quantity, ResourceContext } from '@planner/contract'
import { together } from './amounts.js'

/** Whole hours, so that shares of a month are exact fractions of whole numbers. */
export const HOURS_OF_DAY = 24
/** As AWS counts a month. */
export const HOURS_OF_MONTH = 730

/**
 * Data written evenly between two moments, or all at one moment: hours from the start of the horizon,
 * negative for what was there before.
 */
export interface Cohort {
  readonly amount: Quantity
  readonly start: number
  readonly end: number
}

/** A stretch of age in hours; for good where `to` is infinite. */
export interface Span {
  readonly from: number
  readonly to: number
}

/** Part of a cohort: a whole number of parts of a whole number. */
interface Fraction {
  readonly parts: number
  readonly of: number
}

const beyond = (hours: number): number => Math.max(0, hours)
/** Twice the area below a line that rises with the hours. */
const area = (hours: number): number => beyond(hours) ** 2
const reached = (hours: number): number => (hours > 0 ? 1 : 0)

/** Age in hours that the oldest of a cohort has at the start of a month. */
const oldestAt = (month: number, cohort: Cohort): number => month * HOURS_OF_MONTH - cohort.start

/** How much of the month a cohort is older than `age`, over all of its data. */
const timeBeyond = (cohort: Cohort, age: number, month: number): Fraction => {
  const width = cohort.end - cohort.start
  const from = oldestAt(month, cohort) - age
  const to = from + HOURS_OF_MONTH
  if (age === Number.POSITIVE_INFINITY) return { parts: 0, of: width === 0 ? HOURS_OF_MONTH : 2 * HOURS_OF_MONTH * width }
  if (width === 0) return { parts: beyond(to) - beyond(from), of: HOURS_OF_MONTH }
  return { parts: area(to) - area(to - width) - area(from) + area(from - width), of: 2 * HOURS_OF_MONTH * width }
}

/** How much of the month's cohort-time falls into a span of age. */
const timeWithin = (cohort: Cohort, { from, to }: Span, month: number): Fraction => {
  const young = timeBeyond(cohort, from, month)
  return { parts: young.parts - timeBeyond(cohort, to, month).parts, of: young.of }
}

/** How much of a cohort comes to `age` in the month. */
const comingTo = (cohort: Cohort, age: number, month: number): Fraction => {
  const width = cohort.end - cohort.start
  if (age === Number.POSITIVE_INFINITY) return { parts: 0, of: 1 }
  const from = oldestAt(month, cohort) - age
  const to = from + HOURS_OF_MONTH
  if (width === 0) return { parts: reached(to) - reached(from), of: 1 }
  return { parts: beyond(to) - beyond(to - width) - beyond(from) + beyond(from - width), of: width }
}

/** The sum of parts of cohorts, named; undefined if there is nothing of them. Parts are divided last, so that exact sums stay exact. */
const sumOf = (
  ctx: ResourceContext,
  cohorts: readonly Cohort[],
  part: (cohort: Cohort) => Fraction,
  because: string,
  name: string,
): Quantity | undefined => {
  const sums = new Map<number, Quantity>()
  for (const cohort of cohorts) {
    const { parts, of } = part(cohort)
    if (parts === 0) continue
    const whole = parts === of
    const amount = whole ? cohort.amount : cohort.amount.times(ctx.constant(parts, '1', because))
    const sum = sums.get(whole ? 1 : of)
    sums.set(whole ? 1 : of, sum ? sum.plus(amount) : amount)
  }
  const amounts = [...sums].map(([of, sum]) => (of === 1 ? sum : sum.dividedBy(ctx.constant(of, '1', because))))
  return together(...amounts)?.named(name)
}

/** Mean amount over the month of what is within a span of age. */
export const meanWithin = (
  ctx: ResourceContext,
  cohorts: readonly Cohort[],
  span: Span,
  month: number,
  name: string,
): Quantity | undefined => sumOf(ctx, cohorts, (cohort) => timeWithin(cohort, span, month), 'part of the month at this age', name)

/** What comes to an age in the month. */
export const amountComingTo = (
  ctx: ResourceContext,
  cohorts: readonly Cohort[],
  age: number,
  month: number,
  name: string,
): Quantity | undefined => sumOf(ctx, cohorts, (cohort) => comingTo(cohort, age, month), 'part that comes to this age in the month', name)

/** The same data, counted from a later moment of its life. */
export const laterBy = (cohorts: readonly Cohort[], age: number): readonly Cohort[] =>
  cohorts.map(({ amount, start, end }) => ({ amount, start: start + age, end: end + age }))
