import type { CatalogRow, CostLine, Quantity, ResourceContext } from '@planner/contract'
import { labelled } from './amounts.js'
import { engineFacts } from './engines.js'
import { type Machine, usageProduct } from './product.js'

type Engine = Machine['engine']

/** The major version that AWS supports as one: `8.0` of MySQL 8.0.36, `13` of PostgreSQL 13.14. */
export const majorVersion = (engine: Engine, version: string): string => {
  const [first = '', second] = version.split('.')
  // PostgreSQL counts majors in one number since 10.
  const single = (engine === 'postgres' || engine === 'aurora-postgresql') && Number(first) >= 10
  return single || second === undefined ? first : `${first}.${second}`
}

/** The calendar of a version's extended support; undefined where AWS has published none. */
export const supportCalendar = (ctx: Pick<ResourceContext, 'catalog'>, engine: Engine, version: string): CatalogRow | undefined =>
  ctx.catalog('extended-support', `rds ${engine} ${majorVersion(engine, version)}`)

/** `1-2` or `3`, as the price list calls the years of extended support; undefined before it. */
export const supportYear = ({ cells }: CatalogRow, date: string): '1-2' | '3' | undefined => {
  if (cells.yearOneStart === undefined || date < cells.yearOneStart) return undefined
  return cells.yearThreeStart !== undefined && date >= cells.yearThreeStart ? '3' : '1-2'
}

/** Aurora MySQL versions as AWS's usage types count them. */
const AURORA_MYSQL: Readonly<Record<string, string>> = { '5.7': '2', '8.0': '3' }

/** `ExtendedSupport:Yr1-Yr2:MySQL8.0`; serverless instances have products of their own. */
const usageType = (engine: Engine, major: string, year: '1-2' | '3', serverless: boolean): string => {
  const version = engine === 'aurora-mysql' ? (AURORA_MYSQL[major] ?? major) : major
  const years = year === '3' ? 'Yr3' : 'Yr1-Yr2'
  return `ExtendedSupport:${years}:${serverless ? 'ASv2:' : ''}${engineFacts(engine).name.replace(' ', '')}${version}`
}

/** What is supported beyond the standard term: vCPU-hours, or ACU-hours of serverless instances. */
interface Supported {
  readonly prefix: string
  readonly quantity: Quantity
}

export function* extendedSupportLine(ctx: ResourceContext, engine: Engine, { prefix, quantity }: Supported): Generator<CostLine> {
  const { version, extendedSupport = true } = ctx.props
  if (version === undefined || !extendedSupport) return
  const row = supportCalendar(ctx, engine, version)
  const year = row && supportYear(row, ctx.dateAfter(ctx.month.index))
  if (year === undefined) return
  const major = majorVersion(engine, version)
  const { name } = engineFacts(engine)
  yield {
    id: `${prefix}extended-support`,
    label: labelled(`Extended support of ${name} ${major}, year ${year}`, prefix),
    quantity,
    price: usageProduct(usageType(engine, major, year, quantity.unit === 'ACU-hour'), quantity.unit, name),
    charge: 'usage',
  }
}
