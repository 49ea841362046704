import type { Range, Result } from '../../result/result.types.js'
import { compareDecimals, divide, multiply, ratio, subtract } from '../decimal.js'
import { linesOf, sumOfLines } from '../view/sums.js'
import { bold, type Cell, formula, heading, MONEY, number, PERCENT, type Sheet, text } from './cells.js'
import type { LineSums, Row } from './lines-sheet.js'
import { billedCell } from './months-sheet.js'

/** Totals, services, scores and budgets; the amounts are formulas over the other sheets. */
export const summarySheet = (result: Result, rows: readonly Row[], sums: LineSums): Sheet => {
  const above = [...about(result), []]
  const totals = totalRows(result, rows, sums, above.length + 2)
  const services = serviceRows(result, rows, sums, above.length + totals.length + 4)
  return {
    sheet: 'Summary',
    columns: [{ width: 38 }, { width: 16 }, { width: 16 }, { width: 16 }, { width: 60 }],
    orientation: 'landscape',
    data: [
      ...above,
      ['Total', 'Low', `Expected (${result.currency})`, 'High', 'Remark'].map(heading),
      ...totals,
      [],
      ['Service, a month', 'Low', 'Expected', 'High', 'Share'].map(heading),
      ...services,
      ...pillarRows(result),
      ...budgetRows(result),
    ],
  }
}

const about = ({ design, horizon, asOf, planner, totals, exchange }: Result): Cell[][] => [
  [{ ...text(design.name), fontWeight: 'bold', fontSize: 16 }],
  [text(`${design.file} · ${design.region} · ${horizon} months · prices as of ${asOf} · planner ${planner}`)],
  [text('An estimate, not a bill. Excel calculates with 15 digits; the exact amounts are in the CSV and JSON reports.')],
  [
    text(
      'Totals are formulas over the sheets Lines and Months: change a number there and they follow. An empty amount is not known; it is not 0.',
    ),
  ],
  ...(totals.atLeast ? [[text('At least: lines that are not known are left out of every total; they stand in the sheet Unknowns.')]] : []),
  ...(exchange ? [[text(`1 ${exchange.from} = ${exchange.rate} ${exchange.to} (${exchange.date}, ${exchange.source})`)]] : []),
]

const totalRows = (result: Result, rows: readonly Row[], sums: LineSums, first: number): Cell[][] => {
  const { totals, tax, horizon, months } = result
  const lines = sumOfLines(linesOf(result).map(({ line }) => line)).monthly
  const low = (end: 'low' | 'high'): Cell =>
    near(lines[end], totals.monthly[end]) ? formula(sums.of(end), totals.monthly[end], MONEY) : number(totals.monthly[end], MONEY)
  const row = (name: string, total: Range, expected: string): Cell[] => [
    text(name),
    number(total.low, MONEY),
    formula(expected, total.expected, MONEY),
    number(total.high, MONEY),
  ]
  const net = [
    bolded([text('Monthly, effective'), low('low'), formula(sums.of('expected'), totals.monthly.expected, MONEY), low('high')]),
    row(`${horizon} months, billed`, totals.billed, sums.of('billed')),
    row(`${horizon} months, effective`, totals.effective, sums.of('effective')),
    [...row('Upfront due', totals.upfront, sums.where('billed', 'charge', '"upfront"')), text(`within ${horizon} months`)],
    ...(months.length > 0 ? [row('First month, cash', totals.firstMonth, billedCell(rows, 1))] : []),
  ]
  if (!tax) return net
  const { amounts, withTax } = tax
  const share = divide(tax.percent, '100')
  return [
    ...net,
    row(`${tax.name} ${tax.percent}% on a month`, amounts.monthly, `C${first}*${share}`),
    row('Monthly, effective, with tax', withTax.monthly, `C${first}+C${first + net.length}`),
    row(`${tax.name} ${tax.percent}% on what is billed`, amounts.billed, `C${first + 1}*${share}`),
    row(`${horizon} months, billed, with tax`, withTax.billed, `C${first + 1}+C${first + net.length + 2}`),
  ]
}

const bolded = (cells: readonly Cell[]): Cell[] => cells.map(bold)

/** To the cent: low ends add up only where nothing makes one line dearer and another cheaper. */
const near = (a: string, b: string): boolean => {
  const difference = subtract(a, b)
  return compareDecimals(difference, '0.005') < 0 && compareDecimals(difference, '-0.005') > 0
}

const serviceRows = (result: Result, rows: readonly Row[], sums: LineSums, above: number): Cell[][] => {
  const services = [...Map.groupBy(rows, ({ service }) => service)]
    .map(([service, own]) => ({ service, ...sumOfLines(own.map(({ line }) => line)) }))
    .sort((a, b) => compareDecimals(b.monthly.expected, a.monthly.expected))
  return services.map(({ service, monthly, atLeast }, index) => {
    const cell = `$A${above + index}`
    const share = ratio(monthly.expected, result.totals.monthly.expected)
    return [
      text(service),
      formula(sums.where('low', 'service', cell), monthly.low, MONEY),
      formula(sums.where('expected', 'service', cell), monthly.expected, MONEY),
      formula(sums.where('high', 'service', cell), monthly.high, MONEY),
      atLeast ? text('at least: some lines are not known') : number(share, PERCENT),
    ]
  })
}

const pillarRows = ({ review }: Result): Cell[][] =>
  review
    ? [
        [],
        ['Pillar', 'Score', 'Coverage', '', 'Remark'].map(heading),
        ...review.pillars.map(({ title, score, coverage, status }) => [
          text(title),
          number(score, '0.0'),
          number(multiply(coverage.percent, '0.01'), PERCENT),
          null,
          text(`${status === 'assessed' ? '' : `${status}; `}${coverage.covered} of ${coverage.of} practices`),
        ]),
      ]
    : []

const budgetRows = ({ budgets }: Result): Cell[][] =>
  budgets.length === 0
    ? []
    : [
        [],
        ['Budget, a month', 'Limit', 'Estimate', 'Left', 'Status'].map(heading),
        ...budgets.map(({ name, limit, actual, status }) => [
          text(name),
          number(limit, MONEY),
          number(actual, MONEY),
          number(subtract(limit, actual), MONEY),
          text(status === 'unknown' ? 'not known: some costs are not known' : status),
        ]),
      ]
