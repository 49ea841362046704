import type { CheckContext, CostLine, Facts, PriceQuery, Problem, ResourceContext, ResourceType } from '@planner/contract'
import schema from '../schemas/health-check.schema.json' with { type: 'json' }
import { GLOBAL } from './amounts.js'
import type { HealthCheckProps } from './health-check.types.js'

type Context = ResourceContext<HealthCheckProps>

const product = (usagetype: string, per: string): PriceQuery => ({ offer: 'AmazonRoute53', where: { usagetype }, per, region: GLOBAL })

/** Checks of other checks and of alarms are billed as of an endpoint in AWS. */
const isOutside = ({ props }: Context): boolean => props.endpoint === 'outside' && !hasNoEndpoint(props)
const hasNoEndpoint = ({ protocol }: HealthCheckProps): boolean => protocol === 'calculated' || protocol === 'alarm'

function* lines(ctx: Context): Generator<CostLine> {
  const outside = isOutside(ctx)
  const checks = ctx.input(['count'], 'healthcheck').times(ctx.month.length)
  yield {
    id: 'checks',
    label: outside ? 'Health checks of endpoints outside AWS' : 'Health checks of endpoints in AWS',
    quantity: checks,
    price: product(outside ? 'Health-Check-Non-AWS' : 'Health-Check-AWS', 'healthcheck-month'),
    charge: 'recurring',
    ...(outside
      ? {}
      : {
          pool: 'AmazonRoute53.health-checks',
          allowance: {
            offer: 'AmazonRoute53',
            where: { productFamily: 'Free Tier', meter: 'health-check-aws.free' },
            region: GLOBAL,
          },
        }),
  }
  const features = optionalFeatures(ctx.props)
  if (features.length > 0)
    yield {
      id: 'features',
      label: `Optional features: ${features.join(', ')}`,
      quantity: ctx.constant(features.length, 'feature', features.join(', ')).times(checks.as('month')),
      price: product(outside ? 'Health-Check-Option-Non-AWS' : 'Health-Check-Option-AWS', 'feature-month'),
      charge: 'recurring',
    }
}

const optionalFeatures = (props: HealthCheckProps): readonly string[] =>
  hasNoEndpoint(props)
    ? []
    : [
        ...(props.protocol === 'https' ? ['HTTPS'] : []),
        ...(props.interval === 10 ? ['fast interval'] : []),
        ...(props.stringMatching ? ['string matching'] : []),
        ...(props.latencyMeasurement ? ['latency measurement'] : []),
      ]

const facts = ({ props }: Context): Facts => ({
  'health-check.protocol': props.protocol ?? 'http',
  'health-check.interval-seconds': props.interval ?? 30,
  'health-check.target': props.target,
  // What asks whether something is alive carries no data: nothing is amiss without TLS.
  'encryption.in-transit': props.protocol === 'https' ? true : undefined,
})

function* problems(ctx: CheckContext<HealthCheckProps>): Generator<Problem> {
  const { props } = ctx
  if (props.stringMatching && props.protocol !== 'http' && props.protocol !== 'https')
    yield {
      id: 'route53.string-matching',
      severity: 'error',
      path: ['stringMatching'],
      message: 'a text can be looked for in answers of HTTP and HTTPS only',
      hint: 'remove "stringMatching", or take the protocol "http"',
    }
  if (props.protocol !== 'calculated' && props.checks !== undefined)
    yield {
      id: 'route53.calculated-check',
      severity: 'error',
      path: ['checks'],
      message: 'only a calculated check is made of others',
      hint: 'remove "checks", or take the protocol "calculated"',
    }
  const children = ctx.spec('service-quotas', 'route-53.child-checks-of-a-calculated-check', 'default', 'check')
  if (props.checks && ctx.constant(props.checks.length, 'check', 'checks').exceeds(children))
    yield {
      id: 'route53.calculated-check',
      severity: 'error',
      path: ['checks'],
      message: 'a calculated check is made of 255 others at most',
      hint: 'calculate in two steps',
    }
  const quota = ctx.spec('service-quotas', 'route-53.health-checks', 'default', 'healthcheck')
  if (ctx.input(['count'], 'healthcheck').exceeds(quota))
    yield {
      id: 'route53.health-checks',
      severity: 'quota',
      path: ['count'],
      message: "more health checks than AWS's default quota of an account, 200",
      hint: 'ask AWS for more',
    }
}

export default {
  title: 'Route 53 health check',
  summary: 'Health checks of endpoints in AWS or elsewhere, and their optional features.',
  schema,
  serviceModel: 'abstracted',
  lines,
  facts,
  problems,
} satisfies ResourceType<HealthCheckProps>
