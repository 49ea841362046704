import type { CostLine, ResourceContext } from '@planner/contract'
import { backupLines, recoveryLine } from './backups.js'
import { capacityLine, type Part } from './capacity.js'
import { CHANGE_CAPTURE, type Kind, OFFER, STREAM_READS, storageProduct } from './products.js'
import { readUnits, requestLine, writeUnits } from './requests.js'
import type { TableProps } from './table.types.js'

type Context = ResourceContext<TableProps>

/** 25 GB a month are free in each region, for the Standard class. */
const FREE_STORAGE = { offer: OFFER, where: { productFamily: 'Free Tier', meter: 'storage.free' } }

export function* tableLines(ctx: Context): Generator<CostLine> {
  const { class: tableClass = 'standard', globalIndexes = [], replicas = [], pointInTimeRecovery, stream, kinesisStream } = ctx.props
  const table: Part = { base: [], prefix: '', of: '', tableClass }
  const indexes = distinct(globalIndexes, ({ name }) => name).map(
    ([index, { name }]): Part => ({ base: ['globalIndexes', index], prefix: `indexes.${name}.`, of: ` of index ${name}`, tableClass }),
  )
  for (const part of [table, ...indexes]) {
    yield* throughputLines(ctx, part)
    yield storageLine(ctx, part)
  }
  if (pointInTimeRecovery) yield recoveryLine(ctx, table)
  if (stream)
    yield {
      id: 'stream.reads',
      label: 'Reads of the stream',
      quantity: ctx.input(['stream', 'reads'], 'request'),
      price: STREAM_READS,
      charge: 'usage',
      note: 'reads by Lambda and global tables are free',
    }
  if (kinesisStream)
    yield {
      id: 'change-capture',
      label: 'Changes sent to Kinesis',
      quantity: ctx.input(['kinesisStream', 'changes'], 'request'),
      price: CHANGE_CAPTURE,
      charge: 'usage',
    }
  yield* backupLines(ctx)
  for (const [index, { region }] of distinct(replicas, (replica) => replica.region))
    yield* replicaLines(ctx, index, { table, indexes, region })
}

/** With their places; what has the name of an earlier one is a problem of the design. */
const distinct = <T>(items: readonly T[], nameOf: (item: T) => string): readonly (readonly [number, T])[] => {
  const names = items.map(nameOf)
  return items.map((item, index) => [index, item] as const).filter(([index]) => names.indexOf(names[index] as string) === index)
}

/** In a global table every write is billed as a replicated one, in the region where it is made too. */
const writeKind = (ctx: Context): Kind => ((ctx.props.replicas ?? []).length > 0 ? 'replicated' : 'write')

function* throughputLines(ctx: Context, part: Part): Generator<CostLine> {
  if (ctx.props.mode === 'provisioned') {
    yield capacityLine(ctx, part, writeKind(ctx))
    yield capacityLine(ctx, part, 'read')
    return
  }
  yield requestLine(ctx, part, writeKind(ctx), writeUnits(ctx, part.base))
  yield requestLine(ctx, part, 'read', readUnits(ctx, part.base))
}

const storageLine = (ctx: Context, { base, prefix, of, tableClass, region }: Part): CostLine => ({
  id: `${prefix}storage`,
  label: `Storage${of}`,
  quantity: ctx.input([...base, 'stored'], 'GB').times(ctx.month.length),
  price: { ...storageProduct(tableClass), ...(region === undefined ? {} : { region }) },
  charge: 'recurring',
  ...(tableClass === 'standard'
    ? { pool: `${OFFER}.storage`, allowance: { ...FREE_STORAGE, ...(region === undefined ? {} : { region }) } }
    : {}),
})

interface Replica {
  readonly table: Part
  readonly indexes: readonly Part[]
  readonly region: string
}

/** A replica has the table's data and all of its writes, and reads of its own. */
function* replicaLines(ctx: Context, index: number, { table, indexes, region }: Replica): Generator<CostLine> {
  const prefix = `replicas.${region}.`
  for (const part of [table, ...indexes]) {
    const there: Part = { ...part, prefix: `${prefix}${part.prefix}`, of: `${part.of} in ${region}`, region }
    yield ctx.props.mode === 'provisioned'
      ? capacityLine(ctx, there, 'replicated')
      : requestLine(ctx, there, 'replicated', writeUnits(ctx, part.base))
    yield storageLine(ctx, there)
  }
  const own: Part = { ...table, base: ['replicas', index], prefix, of: ` in ${region}`, region }
  yield ctx.props.mode === 'provisioned' ? capacityLine(ctx, own, 'read') : requestLine(ctx, own, 'read', readUnits(ctx, own.base, []))
  if (ctx.props.pointInTimeRecovery) yield recoveryLine(ctx, own)
  yield {
    id: `${prefix}transfer`,
    label: `Transfer to ${region}`,
    quantity: ctx.input(['replicas', index, 'transferred'], 'GB'),
    price: { offer: 'AWSDataTransfer', where: { transferType: 'InterRegion Outbound', toRegionCode: region }, per: 'GB' },
    charge: 'usage',
    ...(ctx.given(['replicas', index, 'transferred']) ? {} : { note: 'about the data that is written' }),
  }
}
