import type { CheckContext, CostLine, Facts, Problem, Quantity, ResourceContext, ResourceType } from '@planner/contract'
import schema from '../schemas/serverless.schema.json' with { type: 'json' }
import { PORT } from './cluster-facts.js'
import { SERVERLESS_COMPUTE, SERVERLESS_STORAGE } from './products.js'
import type { ServerlessProps } from './serverless.types.js'
import { snapshotLines } from './snapshots.js'

type Context = ResourceContext<ServerlessProps>

const DEFAULT_CAPACITY = 128

function* lines(ctx: Context): Generator<CostLine> {
  yield {
    id: 'compute',
    label: 'Capacity while queries run',
    quantity: computeHours(ctx),
    price: SERVERLESS_COMPUTE,
    charge: 'usage',
    note: 'concurrency scaling and queries on S3 are in this price',
  }
  yield {
    id: 'storage',
    label: 'Managed storage',
    quantity: ctx.input(['stored'], 'GB').times(ctx.month.length),
    price: SERVERLESS_STORAGE,
    charge: 'recurring',
  }
  yield* snapshotLines(ctx)
}

const computeHours = (ctx: Context): Quantity =>
  ctx.given(['capacity'])
    ? ctx.profile(['capacity'], 'RPU').mean().times(ctx.month.hours)
    : ctx
        .constant(ctx.props.baseCapacity ?? DEFAULT_CAPACITY, 'RPU', 'base capacity')
        .times(ctx.input(['active'], 'hour').atMost(ctx.month.hours))

const facts = (ctx: Context): Facts => {
  const { props } = ctx
  const copies = props.snapshots?.copies ?? []
  return {
    'vpc.address': ctx.related('subnets')[0]?.['vpc.address'],
    'availability.subnet-zones': ctx.relatedZones('subnets'),
    'database.engine': 'redshift',
    'database.port': PORT,
    'warehouse.base-capacity': props.baseCapacity ?? DEFAULT_CAPACITY,
    'warehouse.managed-storage': true,
    'scaling.automatic': true,
    // Recovery points of a day, at no charge.
    'backup.automated': true,
    'backup.retention-days': 1,
    'backup.manual-snapshots': props.snapshots !== undefined,
    'backup.copies': copies,
    'backup.other-region': copies.length > 0,
    'storage.encrypted': true,
    'encryption.customer-key': props.customerKey === true,
    'encryption.in-transit': props.requireTls === true,
    'network.public': props.publiclyAccessible === true,
    'security.groups': props.securityGroups ?? [],
    'logging.audit': props.auditLogging === true,
  }
}

function* problems(ctx: CheckContext<ServerlessProps>): Generator<Problem> {
  const { active, capacity, baseCapacity = DEFAULT_CAPACITY } = ctx.props
  if (active !== undefined && capacity !== undefined)
    yield {
      id: 'redshift.compute-twice',
      severity: 'error',
      path: ['capacity'],
      message: 'the time at the base capacity and the capacity through the week say the same thing twice',
      hint: 'keep "active" or "capacity"',
    }
  const cells = ctx.catalog('redshift-limits', 'base-capacity')?.cells
  if (!cells) {
    yield {
      id: 'redshift.no-serverless',
      severity: 'error',
      path: [],
      message: `there was no Redshift Serverless on ${ctx.asOf}`,
      hint: 'take a cluster, or a later date',
    }
    return
  }
  const [least, most, step] = [Number(cells.minimum), Number(cells.maximum), Number(cells.step)]
  if (baseCapacity < least || baseCapacity > most || (baseCapacity !== least && baseCapacity % step !== 0))
    yield {
      id: 'redshift.base-capacity',
      severity: 'error',
      path: ['baseCapacity'],
      message: `the base capacity is ${least} to ${most} RPU on ${ctx.asOf}, in steps of ${step}`,
      hint: `take ${Math.min(most, Math.max(least, Math.round(baseCapacity / step) * step))}`,
    }
}

export default {
  title: 'Redshift Serverless workgroup',
  summary: 'Capacity by the RPU-hour while queries run, by the week or by hours; managed storage and snapshots.',
  schema,
  serviceModel: 'abstracted',
  lines,
  facts,
  problems,
} satisfies ResourceType<ServerlessProps>
