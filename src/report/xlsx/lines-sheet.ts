import type { Line, Result } from '../../result/result.types.js'
import { serviceIn } from '../view/cost.js'
import { linesOf, type OwnedLine } from '../view/sums.js'
import { type Column, columnName, date, listSheet, MONEY, number, QUANTITY, type Sheet, text, UNIT_PRICE } from './cells.js'

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

type Key = 'service' | 'address' | 'charge' | 'low' | 'expected' | 'high' | 'billed' | 'effective'

const columnsOf = ({ currency }: Result): readonly (Column<Row> & { readonly key?: Key })[] => [
  { key: 'service', head: 'Service', width: 24, cell: ({ service }) => text(service) },
  { key: 'address', head: 'Address', width: 24, cell: ({ owner }) => text(criterion(owner)) },
  { head: 'Type', width: 22, cell: ({ type }) => text(type) },
  { head: 'Region', width: 14, cell: ({ region }) => text(region) },
  {
    head: 'Tags',
    width: 24,
    cell: ({ tags }) =>
      text(
        Object.entries(tags)
          .map((tag) => tag.join('='))
          .join('; '),
      ),
  },
  { head: 'Line', width: 20, cell: ({ line }) => text(line.id) },
  { head: 'Label', width: 40, cell: ({ line }) => text(line.label) },
  { key: 'charge', head: 'Charge', width: 11, cell: ({ line }) => text(line.charge) },
  { head: 'Quantity a month', width: 14, cell: ({ line }) => number(line.quantity?.expected, QUANTITY) },
  { head: 'Unit', width: 16, cell: ({ line }) => text(line.unit) },
  { head: 'Unit price', width: 13, cell: ({ line }) => number(line.unitPrice, UNIT_PRICE) },
  { head: 'Price in', width: 8, cell: ({ line }) => text(line.priceCurrency ?? line.currency) },
  { key: 'low', head: `Monthly, low (${currency})`, width: 13, cell: ({ line }) => number(line.monthly?.low, MONEY) },
  { key: 'expected', head: `Monthly (${currency})`, width: 13, cell: ({ line }) => number(line.monthly?.expected, MONEY) },
  { key: 'high', head: `Monthly, high (${currency})`, width: 13, cell: ({ line }) => number(line.monthly?.high, MONEY) },
  { key: 'billed', head: `Billed over the horizon (${currency})`, width: 16, cell: ({ line }) => number(line.billed?.expected, MONEY) },
  {
    key: 'effective',
    head: `Effective over the horizon (${currency})`,
    width: 16,
    cell: ({ line }) => number(line.effective?.expected, MONEY),
  },
  { head: 'Status', width: 18, cell: ({ line }) => text(STATUS[line.status]) },
  { head: 'Why it is not known', width: 40, cell: ({ line }) => text(line.unknown) },
  { head: 'Rate code', width: 42, cell: ({ line }) => text(line.price?.tiers.flatMap(({ rateCode }) => rateCode ?? []).join(' ')) },
  { head: 'Published', width: 12, cell: ({ line }) => date(line.price?.published) },
  { head: 'Trust', width: 12, cell: ({ line }) => text(line.price?.trust) },
]

export const linesSheet = (result: Result, rows: readonly Row[]): Sheet => listSheet(NAME, columnsOf(result), rows)

/** Formulas of sums over the sheet: all lines, or those where a column reads like a cell. */
export interface LineSums {
  readonly of: (key: Key) => string
  readonly where: (key: Key, column: Key, cell: string) => string
}

export const sumsOver = (result: Result, rows: readonly Row[]): LineSums => {
  const columns = columnsOf(result)
  const cells = (key: Key): string => {
    const name = columnName(columns.findIndex((column) => column.key === key))
    return `${NAME}!$${name}$2:$${name}$${rows.length + 1}`
  }
  return {
    of: (key) => `SUM(${cells(key)})`,
    where: (key, column, cell) => `SUMIFS(${cells(key)},${cells(column)},${cell})`,
  }
}
