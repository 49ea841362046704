import type { CheckContext, CostLine, Facts, PriceQuery, Problem, ResourceContext, ResourceType, Unit } from '@planner/contract'
import schema from '../schemas/event-store.schema.json' with { type: 'json' }
import { allMonth } from './amounts.js'
import type { EventStoreProps } from './event-store.types.js'

type Context = ResourceContext<EventStoreProps>

const product = (meter: string, per: Unit): PriceQuery => ({ offer: 'AWSCloudTrail', where: { meter }, per })

function* lines(ctx: Context): Generator<CostLine> {
  const oneYear = ctx.props.retention !== 'seven-years'
  yield {
    id: 'ingestion',
    label: oneYear ? 'Events taken in, kept for a year' : 'Events taken in, kept for seven years',
    quantity: ctx.input(['data'], 'GB'),
    price: product(oneYear ? 'cloudtrail.lake.ingest1yr' : 'cloudtrail.lake.ingest7yr', 'GB'),
    charge: 'usage',
    ...(oneYear ? {} : { pool: 'AWSCloudTrail.lake-seven-years' }),
  }
  if (ctx.given(['otherData']))
    yield {
      id: 'ingestion.other',
      label: 'Other events taken in',
      quantity: ctx.input(['otherData'], 'GB'),
      price: product(oneYear ? 'cloudtrail.lake.ingest1yr.other' : 'cloudtrail.lake.ingest7yr', 'GB'),
      charge: 'usage',
      ...(oneYear ? {} : { pool: 'AWSCloudTrail.lake-seven-years' }),
    }
  if (oneYear && ctx.given(['storedBeyond']))
    yield {
      id: 'storage',
      label: 'Events kept beyond the first year',
      quantity: allMonth(ctx, ['storedBeyond'], 'GB'),
      price: product('cloudtrail.lake.storage', 'GB-month'),
      charge: 'recurring',
    }
  yield {
    id: 'queries',
    label: 'Data scanned by queries',
    quantity: ctx.input(['scanned'], 'GB'),
    price: product('cloudtrail.lake.query', 'GB'),
    charge: 'usage',
  }
}

const facts = (_: Context): Facts => ({ 'audit.event-store': true, 'storage.encrypted': true, 'logging.enabled': true })

function* problems(ctx: CheckContext<EventStoreProps>): Generator<Problem> {
  const closed = ctx.catalog('billing-rules', 'cloudtrail.lake-closed')
  if (closed)
    yield {
      id: 'cloudtrail.lake-closed',
      severity: 'warn',
      path: [],
      message: `CloudTrail Lake has been closed to new customers since ${closed.cells.from ?? 'before'}`,
      hint: 'deliver a trail to S3 and query it with Athena, unless the account already has an event data store',
    }
}

export default {
  title: 'CloudTrail Lake event data store',
  summary: 'Events taken in by pricing option, kept beyond the first year, and scanned by queries.',
  schema,
  serviceModel: 'abstracted',
  lines,
  facts,
  problems,
} satisfies ResourceType<EventStoreProps>
