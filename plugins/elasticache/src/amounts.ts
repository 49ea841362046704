import type { Quantity, ResourceContext } from '@planner/contract'

export const limitOf = (ctx: ResourceContext, limit: string, column: 'minimum' | 'maximum' | 'quota', unit: string): Quantity =>
  ctx.spec('elasticache-limits', limit, column, unit)
