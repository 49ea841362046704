import type { Range, Result } from '../../result/result.types.js'
import type { Comparison } from '../compare.js'
import { compareDecimals, divide, multiply, ratio, signOf, subtract, sum } from '../decimal.js'
import { truncate, truncateMiddle } from '../plain-text.js'
import { linesOf, sumOfLines } from '../view/sums.js'
import { bold, type Cell, date, formula, heading, MONEY, number, PERCENT, SCORE, type Sheet, text, total } from './cells.js'
import { sumOfChanges } from './changes-sheet.js'
import { fitted } from './fit.js'
import type { LineSums, Row } from './lines-sheet.js'
import { billedCell } from './months-sheet.js'

const WIDTHS = [36, 17, 17, 17, 11, 48]

/** Texts that stand across the columns are cut where these end, so that a print is no wider. */
const ACROSS = 100

/** Totals, services, scores and budgets; the amounts are formulas over the other sheets. */
export const summarySheet = (result: Result, rows: readonly Row[], sums: LineSums, comparison: Comparison | undefined): Sheet => {
  const above = [...about(result), ...notes(result, comparison), []]
  const totals = totalRows(result, rows, sums, above.length + 2)
  const against = comparison ? [changeRow(comparison)] : []
  const before = above.length + totals.length + against.length + 4
  return {
    sheet: 'Summary',
    columns: WIDTHS.map((width) => ({ width })),
    showGridLines: false,
    orientation: 'landscape',
    pagesWide: 1,
    data: [
      ...above,
      heads('Total', `Low (${result.currency})`, `Expected (${result.currency})`, `High (${result.currency})`, '', 'Remark'),
      ...[...totals, ...against].map((row) => fitted(row, WIDTHS)),
      [],
      heads('Service, a month', 'Low', 'Expected', 'High', 'Share', 'Remark'),
      ...serviceRows(result, rows, sums, before, above.length + 2).map((row) => fitted(row, WIDTHS)),
      ...pillarRows(result),
      ...budgetRows(result).map((row) => fitted(row, WIDTHS)),
    ],
  }
}

/** Amounts stand in the second to the fifth column. */
const heads = (...words: readonly string[]): Cell[] => words.map((word, index) => heading(word, index > 0 && index < 5 ? 'right' : 'left'))

const about = ({ design, horizon, asOf, planner, currency, exchange, priceBook }: Result): Cell[][] => [
  [{ ...text(truncate(design.name, 60)), fontWeight: 'bold', fontSize: 16, height: 24 }],
  [text('Design'), text(truncateMiddle(design.file, ACROSS))],
  [text('Region'), text(truncate(design.region, ACROSS))],
  [text('Horizon'), text(`${horizon} months of 730 hours`)],
  [text('Prices as of'), date(asOf)],
  [
    text('Currency'),
    text(
      truncate(
        exchange ? `${currency}; 1 ${exchange.from} = ${exchange.rate} ${exchange.to} (${exchange.date}, ${exchange.source})` : currency,
        ACROSS,
      ),
    ),
  ],
  [text('Made by'), text(`planner ${planner}, price book ${priceBook.digest.slice(0, 12)}`)],
  [],
]

const notes = ({ totals }: Result, comparison: Comparison | undefined): Cell[][] =>
  [
    'An estimate, not a bill. Spreadsheets calculate with 15 digits; the exact amounts are in the CSV and JSON reports.',
    'Totals are formulas over the sheets Lines and Months: change a number there and they follow.',
    'An empty amount is not known; it is not 0.',
    ...(totals.atLeast ? ['At least: lines that are not known are left out of every total; they stand in the sheet Unknowns.'] : []),
    ...(comparison?.circumstances ?? []).map((words) => truncate(`Against the baseline, not the design's doing: ${words}.`, ACROSS + 30)),
  ].map((words) => [{ ...text(words), textColor: '#4A5563' }])

const totalRows = (result: Result, rows: readonly Row[], sums: LineSums, first: number): Cell[][] => {
  const { totals, tax, horizon, months } = result
  const remark = totals.atLeast ? text('at least: some lines are not known') : null
  const lines = sumOfLines(linesOf(result).map(({ line }) => line)).monthly
  const low = (end: 'low' | 'high'): Cell =>
    near(lines[end], totals.monthly[end]) ? formula(sums.of(end), totals.monthly[end], MONEY) : number(totals.monthly[end], MONEY)
  const row = (name: string, values: Range, expected: string, words: Cell = remark): Cell[] => [
    text(name),
    number(values.low, MONEY),
    formula(expected, values.expected, MONEY),
    number(values.high, MONEY),
    null,
    words,
  ]
  const net = [
    [text('Monthly, effective'), low('low'), formula(sums.of('expected'), totals.monthly.expected, MONEY), low('high'), null, remark].map(
      bold,
    ),
    row(`${horizon} months, billed`, totals.billed, sums.of('billed')),
    row(`${horizon} months, effective`, totals.effective, sums.of('effective')),
    row('Upfront due', totals.upfront, sums.where('billed', 'charge', '"upfront"', 'upfront'), text(`within ${horizon} months`)),
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

const changeRow = (comparison: Comparison): Cell[] => {
  const { by, unknown, resources } = comparison
  const difference = sumOfChanges(comparison)
  return [
    text('Against the baseline, a month'),
    number(by.low, MONEY),
    difference === undefined ? number(by.expected, MONEY) : formula(difference, by.expected, MONEY),
    number(by.high, MONEY),
    null,
    text(resources.length === 0 ? 'nothing changed' : unknown > 0 ? `${unknown} of the changes not known and not counted` : undefined),
  ]
}

/** To the cent: low ends add up only where nothing makes one line dearer and another cheaper. */
const near = (a: string, b: string): boolean => {
  const difference = subtract(a, b)
  return compareDecimals(difference, '0.005') < 0 && compareDecimals(difference, '-0.005') > 0
}

const serviceRows = (result: Result, rows: readonly Row[], sums: LineSums, first: number, monthly: number): Cell[][] => {
  const services = [...Map.groupBy(rows, ({ service }) => service)]
    .map(([service, own]) => ({ service, known: own.some(({ line }) => line.monthly), ...sumOfLines(own.map(({ line }) => line)) }))
    .sort((a, b) => compareDecimals(b.monthly.expected, a.monthly.expected))
  const whole = result.totals.monthly.expected
  const shareOf = (expected: string, row: number): Cell => {
    const share = signOf(whole) > 0 ? ratio(expected, whole) : undefined
    return share === undefined ? null : formula(`C${row}/C${monthly}`, share, PERCENT)
  }
  const listed = services.map(({ service, known, monthly: own, atLeast }, index): Cell[] => {
    const row = first + index
    const amount = (end: 'low' | 'expected' | 'high'): Cell =>
      known ? formula(sums.where(end, 'service', `$A${row}`, service), own[end], MONEY) : null
    const remark = known ? (atLeast ? 'at least: some lines are not known' : undefined) : 'not known'
    return [text(service), amount('low'), amount('expected'), amount('high'), known ? shareOf(own.expected, row) : null, text(remark)]
  })
  if (listed.length === 0) return [[text('None.')]]
  const [from, to] = [first, first + listed.length - 1]
  const summed = sum(services.map((service) => service.monthly.expected))
  return [
    ...listed,
    [text('All services'), null, formula(`SUM(C${from}:C${to})`, summed, MONEY), null, shareOf(summed, to + 1), null].map(total),
  ]
}

const pillarRows = ({ review }: Result): Cell[][] =>
  review
    ? [
        [],
        heads('Pillar', 'Score', 'Coverage', '', '', 'Remark'),
        ...review.pillars.map(({ title, score, coverage, status }) => [
          text(title),
          number(score, SCORE),
          number(multiply(coverage.percent, '0.01'), PERCENT),
          null,
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
        heads('Budget, a month', 'Limit', 'Estimate', 'Left', '', 'Status'),
        ...budgets.map(({ name, limit, actual, status }) => [
          text(name),
          number(limit, MONEY),
          number(actual, MONEY),
          number(subtract(limit, actual), MONEY),
          null,
          text(status === 'unknown' ? 'not known: some costs are not known' : status),
        ]),
      ]
