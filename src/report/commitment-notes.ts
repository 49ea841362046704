import type { Commitment } from '../result/result.types.js'
import { ratio, signOf, subtract } from './decimal.js'
import { amount, count, money, percent } from './format.js'

const SHOWN_COVERED = 4

/** What a commitment is worth: how much of it is used, what it covers, what that saves, when it has paid for itself. */
export const commitmentNotes = (commitment: Commitment, currency: string): readonly string[] => {
  const { utilization, unusedMonthly, covered } = commitment
  const used = [
    ...(utilization === undefined ? [] : [`${percent(utilization)} used`]),
    ...(unusedMonthly && signOf(unusedMonthly.expected) > 0
      ? [`${money(unusedMonthly.expected, currency)} a month paid for and not used`]
      : []),
  ]
  // A resource of which several lines are covered is named with its lines.
  const place = ({ address, line }: (typeof covered)[number]): string =>
    covered.filter((part) => part.address === address).length > 1 ? `${address}.${line}` : address
  const shown = covered.slice(0, SHOWN_COVERED).map((part) => `${amount(part.quantity, part.unit)} of ${place(part)}`)
  const more = covered.length - shown.length
  const covers =
    shown.length === 0 ? 'covers nothing in this design' : `covers ${shown.join(', ')}${more > 0 ? ` and ${count(more, 'line')} more` : ''}`
  return [[...used, shown.length === 0 ? covers : `${covers} a month`].join('; '), ...againstOnDemand(commitment, currency)]
}

/** The whole term, which is due, used or not, against paying on demand for what it covers. */
const againstOnDemand = ({ term, termTotal, onDemandTerm, breakEvenMonth }: Commitment, currency: string): readonly string[] => {
  if (!termTotal || !onDemandTerm) return []
  const [paid, onDemand] = [termTotal.expected, onDemandTerm.expected]
  const saved = subtract(onDemand, paid)
  const share = ratio(saved, onDemand)
  const gain =
    signOf(saved) >= 0
      ? `saves ${money(saved, currency)}${share === undefined ? '' : ` (${percent(share)})`}`
      : `costs ${money(subtract(paid, onDemand), currency)} more`
  const even = breakEvenMonth === undefined ? 'never breaks even within the term' : `breaks even in month ${breakEvenMonth}`
  return [
    `over its ${term.replace('yr', '-year')} term ${money(paid, currency)}, on demand the same usage ${money(onDemand, currency)}: ${gain}; ${even}`,
  ]
}
