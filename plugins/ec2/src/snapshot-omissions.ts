import type { Omission, OmissionContext } from '@planner/contract'
import type { VolumeProps } from './volume.types.js'

/** The number that is written for an amount, or expected of it; undefined where it is not a plain one. */
export const usualSize = (usage: unknown): number | undefined => {
  const written = typeof usage === 'object' && usage !== null ? (usage as { readonly expected?: unknown }).expected : usage
  return typeof written === 'number' ? written : undefined
}

/** Whether snapshots can be added: not where the design has some, or a vault of AWS Backup, whatever they are of. */
export const lacksSnapshots = (ctx: Pick<OmissionContext, 'all' | 'priced'>): boolean =>
  ctx.priced('aws:ec2:snapshot') && !['aws:ec2:snapshot', 'aws:backup:vault'].some((type) => ctx.all(type).length > 0)

const tenths = (value: number): number => Math.round(value * 10) / 10

/** Daily snapshots of so many GB, kept for a week. */
export const snapshotsOf = (ctx: Pick<OmissionContext, 'address' | 'freeAddress'>, gb: number): Omission => ({
  id: 'volume-snapshots',
  label: 'Snapshots of volumes',
  why: 'a volume lives in one zone and is not copied by itself; what its snapshots hold is billed by the GB',
  assumes: '30 to 100 % of each volume written, 1 to 10 % of it changed a day, daily snapshots kept for 7 days',
  add: [
    {
      op: 'add',
      path: `/resources/${ctx.freeAddress(`${ctx.address}-snapshots`)}`,
      value: {
        type: 'aws:ec2:snapshot',
        size: { low: tenths(gb * 0.3), expected: tenths(gb * 0.6), high: gb },
        changed: { low: tenths(gb * 0.01), expected: tenths(gb * 0.03), high: tenths(gb * 0.1) },
        perMonth: 30,
        keep: 6,
      },
    },
  ],
})

export function* volumeOmissions(ctx: OmissionContext<VolumeProps>): Generator<Omission> {
  const size = usualSize(ctx.props.size)
  if (size === undefined || size === 0 || !lacksSnapshots(ctx)) return
  yield snapshotsOf(ctx, size * (usualSize(ctx.props.count) ?? 1))
}
