import type { Line, Result } from '../../result/result.types.js'
import { compareDecimals } from '../decimal.js'
import { amount, isRange, money, span, unitPrice } from '../format.js'
import { serviceIn } from '../view/cost.js'
import { linesOf, type OwnedLine, sumOfLines } from '../view/sums.js'
import { amountOf, byCost } from '../view/words.js'
import { folded, limited, safe, table } from './marks.js'

const MOST_LINES = 40

/** A folded table for each service, the dearest first. */
export const services = (result: Result): readonly string[] => {
  const lines = linesOf(result)
  const groups = [...Map.groupBy(lines, serviceIn(lines))].map(([name, members]) => ({
    name,
    members,
    ...sumOfLines(members.map(({ line }) => line)),
  }))
  return groups.toSorted(byCost).map(({ name, members, monthly, atLeast }) => {
    const total = amountOf(monthly, atLeast, result.currency)
    const [shown, more] = limited(
      members.toSorted((a, b) => compareDecimals(expected(b.line), expected(a.line))),
      MOST_LINES,
      'line',
    )
    const rows = shown.map((owned) => lineRow(owned, result.currency))
    const cost = total.known ? `${total.atLeast ? 'at least ' : ''}${total.text} a month` : 'not known'
    const content = `${table(['Resource', 'Line', 'Quantity', 'Unit price', 'A month'], rows, [2, 3, 4])}${more}`
    return folded(`<b>${safe(name)}</b>: ${cost}`, content)
  })
}

const expected = ({ monthly }: Line): string => monthly?.expected ?? '0'

const lineRow = ({ owner, line }: OwnedLine, currency: string): readonly string[] => [
  safe(owner),
  safe(line.label),
  line.quantity ? safe(amount(line.quantity.expected, line.unit)) : 'not given',
  line.unitPrice === undefined ? '' : unitPrice(line.unitPrice, line.priceCurrency ?? line.currency),
  line.monthly
    ? `${money(line.monthly.expected, currency)}${isRange(line.monthly) ? ` (${span(line.monthly, currency)})` : ''}`
    : 'not known',
]
