import type { Path, Quantity, ResourceContext } from '@planner/contract'

/** How many units of payload one of such a size counts as: its size in steps of the billing rule, at least one. */
export const payloadUnits = (ctx: ResourceContext, size: Quantity, rule: string): Quantity => {
  const step = ctx.spec('billing-rules', rule, 'amount', 'KB')
  return size.atLeast(step).roundUpTo(step).dividedBy(step)
}

/** What is billed for so many things of the size at `path`. */
export const billedUnits = (ctx: ResourceContext, things: Quantity, path: Path, rule: string): Quantity =>
  things.times(payloadUnits(ctx, ctx.input(path, 'KB'), rule))

/** Data that is published to a topic in the month. */
export const publishedData = (ctx: ResourceContext): Quantity =>
  ctx.input(
    ['payload'],
    'GB',
    ctx
      .input(['messages'], 'message')
      .as('1')
      .times(ctx.input(['messageSize'], 'KB'))
      .as('GB'),
  )
