import type { CheckContext, CostLine, Facts, PriceQuery, Problem, ResourceContext, ResourceType, Unit } from '@planner/contract'
import schema from '../schemas/logs.schema.json' with { type: 'json' }
import { allMonth } from './amounts.js'
import { archived } from './archive.js'
import type { LogsProps } from './logs.types.js'

type Context = ResourceContext<LogsProps>

const product = (where: PriceQuery['where'], per: Unit): PriceQuery => ({ offer: 'AmazonCloudWatch', where, per })

function* lines(ctx: Context): Generator<CostLine> {
  const { destination = 'log-group' } = ctx.props
  yield { id: 'ingestion', label: 'Log data taken in', quantity: ctx.input(['data'], 'GB'), charge: 'usage', ...ingestion(ctx) }
  if (destination === 'log-group')
    yield {
      id: 'archive',
      label: 'Archived logs, compressed',
      quantity: archived(ctx).times(ctx.month.length),
      price: product({ usagetype: 'TimedStorage-ByteHrs' }, 'GB-month'),
      charge: 'recurring',
    }
  if (ctx.given(['scanned']))
    yield usage(ctx, 'queries', 'Logs Insights, data scanned', 'scanned', { usagetype: 'DataScanned-Bytes' }, 'GB')
  if (ctx.given(['liveTail'])) yield usage(ctx, 'live-tail', 'Live Tail sessions', 'liveTail', { meter: 'startlivetail' }, 'minute')
  if (ctx.given(['masked']))
    yield usage(
      ctx,
      'masking',
      'Data protection, data scanned',
      'masked',
      { meter: 'dataprotection-logscloudwatch-logs-data-protection' },
      'GB',
    )
  if (ctx.given(['contributorRules'])) yield* contributorLines(ctx)
}

function* contributorLines(ctx: Context): Generator<CostLine> {
  yield {
    id: 'contributors.rules',
    label: 'Contributor Insights rules',
    quantity: allMonth(ctx, ['contributorRules'], 'rule'),
    price: product({ meter: 'contributor-insights-cloudwatchlogs' }, 'rule-month'),
    charge: 'recurring',
  }
  yield usage(
    ctx,
    'contributors.events',
    'Contributor Insights, matched events',
    'contributorEvents',
    { meter: 'event-cloudwatchlog' },
    'event',
  )
}

const usage = (ctx: Context, id: string, label: string, input: string, where: PriceQuery['where'], per: Unit): CostLine => ({
  id,
  label,
  quantity: ctx.input([input], per),
  price: product(where, per),
  charge: 'usage',
})

const DELIVERED = { s3: 'delivered-logs', firehose: 'amazon-kinesis-data-firehose-delivered-logs' } as const

/** What AWS services vend falls in price with the account's volume in the region; what applications write does not. */
const ingestion = (ctx: Context): Pick<CostLine, 'price' | 'pool'> => {
  const { destination = 'log-group' } = ctx.props
  const infrequent = ctx.props.class === 'infrequent-access'
  if (!isVended(ctx)) return { price: product({ usagetype: infrequent ? 'DataProcessingIA-Bytes' : 'DataProcessing-Bytes' }, 'GB') }
  const meter = destination !== 'log-group' ? DELIVERED[destination] : infrequent ? 'ia-vended-ingested-logs' : 'vended-logs'
  return { price: product({ meter }, 'GB'), pool: `AmazonCloudWatch.${meter}` }
}

const isVended = (ctx: Context): boolean =>
  ctx.props.source === 'vended' ||
  (ctx.props.source === 'lambda' && ctx.catalog('billing-rules', 'cloudwatch.lambda-logs-vended') !== undefined)

const facts = ({ props }: Context): Facts => ({
  'logging.enabled': true,
  'logging.source': props.source ?? 'application',
  'logging.class': props.class ?? 'standard',
  'logging.retention-days': props.retention,
  'storage.encrypted': true,
  'encryption.customer-key': props.kmsKey !== undefined,
  'encryption.in-transit': true,
  'network.public': false,
})

function* problems({ props }: CheckContext<LogsProps>): Generator<Problem> {
  if (props.destination !== undefined && props.destination !== 'log-group' && props.source !== 'vended')
    yield {
      id: 'cloudwatch.delivery-of-vended-logs',
      severity: 'error',
      path: ['destination'],
      message: 'only logs that AWS services vend can be delivered without a log group',
      hint: 'write "source": "vended", or leave "destination" out',
    }
  if (props.class === 'infrequent-access' && props.liveTail !== undefined)
    yield {
      id: 'cloudwatch.infrequent-access-features',
      severity: 'error',
      path: ['liveTail'],
      message: 'log groups of the infrequent-access class have no Live Tail',
      hint: 'take the standard class, or leave "liveTail" out',
    }
}

export default {
  title: 'CloudWatch log group',
  summary:
    'Log data taken in (application, vended, Lambda), the compressed archive by retention, queries, Live Tail, masking, Contributor Insights.',
  schema,
  serviceModel: 'abstracted',
  lines,
  facts,
  problems,
} satisfies ResourceType<LogsProps>
