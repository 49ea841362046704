import type { CheckContext, Problem } from '@planner/contract'
import { ruleHolds } from './amounts.js'
import { classProblems, creditProblems, reservedProblems } from './class-checks.js'
import type { ClusterProps } from './cluster.types.js'
import { type Member, membersOf, SERVERLESS } from './cluster-instances.js'
import { above, below } from './limits.js'
import { networkProblems } from './network-checks.js'
import { supportProblems } from './support-checks.js'

type Check = CheckContext<ClusterProps>

/** One writer and fifteen readers. */
const MOST_INSTANCES = 16

export function* clusterProblems(ctx: Check): Generator<Problem> {
  const { props } = ctx
  const members = membersOf(ctx)
  for (const member of members) yield* memberProblems(ctx, member)
  const number = members
    .map(({ running }) => running.peak)
    .reduce((sum, each) => sum.plus(each), ctx.constant(0, 'instance', 'no instance'))
  if (number.exceeds(ctx.constant(MOST_INSTANCES, 'instance', 'a writer and fifteen readers')))
    yield {
      id: 'rds.replica-limit',
      severity: 'error',
      path: ['instances'],
      message: `an Aurora cluster has at most ${MOST_INSTANCES} instances, one of which writes`,
      hint: 'take fewer and larger ones',
    }
  yield* offeredProblems(ctx)
  yield* networkProblems(ctx, number.exceeds(ctx.constant(1, 'instance', 'a writer alone')) ? 2 : 1)
  yield* supportProblems(ctx)
  const [provisioned] = members.filter(({ machine }) => machine.instanceClass !== SERVERLESS)
  if (provisioned) yield* reservedProblems(provisioned.machine, ctx.purchaseOptions().includes('reserved'))
  if (props.backtrack && props.engine !== 'aurora-mysql')
    yield {
      id: 'rds.backtrack-engine',
      severity: 'error',
      path: ['backtrack'],
      message: 'only Aurora MySQL has backtrack',
      hint: 'remove it: a restore to a point in time does the same, more slowly',
    }
  for (const path of [['snapshots', 'copies'] as const, ['globalDatabase', 'regions'] as const]) {
    const regions = path[0] === 'snapshots' ? props.snapshots?.copies : props.globalDatabase?.regions
    if (regions?.includes(ctx.region))
      yield {
        id: 'rds.copy-at-home',
        severity: 'error',
        path,
        message: `the cluster is already in ${ctx.region}`,
        hint: 'name other regions',
      }
  }
  if (props.snapshots?.encrypted !== undefined && props.snapshots.encrypted !== (props.storage?.encrypted === true))
    yield {
      id: 'rds.encrypted-replica',
      severity: 'error',
      path: ['snapshots', 'encrypted'],
      message: 'a snapshot is encrypted as its cluster is',
      hint: 'remove "encrypted" here, or change it at the cluster',
    }
}

function* memberProblems(ctx: Check, { index, machine, running }: Member): Generator<Problem> {
  const path = ['instances', index]
  const { hours, least = 0.5, most, capacity, surplusCredits } = ctx.props.instances?.[index] ?? {}
  if (
    hours !== undefined &&
    running.billed.exceeds(
      ctx
        .profile([...path, 'count'], 'instance')
        .peak()
        .times(ctx.month.hours),
    )
  )
    yield {
      id: 'rds.more-than-a-month',
      severity: 'error',
      path: [...path, 'hours'],
      message: 'a month has 730 hours',
      hint: 'write the hours of one instance, and how many there are in "count"',
    }
  if (machine.instanceClass !== SERVERLESS) {
    yield* classProblems(ctx, machine, [...path, 'instanceClass'])
    yield* creditProblems(machine.instanceClass, surplusCredits !== undefined, [...path, 'surplusCredits'])
    if (capacity !== undefined || most !== undefined)
      yield {
        id: 'rds.capacity-provisioned',
        severity: 'error',
        path: [...path, capacity === undefined ? 'most' : 'capacity'],
        message: `${machine.instanceClass} has a fixed capacity`,
        hint: 'remove it, or take "instanceClass": "db.serverless"',
      }
    return
  }
  const floor = ctx.catalog('billing-rules', 'rds.least-acu')?.cells.amount
  const ceiling = ctx.catalog('billing-rules', 'rds.most-acu')?.cells.amount
  const low = ctx.constant(least, 'ACU', 'least capacity')
  const high = ctx.constant(most ?? least, 'ACU', 'largest capacity')
  if (below(ctx, low, floor) || above(ctx, high, ceiling) || low.exceeds(high))
    yield {
      id: 'rds.acu-range',
      severity: 'error',
      path: [...path, most === undefined ? 'least' : 'most'],
      message: `capacity goes from ${floor ?? 'nothing'} to ${ceiling ?? 'nothing'} ACU on ${ctx.asOf}, "least" not above "most"`,
      hint: 'take values within',
    }
}

/** What Aurora no longer, or not yet, offered on the estimate's date. */
function* offeredProblems(ctx: Check): Generator<Problem> {
  const { props } = ctx
  const uses: readonly (readonly [used: boolean, rule: string, path: string, name: string, hint: string])[] = [
    [
      props.serverlessV1 !== undefined,
      'rds.aurora-serverless-v1',
      'serverlessV1',
      'Aurora Serverless v1',
      'take instances of "db.serverless"',
    ],
    [
      (props.instances ?? []).some(({ instanceClass }) => instanceClass === SERVERLESS),
      'rds.aurora-serverless-v2',
      'instances',
      'Aurora Serverless v2',
      'take a provisioned class',
    ],
    [props.configuration === 'io-optimized', 'rds.aurora-io-optimized', 'configuration', 'Aurora I/O-Optimized', 'take "standard"'],
  ]
  for (const [used, rule, path, name, hint] of uses)
    if (used && !ruleHolds(ctx, rule))
      yield { id: 'rds.not-offered', severity: 'error', path: [path], message: `AWS does not offer ${name} on ${ctx.asOf}`, hint }
  if (!props.serverlessV1 && (props.instances ?? []).length === 0)
    yield {
      id: 'rds.cluster-empty',
      severity: 'warn',
      path: [],
      message: 'a cluster without instances keeps its volume, but serves nobody',
      hint: 'add "instances"',
    }
}
