import type { Quantity, ResourceContext } from '@planner/contract'

/** Products of no region are listed in this one. */
export const GLOBAL = 'global'

/** How many blocks of a size something of `size` is billed as: each started one counts. */
export const blocks = (ctx: ResourceContext, size: Quantity, rule: string): Quantity => {
  const block = ctx.spec('billing-rules', rule, 'amount', 'KB')
  return size.atLeast(block).roundUpTo(block).dividedBy(block)
}
