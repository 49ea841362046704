import type { CostLine, Facts, PriceQuery, Profile, Quantity, ResourceContext, ResourceType } from '@planner/contract'
import schema from '../schemas/node-group.schema.json' with { type: 'json' }
import { countOf } from './amounts.js'
import { creditProduct, nodeEligibility, nodeProduct } from './node.js'
import type { NodeGroupProps } from './node-group.types.js'
import { nodeGroupProblems } from './node-group-checks.js'
import { volumeLines } from './node-volume.js'

type Context = ResourceContext<NodeGroupProps>

function* lines(ctx: Context): Generator<CostLine> {
  const nodes = countOf(ctx, ['nodes'], 'instance')
  const running = nodes.mean()
  yield instances(ctx, nodes)
  yield* extras(ctx, running)
  yield* volumeLines(ctx, running)
}

const instances = (ctx: Context, nodes: Profile): CostLine => {
  const { instanceType = 't3.medium', operatingSystem = 'linux', zones } = ctx.props
  const name = operatingSystem === 'windows' ? 'Windows' : 'Linux'
  const quantity = nodes.mean().times(ctx.month.hours)
  if (isSpot(ctx))
    return {
      id: 'spot',
      label: `Nodes, ${name} spot, ${instanceType}`,
      quantity,
      price: ctx.given(['spotPrice'])
        ? { given: ctx.input(['spotPrice'], 'USD/instance-hour') }
        : { ...nodeProduct(instanceType, operatingSystem), term: { kind: 'spot' } },
      charge: 'usage',
    }
  return {
    id: 'on-demand',
    label: `Nodes, ${name} on-demand, ${instanceType}`,
    quantity,
    price: nodeProduct(instanceType, operatingSystem),
    charge: 'usage',
    eligible: nodeEligibility(ctx, instanceType, operatingSystem, zones),
    ...(nodes.constant ? {} : { profile: nodes }),
  }
}

/** What runs with a node: surplus credits, monitoring, the fee of Auto Mode. */
function* extras(ctx: Context, running: Quantity): Generator<CostLine> {
  const { instanceType = 't3.medium', operatingSystem = 'linux', autoMode, detailedMonitoring } = ctx.props
  if (ctx.given(['surplusCredits']))
    yield {
      id: 'cpu-credits',
      label: `Surplus CPU credits, ${instanceType}`,
      quantity: ctx.input(['surplusCredits'], 'vCPU-hour').times(running.as('1')),
      price: creditProduct(instanceType, operatingSystem),
      charge: 'usage',
    }
  if (detailedMonitoring)
    yield {
      id: 'monitoring',
      label: 'Detailed monitoring',
      quantity: running
        .times(ctx.constant(7, 'metric/instance', 'metrics that detailed monitoring sends of an instance (Amazon CloudWatch pricing page)'))
        .times(ctx.month.length),
      price: { offer: 'AmazonCloudWatch', where: { usagetype: 'CW:MetricMonitorUsage' }, per: 'metric-month' },
      charge: 'usage',
      pool: 'AmazonCloudWatch metrics',
    }
  if (autoMode)
    yield {
      id: 'auto-mode',
      label: `EKS Auto Mode, ${instanceType}`,
      quantity: running.times(ctx.month.hours),
      price: autoModeProduct(instanceType),
      charge: 'usage',
    }
}

const autoModeProduct = (instanceType: string): PriceQuery => ({
  offer: 'AmazonEKS',
  where: { usagetype: `EKS-Auto:${instanceType}-management-hours` },
  per: 'instance-hour',
})

const isSpot = (ctx: Context): boolean => ctx.purchaseOptions().includes('spot')

const facts = (ctx: Context): Facts => {
  const { props } = ctx
  const { instanceType = 't3.medium' } = props
  const row = ctx.catalog('ec2-instance-types', instanceType)?.cells
  return {
    cluster: props.cluster,
    'instance.type': instanceType,
    'instance.family': instanceType.slice(0, instanceType.indexOf('.')),
    'instance.vcpu': row?.vcpu === undefined ? undefined : Number(row.vcpu),
    'instance.memory-mib': row?.memoryMib === undefined ? undefined : Number(row.memoryMib),
    'instance.architectures': row?.architectures?.split('|'),
    'instance.current-generation': row?.currentGeneration === undefined ? undefined : row.currentGeneration === 'true',
    'instance.operating-system': props.operatingSystem ?? 'linux',
    'container.nodes': ctx.plain(['nodes']),
    'scaling.min': props.min,
    'scaling.max': props.max,
    'monitoring.detailed': props.detailedMonitoring === true,
    'storage.types': [props.volume?.type ?? 'gp2'],
    'storage.encrypted': props.volume?.encrypted === true,
    'purchase.options': ctx.purchaseOptions(),
    'purchase.spot-percent': isSpot(ctx) ? 100 : 0,
    'network.public': false,
    'availability.zones': props.zones,
    'availability.zone-count': props.zones?.length,
    'availability.multi-zone': props.zones && props.zones.length > 1,
  }
}

export default {
  title: 'EKS node group',
  summary: 'Instances that EKS manages as nodes, with their volumes, on demand, reserved or spot.',
  schema,
  serviceModel: 'infrastructure',
  lines,
  facts,
  problems: nodeGroupProblems,
} satisfies ResourceType<NodeGroupProps>
