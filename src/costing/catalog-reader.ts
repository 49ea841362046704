import type { CatalogRow, ResourceContext } from '@planner/contract'
import type { PriceBook } from '../pricing/price-book.js'
import { amount, unknown } from './quantity.js'

/** Reads catalogues as they held on a date. */
export const catalogReader = ({
  priceBook,
  asOf,
}: {
  readonly priceBook: Pick<PriceBook, 'catalogRow'>
  readonly asOf: string
}): Pick<ResourceContext, 'catalog' | 'spec'> => {
  const catalog = (table: string, key: string): CatalogRow | undefined => priceBook.catalogRow(table, key, asOf)
  return {
    catalog,
    spec: (table, key, column, unit) => {
      const row = catalog(table, key)
      const cell = row?.cells[column]
      if (!row || cell === undefined) return unknown(unit, `${column} of ${key} is not in the catalogue ${table}`)
      return amount(cell, unit, { op: 'catalog', source: `${row.source}, ${row.asOf}` }, `${column} of ${key}`)
    },
  }
}
