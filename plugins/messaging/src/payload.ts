import type { Path, Quantity } from '@planner/contract'
import { type Context, inputOr } from './amounts.js'

/** How many units of payload one of such a size counts as: its size in steps of the billing rule, at least one. */
export const payloadUnits = (ctx: Context, size: Quantity, rule: string): Quantity => {
  const step = ctx.spec('billing-rules', rule, 'amount', 'KB')
  return size.atLeast(step).roundUpTo(step).dividedBy(step)
}

/** What is billed for so many things of the size at `path`. */
export const billedUnits = (ctx: Context, things: Quantity, path: Path, rule: string): Quantity =>
  things.times(payloadUnits(ctx, ctx.input(path, 'KB'), rule))

/** Data that is published to a topic in the month. */
export const publishedData = (ctx: Context): Quantity =>
  inputOr(ctx, ['payload'], 'GB', () =>
    ctx
      .input(['messages'], 'message')
      .as('1')
      .times(ctx.input(['messageSize'], 'KB'))
      .as('GB'),
  )
