import type { BookFiles } from './book-files.js'

const OF_FAMILY = `SELECT DISTINCT name FROM product JOIN price ON price.product = product_id JOIN region ON region.id = price.region
  WHERE productFamily = ?`

/** The regions in which the book has prices of a product group: an offer code, or `AmazonRDS/Database Instance` with a product family. */
export const createProductRegions = (files: BookFiles): ((group: string) => ReadonlySet<string>) => {
  const found = new Map<string, ReadonlySet<string>>()
  return (group) => {
    const known = found.get(group)
    if (known) return known
    const slash = group.indexOf('/')
    const [offer, family] = slash < 0 ? [group] : [group.slice(0, slash), group.slice(slash + 1)]
    const regions = new Set(
      files.all(offer).flatMap(({ database }) => {
        const rows = family === undefined ? database.prepare('SELECT name FROM region').all() : database.prepare(OF_FAMILY).all(family)
        return rows.map(({ name }) => String(name))
      }),
    )
    found.set(group, regions)
    return regions
  }
}
