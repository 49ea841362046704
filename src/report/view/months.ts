import type { Line, Result } from '../../result/result.types.js'
import { signOf } from '../decimal.js'
import { money } from '../format.js'
import { serviceIn } from './cost.js'
import { linesOf } from './sums.js'
import { type AmountView, amountOf, nameOf } from './words.js'

export interface MonthView {
  readonly month: number
  readonly billed: AmountView
  readonly effective: AmountView
  readonly upfront: AmountView
  /** Heights of the stack from the bottom, of the highest month; one for each series. */
  readonly parts: readonly number[]
}

export interface MonthsView {
  readonly series: readonly { readonly name: string; readonly place: number; readonly upfront: boolean }[]
  readonly months: readonly MonthView[]
  /** Marks of the axis, the highest first. */
  readonly marks: readonly string[]
  readonly hasUpfront: boolean
}

/** Series that a reader can tell apart; the others are one. */
const MOST_SERIES = 5
const OTHERS = 'Other services'
const UPFRONT = 'Upfront payments'

/** The cash of each month by service, what is paid upfront apart. */
export const monthsOf = (result: Result): MonthsView => {
  const { months, currency, totals, horizon } = result
  const all = linesOf(result)
  const lines = all.filter(({ line }) => line.billed !== undefined)
  const services = [...Map.groupBy(lines, serviceIn(all))]
    .map(([name, own]) => ({
      name,
      cash: cashOf(
        own.filter(({ line }) => line.charge !== 'upfront').map(({ line }) => line),
        horizon,
      ),
    }))
    .filter(({ cash }) => cash.some((amount) => amount > 0))
    .sort((a, b) => total(b.cash) - total(a.cash))
  const shown = services.length > MOST_SERIES + 1 ? services.slice(0, MOST_SERIES) : services
  const rest = services.slice(shown.length)
  const upfront = cashOf(
    lines.filter(({ line }) => line.charge === 'upfront').map(({ line }) => line),
    horizon,
  )
  const hasUpfront = upfront.some((amount) => amount > 0)
  const stacks = [
    ...shown,
    ...(rest.length > 0
      ? [
          {
            name: OTHERS,
            cash: cashTogether(
              rest.map(({ cash }) => cash),
              horizon,
            ),
          },
        ]
      : []),
    ...(hasUpfront ? [{ name: UPFRONT, cash: upfront }] : []),
  ]
  const top = niceTop(Math.max(...months.map((_, index) => total(stacks.map(({ cash }) => cash[index] ?? 0))), 0))
  return {
    series: stacks.map(({ name }, place) => ({
      name: nameOf(name),
      place,
      upfront: name === UPFRONT && place === stacks.length - 1 && hasUpfront,
    })),
    months: months.map(({ month, billed, effective, upfront: due }, index) => ({
      month,
      billed: amountOf(billed, totals.atLeast, currency),
      effective: amountOf(effective, totals.atLeast, currency),
      upfront: amountOf(due, false, currency),
      parts: stacks.map(({ cash }) => (top > 0 ? (cash[index] ?? 0) / top : 0)),
    })),
    marks: [top, top / 2, 0].map((mark) => money(String(mark), currency).replace(/\.00$/, '')),
    hasUpfront: signOf(totals.upfront.expected) > 0,
  }
}

// Heights of a drawing: the table beside it has the exact amounts.
const cashOf = (lines: readonly Line[], horizon: number): readonly number[] =>
  Array.from({ length: horizon }, (_, month) => total(lines.map((line) => Number(line.cash?.[month] ?? evenly(line, horizon)))))

/** A line whose months are all alike has no list of them. */
const evenly = ({ billed }: Line, horizon: number): number => Number(billed?.expected ?? 0) / horizon

const cashTogether = (many: readonly (readonly number[])[], horizon: number): readonly number[] =>
  Array.from({ length: horizon }, (_, month) => total(many.map((cash) => cash[month] ?? 0)))

const total = (amounts: readonly number[]): number => amounts.reduce((sum, amount) => sum + amount, 0)

/** The next 1, 2, 2.5 or 5 with zeros: an axis whose half reads well too. */
const niceTop = (most: number): number => {
  if (most <= 0) return 0
  const power = 10 ** Math.floor(Math.log10(most))
  return ([1, 1.2, 1.6, 2, 3, 4, 5, 6, 8, 10].find((step) => step * power >= most) ?? 10) * power
}
