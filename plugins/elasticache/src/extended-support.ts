import type { CatalogRow, CostLine, Quantity, ResourceContext } from '@planner/contract'
import { type Engine, supportProduct } from './products.js'

/** The calendar of a version's extended support; undefined where AWS has published none. */
export const supportCalendar = (ctx: Pick<ResourceContext, 'catalog'>, engine: Engine, version: string): CatalogRow | undefined =>
  ctx.catalog('extended-support', `elasticache ${engine} ${version.split('.')[0]}`)

/** `1-2` or `3`, as the price list calls the years of extended support; undefined before it. */
export const supportYear = ({ cells }: CatalogRow, date: string): '1-2' | '3' | undefined => {
  if (cells.yearOneStart === undefined || date < cells.yearOneStart) return undefined
  return cells.yearThreeStart !== undefined && date >= cells.yearThreeStart ? '3' : '1-2'
}

/** The fee for nodes whose version is past its standard support. */
export function* supportLine(ctx: ResourceContext, nodeHours: Quantity): Generator<CostLine> {
  const { engine, nodeType, version, extendedSupport = true } = ctx.props
  if (version === undefined || !extendedSupport) return
  const row = supportCalendar(ctx, engine, version)
  const year = row && supportYear(row, ctx.dateAfter(ctx.month.index))
  if (year === undefined) return
  yield {
    id: 'extended-support',
    label: `Extended support, year ${year}`,
    quantity: nodeHours,
    price: supportProduct(engine, nodeType, year),
    charge: 'usage',
  }
}
