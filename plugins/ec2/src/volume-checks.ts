import type { CatalogRow, CheckContext, Path, Problem } from '@planner/contract'
import { above, below, type Checked, checkedInput, inAll } from './limits.js'
import { quotaProblem } from './quota-checks.js'
import type { VolumeType } from './volumes.js'

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
export function* volumeProblems(ctx: CheckContext, type: VolumeType, path: Path, count: Checked, boot: boolean): Generator<Problem> {
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
  if (boot && cells.bootVolume === 'no')
    yield {
      id: 'ebs.not-bootable',
      severity: 'error',
      path: [...path, 'type'],
      message: `an instance cannot start from a ${type} volume`,
      hint: 'take gp3 for the root volume',
    }

  const size = checkedInput(ctx, [...path, 'size'], 'GB')
  if (size && (below(ctx, size, cells.minGib) || above(ctx, size, cells.maxGib)))
    yield {
      id: 'ebs.size-range',
      severity: 'error',
      path: [...path, 'size'],
      message: `a ${type} volume has ${cells.minGib} to ${cells.maxGib} GiB`,
      hint: 'take a size within, another type, or more volumes',
    }
  // The quota is in TiB.
  if (size) yield* quotaProblem(ctx, 'ebs.storage-quota', QUOTAS[type], inAll(count, size, 'GB'), [...path, 'size'], 1024)

  yield* iopsProblems(ctx, type, path, size, row)
  yield* neededIopsProblems(ctx, type, path, size, row)
  yield* throughputProblems(ctx, type, path, row)
}

/** Types whose IOPS are bought; the others have what their size gives. */
const PROVISIONED: ReadonlySet<VolumeType> = new Set(['gp3', 'io1', 'io2'])

function* iopsProblems(
  ctx: CheckContext,
  type: VolumeType,
  path: Path,
  size: Checked | undefined,
  { cells }: CatalogRow,
): Generator<Problem> {
  const at = [...path, 'iops']
  const iops = checkedInput(ctx, at, 'IOPS')
  if (!iops) {
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
  if (below(ctx, iops, cells.minIops) || above(ctx, iops, cells.maxIops)) {
    yield {
      id: 'ebs.iops-range',
      severity: 'error',
      path: at,
      message: `a ${type} volume has ${cells.minIops} to ${cells.maxIops} IOPS`,
      hint: 'take a value within, or more volumes',
    }
    return
  }
  const most = size?.amount().times(ctx.spec(TABLE, type, 'iopsPerGibMax', 'IOPS/GB'))
  const floor = ctx.spec(TABLE, type, cells.includedIops === undefined ? 'minIops' : 'includedIops', 'IOPS')
  if (most && iops.amount().exceeds(most.atLeast(floor)))
    yield {
      id: 'ebs.iops-ratio',
      severity: 'error',
      path: at,
      message: `a ${type} volume has at most ${cells.iopsPerGibMax} IOPS per GiB`,
      hint: 'make the volume larger, or the IOPS fewer',
    }
}

/** What is needed for long must not rest on burst credits. */
function* neededIopsProblems(
  ctx: CheckContext,
  type: VolumeType,
  path: Path,
  size: Checked | undefined,
  row: CatalogRow,
): Generator<Problem> {
  const at = [...path, 'neededIops']
  const needed = checkedInput(ctx, at, 'IOPS')
  const given = needed && lastingIops(ctx, type, path, size, row)
  if (!needed || !given || !needed.amount().exceeds(given)) return
  yield {
    id: type === 'gp2' ? 'ebs.gp2-baseline' : 'ebs.too-few-iops',
    severity: 'warn',
    path: at,
    message: `the ${type} volume does not give so many I/O operations for long`,
    hint: type === 'gp2' ? 'take gp3, which has 3,000 at any size, or a larger volume' : 'raise "iops"',
  }
}

const lastingIops = (ctx: CheckContext, type: VolumeType, path: Path, size: Checked | undefined, { cells }: CatalogRow) => {
  if (PROVISIONED.has(type)) return ctx.input([...path, 'iops'], 'IOPS', ctx.spec(TABLE, type, 'includedIops', 'IOPS'))
  if (type !== 'gp2' || !size || cells.iopsPerGibMin === undefined) return undefined
  return size
    .amount()
    .times(ctx.spec(TABLE, type, 'iopsPerGibMin', 'IOPS/GB'))
    .atLeast(ctx.spec(TABLE, type, 'minIops', 'IOPS'))
    .atMost(ctx.spec(TABLE, type, 'maxIops', 'IOPS'))
}

function* throughputProblems(ctx: CheckContext, type: VolumeType, path: Path, { cells }: CatalogRow): Generator<Problem> {
  const at = [...path, 'throughput']
  const throughput = checkedInput(ctx, at, 'MiBps')
  if (!throughput) return
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
  if (below(ctx, throughput, cells.includedThroughputMibS) || above(ctx, throughput, cells.maxThroughputMibS))
    yield {
      id: 'ebs.throughput-range',
      severity: 'error',
      path: at,
      message: `a gp3 volume has ${cells.includedThroughputMibS} to ${cells.maxThroughputMibS} MiB/s`,
      hint: 'take a value within',
    }
  const iops = ctx.input([...path, 'iops'], 'IOPS', ctx.spec(TABLE, type, 'includedIops', 'IOPS'))
  if (throughput.amount().exceeds(iops.times(ctx.spec(TABLE, type, 'throughputMibSPerIops', 'MiBps/IOPS'))))
    yield {
      id: 'ebs.throughput-ratio',
      severity: 'error',
      path: at,
      message: `a gp3 volume has at most ${cells.throughputMibSPerIops} MiB/s per provisioned IOPS`,
      hint: 'raise "iops" or lower "throughput"',
    }
}
