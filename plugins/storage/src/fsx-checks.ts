import type { CheckContext, Problem } from '@planner/contract'
import type { FsxProps } from './fsx.types.js'

type Check = CheckContext<FsxProps>

export function* fsxProblems(ctx: Check): Generator<Problem> {
  const { engine } = ctx.props
  const row = ctx.catalog('fsx-rules', engine)
  if (!row) {
    yield {
      id: 'fsx.not-yet',
      severity: 'error',
      path: ['engine'],
      message: `there was no FSx for ${engine} on ${ctx.asOf}`,
      hint: 'take another engine, or a later date',
    }
    return
  }
  yield* capacityProblems(ctx, row.cells)
  yield* combinationProblems(ctx)
}

function* capacityProblems(ctx: Check, { minGb, maxGb }: Readonly<Record<string, string | undefined>>): Generator<Problem> {
  const { engine } = ctx.props
  const capacity = ctx.input(['capacity'], 'GB')
  const tooSmall = minGb !== undefined && ctx.constant(minGb, 'GB', 'smallest').exceeds(capacity)
  const tooLarge = maxGb !== undefined && capacity.exceeds(ctx.constant(maxGb, 'GB', 'largest'))
  if (tooSmall || tooLarge)
    yield {
      id: 'fsx.capacity',
      severity: 'error',
      path: ['capacity'],
      message: `a file system of ${engine} has ${maxGb === undefined ? `${minGb} GB at least` : `${minGb} to ${maxGb} GB`}`,
      hint: 'take a capacity within, or several file systems',
    }
}

function* combinationProblems({ props }: Check): Generator<Problem> {
  const { engine, deployment = 'single-az', storageType = 'ssd', throughput, throughputPerTb, iops, capacityPool } = props
  const isLustre = engine === 'lustre'
  const wrong: readonly {
    readonly id: string
    readonly when: boolean
    readonly path: readonly string[]
    readonly message: string
    readonly hint: string
  }[] = [
    {
      id: 'fsx.lustre-zones',
      when: isLustre && deployment === 'multi-az',
      path: ['deployment'],
      message: 'FSx for Lustre runs in one zone',
      hint: 'take "single-az" or "scratch"',
    },
    {
      id: 'fsx.scratch',
      when: !isLustre && deployment === 'scratch',
      path: ['deployment'],
      message: 'only Lustre has scratch file systems',
      hint: 'take "single-az" or "multi-az"',
    },
    {
      id: 'fsx.throughput-of-lustre',
      when: isLustre && throughput !== undefined,
      path: ['throughput'],
      message: 'the throughput of Lustre is a part of its storage',
      hint: 'give "throughputPerTb"',
    },
    {
      id: 'fsx.throughput-per-tb',
      when: !isLustre && throughputPerTb !== undefined,
      path: ['throughputPerTb'],
      message: 'only Lustre has a throughput by the size of its storage',
      hint: 'give "throughput"',
    },
    {
      id: 'fsx.hdd',
      when: storageType === 'hdd' && (engine === 'ontap' || engine === 'openzfs'),
      path: ['storageType'],
      message: `FSx for ${engine} has no HDD storage`,
      hint: 'take "ssd"',
    },
    {
      id: 'fsx.tiering',
      when: storageType === 'intelligent-tiering' && (engine === 'windows' || engine === 'ontap'),
      path: ['storageType'],
      message: `FSx for ${engine} has no Intelligent-Tiering storage`,
      hint: 'take "ssd"',
    },
    {
      id: 'fsx.iops',
      when: iops !== undefined && (isLustre || storageType !== 'ssd'),
      path: ['iops'],
      message: 'IOPS are provisioned of SSD storage of Windows, ONTAP and OpenZFS only',
      hint: 'remove "iops", or take "ssd"',
    },
    {
      id: 'fsx.capacity-pool',
      when: capacityPool !== undefined && engine !== 'ontap',
      path: ['capacityPool'],
      message: 'only ONTAP has a capacity pool',
      hint: 'remove it',
    },
  ]
  for (const { when, ...problem } of wrong) if (when) yield { severity: 'error', ...problem }
}
