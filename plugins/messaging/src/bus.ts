import type { CheckContext, CostLine, Facts, PriceQuery, Problem, Quantity, ResourceContext, ResourceType, Unit } from '@planner/contract'
import schema from '../schemas/bus.schema.json' with { type: 'json' }
import type { BusProps } from './bus.types.js'
import { rangeProblems } from './limits.js'
import { billedUnits, payloadUnits } from './payload.js'

type Context = ResourceContext<BusProps>

function* lines(ctx: Context): Generator<CostLine> {
  yield* eventLines(ctx)
  if (ctx.props.deliveries) yield* deliveryLines(ctx)
  if (ctx.props.archive) yield* archiveLines(ctx)
  if (ctx.props.discovery)
    yield line(
      'discovery',
      'Schema discovery',
      billedUnits(ctx, ctx.input(['discovery', 'events'], 'event'), ['discovery', 'eventSize'], 'eventbridge.discovery-event-size'),
      {
        productFamily: 'EventBridge',
        eventType: 'Discovery Event',
      },
    )
}

const line = (id: string, label: string, quantity: Quantity, where: PriceQuery['where'], per: Unit = 'event'): CostLine => ({
  id,
  label,
  quantity,
  price: { offer: 'AWSEvents', where, per },
  charge: 'usage',
})

const published = (eventType: string): PriceQuery['where'] => ({ productFamily: 'EventBridge', usagetype: 'Event-64K-Chunks', eventType })

const inUnits = (ctx: Context, events: Quantity): Quantity =>
  events.times(payloadUnits(ctx, ctx.input(['eventSize'], 'KB'), 'eventbridge.event-size'))

const EVENTS = [
  ['customEvents', 'custom-events', 'Custom events', published('Custom Event')],
  ['partnerEvents', 'partner-events', 'Partner events', published('Partner Event')],
  // What AWS's list calls these is in no source of ours.
  ['optInEvents', 'opt-in-events', 'Data events of AWS services', { meter: 'eventbridge.opt-in-event' }],
] as const

function* eventLines(ctx: Context): Generator<CostLine> {
  for (const [property, id, label, where] of EVENTS)
    if (ctx.given([property])) yield line(id, label, inUnits(ctx, ctx.input([property], 'event')), where)
}

function* deliveryLines(ctx: Context): Generator<CostLine> {
  if (ctx.given(['deliveries', 'otherAccounts']))
    yield line('other-accounts', 'Events delivered to other accounts', inUnits(ctx, ctx.input(['deliveries', 'otherAccounts'], 'event')), {
      productFamily: 'EventBridge',
      usagetype: 'Invocation-64K-Chunks',
      operation: 'CrossAccountInvoke-CustomEvent',
    })
  if (ctx.given(['deliveries', 'apiDestinations']))
    yield line(
      'api-destinations',
      'Calls of API destinations',
      inUnits(ctx, ctx.input(['deliveries', 'apiDestinations'], 'invocation')),
      { meter: 'eventbridge.api-destination.invocation' },
      'invocation',
    )
}

function* archiveLines(ctx: Context): Generator<CostLine> {
  const family = 'CloudWatch Events'
  yield line(
    'archive.processing',
    'Archive, data put in',
    ctx.input(['archive', 'processed'], 'GB'),
    {
      productFamily: family,
      usagetype: 'ArchivedEvents-Bytes',
    },
    'GB',
  )
  yield {
    ...line(
      'archive.storage',
      'Archive, data kept',
      ctx.input(['archive', 'stored'], 'GB').times(ctx.month.length),
      {
        productFamily: family,
        usagetype: 'TimedStorage-ByteHrs',
      },
      'GB-month',
    ),
    charge: 'recurring',
  }
  const replayed = ctx.input(['archive', 'replayed'], 'event')
  if (!replayed.isZero) yield line('replay', 'Events replayed', inUnits(ctx, replayed), published('Custom Event'))
}

const facts = ({ props }: Context): Facts => ({
  'calls.uses': props.targets ?? [],
  'failure.destination': props.deadLetter !== undefined,
  'backup.enabled': props.archive !== undefined,
  'storage.encrypted': true,
  'encryption.customer-key': props.encryption === 'customer-managed',
  'encryption.in-transit': true,
  'availability.multi-zone': true,
  'scaling.automatic': true,
})

function* problems(ctx: CheckContext<BusProps>): Generator<Problem> {
  yield* rangeProblems(ctx, 'eventbridge.event-size', ['eventSize'], 'KB', 'an event has')
}

export default {
  title: 'EventBridge event bus',
  summary: 'Custom, partner and opt-in events in units of 64 KB, deliveries to others, archive, replay and schema discovery.',
  schema,
  serviceModel: 'abstracted',
  lines,
  facts,
  problems,
} satisfies ResourceType<BusProps>
