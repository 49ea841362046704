import type { Term } from '@planner/contract'
import { dayNumber, dayText } from './dates.js'
import { compareDecimals } from './decimal-text.js'
import type { OfferBook } from './offer-book.js'
import { parseTerm, TERM_TEXTS } from './terms.js'

/** One price that is another on the later date. */
export interface PriceChange {
  readonly offer: string
  readonly region: string
  readonly family: string
  readonly attributes: Readonly<Record<string, string>>
  readonly sku?: string
  readonly term: Term
  /** `upfront` is the fee of a reservation. */
  readonly part: 'rate' | 'upfront'
  /** Where the tier begins. */
  readonly tier: string
  readonly unit: string
  readonly currency: string
  readonly before: string
  readonly after: string
  /** ISO date of the publication that shows the new price first. */
  readonly since: string
  /** Rounded to tenths; undefined if it cost nothing before. */
  readonly percent: number | undefined
}

export interface PriceChanges {
  /** Prices known on both dates. */
  readonly compared: number
  readonly up: number
  readonly down: number
  /** Known on the later date only, and on the earlier only. */
  readonly appeared: number
  readonly gone: number
  /** The largest first. */
  readonly changes: readonly PriceChange[]
}

/** A price in force on a date, by what identifies it. */
interface Cell {
  readonly product: number
  readonly region: number
  readonly term: number
  readonly part: number
  readonly tier: string
  readonly price: string
  readonly source: number
  readonly since: number
}

type Row = readonly [
  product: number,
  region: number,
  term: number,
  since: number,
  part: number,
  tier: number | string,
  price: string,
  source: number,
]

export interface DatedBook {
  readonly book: OfferBook
  /** ISO date. */
  readonly date: string
}

interface Moved {
  readonly book: OfferBook
  readonly before: string
  readonly cell: Cell
  readonly percent: number | undefined
}

/** What moved between two dates, in one region or in all that the book has. Both books may be one: then its history is compared. */
export function priceChanges(from: DatedBook, to: DatedBook, options: { readonly region?: string; readonly limit: number }): PriceChanges {
  const tally = { compared: 0, up: 0, down: 0, appeared: 0, gone: 0 }
  const moved: Moved[] = []
  const compare = (before: string, cell: Cell): void => {
    tally.compared += 1
    const order = compareDecimals(cell.price, before)
    if (order === 0) return
    if (order > 0) tally.up += 1
    else tally.down += 1
    moved.push({ book: to.book, before, cell, percent: percentOf(before, cell.price) })
  }
  if (from.book === to.book) {
    const days = [dayNumber(from.date) ?? 0, dayNumber(to.date) ?? 0] as const
    for (const history of histories(to.book, options.region)) {
      const [before, after] = days.map((day) => inForce(history, day)) as [readonly Cell[], readonly Cell[]]
      const known = new Map(before.map((cell) => [`${cell.part} ${cell.tier}`, cell.price]))
      for (const cell of after) {
        const price = known.get(`${cell.part} ${cell.tier}`)
        if (price === undefined) tally.appeared += 1
        else compare(price, cell)
        known.delete(`${cell.part} ${cell.tier}`)
      }
      tally.gone += known.size
    }
  } else {
    const known = new Map<string, string>()
    for (const [key, cell] of cellsBySku(from, options.region)) known.set(key, cell.price)
    for (const [key, cell] of cellsBySku(to, options.region)) {
      const price = known.get(key)
      if (price === undefined) tally.appeared += 1
      else compare(price, cell)
      known.delete(key)
    }
    tally.gone = known.size
  }
  const size = ({ percent }: Moved): number => Math.abs(percent ?? Number.POSITIVE_INFINITY)
  const largest = moved.sort(
    (a, b) => size(b) - size(a) || a.cell.product - b.cell.product || a.cell.region - b.cell.region || a.cell.term - b.cell.term,
  )
  return { ...tally, changes: largest.slice(0, options.limit).map(described) }
}

/** All rows of one product, region and term, one after the other: the table is stored in that order. */
function* histories(book: OfferBook, region: string | undefined): Generator<readonly Row[]> {
  const place = region === undefined ? undefined : (book.regions.get(region) ?? -1)
  const statement = book.database.prepare(
    `SELECT product, region, term, since, part, tier, price, source FROM price ${place === undefined ? '' : 'WHERE region = ?'} ORDER BY product, region, term, since, part, tier`,
  )
  statement.setReturnArrays(true)
  let group: Row[] = []
  for (const found of statement.iterate(...(place === undefined ? [] : [place]))) {
    const row = found as unknown as Row
    const [first] = group
    if (first && (first[0] !== row[0] || first[1] !== row[1] || first[2] !== row[2])) {
      yield group
      group = []
    }
    group.push(row)
  }
  if (group.length > 0) yield group
}

function inForce(history: readonly Row[], day: number): readonly Cell[] {
  const since = history.reduce((last, row) => (row[3] <= day && row[3] > last ? row[3] : last), -1)
  return history
    .filter((row) => row[3] === since && row[6] !== '')
    .map(([product, region, term, from, part, tier, price, source]) => ({
      product,
      region,
      term,
      part,
      tier: String(tier),
      price,
      source,
      since: from,
    }))
}

/** Two books number their products on their own; a SKU is the same in both. */
function* cellsBySku({ book, date }: DatedBook, region: string | undefined): Generator<readonly [string, Cell]> {
  const day = dayNumber(date) ?? 0
  const rows = book.database.prepare('SELECT product, region, sku FROM sku').all()
  const skus = new Map(rows.map((row) => [`${row.product} ${row.region}`, String(row.sku)]))
  for (const history of histories(book, region)) {
    for (const cell of inForce(history, day)) {
      const sku = skus.get(`${cell.product} ${cell.region}`)
      if (sku !== undefined) yield [`${sku} ${cell.term} ${cell.part} ${cell.tier}`, cell]
    }
  }
}

function described({ book, before, cell, percent }: Moved): PriceChange {
  const statement = book.database.prepare('SELECT * FROM product WHERE product_id = ?')
  statement.setReturnArrays(true)
  const { family, attributes } = book.productOf(statement.get(cell.product) as unknown as [number, ...(string | null)[]])
  const sku = book.database.prepare('SELECT sku FROM sku WHERE product = ? AND region = ?').get(cell.product, cell.region)?.sku
  const source = book.sources.get(cell.source)
  return {
    offer: book.offer,
    region: [...book.regions].find(([, number]) => number === cell.region)?.[0] ?? '',
    family,
    attributes,
    ...(typeof sku === 'string' && { sku }),
    term: parseTerm(TERM_TEXTS[cell.term] ?? '') ?? { kind: 'on-demand' },
    part: cell.part === 1 ? 'upfront' : 'rate',
    tier: cell.tier,
    unit: source?.unit ?? '',
    currency: source?.currency ?? '',
    before,
    after: cell.price,
    since: dayText(cell.since),
    percent,
  }
}

/** For people; amounts themselves stay decimal texts. */
function percentOf(before: string, after: string): number | undefined {
  return compareDecimals(before, '0') === 0 ? undefined : Math.round((Number(after) / Number(before) - 1) * 1000) / 10
}

/** Adds the tallies of several comparisons. */
export function addChanges(all: readonly PriceChanges[], limit: number): PriceChanges {
  const sum = (of: (one: PriceChanges) => number): number => all.reduce((total, one) => total + of(one), 0)
  const size = ({ percent }: PriceChange): number => Math.abs(percent ?? Number.POSITIVE_INFINITY)
  return {
    compared: sum(({ compared }) => compared),
    up: sum(({ up }) => up),
    down: sum(({ down }) => down),
    appeared: sum(({ appeared }) => appeared),
    gone: sum(({ gone }) => gone),
    changes: all
      .flatMap(({ changes }) => changes)
      .sort((a, b) => size(b) - size(a))
      .slice(0, limit),
  }
}
