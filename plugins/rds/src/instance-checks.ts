import type { CheckContext, Problem } from '@planner/contract'
import { classProblems, creditProblems, reservedProblems } from './class-checks.js'
import { engineFacts } from './engines.js'
import type { InstanceProps } from './instance.types.js'
import { machineOf } from './machine.js'
import { networkProblems } from './network-checks.js'
import { INSTANCES, type Machine } from './product.js'
import { replicaProblems } from './replica-checks.js'
import { storageProblems } from './storage-checks.js'
import { supportProblems } from './support-checks.js'

type Check = CheckContext<InstanceProps>

export function* instanceProblems(ctx: Check): Generator<Problem> {
  const { props } = ctx
  const machine = machineOf(props)
  yield* classProblems(ctx, machine, ['instanceClass'])
  yield* creditProblems(props.instanceClass, props.surplusCredits !== undefined, ['surplusCredits'])
  yield* engineProblems(ctx, machine)
  yield* standbyProblems(ctx)
  yield* storageProblems(ctx, machine)
  yield* stoppedProblems(ctx, machine)
  yield* replicaProblems(ctx)
  yield* networkProblems(ctx, INSTANCES[machine.deployment])
  yield* supportProblems(ctx)
  yield* reservedProblems(machine, ctx.purchaseOptions().includes('reserved'))
  yield* quotaProblems(ctx)
  if (props.backup?.copies?.includes(ctx.region) || props.snapshots?.copies?.includes(ctx.region))
    yield {
      id: 'rds.copy-at-home',
      severity: 'error',
      path: [props.backup?.copies?.includes(ctx.region) ? 'backup' : 'snapshots', 'copies'],
      message: `the backups are already in ${ctx.region}`,
      hint: 'name other regions',
    }
}

function* engineProblems({ props }: Check, { deployment }: Machine): Generator<Problem> {
  const { name, licenses, storage } = engineFacts(props.engine)
  if (props.license !== undefined && !licenses.includes(props.license))
    yield {
      id: 'rds.license',
      severity: 'error',
      path: ['license'],
      message: `AWS does not offer ${props.engine} with "license": "${props.license}"`,
      hint: licenses.length === 0 ? `remove it: ${name} needs no licence` : `take ${licenses.join(' or ')}`,
    }
  if (props.custom && (storage === 'mysql' || props.engine === 'sqlserver-ex'))
    yield {
      id: 'rds.custom-engine',
      severity: 'error',
      path: ['custom'],
      message: `RDS Custom runs Oracle and SQL Server, not ${props.engine}`,
      hint: 'run it on an EC2 instance if you need its operating system',
    }
  if (props.osAccess && !props.custom)
    yield {
      id: 'rds.no-os-access',
      severity: 'error',
      path: ['osAccess'],
      message: 'RDS gives no access to the operating system',
      hint: 'take RDS Custom ("custom": true) for Oracle or SQL Server, or run the database on EC2',
    }
  if (deployment === 'multi-az-cluster' && props.engine !== 'mysql' && props.engine !== 'postgres')
    yield {
      id: 'rds.cluster-engine',
      severity: 'error',
      path: ['deployment'],
      message: `Multi-AZ clusters run MySQL and PostgreSQL, not ${name}`,
      hint: 'take "deployment": "multi-az"',
    }
  if (deployment !== 'single-az' && props.engine === 'sqlserver-ex')
    yield {
      id: 'rds.express-single-az',
      severity: 'error',
      path: ['deployment'],
      message: 'SQL Server Express runs in one zone only',
      hint: 'take sqlserver-se, or "deployment": "single-az"',
    }
}

function* standbyProblems({ props, region, zoneLetter }: Check): Generator<Problem> {
  const { zone, standbyZone, deployment } = props
  if (standbyZone === undefined) return
  if (deployment === 'single-az')
    yield {
      id: 'rds.standby-without-multiaz',
      severity: 'error',
      path: ['standbyZone'],
      message: 'a single-az database has no standby',
      hint: 'take "deployment": "multi-az", or remove "standbyZone"',
    }
  if (standbyZone.length > 1 && !standbyZone.startsWith(region))
    yield {
      id: 'rds.multiaz-same-region',
      severity: 'error',
      path: ['standbyZone'],
      message: `the standby is in ${standbyZone}, the database in ${region}`,
      hint: 'a standby is in another zone of the same region; for another region take a read replica',
    }
  else if (zone !== undefined && zoneLetter(zone) === zoneLetter(standbyZone))
    yield {
      id: 'rds.multiaz-same-region',
      severity: 'error',
      path: ['standbyZone'],
      message: 'the standby is in the zone of the primary',
      hint: 'name another zone',
    }
}

function* stoppedProblems(ctx: Check, { deployment, engine }: Machine): Generator<Problem> {
  const { props } = ctx
  if (ctx.input(['hours'], 'hour').exceeds(ctx.month.hours))
    yield {
      id: 'rds.more-than-a-month',
      severity: 'error',
      path: ['hours'],
      message: 'a month has 730 hours',
      hint: 'write the hours of one database, and how many there are in "count"',
    }
  const stops = ctx.given(['hours']) || !ctx.profile(['count'], 'instance').constant
  if (!stops) return
  const path = [ctx.given(['hours']) ? 'hours' : 'count']
  const cannot =
    deployment === 'multi-az-cluster'
      ? 'a Multi-AZ cluster cannot be stopped'
      : deployment === 'multi-az' && engineFacts(engine).storage === 'sql-server'
        ? 'SQL Server in several zones cannot be stopped'
        : (props.replicas?.length ?? 0) > 0 || props.replicaOf !== undefined
          ? 'a database that has a read replica, or is one, cannot be stopped'
          : undefined
  if (cannot !== undefined)
    yield {
      id: 'rds.cannot-stop',
      severity: 'error',
      path,
      message: cannot,
      hint: 'let it run all month, or change what keeps it from stopping',
    }
  else if (ctx.given(['hours']) && ctx.input(['hours'], 'hour').isZero)
    yield {
      id: 'rds.stopped-seven-days',
      severity: 'warn',
      path,
      message: 'AWS starts a stopped database again after 7 days',
      hint: 'take a snapshot and delete it if it is not needed for longer',
    }
}

function* quotaProblems(ctx: Check): Generator<Problem> {
  const quota = ctx.catalog('service-quotas', 'rds.db-instances')?.cells.default
  if (
    quota === undefined ||
    !ctx
      .profile(['count'], 'instance')
      .peak()
      .exceeds(ctx.constant(quota, 'instance', 'quota'))
  )
    return
  yield {
    id: 'rds.instances-quota',
    severity: 'quota',
    path: ['count'],
    message: `needs more than AWS's default quota of ${quota} DB instances a region`,
    hint: 'ask for an increase in Service Quotas, or see what your account has',
  }
}
