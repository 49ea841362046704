import type { CostLine, Quantity, Reservable, ResourceContext, ResourceType } from '@planner/contract'
import schema from '../schemas/instance.schema.json' with { type: 'json' }
import { backupLines, exportLine } from './backup.js'
import { engineFacts } from './engines.js'
import type { InstanceProps } from './instance.types.js'
import { instanceProblems } from './instance-checks.js'
import { instanceFacts } from './instance-facts.js'
import { instanceOmissions } from './instance-omissions.js'
import { type Described, machineOf } from './machine.js'
import { type Fleet, machineLines, readable, vcpusOf } from './machine-lines.js'
import { insightsRequests } from './performance-insights.js'
import { instanceProduct } from './product.js'
import { proxyLine } from './proxy.js'
import { replicaFleets } from './replicas.js'
import { reservationScope } from './reservation.js'
import { runningTime } from './running.js'
import { storageLines } from './storage.js'
import { transferLine } from './transfer.js'

type Context = ResourceContext<InstanceProps>

function* lines(ctx: Context): Generator<CostLine> {
  const { props } = ctx
  const machine = machineOf(props)
  const fleet: Fleet = { machine, running: runningTime(ctx, [], 'stopped'), prefix: '', base: [] }
  const replicas = replicaFleets(ctx, machine)
  yield* machineLines(ctx, fleet)
  yield* storage(ctx, fleet)
  for (const replica of replicas) {
    yield* machineLines(ctx, replica)
    yield* storage(ctx, replica)
  }
  yield* backupLines(ctx, fleet.running.existing, allocated(ctx, [fleet, ...replicas]))
  yield* exportLine(ctx, 'RDS:SnapshotExportToS3', engineFacts(props.engine).name)
  yield* insightsRequests(ctx)
  if (props.proxy) yield* proxyLine(ctx, vcpusOf(ctx, machine, readable(machine)), fleet.running.billed)
  yield* replicationLine(ctx)
}

const storage = (ctx: Context, { machine, running, prefix }: Fleet): Generator<CostLine> =>
  storageLines(ctx, {
    engine: machine.engine as InstanceProps['engine'],
    type: ctx.props.storage.type ?? 'gp3',
    deployment: machine.deployment,
    existing: running.existing,
    prefix,
  })

/** Provisioned storage of the databases and their replicas, standbys not counted. */
const allocated = (ctx: Context, fleets: readonly Fleet[]): Quantity =>
  fleets
    .map(({ running }) => running.existing)
    .reduce((sum, each) => sum.plus(each))
    .as('1')
    .times(ctx.input(['storage', 'size'], 'GB'))

/** A replica in another region pays for what its source sends there. */
function* replicationLine(ctx: Context): Generator<CostLine> {
  const [source] = ctx.related('replicaOf')
  const from = source?.region
  if (typeof from === 'string' && from !== ctx.region) yield transferLine('replication', ctx.region, ctx.input(['replicated'], 'GB'), from)
}

const { engine, instanceClass, license, custom, deployment } = schema.properties

const reservable: Reservable<Described> = {
  schema: {
    type: 'object',
    required: ['engine', 'instanceClass'],
    // A cluster is covered by reservations of its instances.
    properties: { engine, instanceClass, license, custom, deployment: { ...deployment, enum: ['single-az', 'multi-az'] } },
  },
  reserve: (props, quantity) => {
    const machine = machineOf(props)
    return { covers: reservationScope(machine, quantity), price: instanceProduct(machine) }
  },
}

export default {
  title: 'RDS database',
  summary: 'Relational databases of every engine and licence, on demand or reserved, with standbys, read replicas, storage and backups.',
  schema,
  serviceModel: 'container',
  lines,
  facts: instanceFacts,
  problems: instanceProblems,
  omissions: instanceOmissions,
  reservable,
} satisfies ResourceType<InstanceProps>
