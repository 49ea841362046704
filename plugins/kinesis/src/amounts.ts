import type { Quantity, ResourceContext } from '@planner/contract'

/** A size that one can divide by, also where the design says 0. */
export const atLeastTiny = (ctx: ResourceContext, amount: Quantity): Quantity =>
  amount.atLeast(ctx.constant('0.000001', amount.unit, 'nothing to divide by'))
