import type { CatalogRow, CheckContext, Path, Problem } from '@planner/contract'
import { engineFacts } from './engines.js'
import { familyOf, isAurora, type Machine } from './product.js'

const TABLE = 'rds-instance-classes'

/** Classes that do not exist, that the engine is not sold on, or that cannot do what is asked of them. */
export function* classProblems(ctx: CheckContext, machine: Machine, path: Path): Generator<Problem> {
  const { instanceClass } = machine
  const row = ctx.catalog(TABLE, instanceClass)
  if (!row) {
    yield {
      id: 'rds.class-unknown',
      severity: 'error',
      path,
      message: `there is no DB instance class ${instanceClass}`,
      hint: ctx.nearest(instanceClass, ctx.catalogKeys(TABLE)) || 'write a class as AWS does: db.m7g.large',
    }
    return
  }
  yield* engineProblem(ctx, machine, row, path)
  if (machine.deployment === 'multi-az-cluster' && row.cells.instanceStorage === undefined)
    yield {
      id: 'rds.cluster-class',
      severity: 'error',
      path,
      message: `a Multi-AZ cluster needs a class with local disks, which ${instanceClass} does not have`,
      hint: 'take a class such as db.m6gd.large or db.r6gd.large',
    }
}

/** MariaDB runs on what MySQL does, also where no list of ours has it. */
const listedAs = (machine: Machine): string => (machine.engine === 'mariadb' ? 'MySQL' : engineFacts(machine.engine).name)

function* engineProblem(ctx: CheckContext, machine: Machine, { cells }: CatalogRow, path: Path): Generator<Problem> {
  const engines = cells.enginesWithAPrice?.split('|') ?? []
  const name = listedAs(machine)
  if (engines.length === 0 || engines.includes(name) || name === 'Db2') return
  yield {
    id: 'rds.class-engine',
    severity: 'warn',
    path,
    message: `no price list up to ${cells.enginesPriceAsOf ?? ctx.asOf} has ${machine.instanceClass} with ${name}`,
    hint: `it is listed with ${engines.join(', ')}; take another class, or sync newer prices`,
  }
}

/** CPU credits are what burstable classes have. */
export function* creditProblems(instanceClass: string, given: boolean, path: Path): Generator<Problem> {
  if (!given || /^t(3|4g)$/.test(familyOf(instanceClass))) return
  yield {
    id: 'rds.credits-class',
    severity: 'error',
    path,
    message: `${instanceClass} is billed for no CPU credits; only T3 and T4g classes are`,
    hint: 'remove it, or take a class such as db.t4g.medium',
  }
}

/** The share of the engine's kinds that are reserved where AWS sells no reservation of the thing itself. */
export function* reservedProblems(machine: Machine, reserved: boolean): Generator<Problem> {
  if (!reserved) return
  if (machine.deployment === 'multi-az-cluster')
    yield {
      id: 'rds.reserved-cluster',
      severity: 'error',
      path: ['purchase'],
      message: 'AWS sells no reservation of a Multi-AZ cluster: it is covered by reservations of its three instances',
      hint: 'put three single-az instances of the class, or one multi-az and one single-az, under "commitments"',
    }
  if (isAurora(machine.engine) && machine.ioOptimized)
    yield {
      id: 'rds.reserved-io-optimized',
      severity: 'error',
      path: ['purchase'],
      message: 'AWS sells reservations of the standard configuration only; I/O-Optimized uses them up 1.3 times as fast',
      hint: 'put what you reserve under "commitments"',
    }
}
