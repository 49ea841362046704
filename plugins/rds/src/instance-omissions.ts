import type { Omission, OmissionContext } from '@planner/contract'
import type { InstanceProps } from './instance.types.js'
import { olderVersion } from './older-version.js'

type Context = OmissionContext<InstanceProps>

export function* instanceOmissions(ctx: Context): Generator<Omission> {
  yield* backups(ctx)
  yield* olderVersion(ctx, 'vCPU-hour')
}

/** Backups of a week: AWS's default when a database is made in its console. */
function* backups(ctx: Context): Generator<Omission> {
  const { backup, storage, replicaOf } = ctx.props
  const { size } = storage
  const gb = typeof size === 'object' ? size.expected : size
  if (backup !== undefined || replicaOf !== undefined || typeof gb !== 'number' || gb === 0) return
  const share = (part: number): number => Math.round(gb * part * 10) / 10
  yield {
    id: 'database-backups',
    label: 'Automated backups of more than a day',
    why: 'backups are free up to the size of the databases of the region; what more days of retention hold is billed',
    assumes: '7 days of retention, in which 1 to 20 % of the database changes a day',
    add: [
      {
        op: 'add',
        path: ctx.pointer(['backup']),
        value: { retention: 7, changed: { low: share(0.01), expected: share(0.05), high: share(0.2) } },
      },
    ],
  }
}
