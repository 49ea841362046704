import type { Omission, OmissionContext } from '@planner/contract'

/** Usual traffic of a load balancer, where the property `name` would say it. */
export function* trafficOmission(ctx: OmissionContext, name: string): Generator<Omission> {
  yield {
    id: 'balancer-traffic',
    label: 'Capacity units of load balancers',
    why: 'beside its hours a load balancer bills connections and data in capacity units',
    assumes: '50 to 5,000 GB a month in and out',
    add: [{ op: 'add', path: ctx.pointer([name]), value: { gb: { low: 50, expected: 500, high: 5000 } } }],
  }
}

/** What clients on the internet are sent. */
export function* answersOmission(ctx: OmissionContext, scheme: string | undefined): Generator<Omission> {
  if (scheme === 'internal' || ctx.connections().length > 0 || !ctx.priced('aws:network:connection')) return
  yield {
    id: 'internet-traffic',
    label: 'Data transfer to the internet',
    why: 'what leaves AWS is billed by the GB, and no connection of the design says how much that is',
    assumes: '10 to 1,000 GB a month',
    add: [{ op: 'add', path: '/connections/-', value: { from: ctx.address, to: 'internet', gb: { low: 10, expected: 100, high: 1000 } } }],
  }
}
