import type { CheckContext, CostLine, Facts, PriceQuery, Problem, Quantity, ResourceContext, ResourceType, Unit } from '@planner/contract'
import schema from '../schemas/flink.schema.json' with { type: 'json' }
import type { FlinkProps } from './flink.types.js'

type Context = ResourceContext<FlinkProps>

function* lines(ctx: Context): Generator<CostLine> {
  const { kind = 'flink' } = ctx.props
  const applications = ctx.input(['count'], 'application').as('1')
  const hours = ctx.input(['hours'], 'hour', ctx.month.hours)
  const processing = kpus(ctx).times(applications).times(hours)
  yield {
    id: 'processing',
    label: 'Processing',
    quantity: processing,
    price: product(kind === 'sql' ? 'KPU-Hour' : 'KPU-Hour-Java', 'KPU-hour'),
    charge: 'recurring',
  }
  if (kind !== 'sql') {
    const rule = kind === 'studio' ? 'flink.studio-orchestration' : 'flink.orchestration'
    yield {
      id: 'orchestration',
      label: kind === 'studio' ? 'Orchestration and interactive use' : 'Orchestration',
      quantity: ctx.spec('billing-rules', rule, 'amount', 'KPU').times(applications).times(hours),
      price: product('KPU-Hour-Java', 'KPU-hour'),
      charge: 'recurring',
    }
    yield {
      id: 'running-storage',
      label: 'Running application storage',
      quantity: processing.times(ctx.spec('billing-rules', 'flink.running-storage', 'amount', 'GB/KPU')).as('GB-month'),
      price: product('RunningApplicationStorage', 'GB-month'),
      charge: 'recurring',
    }
  }
  if (ctx.given(['backups']))
    yield {
      id: 'backups',
      label: 'Durable backups',
      quantity: ctx.input(['backups'], 'GB').times(ctx.month.length),
      price: product('DurableApplicationBackups', 'GB-month'),
      charge: 'recurring',
    }
}

const product = (usagetype: string, per: Unit): PriceQuery => ({ offer: 'AmazonKinesisAnalytics', where: { usagetype }, per })

/** Given, or what the parallel tasks need. */
const kpus = (ctx: Context): Quantity => {
  if (ctx.given(['kpus']) || !ctx.given(['parallelism'])) return ctx.profile(['kpus'], 'KPU').mean()
  const one = ctx.constant(1, 'KPU', 'whole KPUs')
  const perKpu = ctx.constant(ctx.props.parallelismPerKpu ?? 1, 'task/KPU', 'parallel tasks that share a KPU')
  return ctx
    .profile(['parallelism'], 'task')
    .map((tasks) => tasks.dividedBy(perKpu).roundUpTo(one).atLeast(one))
    .mean()
    .named('KPUs for the parallel tasks')
}

const facts = ({ props }: Context): Facts => ({
  'compute.serverless': true,
  'compute.sources': props.sources ?? [],
  'backup.enabled': props.backups !== undefined,
  'storage.encrypted': true,
  'encryption.in-transit': true,
  'availability.multi-zone': true,
})

function* problems(ctx: CheckContext<FlinkProps>): Generator<Problem> {
  if (ctx.props.kind === 'sql' && !ctx.catalog('billing-rules', 'flink.sql-applications'))
    yield {
      id: 'flink.sql-ended',
      severity: 'error',
      path: ['kind'],
      message: `Kinesis Data Analytics for SQL had ended on ${ctx.asOf}`,
      hint: 'take "flink" or "studio"',
    }
  if (ctx.input(['hours'], 'hour').exceeds(ctx.month.hours))
    yield {
      id: 'flink.more-than-a-month',
      severity: 'error',
      path: ['hours'],
      message: 'a month has 730 hours',
      hint: 'write the hours of one application',
    }
}

export default {
  title: 'Managed Flink application',
  summary: 'KPU-hours with the additional one, running storage and durable backups.',
  schema,
  serviceModel: 'abstracted',
  lines,
  facts,
  problems,
} satisfies ResourceType<FlinkProps>
