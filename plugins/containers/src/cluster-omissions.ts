import type { Omission, OmissionContext } from '@planner/contract'
import type { ClusterProps } from './cluster.types.js'

/** A cluster that is not upgraded each year comes into extended support, which costs five times the standard one. */
export function* clusterOmissions(ctx: OmissionContext<ClusterProps>): Generator<Omission> {
  const { version, extendedSupport = true } = ctx.props
  if (version !== undefined || !extendedSupport) return
  const older = ctx.olderVersion('eks', 'kubernetes')
  if (!older) return
  yield {
    id: 'extended-support',
    label: 'Extended support of Kubernetes, without an upgrade',
    why: 'a version has standard support for little more than a year; then each hour of the cluster costs more',
    assumes: `Kubernetes ${older.version} without an upgrade, in extended support from ${older.extendedFrom}`,
    add: [{ op: 'add', path: ctx.pointer(['version']), value: older.version }],
  }
}
