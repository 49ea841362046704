import type { Commitment, Result } from '../../result/result.types.js'
import { ratio, signOf, subtract } from '../decimal.js'
import { money, percent } from '../format.js'
import { type AmountView, amountOf, fraction, nameOf } from './words.js'

/** What a commitment costs against paying on demand for what it covers. */
export interface OptionView {
  readonly name: string
  readonly href: string
  readonly label: string
  readonly terms: string
  readonly used: string
  readonly usedShare: number
  readonly term: AmountView
  readonly onDemand: AmountView
  readonly gain: string
  readonly saves: boolean
  readonly breakEven: string
}

export const optionsOf = ({ commitments, currency }: Result, anchors: ReadonlyMap<string, string>): readonly OptionView[] =>
  commitments.map((commitment) => ({
    name: nameOf(commitment.id),
    href: anchors.get(commitment.id) ?? '',
    label: nameOf(commitment.label),
    terms: `${commitment.term.replace('yr', ' year')}, ${commitment.payment.replaceAll('-', ' ')}`,
    used: commitment.utilization === undefined ? '' : percent(commitment.utilization),
    usedShare: fraction(commitment.utilization ?? '0', '1'),
    term: amountOf(commitment.termTotal, commitment.atLeast, currency),
    onDemand: amountOf(commitment.onDemandTerm, false, currency),
    ...gainOf(commitment, currency),
    breakEven: commitment.breakEvenMonth === undefined ? 'not within the term' : `month ${commitment.breakEvenMonth}`,
  }))

const gainOf = ({ termTotal, onDemandTerm }: Commitment, currency: string): Pick<OptionView, 'gain' | 'saves'> => {
  if (!termTotal || !onDemandTerm) return { gain: 'not known', saves: false }
  const saved = subtract(onDemandTerm.expected, termTotal.expected)
  const share = ratio(saved, onDemandTerm.expected)
  if (signOf(saved) < 0) return { gain: `costs ${money(saved.replace('-', ''), currency)} more`, saves: false }
  return { gain: `saves ${money(saved, currency)}${share === undefined ? '' : ` (${percent(share)})`}`, saves: true }
}
