import type { Omission, OmissionContext } from '@planner/contract'

/** A public API answers over the internet; what it answers is data transfer. */
export function* apiOmissions(ctx: OmissionContext<{ readonly endpoint?: string; readonly logging?: boolean }>): Generator<Omission> {
  if (ctx.props.endpoint === 'private' || ctx.connections().length > 0 || !ctx.priced('aws:network:connection')) return
  yield {
    id: 'internet-traffic',
    label: 'Data transfer to the internet',
    why: 'what an API answers leaves AWS and is billed by the GB, and no connection of the design says how much that is',
    assumes: '1 to 100 GB a month',
    add: [{ op: 'add', path: '/connections/-', value: { from: ctx.address, to: 'internet', gb: { low: 1, expected: 10, high: 100 } } }],
  }
}
