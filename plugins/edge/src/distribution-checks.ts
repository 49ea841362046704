import type { CheckContext, Problem, Quantity } from '@planner/contract'
import type { DistributionProps } from './distribution.types.js'
import { AREAS, areasOf } from './viewer-areas.js'

type Check = CheckContext<DistributionProps>

export function* distributionProblems(ctx: Check): Generator<Problem> {
  const { props } = ctx
  if ((props.origins ?? []).length === 0)
    yield {
      id: 'cloudfront.origin',
      severity: 'error',
      path: ['origins'],
      message: 'a distribution needs an origin to get content from',
      hint: 'add "origins": the addresses of buckets, load balancers or gateways, or "internet"',
    }
  yield* groupProblems(ctx)
  if (props.plan !== undefined && props.plan !== 'pay-as-you-go') yield* planProblems(ctx)
  else yield* rateProblems(ctx)
  yield* priceClassProblems(ctx)
  if (props.certificate === 'cloudfront.net' && props.dedicatedIpCertificates !== undefined)
    yield {
      id: 'cloudfront.dedicated-ip',
      severity: 'error',
      path: ['dedicatedIpCertificates'],
      message: "dedicated addresses serve certificates of yours, and this distribution has AWS's",
      hint: 'remove "dedicatedIpCertificates", or take a certificate of your own',
    }
}

/** A group is made of origins that the distribution has. */
function* groupProblems({ props: { origins = [], originGroups = [] }, nearest }: Check): Generator<Problem> {
  for (const [index, { primary, secondary }] of originGroups.entries()) {
    for (const [role, origin] of [
      ['primary', primary],
      ['secondary', secondary],
    ] as const)
      if (!origins.includes(origin))
        yield {
          id: 'cloudfront.group-origin',
          severity: 'error',
          path: ['originGroups', index, role],
          message: `"${origin}" is none of its origins`,
          hint: nearest(origin, origins) || 'add it to "origins"',
        }
    if (primary === secondary)
      yield {
        id: 'cloudfront.group-of-one',
        severity: 'error',
        path: ['originGroups', index, 'secondary'],
        message: 'an origin cannot stand in for itself',
        hint: 'name another of its origins',
      }
  }
}

/** AWS's default quota of requests, which plans do not have. */
function* rateProblems(ctx: Check): Generator<Problem> {
  const perSecond = served(ctx, ['httpsRequests', 'httpRequests'], 'request').dividedBy(ctx.month.hours.as('second'))
  const quota = ctx.spec('service-quotas', 'cloudfront.requests-per-second-per-distribution', 'default', 'request/second')
  if (perSecond.exceeds(quota))
    yield {
      id: 'cloudfront.requests-per-second',
      severity: 'quota',
      path: ['viewers'],
      message: "more requests than AWS's default quota of a distribution, 250,000 a second",
      hint: 'ask AWS for more, or take several distributions',
    }
}

/** What all areas together serve in a month, as far as it is given. */
const served = (ctx: Check, keys: readonly ('dataOut' | 'httpsRequests' | 'httpRequests')[], unit: string): Quantity =>
  areasOf(ctx.props)
    .flatMap((area) =>
      keys.flatMap((key) => (ctx.props.viewers?.[area]?.[key] === undefined ? [] : [ctx.input(['viewers', area, key], unit)])),
    )
    .reduce((sum, next) => sum.plus(next), ctx.constant(0, unit, 'nothing else'))

function* planProblems(ctx: Check): Generator<Problem> {
  const { plan } = ctx.props
  if (!ctx.catalog('billing-rules', 'cloudfront.flat-rate-plans'))
    yield {
      id: 'cloudfront.no-plans',
      severity: 'error',
      path: ['plan'],
      message: `there were no flat-rate plans on ${ctx.asOf}`,
      hint: 'take "pay-as-you-go", or a later date',
    }
  for (const { what, keys, used, unit, column } of ALLOWED) {
    const allowed = ctx.spec('cloudfront-flat-rate-plans', plan ?? '', column, unit)
    if (served(ctx, keys, used).as(unit).exceeds(allowed))
      yield {
        id: 'cloudfront.plan-allowance',
        severity: 'warn',
        path: ['viewers'],
        message: `more ${what} in a month than the plan ${plan} allows; AWS may slow the distribution down`,
        hint: 'take a larger plan, or "pay-as-you-go"',
      }
  }
}

/** What a plan allows in a month. */
const ALLOWED = [
  { what: 'requests', keys: ['httpsRequests', 'httpRequests'], used: 'request', unit: 'request', column: 'requests' },
  { what: 'data', keys: ['dataOut'], used: 'GB', unit: 'TB', column: 'dataTb' },
] as const

/** Viewers outside its class are served too, from farther away and at the rate of the edge location that serves them. */
function* priceClassProblems(ctx: Check): Generator<Problem> {
  const { priceClass = 'all' } = ctx.props
  if (priceClass === 'all') return
  for (const area of areasOf(ctx.props))
    if (ctx.catalog('cloudfront-price-classes', AREAS[area])?.cells[`priceClass${priceClass}`] === 'no')
      yield {
        id: 'cloudfront.price-class',
        severity: 'warn',
        path: ['viewers', area],
        message: `price class ${priceClass} has no edge locations in ${AREAS[area]}: its viewers are served, and billed, elsewhere`,
        hint: 'count them with the area that serves them, or take price class "all"',
      }
}
