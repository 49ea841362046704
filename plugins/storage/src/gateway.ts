import type { CheckContext, CostLine, Facts, PriceQuery, Problem, ResourceContext, ResourceType } from '@planner/contract'
import schema from '../schemas/gateway.schema.json' with { type: 'json' }
import { kept } from './amounts.js'
import type { GatewayProps } from './gateway.types.js'

type Context = ResourceContext<GatewayProps>

function* lines(ctx: Context): Generator<CostLine> {
  const { kind } = ctx.props
  if (kind === 'file-fsx') {
    yield {
      id: 'gateway',
      label: 'File gateway of FSx',
      quantity: ctx.input(['hours'], 'hour', ctx.month.hours).as('gateway-hour'),
      price: product('fsx-file-gateway.hour', 'gateway-hour'),
      charge: 'usage',
    }
    return
  }
  yield {
    id: 'written',
    label: 'Data written to AWS',
    quantity: ctx.input(['written'], 'GB').atMost(ctx.spec('storage-gateway-rules', 'written-maximum', 'amount', 'GB')),
    price: product('data-written', 'GB'),
    charge: 'usage',
    pool: 'AWSStorageGateway.written',
    allowance: {
      offer: 'AWSStorageGateway',
      where: { productFamily: 'Free Tier', meter: 'data-written.free' },
      region: 'global',
    },
  }
  if (kind === 'volume-cached') yield stored(ctx, 'Cached volumes', 'volume-storage')
  if (kind === 'tape') yield* tapeLines(ctx)
  if (kind === 'volume-cached' || kind === 'volume-stored') yield* snapshotLine(ctx)
}

const product = (meter: string, per: string): PriceQuery => ({ offer: 'AWSStorageGateway', where: { meter }, per })

const stored = (ctx: Context, label: string, meter: string): CostLine => ({
  id: 'storage',
  label,
  quantity: kept(ctx, ['storage']),
  price: product(meter, 'GB-month'),
  charge: 'recurring',
})

/** The copy in AWS of a stored volume is its snapshots; of a cached one they are backups. */
function* snapshotLine(ctx: Context): Generator<CostLine> {
  if (ctx.props.kind === 'volume-stored' || ctx.given(['snapshots']))
    yield {
      id: 'snapshots',
      label: 'EBS snapshots of the volumes',
      quantity: kept(ctx, ['snapshots']),
      price: { offer: 'AmazonEC2', where: { usagetype: 'EBS:SnapshotUsage' }, per: 'GB-month' },
      charge: 'recurring',
    }
}

function* tapeLines(ctx: Context): Generator<CostLine> {
  yield stored(ctx, 'Tapes in the library', 'tape-storage')
  const parts = [
    { key: 'glacier', label: 'Tapes in Flexible Retrieval', meter: 'tape-archive.glacier', kept: true },
    { key: 'deepArchive', label: 'Tapes in Deep Archive', meter: 'tape-archive.deep-archive', kept: true },
    { key: 'retrieved', label: 'Retrieved from Flexible Retrieval', meter: 'tape-retrieval.glacier', kept: false },
    { key: 'retrievedDeep', label: 'Retrieved from Deep Archive', meter: 'tape-retrieval.deep-archive', kept: false },
  ]
  for (const { key, label, meter, kept: isKept } of parts) {
    const path = ['archive', key]
    if (!ctx.given(path)) continue
    yield {
      id: `archive.${key.replace('D', '-d').replace('A', '-a')}`,
      label,
      quantity: isKept ? kept(ctx, path) : ctx.input(path, 'GB'),
      price: product(meter, isKept ? 'GB-month' : 'GB'),
      charge: isKept ? 'recurring' : 'usage',
    }
  }
}

const facts = ({ props }: Context): Facts => ({
  'gateway.kind': props.kind,
  'gateway.bucket': props.bucket,
  'gateway.data-in-aws': props.kind !== 'volume-stored',
  'backups.enabled': props.snapshots !== undefined,
  'storage.encrypted': true,
  'encryption.in-transit': true,
})

function* problems(ctx: CheckContext<GatewayProps>): Generator<Problem> {
  const { kind, volumes = 1, bucket, archive } = ctx.props
  const isVolume = kind === 'volume-cached' || kind === 'volume-stored'
  if (isVolume) yield* volumeProblems(ctx, volumes)
  if (kind === 'file-s3' && bucket === undefined)
    yield {
      id: 'storage-gateway.no-bucket',
      severity: 'warn',
      path: ['bucket'],
      message: 'the files are kept in a bucket, which this gateway does not name: its storage is in no line',
      hint: 'add an aws:s3:bucket and name it in "bucket"',
    }
  if (archive && kind !== 'tape')
    yield {
      id: 'storage-gateway.archive',
      severity: 'error',
      path: ['archive'],
      message: 'only a tape gateway has archived tapes',
      hint: 'remove "archive", or take "kind": "tape"',
    }
}

function* volumeProblems(ctx: CheckContext<GatewayProps>, volumes: number): Generator<Problem> {
  const most = Number(ctx.catalog('storage-gateway-rules', 'volumes-maximum')?.cells.amount)
  if (volumes > most)
    yield {
      id: 'storage-gateway.volumes',
      severity: 'error',
      path: ['volumes'],
      message: `a gateway has at most ${most} volumes`,
      hint: 'add another gateway',
    }
  if (!ctx.given(['storage'])) return
  const rule = ctx.props.kind === 'volume-cached' ? 'cached-volume-maximum' : 'stored-volume-maximum'
  const all = ctx
    .spec('storage-gateway-rules', rule, 'amount', 'TB')
    .as('GB')
    .times(ctx.constant(volumes, '1', 'volumes'))
  if (ctx.input(['storage'], 'GB').exceeds(all))
    yield {
      id: 'storage-gateway.volume-size',
      severity: 'error',
      path: ['storage'],
      message: `the largest volume of this kind has ${ctx.catalog('storage-gateway-rules', rule)?.cells.amount} TB, and there are ${volumes}`,
      hint: 'take more volumes, or another kind',
    }
}

export default {
  title: 'Storage gateway',
  summary: 'Cached and stored volumes, tapes, files to S3 or FSx: data written and kept, snapshots, archived tapes.',
  schema,
  serviceModel: 'abstracted',
  lines,
  facts,
  problems,
} satisfies ResourceType<GatewayProps>
