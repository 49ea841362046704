import type { CheckContext, Problem } from '@planner/contract'

/** AWS's default quota of calls a second, of all APIs of the account in the region. */
export function* rateProblems(ctx: CheckContext<{ readonly requests?: unknown }>): Generator<Problem> {
  if (ctx.props.requests === undefined) return
  const perSecond = ctx.input(['requests'], 'request').dividedBy(ctx.month.hours.as('second'))
  if (perSecond.exceeds(ctx.spec('service-quotas', 'api-gateway.throttle-rate-all-api-kinds', 'default', 'request/second')))
    yield {
      id: 'api-gateway.throttle-rate',
      severity: 'quota',
      path: ['requests'],
      message: "more calls than AWS's default quota of an account in a region, 10,000 a second",
      hint: 'ask AWS for more, or cache answers in CloudFront',
    }
}

export function* stageProblems(ctx: CheckContext<{ readonly stages?: readonly string[] }>): Generator<Problem> {
  const count = ctx.props.stages?.length ?? 0
  if (ctx.constant(count, 'stage', 'stages').exceeds(ctx.spec('service-quotas', 'api-gateway.stages-per-api', 'default', 'stage')))
    yield {
      id: 'api-gateway.stages',
      severity: 'quota',
      path: ['stages'],
      message: "more stages than AWS's default quota of an API, 10",
      hint: 'ask AWS for more, or remove old ones',
    }
}
