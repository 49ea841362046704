import type { Commitment } from '../result/result.types.js'
import { signOf, subtract } from './decimal.js'
import { amount, count, money, percent } from './format.js'

const SHOWN_COVERED = 4

/** What a commitment is worth: how much of it is used, what it covers, what that saves, when it has paid for itself. */
export const commitmentNotes = (commitment: Commitment, currency: string): readonly string[] => {
  const { utilization, unusedMonthly, covered, onDemandMonthly, breakEvenMonth, monthly } = commitment
  const used = [
    ...(utilization === undefined ? [] : [`${percent(utilization)} used`]),
    ...(unusedMonthly && signOf(unusedMonthly.expected) > 0
      ? [`${money(unusedMonthly.expected, currency)} a month paid for and not used`]
      : []),
  ]
  const shown = covered.slice(0, SHOWN_COVERED).map((part) => `${amount(part.quantity, part.unit)} of ${part.address}`)
  const more = covered.length - shown.length
  const covers =
    shown.length === 0 ? 'covers nothing in this design' : `covers ${shown.join(', ')}${more > 0 ? ` and ${count(more, 'line')} more` : ''}`
  return [
    [...used, covers].join('; '),
    ...(onDemandMonthly ? [comparison(monthly.expected, onDemandMonthly.expected, breakEvenMonth, currency)] : []),
  ]
}

const comparison = (paid: string, onDemand: string, breakEven: number | undefined, currency: string): string => {
  const saved = subtract(onDemand, paid)
  const verdict = signOf(saved) >= 0 ? `saves ${money(saved, currency)}` : `costs ${money(subtract(paid, onDemand), currency)} more`
  const even =
    breakEven === undefined
      ? 'never breaks even within its term'
      : breakEven === 0
        ? 'pays from the start'
        : `breaks even in month ${breakEven}`
  return `on demand the same usage would be ${money(onDemand, currency)} a month: ${verdict}; ${even}`
}
