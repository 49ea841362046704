import type { CheckContext, CostLine, Facts, PriceQuery, Problem, ResourceContext, ResourceType, Unit } from '@planner/contract'
import schema from '../schemas/machine.schema.json' with { type: 'json' }
import { rangeProblems } from './limits.js'
import type { MachineProps } from './machine.types.js'

type Context = ResourceContext<MachineProps>

function* lines(ctx: Context): Generator<CostLine> {
  if (ctx.props.kind === 'express') yield* expressLines(ctx)
  else
    yield {
      id: 'transitions',
      label: 'State transitions',
      quantity: ctx.input(['executions'], 'execution').times(ctx.input(['transitions'], 'transition/execution')),
      price: product('StateTransition', 'transition'),
      charge: 'usage',
      pool: 'AmazonStates.transitions',
    }
}

const product = (usagetype: string, per: Unit): PriceQuery => ({ offer: 'AmazonStates', where: { usagetype }, per })

function* expressLines(ctx: Context): Generator<CostLine> {
  const executions = ctx.input(['executions'], 'execution').as('1')
  const step = ctx.spec('billing-rules', 'step-functions.duration-rounding', 'incrementSeconds', 'second')
  const time = ctx.input(['duration'], 'millisecond').as('second').atLeast(step).roundUpTo(step)
  const chunk = ctx.spec('billing-rules', 'step-functions.memory-rounding', 'amount', 'MB')
  const memory = ctx.input(['memory'], 'MB').atLeast(chunk).roundUpTo(chunk)
  yield {
    id: 'requests',
    label: 'Requests of express workflows',
    quantity: executions.as('request'),
    price: product('StepFunctions-Request', 'request'),
    charge: 'usage',
  }
  yield {
    id: 'duration',
    label: 'Duration of express workflows',
    quantity: executions.times(time).times(memory.as('GB')).as('GB-second'),
    price: product('StepFunctions-GB-Second', 'GB-second'),
    charge: 'usage',
    pool: 'AmazonStates.duration',
  }
}

const facts = ({ props }: Context): Facts => ({
  'workflow.kind': props.kind ?? 'standard',
  'workflow.exactly-once': props.kind !== 'express',
  'calls.uses': props.uses ?? [],
  'failure.retries': props.retries === true,
  'logging.enabled': props.logs === true,
  'tracing.enabled': props.tracing === true,
  'storage.encrypted': true,
  'encryption.customer-key': props.encryption === 'customer-managed',
  'encryption.in-transit': true,
  'availability.multi-zone': true,
  'scaling.automatic': true,
})

function* problems(ctx: CheckContext<MachineProps>): Generator<Problem> {
  const limit = ctx.props.kind === 'express' ? 'states.express-duration' : 'states.standard-duration'
  yield* rangeProblems(ctx, limit, ['duration'], 'millisecond', 'an execution runs')
}

export default {
  title: 'Step Functions state machine',
  summary: 'State transitions of standard workflows; requests and GB-seconds of express ones by AWS’s rounding.',
  schema,
  serviceModel: 'abstracted',
  lines,
  facts,
  problems,
} satisfies ResourceType<MachineProps>
