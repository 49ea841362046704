import type { Quantity, ResourceContext } from '@planner/contract'

/** A time as it is billed: rounded up by the step in force on the estimate's date, and no less than its minimum. */
export const billedTime = (ctx: ResourceContext, time: Quantity, rule: string): Quantity => {
  const stepped = time.as('second').roundUpTo(ctx.spec('billing-rules', rule, 'incrementSeconds', 'second'))
  const minimum = ctx.catalog('billing-rules', rule)?.cells.minimumSeconds
  return minimum === undefined ? stepped : stepped.atLeast(ctx.spec('billing-rules', rule, 'minimumSeconds', 'second'))
}

/** Size for a time, as often as there are requests. */
export const gbSeconds = (requests: Quantity, time: Quantity, size: Quantity): Quantity =>
  requests.as('1').times(time).times(size.as('GB')).as('GB-second')
