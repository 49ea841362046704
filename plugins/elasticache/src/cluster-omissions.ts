import type { Omission, OmissionContext } from '@planner/contract'
import type { ClusterProps } from './cluster.types.js'

/** A version of which standard support ended in the last year, or ends in the next, is what many caches still run. */
export function* clusterOmissions(ctx: OmissionContext<ClusterProps>): Generator<Omission> {
  const { engine, version, extendedSupport = true } = ctx.props
  if (version !== undefined || !extendedSupport) return
  const [first, last] = [ctx.dateAfter(-12), ctx.dateAfter(12)]
  const [newest] = ctx
    .catalogKeys('extended-support', 'service', 'elasticache')
    .filter((key) => key.startsWith(`elasticache ${engine} `))
    .map((key) => ({ version: key.split(' ').at(-1) ?? '', start: ctx.catalog('extended-support', key)?.cells.yearOneStart ?? '' }))
    .filter(({ start }) => start >= first && start < last)
    .sort((a, b) => (a.start < b.start ? 1 : -1))
  if (!newest) return
  yield {
    id: 'extended-support',
    label: 'Extended support of an older version',
    why: 'a major version that is not upgraded in time is billed a share of the price of its nodes on top',
    assumes: `version ${newest.version} without an upgrade, in extended support from ${newest.start}`,
    add: [{ op: 'add', path: ctx.pointer(['version']), value: newest.version }],
  }
}
