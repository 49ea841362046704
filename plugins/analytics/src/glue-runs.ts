import type { Quantity, ResourceContext } from '@planner/contract'

/** DPU-hours of runs that are billed by the second, each with a least duration of the dated `rule`. */
export const dpuHours = (ctx: ResourceContext, rule: string): Quantity => {
  const dpus = ctx.input(['dpus'], 'DPU')
  if (ctx.given(['hours']) && !ctx.given(['duration'])) return dpus.times(ctx.input(['hours'], 'hour'))
  const billed = ctx
    .input(['duration'], 'minute')
    .as('second')
    .roundUpTo(ctx.constant(1, 'second', 'billed by the second'))
    .atLeast(ctx.spec('analytics-rules', rule, 'minimumSeconds', 'second'))
    .named('billed duration of a run')
  return ctx.input(['runs'], 'run').as('1').times(dpus).times(billed).as('DPU-hour')
}
