import type { Omission, OmissionContext } from '@planner/contract'
import { dateInMonth } from './extended-support.js'
import type { InstanceProps } from './instance.types.js'

type Context = OmissionContext<InstanceProps>

export function* instanceOmissions(ctx: Context): Generator<Omission> {
  yield* backups(ctx)
  yield* olderVersion(ctx)
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

/** A version of which standard support ended in the last year, or ends in the next, is what many databases still run. */
function* olderVersion(ctx: Context): Generator<Omission> {
  const { engine, version, extendedSupport = true } = ctx.props
  if (version !== undefined || !extendedSupport) return
  const [first, last] = [dateInMonth(ctx.asOf, -12), dateInMonth(ctx.asOf, 12)]
  const [newest] = ctx
    .catalogKeys('extended-support', 'service', 'rds')
    .filter((key) => key.startsWith(`rds ${engine} `))
    .map((key) => ({ version: key.split(' ').at(-1) ?? '', start: ctx.catalog('extended-support', key)?.cells.yearOneStart ?? '' }))
    .filter(({ start }) => start >= first && start < last)
    .sort((a, b) => (a.start < b.start ? 1 : -1))
  if (!newest) return
  yield {
    id: 'extended-support',
    label: 'Extended support of an older version',
    why: 'a major version that is not upgraded in time is billed by the vCPU-hour on top',
    assumes: `version ${newest.version} without an upgrade, in extended support from ${newest.start}`,
    add: [{ op: 'add', path: ctx.pointer(['version']), value: newest.version }],
  }
}
