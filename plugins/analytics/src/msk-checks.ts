import type { CheckContext, Problem } from '@planner/contract'
import type { MskClusterProps } from './msk-cluster.types.js'
import { familyOf, isExpress } from './msk-product.js'

/** Volumes of smaller brokers cannot have provisioned throughput. Source: Amazon MSK Developer Guide, "Provision storage throughput". */
const LEAST_VCPUS_FOR_THROUGHPUT = 16

export function* mskProblems(ctx: CheckContext<MskClusterProps>): Generator<Problem> {
  const { props } = ctx
  const broker = ctx.catalog('msk-broker-types', familyOf(props))
  if (!broker) {
    const known = ctx.catalogKeys('msk-broker-types').map((key) => (key.startsWith('express.') ? key : `kafka.${key}`))
    yield {
      id: 'msk.unknown-broker-type',
      severity: 'error',
      path: ['brokerType'],
      message: `"${props.brokerType}" is not a broker type of Amazon MSK`,
      hint: ctx.nearest(props.brokerType, known) || 'name a type of the price list, such as kafka.m7g.large',
    }
  }
  const zones = props.zones ?? 3
  if (typeof props.brokers === 'number' && props.brokers % zones !== 0)
    yield {
      id: 'msk.brokers-not-multiple-of-zones',
      severity: 'error',
      path: ['brokers'],
      message: `${props.brokers} brokers cannot be spread evenly over ${zones} zones`,
      hint: `take a multiple of ${zones}, or other "zones"`,
    }
  if (isExpress(props) && (props.tiered || props.storage?.throughput !== undefined))
    yield {
      id: 'msk.express-storage',
      severity: 'error',
      path: [props.tiered ? 'tiered' : 'storage'],
      message: 'Express brokers have no volumes, and so no provisioned throughput and no tiered storage',
      hint: 'remove it, or take a standard broker type',
    }
  if (
    !isExpress(props) &&
    props.storage?.throughput !== undefined &&
    Number(broker?.cells.vcpu ?? LEAST_VCPUS_FOR_THROUGHPUT) < LEAST_VCPUS_FOR_THROUGHPUT
  )
    yield {
      id: 'msk.throughput-of-small-broker',
      severity: 'error',
      path: ['storage', 'throughput'],
      message: `volumes of ${props.brokerType} cannot have provisioned throughput`,
      hint: 'take a 4xlarge or larger broker',
    }
}
