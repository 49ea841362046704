import type { CostLine, Facts, ResourceContext, ResourceType } from '@planner/contract'
import schema from '../schemas/msk-cluster.schema.json' with { type: 'json' }
import { mskProblems } from './msk-checks.js'
import type { MskClusterProps } from './msk-cluster.types.js'
import { familyOf, isExpress, mskProduct } from './msk-product.js'

type Context = ResourceContext<MskClusterProps>

function* lines(ctx: Context): Generator<CostLine> {
  yield {
    id: 'brokers',
    label: `Brokers, ${ctx.props.brokerType}`,
    quantity: ctx.input(['brokers'], 'broker').times(ctx.month.hours),
    price: mskProduct({ operation: 'RunBroker', computeFamily: familyOf(ctx.props) }, 'broker-hour'),
    charge: 'recurring',
  }
  yield* isExpress(ctx.props) ? expressLines(ctx) : standardLines(ctx)
  if (ctx.props.privateConnectivity) yield* connectivityLines(ctx)
}

function* standardLines(ctx: Context): Generator<CostLine> {
  const brokerMonths = ctx.input(['brokers'], 'broker').as('1').times(ctx.month.length)
  yield {
    id: 'storage',
    label: 'Volumes of the brokers',
    quantity: ctx.input(['storage', 'size'], 'GB').times(brokerMonths),
    price: mskProduct({ storageFamily: 'GP2' }, 'GB-month'),
    charge: 'recurring',
  }
  if (ctx.given(['storage', 'throughput']))
    yield {
      id: 'throughput',
      label: 'Provisioned storage throughput',
      quantity: ctx.input(['storage', 'throughput'], 'MBps').times(brokerMonths),
      price: mskProduct({ meter: 'provisioned-throughput' }, 'MBps-month'),
      charge: 'recurring',
    }
  if (!ctx.props.tiered) return
  yield {
    id: 'tiered.storage',
    label: 'Tiered storage',
    quantity: ctx.input(['tiered', 'stored'], 'GB').times(ctx.month.length),
    price: mskProduct({ meter: 'tiered.storage' }, 'GB-month'),
    charge: 'recurring',
  }
  yield {
    id: 'tiered.reads',
    label: 'Reads from tiered storage',
    quantity: ctx.input(['tiered', 'read'], 'GB'),
    price: mskProduct({ meter: 'tiered.retrieval' }, 'GB'),
    charge: 'usage',
  }
}

function* expressLines(ctx: Context): Generator<CostLine> {
  yield {
    id: 'storage',
    label: 'Data stored',
    quantity: ctx.input(['storage', 'size'], 'GB').times(ctx.month.length),
    price: mskProduct({ usagetype: 'Express.Storage' }, 'GB-month'),
    charge: 'recurring',
  }
  yield {
    id: 'written',
    label: 'Data written',
    quantity: ctx.input(['written'], 'GB'),
    price: mskProduct({ usagetype: 'Express.DataIn' }, 'GB'),
    charge: 'usage',
  }
}

function* connectivityLines(ctx: Context): Generator<CostLine> {
  yield {
    id: 'private.hours',
    label: 'Private connectivity from other VPCs',
    quantity: ctx.input(['privateConnectivity', 'endpoints'], 'connection').times(ctx.month.hours),
    price: mskProduct({ meter: 'private-connectivity.hours' }, 'connection-hour'),
    charge: 'recurring',
  }
  yield {
    id: 'private.data',
    label: 'Data by private connectivity',
    quantity: ctx.input(['privateConnectivity', 'data'], 'GB'),
    price: mskProduct({ meter: 'private-connectivity.bytes' }, 'GB'),
    charge: 'usage',
  }
}

/** Where clients connect from inside the VPC. Source: Amazon MSK Developer Guide, "Port information". */
const PORTS = { iam: '9098', scram: '9096', tls: '9094', none: '9092' } as const

/** Clients that prove nothing may still have to use TLS. */
const portOf = ({ authentication = 'iam', encryptionInTransit }: MskClusterProps): string =>
  PORTS[authentication === 'none' && encryptionInTransit !== false ? 'tls' : authentication]

const facts = ({ props }: Context): Facts => ({
  'streaming.engine': 'kafka',
  'streaming.authentication': props.authentication ?? 'iam',
  'instance.type': props.brokerType,
  'storage.encrypted': true,
  'encryption.in-transit': props.encryptionInTransit !== false,
  'network.public': props.public === true,
  'network.vpc': true,
  'network.ports': [portOf(props)],
  'security.groups': props.securityGroups ?? [],
  'logging.enabled': props.logs === true,
  'availability.multi-zone': true,
  'availability.zone-count': props.zones ?? 3,
})

export default {
  title: 'MSK cluster',
  summary: 'Standard and Express Kafka brokers by the hour, their storage, tiered storage and private connectivity.',
  schema,
  serviceModel: 'container',
  lines,
  facts,
  problems: mskProblems,
} satisfies ResourceType<MskClusterProps>
