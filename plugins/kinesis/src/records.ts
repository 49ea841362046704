import type { Quantity } from '@planner/contract'
import type { Context } from './amounts.js'

/** What so many records count as, if each is rounded up by the step of a billing rule. */
export const roundedData = (ctx: Context, records: Quantity, recordSize: Quantity, rule: string): Quantity => {
  const step = ctx.spec('billing-rules', rule, 'amount', 'KB')
  return records.as('1').times(recordSize.atLeast(step).roundUpTo(step)).as('GB')
}
