import { PlannerError } from '../errors/planner-error.js'
import { digestOf } from './book-index.js'
import { Complaints } from './complaints.js'
import { dayNumber } from './dates.js'
import type { MergedPrice } from './merge-history.js'
import type { Price, PriceAnswer, PriceBook, PriceLookup } from './price-book.js'
import { type PrivateEntry, type PrivateFile, readPrivateFile } from './private-price-file.js'
import { quoted } from './quoted.js'
import { assemblePrice, type PriceRow } from './stored-price.js'
import { termText } from './terms.js'
import { unitOfListed } from './units.js'

/** The price book with the user's own prices before it. */
export interface PrivateBook {
  readonly book: PriceBook
  /** Per file, how many prices it has and how many were asked for so far. */
  files(): readonly {
    readonly file: string
    readonly offer: string
    readonly digest: string
    readonly prices: number
    readonly used: number
  }[]
}

/** Lays files of private prices over a book; the last file that has a price wins. Throws one error with every mistake. */
export const withPrivatePrices = (list: PriceBook, files: readonly PrivateFile[]): PrivateBook => {
  const complaints = new Complaints()
  const tables = files.flatMap((file) => readPrivateFile(file, complaints) ?? [])
  refuse(complaints)
  const used = new Set<PrivateEntry>()
  // The same price twice must be the same object: the result writes each once.
  const answers = new Map<string, PriceAnswer>()

  const answerTo = (query: PriceLookup, listed: PriceAnswer): PriceAnswer => {
    const asked = Object.entries(query.where)
    for (const { offer, entries } of tables.toReversed()) {
      if (offer !== query.offer) continue
      const fitting = (entries.get(`${query.region} ${termText(query.term)}`) ?? []).filter(
        (entry) => names(entry, asked, listed) && inForce(entry, query.asOf).length > 0,
      )
      for (const entry of fitting) used.add(entry)
      const [only, other] = fitting
      if (only) return other ? ambiguous(only, other) : privateAnswer(only, query, listed)
    }
    return listed
  }
  return {
    files: () =>
      tables.map((table) => ({
        file: table.file,
        offer: table.offer,
        get digest() {
          return table.digest
        },
        prices: table.count,
        used: [...table.entries.values()].flat().filter((entry) => used.has(entry)).length,
      })),
    book: Object.create(list, {
      digest: {
        get: () => digestOf([['list', list.digest], ...tables.map(({ digest }, index): [string, string] => [String(index), digest])]),
      },
      lookup: {
        value: (query: PriceLookup): PriceAnswer => {
          const key = JSON.stringify([query.offer, Object.entries(query.where), query.region, query.term, query.asOf])
          const answer = answers.get(key) ?? answerTo(query, list.lookup(query))
          answers.set(key, answer)
          return answer
        },
      },
    }),
  }
}

const refuse = ({ kept, count }: Complaints): void => {
  const all = kept.map(({ at, message, hint = 'correct the price file' }) => new PlannerError('DESIGN_INVALID', message, { at, hint }))
  const [first] = all
  if (!first) return
  if (count === 1) throw first
  throw new PlannerError('DESIGN_INVALID', `${count} mistakes in private prices`, {
    hint: 'nothing was estimated; each says how to mend it',
    ...(first.details.at && { at: first.details.at }),
    all,
  })
}

/**
 * Whether a row names the product that the query asks for: it has every attribute of the query, and
 * none that the listed product lacks. A row that says less than the query must not price other products.
 */
const names = ({ attributes, family }: PrivateEntry, asked: readonly (readonly [string, string])[], listed: PriceAnswer): boolean => {
  if (asked.some(([name, value]) => (name === 'productFamily' ? family : (attributes[name] ?? '')) !== value)) return false
  const known = listed.status === 'found' ? listed.price.attributes : {}
  return Object.entries(attributes).every(([name, value]) => known[name] === value || asked.some(([other]) => other === name))
}

const inForce = ({ history }: PrivateEntry, asOf: string): readonly MergedPrice[] => {
  const day = dayNumber(asOf) ?? 0
  const since = Math.max(...history.flatMap((price) => (price.since <= day ? [price.since] : [])))
  return history.filter((price) => price.since === since)
}

const privateAnswer = (entry: PrivateEntry, query: PriceLookup, listed: PriceAnswer): PriceAnswer => {
  const rows = inForce(entry, query.asOf)
  const last = rows.findLast(({ part }) => part === 'rate')
  const wrong = (what: string): PriceAnswer => ({
    status: 'missing',
    reason: `${entry.file}:${entry.line}:1: ${what}`,
    nearMisses: [],
    hint: `correct ${entry.file}`,
  })
  const price = assemblePrice(
    [
      ...rows.map((row, index): PriceRow => [row.since, row.part === 'rate' ? 0 : 1, row.begin, row.price, index, row.rateCode ?? null]),
      // As the book stores free tiers that end: an allowance is not free beyond its end.
      ...(last && last.end !== 'Inf' ? [[last.since, 0, last.end, '', rows.indexOf(last), null] as PriceRow] : []),
    ],
    {
      offer: query.offer,
      region: query.region,
      term: termText(query.term),
      asOf: query.asOf,
      sku: undefined,
      attributes: entry.attributes,
      sources: new Map(rows.map(({ source }, index) => [index, source])),
      codes: new Map(),
    },
  )
  if ('missing' in price) return wrong(`the price lacks ${price.missing}`)
  const differs = listed.status === 'found' && differenceTo(price, listed.price)
  // How old an agreement may be is its owner's matter.
  return differs ? wrong(differs) : { status: 'found', price: { ...price, trust: 'private', stale: false } }
}

const differenceTo = (own: Price, listed: Price): string | undefined => {
  if (own.currency !== listed.currency) return `the price is in ${own.currency}, the price list in ${listed.currency}`
  return unitOfListed(own.unit) === unitOfListed(listed.unit)
    ? undefined
    : `the price is per ${quoted(own.unit)}, the price list's per ${quoted(listed.unit)}`
}

const ambiguous = (one: PrivateEntry, other: PrivateEntry): PriceAnswer => ({
  status: 'ambiguous',
  reason: `two private prices fit: ${one.file}:${one.line}:1 and ${other.file}:${other.line}:1`,
  nearMisses: [],
  hint: 'remove one, or name the product by all its attributes: planner explain shows them',
})
