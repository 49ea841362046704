import { quoteName } from './sqlite.js'

/** Raised when the tables change: files of another number are compiled anew. */
export const BOOK_FORMAT = 1

/**
 * One file per offer. A product is what AWS sells anywhere, by its attributes, with a column for
 * each; a price is what one product costs in one region under one term from one day on. A row of
 * `price` takes about 30 bytes, and there are a million: hence numbers for all that repeats.
 */
export const offerTables = (attributes: readonly string[]): string => `
CREATE TABLE product (product_id INTEGER PRIMARY KEY, productFamily TEXT NOT NULL${attributes.map((name) => `, ${quoteName(name)} TEXT`).join('')});
CREATE TABLE region (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE term (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE source (id INTEGER PRIMARY KEY, origin TEXT NOT NULL, trust TEXT NOT NULL, rule TEXT NOT NULL, unit TEXT NOT NULL, currency TEXT NOT NULL, published TEXT NOT NULL);
-- since: days from 1970-01-01; part: 0 rate, 1 upfront fee; tier: where it begins, an integer where it is whole; it ends where the next begins, and a row with an empty price ends free tiers that end
CREATE TABLE price (product INTEGER NOT NULL, region INTEGER NOT NULL, term INTEGER NOT NULL, since INTEGER NOT NULL, part INTEGER NOT NULL, tier NOT NULL, price TEXT NOT NULL, source INTEGER NOT NULL, rate_code TEXT,
  PRIMARY KEY (product, region, term, since, part, tier)) WITHOUT ROWID;
CREATE TABLE sku (product INTEGER NOT NULL, region INTEGER NOT NULL, sku TEXT NOT NULL, PRIMARY KEY (product, region)) WITHOUT ROWID;
CREATE TABLE ratio (id INTEGER PRIMARY KEY, sets TEXT NOT NULL, selects TEXT NOT NULL, ratio TEXT NOT NULL, error TEXT NOT NULL, rule TEXT NOT NULL);
CREATE TABLE code (name TEXT PRIMARY KEY, code TEXT NOT NULL) WITHOUT ROWID;
`

/** Where prices wait until all are known, to be merged in order. Goes away with the connection. */
export const STAGE = `
CREATE TEMP TABLE stage (product INTEGER, region INTEGER, term INTEGER, day INTEGER, part INTEGER, tier_begin TEXT, tier_end TEXT, price TEXT, source INTEGER, rate_code TEXT, place INTEGER)`

/** A value that occurs in more products than this does not narrow a search. */
const NARROW = 400
/** Further columns of an index, which narrow what the first one leaves. */
const FURTHER = 3

/** The columns worth an index, each with those that the same products have and that vary most among them. */
export function productIndexes(products: readonly Readonly<Record<string, string>>[]): string[] {
  const valuesOf = (name: string, among: readonly Readonly<Record<string, string>>[]): string[] =>
    among.flatMap((product) => product[name] ?? [])
  const names = [...new Set(products.flatMap((product) => Object.keys(product)))].sort()
  return names.flatMap((name) => {
    const having = products.filter((product) => product[name] !== undefined)
    const distinct = new Set(valuesOf(name, having)).size
    if (distinct < 4 || having.length / distinct > NARROW) return []
    const further = names
      .map((other) => ({ other, values: valuesOf(other, having) }))
      .filter(({ other, values }) => other !== name && values.length > having.length / 2 && having.length > 4 * distinct)
      .map(({ other, values }) => ({ other, varies: new Set(values).size }))
      .sort((a, b) => b.varies - a.varies)
      .slice(0, FURTHER)
    const columns = [name, ...further.map(({ other }) => other)].map(quoteName).join(', ')
    return [`CREATE INDEX ${quoteName(`product_${name}`)} ON product (${columns}) WHERE ${quoteName(name)} IS NOT NULL`]
  })
}
