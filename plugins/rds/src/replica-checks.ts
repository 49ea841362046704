import type { CheckContext, Problem } from '@planner/contract'
import { classProblems } from './class-checks.js'
import { engineFacts } from './engines.js'
import type { InstanceProps } from './instance.types.js'
import { machineOf } from './machine.js'
import { replicaFleets } from './replicas.js'

type Check = CheckContext<InstanceProps>

/** Read replicas: what has them, how many, and that they are like their source. */
export function* replicaProblems(ctx: Check): Generator<Problem> {
  const { props } = ctx
  const { replicas = [], storage, backup, snapshots } = props
  const encrypted = storage.encrypted === true
  if (replicas.length > 0) {
    yield* numberProblems(ctx)
    if (backup?.retention === 0)
      yield {
        id: 'rds.replica-needs-backup',
        severity: 'error',
        path: ['backup', 'retention'],
        message: 'a database with read replicas needs automated backups',
        hint: 'set "retention" to at least 1',
      }
  }
  for (const [index, fleet] of replicaFleets(ctx, machineOf(props)).entries()) {
    const replica = replicas[index]
    if (replica?.instanceClass !== undefined) yield* classProblems(ctx, fleet.machine, ['replicas', index, 'instanceClass'])
    if (replica?.encrypted !== undefined && replica.encrypted !== encrypted)
      yield encryptionProblem(['replicas', index, 'encrypted'], 'read replica', encrypted)
    if (replica?.writes)
      yield {
        id: 'rds.replica-readonly',
        severity: 'error',
        path: ['replicas', index, 'writes'],
        message: 'a read replica takes no writes',
        hint: 'send writes to the primary',
      }
  }
  if (snapshots?.encrypted !== undefined && snapshots.encrypted !== encrypted)
    yield encryptionProblem(['snapshots', 'encrypted'], 'snapshot', encrypted)
  const [source] = ctx.related('replicaOf')
  if (source && source['storage.encrypted'] !== undefined && source['storage.encrypted'] !== encrypted)
    yield encryptionProblem(['storage', 'encrypted'], 'read replica', source['storage.encrypted'] === true)
  if (source && source['database.engine'] !== undefined && source['database.engine'] !== props.engine)
    yield {
      id: 'rds.replica-engine',
      severity: 'error',
      path: ['engine'],
      message: `its source ${source.address} runs ${source['database.engine']}, it runs ${props.engine}`,
      hint: 'a read replica has the engine of its source',
    }
}

function* numberProblems(ctx: Check): Generator<Problem> {
  const { props } = ctx
  const most = engineFacts(props.engine).replicas
  if (most === 0) {
    yield {
      id: 'rds.replica-engine',
      severity: 'error',
      path: ['replicas'],
      message: `${props.engine} has no read replicas`,
      hint: 'take sqlserver-ee, or another engine',
    }
    return
  }
  const number = (props.replicas ?? [])
    .map((_, index) => ctx.profile(['replicas', index, 'count'], 'instance').peak())
    .reduce((sum, each) => sum.plus(each))
  if (number.exceeds(ctx.constant(most, 'instance', 'read replicas of one database')))
    yield {
      id: 'rds.replica-limit',
      severity: 'error',
      path: ['replicas'],
      message: `${props.engine} has at most ${most} read replicas of one database`,
      hint: 'take fewer and larger ones, or put a cache before them',
    }
}

const encryptionProblem = (path: Problem['path'], what: string, encrypted: boolean): Problem => ({
  id: 'rds.encrypted-replica',
  severity: 'error',
  path,
  message: `a ${what} is encrypted as its source is, which is ${encrypted ? '' : 'not '}encrypted`,
  hint: 'remove "encrypted" here, or change it at the source',
})
