import type { Line } from '../result/result.types.js'
import { evenly, subtract, sum } from './decimal.js'

/** Cash of a line in each month of the horizon, expected case: it sums to what is billed, to the last digit. Empty if unknown. */
export const cashByMonth = ({ billed, cash }: Line, horizon: number): readonly string[] => {
  if (!billed) return []
  if (!cash) return evenly(billed.expected, horizon)
  // The list is rounded month by month, the total once.
  const before = cash.slice(0, horizon - 1)
  return [...before, subtract(billed.expected, sum(before))]
}
