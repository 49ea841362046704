import type { CostLine, Facts, ResourceContext, ResourceType } from '@planner/contract'
import schema from '../schemas/schedule.schema.json' with { type: 'json' }
import type { ScheduleProps } from './schedule.types.js'

type Context = ResourceContext<ScheduleProps>

function* lines(ctx: Context): Generator<CostLine> {
  yield {
    id: 'invocations',
    label: 'Invocations',
    quantity: ctx.input(['invocations'], 'invocation').times(ctx.input(['count'], 'schedule').as('1')),
    price: { offer: 'AWSEvents', where: { productFamily: 'EventBridge', usagetype: 'ScheduledInvocation' }, per: 'invocation' },
    charge: 'usage',
    pool: 'AWSEvents.scheduled-invocations',
    allowance: { offer: 'AWSEvents', where: { productFamily: 'Free Tier', meter: 'eventbridge.scheduler.invocation.free' } },
  }
}

const facts = ({ props }: Context): Facts => ({
  'calls.uses': props.target ? [props.target] : [],
  'failure.destination': props.deadLetter !== undefined,
  'storage.encrypted': true,
  'encryption.in-transit': true,
  'availability.multi-zone': true,
  'scaling.automatic': true,
})

export default {
  title: 'EventBridge Scheduler schedules',
  summary: 'Invocations of schedules, beyond the 14 million that are free.',
  schema,
  serviceModel: 'abstracted',
  lines,
  facts,
} satisfies ResourceType<ScheduleProps>
