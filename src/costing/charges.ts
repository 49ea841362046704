import type { TermLength } from '@planner/contract'
import { type Amount, constant, derived } from './quantity.js'

/** Months of a term. */
export const termMonths = (length: TermLength): number => (length === '1yr' ? 12 : 36)

/** Hours of a term: a year is 365 days (AWS, reserved instance terms of 31,536,000 and 94,608,000 seconds). */
export const termHours = (length: TermLength): number => (length === '1yr' ? 8760 : 26280)

/** Whether an upfront fee falls due in the month (0 is the first): at the start of the term and at each renewal. */
export const dueInMonth = (month: number, length: TermLength): boolean => month % termMonths(length) === 0

/**
 * The part of an upfront fee that a month of its term bears. Each month takes the difference of the
 * shares up to its end and up to its start, so that the months of a term sum to the fee to the last digit.
 */
export const amortized = (fee: Amount, month: number, length: TermLength): Amount => {
  const months = termMonths(length)
  const index = month % months
  return derived(
    'amortized',
    fee.unit,
    [fee, constant(months, '1', `months of a ${length} term`)],
    (...values) => {
      const [value] = values as [(typeof values)[number]]
      const upTo = (count: number) => value.times(count).dividedBy(months).toDecimalPlaces(20)
      return upTo(index + 1).minus(upTo(index))
    },
    `upfront fee spread over ${months} months`,
  )
}
