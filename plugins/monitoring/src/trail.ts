import type { CheckContext, CostLine, Facts, PriceQuery, Problem, ResourceContext, ResourceType } from '@planner/contract'
import schema from '../schemas/trail.schema.json' with { type: 'json' }
import type { TrailProps } from './trail.types.js'

type Context = ResourceContext<TrailProps>

const product = (where: PriceQuery['where']): PriceQuery => ({ offer: 'AWSCloudTrail', where, per: 'event' })

function* lines(ctx: Context): Generator<CostLine> {
  const { copy = 'first', dataEventsOf = [] } = ctx.props
  if (copy === 'additional')
    yield {
      id: 'management-events',
      label: 'Management events, further copy',
      quantity: ctx.input(['managementEvents'], 'event'),
      price: product({ usagetype: 'PaidEventsRecorded' }),
      charge: 'usage',
    }
  else if (ctx.given(['managementEvents']))
    yield {
      id: 'management-events',
      label: 'Management events, first copy',
      quantity: ctx.input(['managementEvents'], 'event'),
      price: product({ usagetype: 'FreeEventsRecorded' }),
      charge: 'usage',
      note: 'the first copy of management events in each region is free',
    }
  if (ctx.given(['dataEvents']) || dataEventsOf.length > 0)
    yield {
      id: 'data-events',
      label: 'Data events',
      quantity: ctx.input(['dataEvents'], 'event'),
      price: product({ usagetype: 'DataEventsRecorded' }),
      charge: 'usage',
    }
  if (ctx.given(['insightEvents']))
    yield {
      id: 'insights',
      label: 'Events analysed by Insights',
      quantity: ctx.input(['insightEvents'], 'event'),
      price: product({ meter: 'cloudtrail.insights' }),
      charge: 'usage',
    }
}

const facts = ({ props }: Context): Facts => ({
  'audit.trail': true,
  'audit.all-regions': props.scope !== 'one-region',
  'audit.organization': props.organization === true,
  'audit.bucket': props.bucket,
  'audit.validation': props.validation === true,
  'audit.data-events': props.dataEventsOf ?? [],
  'audit.insights': props.insightEvents !== undefined,
  'logging.enabled': true,
  'logging.group': props.logGroup,
  'notification.topic': props.notifies,
  'notification.enabled': props.notifies !== undefined,
  'storage.encrypted': true,
  'encryption.customer-key': props.kmsKey !== undefined,
})

function* problems({ props }: CheckContext<TrailProps>): Generator<Problem> {
  if (props.bucket === undefined)
    yield {
      id: 'cloudtrail.bucket',
      severity: 'error',
      path: ['bucket'],
      message: 'a trail is delivered to a bucket, and none is named',
      hint: 'add an aws:s3:bucket and write its address as "bucket"',
    }
}

export default {
  title: 'CloudTrail trail',
  summary: 'Management events (the first copy is free), data events and Insights; S3 bills what is kept.',
  schema,
  serviceModel: 'abstracted',
  lines,
  facts,
  problems,
} satisfies ResourceType<TrailProps>
