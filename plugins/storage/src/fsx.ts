import type { CostLine, Facts, PriceQuery, ResourceContext, ResourceType } from '@planner/contract'
import schema from '../schemas/fsx.schema.json' with { type: 'json' }
import { kept } from './amounts.js'
import type { FsxProps } from './fsx.types.js'
import { fsxProblems } from './fsx-checks.js'

type Context = ResourceContext<FsxProps>

/** As the price list calls them. */
const ENGINES = { windows: 'Windows', lustre: 'Lustre', ontap: 'ONTAP', openzfs: 'OpenZFS' } as const
const STORAGE = { ssd: 'SSD', hdd: 'HDD', 'intelligent-tiering': 'Intelligent-Tiering' } as const

function* lines(ctx: Context): Generator<CostLine> {
  const { engine, storageType = 'ssd', throughputPerTb } = ctx.props
  const isLustre = engine === 'lustre'
  yield {
    id: 'storage',
    label: `${ENGINES[engine]}, ${STORAGE[storageType]} storage`,
    quantity: kept(ctx, ['capacity']),
    price: product(
      ctx,
      {
        productFamily: 'Storage',
        storageType: STORAGE[storageType],
        ...(isLustre && throughputPerTb ? { throughputCapacity: String(throughputPerTb) } : {}),
      },
      'GB-month',
    ),
    charge: 'recurring',
  }
  if (!isLustre)
    yield {
      id: 'throughput',
      label: `${ENGINES[engine]}, throughput capacity`,
      quantity: ctx.input(['throughput'], 'MBps').times(ctx.month.length).as('MiBps-month'),
      price: product(ctx, { productFamily: 'Provisioned Throughput' }, 'MiBps-month'),
      charge: 'recurring',
    }
  yield* iopsLine(ctx)
  yield* poolLines(ctx)
  if (ctx.given(['backups']))
    yield {
      id: 'backups',
      label: `${ENGINES[engine]}, backups`,
      quantity: kept(ctx, ['backups']),
      price: product(ctx, { productFamily: 'Storage', usagetype: 'BackupUsage' }, 'GB-month'),
      charge: 'recurring',
    }
}

const product = ({ props }: Context, where: PriceQuery['where'], per: string): PriceQuery => ({
  offer: 'AmazonFSx',
  where: {
    fileSystemType: ENGINES[props.engine],
    deploymentOption: props.deployment === 'multi-az' ? 'Multi-AZ' : 'Single-AZ',
    ...where,
  },
  per,
})

/** SSD IOPS beyond the three that each GB includes. */
function* iopsLine(ctx: Context): Generator<CostLine> {
  if (!ctx.given(['iops'])) return
  const included = ctx
    .input(['capacity'], 'GB')
    .times(ctx.spec('fsx-rules', ctx.props.engine, 'includedIopsPerGb', 'IOPS/GB'))
    .named('IOPS included')
  const billed = ctx.input(['iops'], 'IOPS').beyond(included)
  if (billed.isZero) return
  yield {
    id: 'iops',
    label: 'Provisioned IOPS beyond three for each GB',
    quantity: billed.times(ctx.month.length),
    price: product(ctx, { productFamily: 'Provisioned IOPS' }, 'IOPS-month'),
    charge: 'recurring',
  }
}

/** ONTAP moves cold data to a pool that grows by itself. */
function* poolLines(ctx: Context): Generator<CostLine> {
  if (!ctx.props.capacityPool) return
  yield {
    id: 'pool.storage',
    label: 'Capacity pool',
    quantity: kept(ctx, ['capacityPool', 'storage']),
    price: product(ctx, { productFamily: 'Storage', storageType: 'Capacity Pool' }, 'GB-month'),
    charge: 'recurring',
  }
  for (const [key, requestType, label] of [
    ['reads', 'Read', 'Reads from the capacity pool'],
    ['writes', 'Write', 'Writes to the capacity pool'],
  ] as const)
    yield {
      id: `pool.${key}`,
      label,
      quantity: ctx.input(['capacityPool', key], 'request'),
      price: product(ctx, { requestType }, 'request'),
      charge: 'usage',
    }
}

const facts = ({ props }: Context): Facts => {
  const zones = props.deployment === 'multi-az' ? 2 : 1
  return {
    'filesystem.engine': props.engine,
    'storage.types': [props.storageType ?? 'ssd'],
    'storage.encrypted': true,
    'backups.enabled': props.backups !== undefined,
    'availability.multi-zone': zones > 1,
    'availability.zones': props.zones,
    'availability.zone-count': zones,
    'storage.durable': props.deployment !== 'scratch',
    'network.public': false,
  }
}

export default {
  title: 'FSx file system',
  summary: 'Windows, Lustre, ONTAP or OpenZFS: storage, throughput capacity, IOPS, capacity pool and backups.',
  schema,
  serviceModel: 'container',
  lines,
  facts,
  problems: fsxProblems,
} satisfies ResourceType<FsxProps>
