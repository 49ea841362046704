import type { CostLine, Facts, PriceQuery, ResourceContext, ResourceType, Unit } from '@planner/contract'
import schema from '../schemas/metric.schema.json' with { type: 'json' }
import { allMonth } from './amounts.js'
import type { MetricProps } from './metric.types.js'

type Context = ResourceContext<MetricProps>

const product = (where: PriceQuery['where'], per: Unit): PriceQuery => ({ offer: 'AmazonCloudWatch', where, per })

function* lines(ctx: Context): Generator<CostLine> {
  yield {
    id: 'metrics',
    label: 'Custom metrics',
    quantity: allMonth(ctx, ['metrics'], 'metric'),
    price: product({ usagetype: 'CW:MetricMonitorUsage' }, 'metric-month'),
    charge: 'recurring',
    // The pool of detailed monitoring, too: AWS counts all metrics of the account and region together.
    pool: 'AmazonCloudWatch metrics',
  }
  yield {
    id: 'requests',
    label: 'Requests to the API',
    quantity: ctx.input(['requests'], 'request'),
    price: product({ usagetype: 'CW:Requests' }, 'request'),
    charge: 'usage',
  }
  if (ctx.given(['metricsRead']))
    yield {
      id: 'metrics-read',
      label: 'Metrics read by GetMetricData',
      quantity: ctx.input(['metricsRead'], 'metric'),
      price: product({ usagetype: 'CW:GMD-Metrics' }, 'metric'),
      charge: 'usage',
    }
  if (ctx.given(['observations']))
    yield {
      id: 'observations',
      label: 'Container Insights, observations',
      quantity: ctx.input(['observations'], 'observation'),
      price: product({ meter: 'observationcount-ci-eks' }, 'observation'),
      charge: 'usage',
      pool: 'AmazonCloudWatch.observations',
    }
  if (ctx.given(['updatesStreamed']))
    yield {
      id: 'stream',
      label: 'Metric streams',
      quantity: ctx.input(['updatesStreamed'], 'update'),
      price: product({ usagetype: 'CW:MetricStreamUsage' }, 'update'),
      charge: 'usage',
    }
}

const facts = (_: Context): Facts => ({ 'monitoring.custom-metrics': true, 'monitoring.guest-metrics': true })

export default {
  title: 'CloudWatch metrics',
  summary:
    'Custom metrics by tiers that the account shares, API requests, metrics read, Container Insights, metric streams; basic metrics are free.',
  schema,
  serviceModel: 'abstracted',
  lines,
  facts,
} satisfies ResourceType<MetricProps>
