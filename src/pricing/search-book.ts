import { dayNumber } from './dates.js'
import type { OfferBook, Product } from './offer-book.js'
import type { FoundPrice, Price } from './price-book.js'
import { quoteName } from './sqlite.js'
import { parseTerm, TERM_TEXTS } from './terms.js'

/** After the last publication that could be asked for. */
const ANY_DAY = dayNumber('9999-12-31') ?? 0

/** SKUs have 12 letters and digits or more; a rate code has a term's code, and a tier's, behind. */
const CODE = /^[A-Z0-9]{10,32}(?:\.[A-Z0-9]{10}){0,2}$/i

interface Spot {
  readonly product: number
  readonly region: string
  readonly term: number
}

/** The newest prices of products whose attributes, family, SKU or rate code hold every word; on-demand first. */
export function searchOffer(
  book: OfferBook,
  words: readonly string[],
  filter: { readonly region?: string; readonly limit: number },
  asOf: string,
): readonly FoundPrice[] {
  const text = book.columns.map((name) => `coalesce(${quoteName(name)}, '')`).join(" || ' ' || ")
  const lower = words.map((word) => word.toLowerCase())
  const conditions = lower.map(
    (word) =>
      `(instr(lower(${text}), ?) > 0${CODE.test(word) ? ' OR product_id IN (SELECT product FROM sku WHERE lower(sku) = ?) OR product_id IN (SELECT product FROM price WHERE lower(rate_code) = ?)' : ''})`,
  )
  const bound: (string | number)[] = lower.flatMap((word) => (CODE.test(word) ? [word, word.split('.')[0] ?? '', word] : [word]))
  if (filter.region !== undefined) {
    conditions.push('region.name = ?')
    bound.push(filter.region)
  }
  const spots = book.database
    .prepare(
      `SELECT product, region.name AS region, term FROM product JOIN price ON product = product_id JOIN region ON region.id = price.region
       ${conditions.length > 0 ? `WHERE ${conditions.join(' AND ')}` : ''} GROUP BY product, region.name, term ORDER BY term, product, region.name LIMIT ?`,
    )
    .all(...bound, filter.limit) as unknown as readonly Spot[]
  const codes = lower.filter((word) => CODE.test(word) && word.includes('.'))
  return spots.flatMap((spot) => foundAt(book, spot, ANY_DAY, asOf)).filter((found) => codes.every((code) => bears(found, code)))
}

/** Every price under a SKU or rate code, with its history, newest first. */
export function showCode(book: OfferBook, code: string, asOf: string): readonly FoundPrice[] {
  if (!CODE.test(code)) return []
  const sku = (code.split('.')[0] ?? '').toUpperCase()
  const spots = book.database
    .prepare(
      `SELECT DISTINCT price.product, region.name AS region, term, since FROM price JOIN region ON region.id = price.region
       JOIN (SELECT product AS p, region AS r FROM sku WHERE sku = ?1 UNION SELECT product, region FROM price WHERE rate_code >= ?1 || '.' AND rate_code < ?1 || '/') ON p = price.product AND r = price.region`,
    )
    .all(sku) as unknown as readonly (Spot & { readonly since: number })[]
  return spots
    .flatMap((spot) => foundAt(book, spot, spot.since, asOf))
    .filter((found) => !code.includes('.') || bears(found, code))
    .sort((a, b) => (a.price.published < b.price.published ? 1 : a.price.published > b.price.published ? -1 : 0))
}

function foundAt(book: OfferBook, spot: Spot, day: number, asOf: string): readonly FoundPrice[] {
  const row = book.database.prepare(`SELECT * FROM product WHERE product_id = ?`).get(spot.product)
  const term = parseTerm(TERM_TEXTS[spot.term] ?? '')
  if (!row || !term) return []
  const product: Product = book.productOf([
    spot.product,
    String(row.productFamily),
    ...book.columns.slice(1).map((name) => (row[name] === null ? null : String(row[name]))),
  ])
  const price = book.price(product, spot.region, TERM_TEXTS[spot.term] ?? '', day, asOf)
  if (price === undefined || 'missing' in price) return []
  const sku = book.database
    .prepare('SELECT sku FROM sku WHERE product = ? AND region = ?')
    .get(spot.product, book.regions.get(spot.region) ?? 0)?.sku
  return [{ family: product.family, ...(sku !== undefined && { sku: String(sku) }), term, price }]
}

const codesOf = (price: Price): readonly string[] =>
  [...price.tiers, ...(price.upfront ? [price.upfront] : [])].flatMap(({ rateCode }) => rateCode ?? [])

const bears = ({ price }: FoundPrice, code: string): boolean => codesOf(price).some((one) => `${one}.`.startsWith(`${code.toUpperCase()}.`))
