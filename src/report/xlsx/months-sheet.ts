import type { Result } from '../../result/result.types.js'
import { sum } from '../decimal.js'
import { cashByMonth } from '../monthly-cash.js'
import { type Cell, columnName, formula, MONEY, number, type Sheet, text, WHOLE } from './cells.js'
import type { Row } from './lines-sheet.js'
import { type Column, listSheet } from './list-sheet.js'

type Month = Result['months'][number]

/** Cash of each month by service, what is paid upfront apart; the last row sums it up. */
export const monthsSheet = (result: Result, rows: readonly Row[]): Sheet => {
  const { months, horizon, currency } = result
  const upfront = rows.filter(({ line }) => line.charge === 'upfront')
  const groups = [
    ...Map.groupBy(
      rows.filter(({ line }) => line.charge !== 'upfront'),
      ({ service }) => service,
    ),
  ]
  const series = [...groups, ['Upfront payments', upfront] as const].map(([head, own]) => ({ head, cash: cashTogether(own, horizon) }))
  const last = columnName(series.length)
  const columns: Column<Month>[] = [
    { head: 'Month', cell: ({ month }) => number(month, WHOLE) },
    ...series.map(({ head, cash }) => ({ head, cell: ({ month }: Month) => number(cash[month - 1], MONEY) })),
    {
      head: `Billed (${currency})`,
      cell: ({ month, billed }) => formula(`SUM(B${month + 1}:${last}${month + 1})`, billed.expected, MONEY),
    },
    { head: `Billed, low (${currency})`, cell: ({ billed }) => number(billed.low, MONEY) },
    { head: `Billed, high (${currency})`, cell: ({ billed }) => number(billed.high, MONEY) },
    { head: `Effective (${currency})`, cell: ({ effective }) => number(effective.expected, MONEY) },
  ]
  const totals = columns.map((_, index): Cell => {
    if (index === 0) return text('Total')
    const name = columnName(index)
    const own = [...series.map(({ cash }) => (cash.length === 0 ? undefined : sum(cash))), ...totalsOf(months)][index - 1]
    if (own === undefined) return null
    return formula(`SUM(${name}2:${name}${months.length + 1})`, own, MONEY)
  })
  return listSheet('Months', columns, months, { totals, filter: false })
}

/** Where a month's cash stands. */
export const billedCell = (rows: readonly Row[], month: number): string => {
  const services = new Set(rows.filter(({ line }) => line.charge !== 'upfront').map(({ service }) => service))
  return `Months!${columnName(services.size + 2)}${month + 1}`
}

const totalsOf = (months: readonly Month[]): readonly string[] => [
  sum(months.map(({ billed }) => billed.expected)),
  sum(months.map(({ billed }) => billed.low)),
  sum(months.map(({ billed }) => billed.high)),
  sum(months.map(({ effective }) => effective.expected)),
]

/** Lines that are not known have no cash; nor has a service of which no line is known, which is not a cash of 0. */
const cashTogether = (rows: readonly Row[], horizon: number): readonly string[] => {
  const known = rows.map(({ line }) => cashByMonth(line, horizon)).filter((cash) => cash.length > 0)
  if (known.length === 0 && rows.length > 0) return []
  return Array.from({ length: horizon }, (_, month) => sum(known.flatMap((cash) => cash[month] ?? [])))
}
