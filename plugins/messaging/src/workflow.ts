import type { CheckContext, CostLine, Facts, PriceQuery, Problem, Quantity, ResourceContext, ResourceType, Unit } from '@planner/contract'
import schema from '../schemas/workflow.schema.json' with { type: 'json' }
import { rangeProblems } from './limits.js'
import type { WorkflowProps } from './workflow.types.js'

type Context = ResourceContext<WorkflowProps>

function* lines(ctx: Context): Generator<CostLine> {
  const executions = ctx.input(['executions'], 'execution')
  yield line('executions', 'Executions started', executions, 'Initiated-Workflows')
  yield line('tasks', 'Tasks, markers, timers and signals', executions.times(ctx.input(['tasks'], 'task/execution')), 'Task')
  yield line('open', 'Executions open, days', days(ctx, executions, 'duration'), 'OpenWorkflow')
  const retained = days(ctx, executions, 'retention')
  if (!retained.isZero) yield line('retained', 'Executions kept, days', retained, 'RetainedWorkflow')
}

/** No source of ours has these prices for a commercial region; the usage types are those of AWS's bill. */
const product = (usagetype: string, per: Unit): PriceQuery => ({ offer: 'AmazonSWF', where: { usagetype }, per })

const line = (id: string, label: string, quantity: Quantity, usagetype: string): CostLine => ({
  id,
  label,
  quantity,
  price: product(usagetype, quantity.unit),
  charge: 'usage',
})

const days = (ctx: Context, executions: Quantity, property: 'duration' | 'retention'): Quantity =>
  executions.times(ctx.input([property], 'day').roundUpTo(ctx.constant(1, 'day', 'each day begun counts'))).as('execution-day')

const facts = (_: Context): Facts => ({
  'workflow.kind': 'swf',
  'workflow.exactly-once': true,
  'queue.ordered': true,
  'storage.encrypted': true,
  'encryption.in-transit': true,
  'availability.multi-zone': true,
  'scaling.automatic': true,
})

function* problems(ctx: CheckContext<WorkflowProps>): Generator<Problem> {
  yield* rangeProblems(ctx, 'swf.duration', ['duration'], 'day', 'an execution is open')
  yield* rangeProblems(ctx, 'swf.retention', ['retention'], 'day', 'a closed execution is kept')
}

export default {
  title: 'SWF workflow',
  summary: 'Executions, their tasks, and the days that they are open and kept.',
  schema,
  serviceModel: 'abstracted',
  lines,
  facts,
  problems,
} satisfies ResourceType<WorkflowProps>
