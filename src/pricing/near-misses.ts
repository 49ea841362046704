import { closest, distance } from 'fastest-levenshtein'
import { dayNumber, dayText } from './dates.js'
import type { OfferAnswer, OfferBook, Product } from './offer-book.js'
import type { PriceAnswer, PriceLookup } from './price-book.js'
import { quoted } from './quoted.js'
import { quoteName } from './sqlite.js'
import { TERM_TEXTS, termText } from './terms.js'

type Failure = Exclude<PriceAnswer, { readonly status: 'found' }>

/** How many of a kind are named. */
const NAMED = 5
const NEAREST = 3
/** Values looked through for the nearest ones. */
const VALUES = 5000

/** One sentence of what was asked. */
function described(query: PriceLookup): string {
  const where = Object.entries(query.where).map(([name, value]) => `${name} ${value === '' ? 'absent' : quoted(value)}`)
  return `${quoted(query.offer)} with ${where.join(', ') || 'no attribute'} in ${quoted(query.region)}, ${termText(query.term)}, on ${query.asOf}`
}

/** The command that may bring what is missing. */
function syncHint({ offer, region }: PriceLookup): string {
  const plain = /^[A-Za-z0-9][A-Za-z0-9-]*$/
  return plain.test(offer) && plain.test(region) ? `planner prices sync --offer ${offer} --region ${region}` : 'planner prices sync'
}

/** No folder of the book has the offer. */
export function unknownOffer(query: PriceLookup, offers: readonly string[]): Failure {
  const near = offers.length > 0 ? closest(query.offer, offers) : ''
  const reason = `the price book has no offer ${quoted(query.offer)}`
  if (!slip(query.offer, near)) return { status: 'missing', reason, nearMisses: [], hint: syncHint(query) }
  return { status: 'missing', reason, nearMisses: [`the nearest offer of the price book is ${near}`], hint: `did you mean ${near}?` }
}

/** Why none of the books has exactly one price, with what comes near. */
export function explainFailure(query: PriceLookup, tried: readonly { readonly book: OfferBook; readonly answer: OfferAnswer }[]): Failure {
  const several = tried.find((one) => 'several' in one.answer)?.answer
  if (several && 'several' in several) return ambiguous(query, several.several)
  const failures = tried.map(({ book, answer }) => ('unpriced' in answer ? unpriced(query, book, answer) : notFound(query, book)))
  const [best] = failures.sort((a, b) => b.rank - a.rank)
  const nearMisses = [...new Set(failures.flatMap((one) => one.nearMisses))].slice(0, 2 * NAMED)
  const reason = best?.reason ?? `${described(query)}: the price book has no prices of this offer there`
  return { status: 'missing', reason, nearMisses, hint: best?.hint ?? syncHint(query) }
}

interface Ranked extends Omit<Failure, 'status'> {
  /** How near the query came; the nearest failure gives the reason. */
  readonly rank: number
}

function ambiguous(query: PriceLookup, products: readonly Product[]): Failure {
  const names = [...new Set(products.flatMap((product) => ['productFamily', ...Object.keys(product.attributes)]))].sort()
  const cellOf = (product: Product, name: string): string => (name === 'productFamily' ? product.family : (product.attributes[name] ?? ''))
  const differing = names.flatMap((name) => {
    const values = [...new Set(products.map((product) => cellOf(product, name)))].sort()
    return values.length > 1 ? [{ name, values }] : []
  })
  const nearMisses = differing.map(
    ({ name, values }) => `${name}: ${some(values.map((value) => (value === '' ? 'absent' : quoted(value))))}`,
  )
  const free = differing.map(({ name }) => name).filter((name) => query.where[name] === undefined)
  return {
    status: 'ambiguous',
    reason: `${described(query)}: ${products.length} products fit, one should`,
    nearMisses,
    hint: `add ${free.slice(0, NEAREST).join(' or ')} to the query`,
  }
}

function unpriced(
  query: PriceLookup,
  book: OfferBook,
  { unpriced: product, missing }: { readonly unpriced: Product; readonly missing?: string },
): Ranked {
  const region = book.regions.get(query.region) ?? 0
  const term = TERM_TEXTS.indexOf(termText(query.term))
  const terms = book.database
    .prepare('SELECT term, min(since) AS since FROM price WHERE product = ? AND region = ? GROUP BY term ORDER BY term')
    .all(product.id, region)
  const later = terms.find((row) => Number(row.term) === term)
  const elsewhere = book.database
    .prepare('SELECT DISTINCT name FROM price JOIN region ON id = region WHERE product = ? AND term = ? ORDER BY name')
    .all(product.id, term)
  const regions = elsewhere.map(({ name }) => String(name)).filter((name) => name !== query.region)
  const day = dayNumber(query.asOf) ?? 0
  const known = terms.filter((row) => Number(row.since) <= day && row !== later).map((row) => TERM_TEXTS[Number(row.term)])
  const nearMisses = [
    ...(known.length > 0 ? [`the product has prices in ${query.region} for: ${known.join(', ')}`] : []),
    ...(later && Number(later.since) > day ? [`the first known price of this term there is of ${dayText(Number(later.since))}`] : []),
    ...(regions.length > 0 ? [`regions that have this term: ${some(regions)}`] : []),
  ]
  const what =
    missing === undefined ? 'no price of this term is known' : `the price book does not have ${missing}, and half a price is none`
  return { rank: 2, reason: `${described(query)}: ${what}`, nearMisses, hint: syncHint(query) }
}

function notFound(query: PriceLookup, book: OfferBook): Ranked {
  const unknown = Object.keys(query.where).filter((name) => !book.columns.includes(name))
  if (unknown.length > 0) {
    const near = unknown.map((name) => `${quoted(name)} is no attribute of ${book.offer}; the nearest is ${closest(name, book.columns)}`)
    return {
      rank: 0,
      reason: `${described(query)}: unknown attribute ${unknown.map(quoted).join(', ')}`,
      nearMisses: near,
      hint: `write ${closest(unknown[0] ?? '', book.columns)}`,
    }
  }
  const products = book.productsOf(query.where)
  if (products.length > 0) return notThere(query, book, products)
  const near = Object.keys(query.where).flatMap((name) => {
    const values = nearestValues(query, book, name)
    return values.length > 0 ? [{ name, values }] : []
  })
  const nearMisses = near.map(({ name, values }) => `with another ${name}: ${values.map(quoted).join(', ')}`)
  const [first] = near.filter(({ name, values }) => slip(query.where[name] ?? '', values[0] ?? ''))
  const hint = first ? `did you mean ${first.name} ${quoted(first.values[0] ?? '')}? Otherwise: ${syncHint(query)}` : syncHint(query)
  return { rank: 0, reason: `${described(query)}: no product has these attributes`, nearMisses, hint }
}

const slip = (asked: string, near: string): boolean =>
  distance(asked.toLowerCase(), near.toLowerCase()) <= Math.max(1, Math.floor(asked.length / 4))

/** The product is known, but not in this region by this date. */
function notThere(query: PriceLookup, book: OfferBook, products: readonly Product[]): Ranked {
  const statement = book.database.prepare(
    'SELECT name, min(since) AS since FROM price JOIN region ON id = region WHERE product = ? GROUP BY name ORDER BY name',
  )
  const first = new Map<string, number>()
  for (const { id } of products)
    for (const { name, since } of statement.all(id))
      first.set(String(name), Math.min(first.get(String(name)) ?? Number.POSITIVE_INFINITY, Number(since)))
  const here = first.get(query.region)
  const there = [...first.keys()].filter((name) => name !== query.region).sort()
  const regions = there.length > 0 ? [`regions that have it: ${some(there)}`] : []
  if (here !== undefined)
    return {
      rank: 1,
      reason: `${described(query)}: no price is known by that date`,
      nearMisses: [`the first known price there is of ${dayText(here)}`, ...regions],
      hint: syncHint(query),
    }
  // The book may lack a price that AWS has: it cannot say that the region lacks the product.
  if (book.regions.has(query.region))
    return {
      rank: 1,
      reason: `${described(query)}: the book has no price of it in ${query.region}`,
      nearMisses: there.length > 0 ? [`it has one in: ${some(there)}`] : [],
      hint: syncHint(query),
    }
  const near = closest(query.region, [...book.regions.keys()])
  const reason = `${described(query)}: the price book has no prices of this offer there`
  return { rank: 1, reason, nearMisses: regions, hint: slip(query.region, near) ? `did you mean the region ${near}?` : syncHint(query) }
}

/** Values of one attribute that, with the rest of the query as it is, give a product. */
function nearestValues(query: PriceLookup, book: OfferBook, name: string): readonly string[] {
  const others = Object.entries(query.where).filter(([other]) => other !== name)
  const conditions = others.map(([other, value]) => (value === '' ? `coalesce(${quoteName(other)}, '') = ?` : `${quoteName(other)} = ?`))
  const region = book.regions.get(query.region)
  if (region !== undefined) conditions.push('EXISTS (SELECT 1 FROM price WHERE product = product_id AND region = ?)')
  const column = quoteName(name)
  const sql = `SELECT DISTINCT ${column} AS value FROM product WHERE ${[...conditions, `${column} IS NOT NULL`].join(' AND ')} LIMIT ${VALUES}`
  const bound = [...others.map(([, value]) => value), ...(region === undefined ? [] : [region])]
  const asked = (query.where[name] ?? '').slice(0, 200)
  return book.database
    .prepare(sql)
    .all(...bound)
    .map(({ value }) => String(value))
    .map((value) => ({ value, far: distance(asked.toLowerCase(), value.toLowerCase()) }))
    .sort((a, b) => a.far - b.far || (a.value < b.value ? -1 : 1))
    .slice(0, NEAREST)
    .map(({ value }) => value)
}

const some = (names: readonly string[]): string =>
  names.length > NAMED ? `${names.slice(0, NAMED).join(', ')} and ${names.length - NAMED} more` : names.join(', ')
