import type { Omission, OmissionContext } from '@planner/contract'
import type { ClusterProps } from './cluster.types.js'
import { supportCalendar } from './support.js'

/** A cluster that is not upgraded each year comes into extended support, which costs five times the standard one. */
export function* clusterOmissions(ctx: OmissionContext<ClusterProps>): Generator<Omission> {
  const { version, extendedSupport = true } = ctx.props
  if (version !== undefined || !extendedSupport) return
  const [first, last] = [ctx.dateAfter(-12), ctx.dateAfter(12)]
  const soon = ctx
    .catalogKeys('extended-support', 'service', 'eks')
    .map((key) => key.split(' ').at(-1) ?? '')
    .map((each) => ({ version: each, start: supportCalendar(ctx, each)?.cells.yearOneStart ?? '' }))
    .filter(({ start }) => start >= first && start < last)
    .sort((a, b) => (a.start < b.start ? 1 : -1))
  const [newest] = soon
  if (!newest) return
  yield {
    id: 'extended-support',
    label: 'Extended support of Kubernetes, without an upgrade',
    why: 'a version has standard support for little more than a year; then each hour of the cluster costs more',
    assumes: `Kubernetes ${newest.version} without an upgrade, in extended support from ${newest.start}`,
    add: [{ op: 'add', path: ctx.pointer(['version']), value: newest.version }],
  }
}
