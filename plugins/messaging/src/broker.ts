import type { CheckContext, CostLine, Facts, Problem, Quantity, ResourceContext, ResourceType } from '@planner/contract'
import schema from '../schemas/broker.schema.json' with { type: 'json' }
import type { BrokerProps } from './broker.types.js'

type Context = ResourceContext<BrokerProps>

function* lines(ctx: Context): Generator<CostLine> {
  const { engine, deployment, instanceType } = ctx.props
  const brokers = ctx.input(['count'], 'broker').as('1')
  yield {
    id: 'broker',
    label: `${engine === 'rabbitmq' ? 'RabbitMQ' : 'ActiveMQ'}, ${instanceType}, ${(deployment ?? 'single').replace('-', '/')}`,
    quantity: ctx.input(['hours'], 'hour', ctx.month.hours).times(brokers).as('instance-hour'),
    // The price of a pair or a cluster is that of all its instances.
    price: {
      offer: 'AmazonMQ',
      where: {
        productFamily: 'Broker Instances',
        instanceType,
        brokerEngine: engine === 'rabbitmq' ? 'RabbitMQ' : 'ActiveMQ',
        deploymentOption: deployment === 'single' || deployment === undefined ? 'Single-AZ' : 'Multi-AZ',
      },
      per: 'instance-hour',
    },
    charge: 'recurring',
  }
  yield storageLine(ctx, brokers)
}

const storageType = ({ props }: Context): 'efs' | 'ebs' => props.storageType ?? (props.engine === 'rabbitmq' ? 'ebs' : 'efs')

const storageLine = (ctx: Context, brokers: Quantity): CostLine => {
  const shared = storageType(ctx) === 'efs'
  const nodes = ctx.constant(ctx.props.deployment === 'cluster' ? 3 : 1, '1', 'each node of a cluster has its own volume')
  return {
    id: 'storage',
    label: shared ? 'Storage shared between zones' : 'Storage of its volumes',
    quantity: ctx.input(['storage'], 'GB').times(brokers).times(nodes).times(ctx.month.length),
    price: {
      offer: 'AmazonMQ',
      where: {
        productFamily: 'Broker Storage',
        ...(shared ? { deploymentOption: 'Multi-AZ' } : { deploymentOption: 'Single-AZ', meter: 'ebs' }),
      },
      per: 'GB-month',
    },
    charge: 'recurring',
  }
}

const facts = ({ props }: Context): Facts => {
  const multiZone = props.deployment === 'active-standby' || props.deployment === 'cluster'
  return {
    'broker.engine': props.engine ?? 'activemq',
    'instance.type': props.instanceType,
    'availability.multi-zone': multiZone,
    'availability.zone-count': props.deployment === 'cluster' ? 3 : multiZone ? 2 : 1,
    'storage.encrypted': true,
    'encryption.customer-key': props.encryption === 'customer-managed',
    'encryption.in-transit': true,
    'network.public': props.public === true,
    'network.vpc': true,
    'logging.enabled': props.logs === true,
    'scaling.automatic': false,
  }
}

function* problems(ctx: CheckContext<BrokerProps>): Generator<Problem> {
  const { engine, deployment, instanceType } = ctx.props
  const error = (id: string, path: string, message: string, hint: string): Problem => ({
    id,
    severity: 'error',
    path: [path],
    message,
    hint,
  })
  if (engine === 'rabbitmq' && deployment === 'active-standby')
    yield error('mq.deployment', 'deployment', 'RabbitMQ has no standby', 'write "deployment": "cluster"')
  if (engine !== 'rabbitmq' && deployment === 'cluster')
    yield error('mq.deployment', 'deployment', 'ActiveMQ has no cluster', 'write "deployment": "active-standby"')
  if (engine === 'rabbitmq' && storageType(ctx) === 'efs')
    yield error('mq.storage-type', 'storageType', 'RabbitMQ keeps its data on volumes', 'write "storageType": "ebs"')
  if (engine !== 'rabbitmq' && deployment === 'active-standby' && storageType(ctx) === 'ebs')
    yield error('mq.storage-type', 'storageType', 'a standby needs storage that both zones share', 'write "storageType": "efs"')
  if (deployment === 'cluster' && instanceType === 'mq.t3.micro')
    yield error('mq.cluster-type', 'instanceType', 'mq.t3.micro cannot form a cluster', 'take mq.m5.large or larger')
  if (ctx.input(['hours'], 'hour').exceeds(ctx.month.hours))
    yield error('mq.more-than-a-month', 'hours', 'a month has 730 hours', 'write the hours of one broker')
}

export default {
  title: 'Amazon MQ broker',
  summary: 'Hours of a single broker, a pair or a cluster, and its storage.',
  schema,
  serviceModel: 'container',
  lines,
  facts,
  problems,
} satisfies ResourceType<BrokerProps>
