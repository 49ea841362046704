import type { CatalogRow, CostLine, Quantity } from '@planner/contract'
import type { Context } from './amounts.js'
import { type Engine, supportProduct } from './products.js'

/** The calendar of a version's extended support; undefined where AWS has published none. */
export const supportCalendar = (ctx: Pick<Context, 'catalog'>, engine: Engine, version: string): CatalogRow | undefined =>
  ctx.catalog('extended-support', `elasticache ${engine} ${version.split('.')[0]}`)

/** The estimate's date, so many months on. */
const dateInMonth = (asOf: string, index: number): string => {
  const [year = 0, month = 1] = asOf.split('-').map(Number)
  const months = year * 12 + month - 1 + index
  return `${String(Math.floor(months / 12)).padStart(4, '0')}-${String((months % 12) + 1).padStart(2, '0')}${asOf.slice(7)}`
}

/** `1-2` or `3`, as the price list calls the years of extended support; undefined before it. */
export const supportYear = ({ cells }: CatalogRow, date: string): '1-2' | '3' | undefined => {
  if (cells.yearOneStart === undefined || date < cells.yearOneStart) return undefined
  return cells.yearThreeStart !== undefined && date >= cells.yearThreeStart ? '3' : '1-2'
}

/** The fee for nodes whose version is past its standard support. */
export function* supportLine(ctx: Context, nodeHours: Quantity): Generator<CostLine> {
  const { engine, nodeType, version, extendedSupport = true } = ctx.props
  if (version === undefined || !extendedSupport) return
  const row = supportCalendar(ctx, engine, version)
  const year = row && supportYear(row, dateInMonth(ctx.asOf, ctx.month.index))
  if (year === undefined) return
  yield {
    id: 'extended-support',
    label: `Extended support, year ${year}`,
    quantity: nodeHours,
    price: supportProduct(engine, nodeType, year),
    charge: 'usage',
  }
}
