import type { CostLine, Path, Quantity, ResourceContext } from '@planner/contract'
import { labelOf, type Part } from './capacity.js'
import { type Kind, REQUEST_UNITS, requestProduct } from './products.js'

const QUOTAS = 'service-quotas'

/** Units of one item: its size in whole steps. */
const stepsOf = (ctx: ResourceContext, sizeBase: Path, quota: string): Quantity => {
  const step = ctx.spec(QUOTAS, `dynamodb.${quota}-capacity-unit-size`, 'default', 'KB')
  return ctx
    .input([...sizeBase, 'itemSize'], 'KB')
    .atLeast(step)
    .roundUpTo(step)
    .dividedBy(step)
    .named('units of an item')
}

const transactionFactor = (ctx: ResourceContext): Quantity => ctx.spec(QUOTAS, 'dynamodb.transactional-request-factor', 'default', '1')

/** What a read counts beside its size. */
const readFactor = (ctx: ResourceContext, consistency: string): Quantity => {
  if (consistency === 'transactional') return transactionFactor(ctx)
  return consistency === 'strong'
    ? ctx.constant(1, '1', 'strongly consistent reads')
    : ctx.constant('0.5', '1', 'eventually consistent reads count half')
}

const at = (ctx: ResourceContext, path: Path): Record<string, unknown> | undefined => {
  let value = ctx.props
  for (const step of path) value = value?.[step]
  return value
}

export const readUnits = (ctx: ResourceContext, base: Path, sizeBase: Path = base): Quantity => {
  const reads = [...base, 'reads']
  if (ctx.given([...reads, 'units'])) return ctx.input([...reads, 'units'], 'ReadRequestUnit')
  return ctx
    .input([...reads, 'requests'], 'request')
    .as('1')
    .times(stepsOf(ctx, sizeBase, 'read'))
    .times(readFactor(ctx, String(at(ctx, reads)?.consistency ?? 'eventual')))
    .times(ctx.constant(1, 'ReadRequestUnit', 'for each 4 KB'))
}

export const writeUnits = (ctx: ResourceContext, base: Path): Quantity => {
  const writes = [...base, 'writes']
  if (ctx.given([...writes, 'units'])) return ctx.input([...writes, 'units'], 'WriteRequestUnit')
  const units = ctx
    .input([...writes, 'requests'], 'request')
    .as('1')
    .times(stepsOf(ctx, base, 'write'))
  return (at(ctx, writes)?.transactional === true ? units.times(transactionFactor(ctx)) : units).times(
    ctx.constant(1, 'WriteRequestUnit', 'for each KB'),
  )
}

/** Request units of one kind. */
export const requestLine = (ctx: ResourceContext, part: Part, kind: Kind, units: Quantity): CostLine => ({
  id: `${part.prefix}${kind === 'read' ? 'reads' : 'writes'}`,
  label: `${labelOf(kind, part)} requests${part.of}`,
  quantity: kind === 'replicated' ? units.as('1').times(ctx.constant(1, REQUEST_UNITS[kind], 'each write is replicated')) : units,
  price: { ...requestProduct(kind, part.tableClass), ...(part.region === undefined ? {} : { region: part.region }) },
  charge: 'usage',
})
