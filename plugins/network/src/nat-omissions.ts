import type { Omission, OmissionContext } from '@planner/contract'
import type { NatGatewayProps } from './nat-gateway.types.js'

/** Software updates, logs and calls to APIs of AWS and others leave through it, whatever the application does. */
export function* natOmissions(ctx: OmissionContext<NatGatewayProps>): Generator<Omission> {
  if (ctx.props.gb !== undefined || ctx.referrers('via').length > 0) return
  yield {
    id: 'nat-data',
    label: 'Data through NAT gateways',
    why: 'every GB that private subnets exchange with the outside is billed once more by the gateway',
    assumes: '10 to 1,000 GB a month through the gateway',
    add: [{ op: 'add', path: ctx.pointer(['gb']), value: { low: 10, expected: 100, high: 1000 } }],
  }
}
