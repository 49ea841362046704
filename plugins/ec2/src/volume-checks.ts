import type { CheckContext, Path, Problem, Quantity, Unit } from '@planner/contract'
import { exceeds, isGiven } from './amounts.js'
import { quotaProblem } from './quota-checks.js'
import type { VolumeType } from './volumes.js'

// biome-ignore lint/suspicious/noExplicitAny: the checks shared by several resource types take the context of each
type Check = CheckContext<any>

const TABLE = 'ebs-volume-types'

const QUOTAS: Readonly<Record<VolumeType, string>> = {
  gp3: 'ebs.storage-for-gp3-volumes',
  gp2: 'ebs.storage-for-gp2-volumes',
  io2: 'ebs.storage-for-io2-volumes',
  io1: 'ebs.storage-for-io1-volumes',
  st1: 'ebs.storage-for-st1-volumes',
  sc1: 'ebs.storage-for-sc1-volumes',
  standard: 'ebs.storage-for-magnetic-standard-volumes',
}

/** Limits of one kind of volume, as they held on the estimate's date. `count` is how many there are. */
export function* volumeProblems(ctx: Check, type: VolumeType, path: Path, count: Quantity, boot: boolean): Generator<Problem> {
  const row = ctx.catalog(TABLE, type)
  if (!row) {
    yield {
      id: 'ebs.type-not-offered',
      severity: 'error',
      path: [...path, 'type'],
      message: `${type} volumes did not exist on ${ctx.asOf}`,
      hint: 'take gp2, or a later date',
    }
    return
  }
  const { cells } = row
  const limit = (column: string, unit: Unit) => ctx.spec(TABLE, type, column, unit)
  if (boot && cells.bootVolume === 'no')
    yield {
      id: 'ebs.not-bootable',
      severity: 'error',
      path: [...path, 'type'],
      message: `an instance cannot start from a ${type} volume`,
      hint: 'take gp3 for the root volume',
    }

  const size = isGiven(ctx, [...path, 'size']) ? ctx.input([...path, 'size'], 'GB') : undefined
  if (size && (exceeds(ctx, limit('minGib', 'GB'), size) || exceeds(ctx, size, limit('maxGib', 'GB'))))
    yield {
      id: 'ebs.size-range',
      severity: 'error',
      path: [...path, 'size'],
      message: `a ${type} volume has ${cells.minGib} to ${cells.maxGib} GiB`,
      hint: 'take a size within, another type, or more volumes',
    }
  if (size) yield* quotaProblem(ctx, QUOTAS[type], size.times(count.as('1')).as('TiB'), 'TiB', [...path, 'size'])

  yield* iopsProblems(ctx, type, path, size, limit, cells)
  yield* throughputProblems(ctx, type, path, limit, cells)
}

type Limit = (column: string, unit: Unit) => Quantity
type Cells = Readonly<Record<string, string | undefined>>

/** Types whose IOPS are bought; the others have what their size gives. */
const PROVISIONED: ReadonlySet<VolumeType> = new Set(['gp3', 'io1', 'io2'])

function* iopsProblems(
  ctx: Check,
  type: VolumeType,
  path: Path,
  size: Quantity | undefined,
  limit: Limit,
  cells: Cells,
): Generator<Problem> {
  const at = [...path, 'iops']
  if (!isGiven(ctx, at)) {
    if (type === 'io1' || type === 'io2')
      yield {
        id: 'ebs.iops-needed',
        severity: 'error',
        path: [...path, 'type'],
        message: `an ${type} volume needs its provisioned "iops"`,
        hint: 'add "iops", or take gp3, which includes 3,000',
      }
    return
  }
  if (!PROVISIONED.has(type)) {
    yield {
      id: 'ebs.iops-not-settable',
      severity: 'error',
      path: at,
      message: `the IOPS of a ${type} volume follow its size and cannot be bought`,
      hint: 'remove "iops", or take gp3, io1 or io2',
    }
    return
  }
  const iops = ctx.input(at, 'IOPS')
  if (exceeds(ctx, limit('minIops', 'IOPS'), iops) || exceeds(ctx, iops, limit('maxIops', 'IOPS'))) {
    yield {
      id: 'ebs.iops-range',
      severity: 'error',
      path: at,
      message: `a ${type} volume has ${cells.minIops} to ${cells.maxIops} IOPS`,
      hint: 'take a value within, or more volumes',
    }
    return
  }
  const most = size?.times(limit('iopsPerGibMax', 'IOPS/GB'))
  const floor = cells.includedIops === undefined ? 'minIops' : 'includedIops'
  if (most && exceeds(ctx, iops, most.atLeast(limit(floor, 'IOPS'))))
    yield {
      id: 'ebs.iops-ratio',
      severity: 'error',
      path: at,
      message: `a ${type} volume has at most ${cells.iopsPerGibMax} IOPS per GiB`,
      hint: 'make the volume larger, or the IOPS fewer',
    }
}

function* throughputProblems(ctx: Check, type: VolumeType, path: Path, limit: Limit, cells: Cells): Generator<Problem> {
  const at = [...path, 'throughput']
  if (!isGiven(ctx, at)) return
  if (type !== 'gp3') {
    yield {
      id: 'ebs.throughput-not-settable',
      severity: 'error',
      path: at,
      message: `the throughput of a ${type} volume cannot be bought`,
      hint: 'remove "throughput", or take gp3',
    }
    return
  }
  const throughput = ctx.input(at, 'MiBps')
  if (exceeds(ctx, limit('includedThroughputMibS', 'MiBps'), throughput) || exceeds(ctx, throughput, limit('maxThroughputMibS', 'MiBps')))
    yield {
      id: 'ebs.throughput-range',
      severity: 'error',
      path: at,
      message: `a gp3 volume has ${cells.includedThroughputMibS} to ${cells.maxThroughputMibS} MiB/s`,
      hint: 'take a value within',
    }
  const iops = isGiven(ctx, [...path, 'iops']) ? ctx.input([...path, 'iops'], 'IOPS') : limit('includedIops', 'IOPS')
  if (exceeds(ctx, throughput, iops.times(limit('throughputMibSPerIops', 'MiBps/IOPS'))))
    yield {
      id: 'ebs.throughput-ratio',
      severity: 'error',
      path: at,
      message: `a gp3 volume has at most ${cells.throughputMibSPerIops} MiB/s per provisioned IOPS`,
      hint: 'raise "iops" or lower "throughput"',
    }
}
