import type { CheckContext, CostLine, Facts, Problem, Quantity, ResourceContext, ResourceType } from '@planner/contract'
import schema from '../schemas/snapshot.schema.json' with { type: 'json' }
import { usageProduct } from './product.js'
import type { SnapshotProps } from './snapshot.types.js'
import { copyTransfer, snapshotStorage } from './snapshot-storage.js'

type Context = ResourceContext<SnapshotProps>

function* lines(ctx: Context): Generator<CostLine> {
  const { props } = ctx
  const copies = props.copies ?? []
  const size = ctx.input(['size'], 'GB')
  yield* snapshotStorage(ctx, size.plus(laterBlocks(ctx)).named('blocks of all snapshots'), copies)
  yield* copyTransfer(
    ctx
      .input(['changed'], 'GB', ctx.constant(0, 'GB', 'no later snapshot'))
      .times(ctx.input(['perMonth'], 'snapshot', ctx.constant(0, 'snapshot', 'no later snapshot')).as('1')),
    copies,
  )
  if (props.archive) yield* archiveLines(ctx, props.archive.afterDays)
  if (props.fastRestore)
    yield {
      id: 'fast-restore',
      label: 'Fast snapshot restore',
      quantity: ctx.constant(props.fastRestore.zones, 'zone', 'zones with fast restore').times(ctx.input(['fastRestore', 'hours'], 'hour')),
      price: usageProduct('EBS:FastSnapshotRestore', 'zone-hour'),
      charge: 'usage',
    }
  yield* directApiLines(ctx)
}

/** Later snapshots hold only what changed: so many of them as are kept, no more than were taken until this month's end. */
const laterBlocks = (ctx: Context): Quantity => {
  const changed = ctx.input(['changed'], 'GB', ctx.constant(0, 'GB', 'no later snapshot'))
  if (changed.isZero || !ctx.given(['perMonth'])) return ctx.constant(0, 'GB', 'no later snapshot')
  const taken = ctx
    .history(['perMonth'], 'snapshot')
    .reduce((sum, each) => sum.plus(each))
    .named('later snapshots taken')
  const kept = ctx.given(['keep']) ? taken.atMost(ctx.input(['keep'], 'snapshot')) : taken
  return changed.times(kept.as('1')).named('changed blocks')
}

/** An archived snapshot is billed for a least number of days, however soon it goes. */
function* archiveLines(ctx: Context, afterDays: number | undefined): Generator<CostLine> {
  yield {
    id: 'archive.storage',
    label: 'Archived snapshots',
    quantity: ctx.input(['archive', 'size'], 'GB').times(ctx.month.length),
    price: usageProduct('EBS:SnapshotArchiveStorage', 'GB-month'),
    charge: 'recurring',
  }
  const missing =
    afterDays === undefined
      ? undefined
      : ctx.spec('ebs-snapshot-archive', 'archive', 'leastDays', 'day').beyond(ctx.constant(afterDays, 'day', 'days archived'))
  if (missing && !missing.isZero && ctx.given(['archive', 'deleted']))
    yield {
      id: 'archive.early-delete',
      label: 'Archived snapshots deleted too early',
      quantity: ctx.input(['archive', 'deleted'], 'GB').times(missing).as('GB-month'),
      price: usageProduct('EBS:SnapshotArchiveEarlyDelete', 'GB-month'),
      charge: 'usage',
    }
  if (ctx.given(['archive', 'retrieved']))
    yield {
      id: 'archive.retrieval',
      label: 'Retrieval from the archive',
      quantity: ctx.input(['archive', 'retrieved'], 'GB'),
      price: usageProduct('EBS:SnapshotArchiveRetrieval', 'GB'),
      charge: 'usage',
    }
}

const API = [
  ['list', 'List', 'request', 'ListChangedBlocks and ListSnapshotBlocks'],
  ['get', 'Get', 'snapshotunit', 'GetSnapshotBlock'],
  ['put', 'Put', 'snapshotunit', 'PutSnapshotBlock'],
] as const

function* directApiLines(ctx: Context): Generator<CostLine> {
  for (const [key, operation, unit, name] of API)
    if (ctx.given(['directApi', key]))
      yield {
        id: `direct-api.${key}`,
        label: `${name} requests`,
        quantity: ctx.input(['directApi', key], unit),
        price: usageProduct(`EBS:directAPI.snapshot.${operation}`, unit),
        charge: 'usage',
      }
}

const facts = ({ props }: Context): Facts => ({
  'backup.of': props.volume,
  'backup.copies': props.copies ?? [],
  'backup.scheduled': props.perMonth !== undefined && props.perMonth !== 0,
  'backup.fast-restore': props.fastRestore !== undefined,
  'backup.other-region': (props.copies?.length ?? 0) > 0,
})

function* problems(ctx: CheckContext<SnapshotProps>): Generator<Problem> {
  if (ctx.props.copies?.includes(ctx.region))
    yield {
      id: 'ebs.copy-at-home',
      severity: 'error',
      path: ['copies'],
      message: `the snapshots are already in ${ctx.region}`,
      hint: 'name other regions',
    }
  if (ctx.props.fastRestore && ctx.input(['fastRestore', 'hours'], 'hour').exceeds(ctx.month.hours))
    yield {
      id: 'ec2.more-than-a-month',
      severity: 'error',
      path: ['fastRestore', 'hours'],
      message: 'a month has 730 hours',
      hint: 'write the hours in one zone',
    }
}

export default {
  title: 'EBS snapshots',
  summary: 'Incremental snapshots of a volume, their copies, the archive tier, fast restore and direct API requests.',
  schema,
  serviceModel: 'infrastructure',
  lines,
  facts,
  problems,
} satisfies ResourceType<SnapshotProps>
