import type { Range, Result } from '../result/result.types.js'
import { type Cell, setTable } from './columns.js'
import { compareDecimals, signOf } from './decimal.js'
import { count, isRange, money, moneyRange, quantity, span } from './format.js'
import { clean, wrap } from './plain-text.js'
import type { Paint, Tone } from './style.js'

/** Narrower terminals have no room for both ends of a range. */
const RANGE_FROM = 60

/** The totals of the design; a sum of which nothing is known has no number. */
export const totalLines = (result: Result, width: number, paint: Paint): readonly string[] => {
  const { totals, currency, horizon, tax } = result
  const first = upfrontOfFirstMonth(result)
  const row = (label: string, values: Range, tone?: Tone): readonly Cell[] => {
    const nothingKnown = totals.atLeast && signOf(values.high) === 0
    const styled = (text: string): Cell => (tone ? { text, tone } : { text })
    return [
      styled(`  ${label}`),
      { text: totals.atLeast && !nothingKnown ? 'at least' : '', tone: 'caution' },
      nothingKnown ? { text: 'unknown', tone: 'caution' } : styled(money(values.expected, currency)),
      { text: isRange(values) && width >= RANGE_FROM ? span(values, currency) : '', tone: 'faint' },
    ]
  }
  const rows = [
    row('Monthly, effective', totals.monthly, 'strong'),
    row('First month, cash', totals.firstMonth),
    ...(signOf(first.high) > 0 ? [row('Upfront due', first)] : []),
    ...(compareDecimals(totals.upfront.high, first.high) > 0 ? [row(`${count(horizon, 'month')}, upfront`, totals.upfront)] : []),
    row(`${count(horizon, 'month')}, billed`, totals.billed),
    row(`${count(horizon, 'month')}, effective`, totals.effective),
    ...(tax ? taxRows(tax, horizon, row) : []),
  ]
  const columns = [
    { head: '', align: 'left', flexible: true },
    { head: '', align: 'left' },
    { head: '', align: 'right' },
    { head: '', align: 'left' },
  ] as const
  return [paint('strong', 'Totals'), ...setTable(columns, rows, width, paint).rows]
}

/** What is due at once: a term that is renewed within the horizon has its fee again. */
const upfrontOfFirstMonth = ({ months, totals }: Result): Range => months[0]?.upfront ?? totals.upfront

type Row = (label: string, values: Range, tone?: Tone) => readonly Cell[]

/** The tax and the totals with it, apart from the net ones. */
const taxRows = (
  { name, percent, amounts, withTax }: NonNullable<Result['tax']>,
  horizon: number,
  row: Row,
): readonly (readonly Cell[])[] => {
  const label = `${clean(name)} ${quantity(percent)}%`
  return [
    row(`${label}, monthly`, amounts.monthly),
    row(`Monthly with ${clean(name)}`, withTax.monthly, 'strong'),
    row(`${label}, ${count(horizon, 'month')} billed`, amounts.billed),
    row(`${count(horizon, 'month')}, billed, with ${clean(name)}`, withTax.billed),
  ]
}

/** Resources of which something failed; what failed beside them is of no resource. */
const failed = (failures: Result['failures']): readonly string[] => {
  const resources = new Set(failures.flatMap(({ address }) => (address === '' ? [] : [address]))).size
  const plugins = new Set(failures.flatMap(({ address, plugin }) => (address === '' ? [plugin] : []))).size
  return [
    ...(resources > 0 ? [`${count(resources, 'resource')} failed`] : []),
    ...(plugins > 0 ? [`${count(plugins, 'plugin')} failed`] : []),
  ]
}

/** The whole report in one sentence. */
export const verdict = (result: Result, width: number, paint: Paint): readonly string[] => {
  const { totals, currency, unknowns, failures, budgets, problems } = result
  const over = budgets.filter((budget) => budget.status === 'over')
  const errors = problems.filter((problem) => problem.severity === 'error')
  const tone: Tone = over.length > 0 || failures.length > 0 || errors.length > 0 ? 'bad' : totals.atLeast ? 'caution' : 'good'
  const cost =
    totals.atLeast && signOf(totals.monthly.high) === 0
      ? 'has no known cost yet'
      : `costs ${totals.atLeast ? 'at least ' : ''}${moneyRange(totals.monthly, currency)} a month`
  const due = upfrontOfFirstMonth(result).expected
  const upfront = signOf(due) > 0 ? `, with ${money(due, currency)} due upfront` : ''
  const parts = [
    `${clean(result.design.name)} ${cost}${upfront}`,
    ...(unknowns.length > 0 ? [`${count(unknowns.length, 'line')} not known`] : []),
    ...failed(failures),
    ...(errors.length > 0 ? [`${count(errors.length, 'error')} in the design`] : []),
    ...(over.length > 0
      ? [`over ${over.length === 1 ? 'the budget' : 'the budgets'} ${over.map((budget) => clean(budget.name)).join(', ')}`]
      : []),
  ]
  return wrap(`${parts.join('; ')}.`, width).map((text) => paint(tone, text))
}
