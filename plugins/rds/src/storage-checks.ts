import type { CatalogRow, CheckContext, Problem, Quantity } from '@planner/contract'
import { engineFacts } from './engines.js'
import { above, below, given } from './limits.js'
import type { Machine } from './product.js'
import { included, isStriped, STORAGE_TABLE, type StorageType, storageKey } from './storage.js'

/** Limits of the storage of a database, as they held on the estimate's date. */
export function* storageProblems(ctx: CheckContext, machine: Machine): Generator<Problem> {
  const engine = machine.engine as Parameters<typeof storageKey>[0]
  const type: StorageType = ctx.props.storage.type ?? 'gp3'
  const row = ctx.catalog(STORAGE_TABLE, storageKey(engine, type))
  const { name } = engineFacts(engine)
  if (!row) {
    yield {
      id: 'rds.storage-type-not-offered',
      severity: 'error',
      path: ['storage', 'type'],
      message: `RDS had no ${type} storage on ${ctx.asOf}`,
      hint: 'take gp2 or io1, or a later date',
    }
    return
  }
  if (machine.deployment === 'multi-az-cluster' && (type === 'gp2' || type === 'magnetic'))
    yield {
      id: 'rds.cluster-storage',
      severity: 'error',
      path: ['storage', 'type'],
      message: `a Multi-AZ cluster has no ${type} storage`,
      hint: 'take gp3, io1 or io2',
    }
  const size = ctx.input(['storage', 'size'], 'GB')
  if (below(ctx, size, row.cells.minGib) || above(ctx, size, row.cells.maxGib))
    yield {
      id: 'rds.storage-size',
      severity: 'error',
      path: ['storage', 'size'],
      message: `${type} storage of ${name} has ${row.cells.minGib} to ${row.cells.maxGib} GiB`,
      hint: 'take a size within, or another storage type',
    }
  yield* iopsProblems(ctx, { engine, type }, size, row)
  yield* throughputProblems(ctx, { engine, type }, row)
  if (ctx.props.storage.logVolume && type !== 'io1' && type !== 'io2')
    yield {
      id: 'rds.log-volume-type',
      severity: 'error',
      path: ['storage', 'logVolume'],
      message: 'a dedicated log volume stands beside io1 or io2 storage only',
      hint: 'take io2, or remove "logVolume"',
    }
}

type Storage = Parameters<typeof included>[1]

const AT = ['storage', 'iops']

function* iopsProblems(ctx: CheckContext, storage: Storage, size: Quantity, row: CatalogRow): Generator<Problem> {
  const { type } = storage
  const { cells } = row
  const iops = given(ctx, AT, 'IOPS')
  if (!iops) {
    if (type === 'io1' || type === 'io2')
      yield {
        id: 'rds.iops-needed',
        severity: 'error',
        path: ['storage', 'type'],
        message: `${type} storage needs its provisioned "iops"`,
        hint: `add "iops", at least ${cells.minIops}, or take gp3`,
      }
    return
  }
  if (type === 'gp2' || type === 'magnetic') {
    yield settable('iops', `the IOPS of ${type} storage cannot be bought`, 'remove "iops", or take gp3, io1 or io2')
    return
  }
  if (type === 'gp3' && cells.thresholdGib !== undefined && !isStriped(ctx, row.key)) {
    if (iops.exceeds(included(ctx, storage, 'Iops', 'IOPS')))
      yield settable(
        'iops',
        `gp3 storage below ${cells.thresholdGib} GiB has ${cells.includedIops} IOPS, and no more can be bought`,
        `take at least ${cells.thresholdGib} GiB, or io2`,
      )
    return
  }
  if (type === 'gp3' && included(ctx, storage, 'Iops', 'IOPS').exceeds(iops))
    yield {
      id: 'rds.iops-included',
      severity: 'warn',
      path: AT,
      message: 'gp3 storage of this size has more IOPS than that, at no charge',
      hint: 'remove "iops"',
    }
  if (below(ctx, iops, cells.minIops) || above(ctx, iops, cells.maxIops))
    yield {
      id: 'rds.iops-range',
      severity: 'error',
      path: AT,
      message: `${type} storage has ${cells.minIops ?? cells.includedIops} to ${cells.maxIops} IOPS`,
      hint: 'take a value within',
    }
  const least = cells.iopsPerGibMin === undefined ? undefined : size.times(ctx.spec(STORAGE_TABLE, row.key, 'iopsPerGibMin', 'IOPS/GB'))
  const most = size.times(ctx.spec(STORAGE_TABLE, row.key, 'iopsPerGibMax', 'IOPS/GB'))
  if (iops.exceeds(most) || least?.exceeds(iops))
    yield {
      id: 'rds.iops-ratio',
      severity: 'error',
      path: AT,
      message: `${type} storage has ${cells.iopsPerGibMin ?? 0} to ${cells.iopsPerGibMax} IOPS for each GiB`,
      hint: 'change the size or the IOPS',
    }
}

function* throughputProblems(ctx: CheckContext, storage: Storage, row: CatalogRow): Generator<Problem> {
  const throughput = given(ctx, ['storage', 'throughput'], 'MiBps')
  if (!throughput) return
  const { cells } = row
  if (storage.type !== 'gp3') {
    yield settable('throughput', `the throughput of ${storage.type} storage cannot be bought`, 'remove "throughput", or take gp3')
    return
  }
  const free = included(ctx, storage, 'ThroughputMibS', 'MiBps')
  if (cells.thresholdGib !== undefined && !isStriped(ctx, row.key) && throughput.exceeds(free)) {
    yield settable(
      'throughput',
      `gp3 storage below ${cells.thresholdGib} GiB has ${cells.includedThroughputMibS} MiB/s, and no more can be bought`,
      `take at least ${cells.thresholdGib} GiB`,
    )
    return
  }
  if (above(ctx, throughput, cells.maxThroughputMibS))
    yield {
      id: 'rds.throughput-range',
      severity: 'error',
      path: ['storage', 'throughput'],
      message: `gp3 storage has at most ${cells.maxThroughputMibS} MiB/s`,
      hint: 'take a value within',
    }
  const iops = given(ctx, AT, 'IOPS') ?? included(ctx, storage, 'Iops', 'IOPS')
  if (throughput.exceeds(iops.times(ctx.spec(STORAGE_TABLE, row.key, 'throughputMibSPerIops', 'MiBps/IOPS')).atLeast(free)))
    yield {
      id: 'rds.throughput-ratio',
      severity: 'error',
      path: ['storage', 'throughput'],
      message: `gp3 storage has at most ${cells.throughputMibSPerIops} MiB/s for each of its IOPS`,
      hint: 'raise "iops" or lower "throughput"',
    }
}

const settable = (what: 'iops' | 'throughput', message: string, hint: string): Problem => ({
  id: `rds.${what}-not-settable`,
  severity: 'error',
  path: ['storage', what],
  message,
  hint,
})
