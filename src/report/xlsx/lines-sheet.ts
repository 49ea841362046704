import type { Line, Result } from '../../result/result.types.js'
import { multiply } from '../decimal.js'
import { serviceIn } from '../view/cost.js'
import { linesOf, type OwnedLine } from '../view/sums.js'
import { columnName, date, formula, MONEY, number, PERCENT, quantity, type Sheet, text, UNIT_PRICE } from './cells.js'
import { type Column, filled, listSheet } from './list-sheet.js'
import { tagColumns } from './tag-columns.js'

/** A line of the sheet that all totals are sums of. */
export interface Row extends OwnedLine {
  readonly service: string
  readonly region: string
}

const NAME = 'Lines'

const STATUS: Readonly<Record<Line['status'], string>> = {
  known: 'known',
  free: 'free',
  'unknown-quantity': 'quantity not known',
  'unknown-price': 'price not known',
}

export const rowsOf = (result: Result): readonly Row[] => {
  const lines = linesOf(result)
  const service = serviceIn(lines)
  const regions = new Map(result.resources.map(({ address, region }) => [address, region]))
  return lines.map((owned) => ({
    ...owned,
    service: criterion(service(owned)),
    region: owned.line.price?.region ?? regions.get(owned.owner) ?? result.design.region,
  }))
}

/** Conditional sums read a name as a condition: what would be an operator or a wildcard there is not kept. */
export const criterion = (name: string): string => name.replace(/^[=<>]+/, '').replace(/[*?~]/g, ' ')

type LinesColumn = Column<Row> & { readonly key?: Key }

type Key = 'service' | 'address' | 'charge' | 'low' | 'expected' | 'high' | 'billed' | 'effective'

/** What is bought and what it costs first, so that it stands on a page of its own when printed; where it comes from after it. */
const allColumns = ({ currency }: Result, rows: readonly Row[]): readonly LinesColumn[] => [
  { key: 'service', head: 'Service', most: 26, cell: ({ service }) => text(service) },
  { key: 'address', head: 'Address', most: 30, cell: ({ owner }) => text(criterion(owner)) },
  { head: 'Label', most: 44, cell: ({ line }) => text(line.label) },
  { key: 'charge', head: 'Charge', cell: ({ line }) => text(line.charge) },
  { head: 'Quantity a month', cell: ({ line }) => quantity(line.quantity?.expected) },
  { head: 'Unit', most: 24, cell: ({ line }) => text(line.unit) },
  { head: 'Unit price', cell: ({ line }) => number(line.unitPrice, UNIT_PRICE) },
  { head: 'Price in', cell: ({ line }) => text(line.priceCurrency ?? line.currency) },
  { head: 'Discount', optional: true, cell: ({ line }) => number(line.discountPercent && multiply(line.discountPercent, '0.01'), PERCENT) },
  { key: 'low', head: `Monthly, low (${currency})`, cell: ({ line }) => number(line.monthly?.low, MONEY) },
  { key: 'expected', head: `Monthly (${currency})`, cell: ({ line }) => number(line.monthly?.expected, MONEY) },
  { key: 'high', head: `Monthly, high (${currency})`, cell: ({ line }) => number(line.monthly?.high, MONEY) },
  { key: 'billed', head: `Billed over the horizon (${currency})`, cell: ({ line }) => number(line.billed?.expected, MONEY) },
  { key: 'effective', head: `Effective over the horizon (${currency})`, cell: ({ line }) => number(line.effective?.expected, MONEY) },
  { head: 'Status', cell: ({ line }) => text(STATUS[line.status]) },
  { head: 'Type', most: 30, cell: ({ type }) => text(type) },
  { head: 'Region', cell: ({ region }) => text(region) },
  ...tagColumns(rows),
  { head: 'Line', most: 30, cell: ({ line }) => text(line.id) },
  { head: 'Rate code', most: 58, cell: ({ line }) => text(rateCodeOf(line)) },
  { head: 'Published', cell: ({ line }) => date(line.price?.published) },
  { head: 'Trust', cell: ({ line }) => text(line.price?.trust) },
  { head: 'Why it is not known', most: 58, optional: true, cell: ({ line }) => text(line.unknown) },
  { head: 'Note', most: 58, optional: true, cell: ({ line }) => text(line.note) },
]

const columnsOf = (result: Result, rows: readonly Row[]): readonly LinesColumn[] => filled(allColumns(result, rows), rows)

/** The price that holds, or where tiers share the quantity the first of theirs. */
const rateCodeOf = ({ price, unitPrice }: Line): string | undefined => {
  const tiers = price?.tiers ?? []
  const codes = [...new Set(tiers.flatMap(({ rateCode }) => rateCode ?? []))]
  const held = tiers.find((tier) => tier.price === unitPrice)?.rateCode
  return held ?? (codes.length > 1 ? `${codes[0]} and ${codes.length - 1} more` : codes[0])
}

const SUMMED: readonly (Key | undefined)[] = ['low', 'expected', 'high', 'billed', 'effective']

export const linesSheet = (result: Result, rows: readonly Row[]): Sheet => {
  const columns = columnsOf(result, rows)
  const totals = columns.map(({ key, cell }, index) => {
    if (index === 0) return text('Of the rows shown')
    if (!SUMMED.includes(key)) return null
    const name = columnName(index)
    const all = rows.map((row) => Number(cell(row)?.value ?? 0)).reduce((sum, amount) => sum + amount, 0)
    // 109: what a filter hides does not count.
    return formula(`SUBTOTAL(109,${name}2:${name}${rows.length + 1})`, String(all), MONEY)
  })
  return listSheet(NAME, columns, rows, { frozen: 2, pagesWide: 2, totals })
}

/** Formulas of sums over the sheet: all lines, or those where a column reads like a cell. */
export interface LineSums {
  readonly of: (key: Key) => string
  /** `name` is what stands in the cell. */
  readonly where: (key: Key, column: Key, cell: string, name: string) => string
}

export const sumsOver = (result: Result, rows: readonly Row[]): LineSums => {
  const columns = columnsOf(result, rows)
  const cells = (key: Key): string => {
    const name = columnName(columns.findIndex((column) => column.key === key))
    return `${NAME}!$${name}$2:$${name}$${rows.length + 1}`
  }
  const alike = Map.groupBy(new Set(rows.flatMap(({ owner, service }) => [criterion(owner), service])), (name) => name.toLowerCase())
  const isPlain = (name: string): boolean =>
    !READ_AS_VALUE.test(name) && name.length <= 255 && (alike.get(name.toLowerCase())?.length ?? 0) <= 1
  return {
    of: (key) => `SUM(${cells(key)})`,
    where: (key, column, cell, name) =>
      isPlain(name) ? `SUMIFS(${cells(key)},${cells(column)},${cell})` : `SUMPRODUCT(EXACT(${cells(column)},${cell})*${cells(key)})`,
  }
}

// A conditional sum takes such names for numbers, dates or truth values, so that 1 and 01 are one; it does not tell capitals
// apart, and knows no more than 255 characters. The slower way does.
const READ_AS_VALUE = /^(\d|true$|false$|(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[- ]?\d)/i
