import type { Omission, OmissionContext } from '@planner/contract'
import type { ClusterProps } from './cluster.types.js'

/** A version of which standard support ended in the last year, or ends in the next, is what many caches still run. */
export function* clusterOmissions(ctx: OmissionContext<ClusterProps>): Generator<Omission> {
  const { engine, version, extendedSupport = true } = ctx.props
  if (version !== undefined || !extendedSupport) return
  const older = ctx.olderVersion('elasticache', engine)
  if (!older) return
  yield {
    id: 'extended-support',
    label: 'Extended support of an older version',
    why: 'a major version that is not upgraded in time is billed a share of the price of its nodes on top',
    assumes: `version ${older.version} without an upgrade, in extended support from ${older.extendedFrom}`,
    add: [{ op: 'add', path: ctx.pointer(['version']), value: older.version }],
  }
}
