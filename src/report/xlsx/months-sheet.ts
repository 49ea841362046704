import type { Result } from '../../result/result.types.js'
import { sum } from '../decimal.js'
import { cashByMonth } from '../monthly-cash.js'
import { type Cell, type Column, columnName, formula, listSheet, MONEY, number, type Sheet, text } from './cells.js'
import type { Row } from './lines-sheet.js'

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
    { head: 'Month', width: 8, cell: ({ month }) => number(month, '0') },
    ...series.map(({ head, cash }) => ({ head, width: 16, cell: ({ month }: Month) => number(cash[month - 1], MONEY) })),
    {
      head: `Billed (${currency})`,
      width: 16,
      cell: ({ month, billed }) => formula(`SUM(B${month + 1}:${last}${month + 1})`, billed.expected, MONEY),
    },
    { head: 'Billed, low', width: 14, cell: ({ billed }) => number(billed.low, MONEY) },
    { head: 'Billed, high', width: 14, cell: ({ billed }) => number(billed.high, MONEY) },
    { head: 'Effective', width: 14, cell: ({ effective }) => number(effective.expected, MONEY) },
  ]
  const sheet = listSheet('Months', columns, months)
  const totals = columns.map((_, index): Cell => {
    if (index === 0) return text('Total')
    const name = columnName(index)
    const own = [...series.map(({ cash }) => sum(cash)), ...totalsOf(months)][index - 1] ?? ''
    return formula(`SUM(${name}2:${name}${months.length + 1})`, own, MONEY)
  })
  return months.length === 0 ? sheet : { ...sheet, data: [...sheet.data, totals] }
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

/** Lines that are not known have no cash. */
const cashTogether = (rows: readonly Row[], horizon: number): readonly string[] => {
  const known = rows.map(({ line }) => cashByMonth(line, horizon)).filter((cash) => cash.length > 0)
  return Array.from({ length: horizon }, (_, month) => sum(known.flatMap((cash) => cash[month] ?? [])))
}
