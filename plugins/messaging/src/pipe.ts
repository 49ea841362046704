import type { CheckContext, CostLine, Facts, Problem, ResourceContext, ResourceType } from '@planner/contract'
import schema from '../schemas/pipe.schema.json' with { type: 'json' }
import { rangeProblems } from './limits.js'
import { payloadUnits } from './payload.js'
import type { PipeProps } from './pipe.types.js'

type Context = ResourceContext<PipeProps>

function* lines(ctx: Context): Generator<CostLine> {
  const batch = ctx.input(['batch'], 'event').atLeast(ctx.constant(1, 'event', 'a batch has at least one'))
  const units = payloadUnits(ctx, ctx.input(['eventSize'], 'KB').times(batch.as('1')), 'eventbridge.event-size')
  yield {
    id: 'requests',
    label: 'Requests after the filter',
    quantity: ctx.input(['events'], 'event').dividedBy(batch).as('request').times(units),
    // What AWS's list calls it is in no source of ours.
    price: { offer: 'AWSEvents', where: { meter: 'eventbridge.pipes.request' }, per: 'request' },
    charge: 'usage',
  }
}

const facts = ({ props }: Context): Facts => ({
  'calls.triggers': props.source ? [props.source] : [],
  'calls.uses': [props.enrichment, props.target].flatMap((address) => address ?? []),
  'storage.encrypted': true,
  'encryption.in-transit': true,
  'availability.multi-zone': true,
  'scaling.automatic': true,
})

function* problems(ctx: CheckContext<PipeProps>): Generator<Problem> {
  yield* rangeProblems(ctx, 'eventbridge.event-size', ['eventSize'], 'KB', 'an event has')
}

export default {
  title: 'EventBridge pipe',
  summary: 'Requests of batches after the filter, each 64 KB one.',
  schema,
  serviceModel: 'abstracted',
  lines,
  facts,
  problems,
} satisfies ResourceType<PipeProps>
