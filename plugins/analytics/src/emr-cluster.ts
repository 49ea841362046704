import type { CheckContext, CostLine, Facts, Problem, Quantity, ResourceContext, ResourceType } from '@planner/contract'
import schema from '../schemas/emr-cluster.schema.json' with { type: 'json' }
import type { EmrClusterProps } from './emr-cluster.types.js'
import { type Group, machineEligibility, machinePrice } from './emr-machine.js'

type Context = ResourceContext<EmrClusterProps>

const GROUPS: readonly Group[] = ['primary', 'core', 'task']

function* lines(ctx: Context): Generator<CostLine> {
  const hours = ctx.input(['hours'], 'hour', ctx.month.hours).times(ctx.input(['count'], 'cluster').as('1'))
  for (const group of GROUPS) if (ctx.props[group]) yield* groupLines(ctx, group, hours)
}

/** How a group is bought where nobody says: task nodes keep no data, so AWS may take them back. */
const isSpot = (props: EmrClusterProps, group: Group): boolean =>
  (props[group]?.option ?? (group === 'task' ? 'spot' : 'on-demand')) === 'spot'

function* groupLines(ctx: Context, group: Group, hours: Quantity): Generator<CostLine> {
  const instanceType = ctx.props[group]?.instanceType ?? ''
  const spot = isSpot(ctx.props, group)
  const profile = ctx.profile([group, 'count'], 'instance')
  const running = profile.mean().times(hours)
  yield {
    id: `${group}.machines`,
    label: `EC2 ${spot ? 'spot' : 'on-demand'}, ${instanceType} (${group} nodes)`,
    quantity: running,
    price: machinePrice(ctx, group, instanceType, spot),
    charge: 'usage',
    ...(spot ? {} : { eligible: machineEligibility(ctx, instanceType) }),
    ...(spot || profile.constant || ctx.given(['hours'])
      ? {}
      : { profile: profile.map((nodes) => nodes.times(ctx.input(['count'], 'cluster').as('1'))) }),
  }
  yield {
    id: `${group}.emr`,
    label: `EMR on ${instanceType} (${group} nodes)`,
    quantity: running,
    price: { offer: 'ElasticMapReduce', where: { instanceType, softwareType: 'EMR' }, per: 'instance-hour' },
    charge: 'usage',
  }
  if (!ctx.given([group, 'volume']) && ctx.catalog('ec2-instance-types', instanceType)?.cells.instanceStoreTotalGb !== undefined) return
  yield {
    id: `${group}.storage`,
    label: `EBS storage, gp3 (${group} nodes)`,
    quantity: ctx.input([group, 'volume'], 'GB').times(running.as('hour')).as('GB-month'),
    price: { offer: 'AmazonEC2', where: { usagetype: 'EBS:VolumeUsage.gp3', volumeApiName: 'gp3' }, per: 'GB-month' },
    charge: 'recurring',
  }
}

const facts = ({ props }: Context): Facts => ({
  'analytics.applications': props.applications ?? [],
  'analytics.durable-output': props.output !== undefined,
  'analytics.primary-nodes': typeof props.primary.count === 'number' ? props.primary.count : 1,
  'analytics.task-on-spot': props.task === undefined ? undefined : isSpot(props, 'task'),
  'compute.interruptible': GROUPS.some((group) => props[group] && isSpot(props, group)),
  'instance.type': props.primary.instanceType,
  'storage.encrypted': props.encrypted === true,
  'encryption.in-transit': props.encryptionInTransit === true,
  'network.vpc': true,
  // A cluster lives in one subnet. Source: Amazon EMR Management Guide, "Configure networking".
  'availability.multi-zone': false,
  'availability.zone-count': 1,
})

function* problems(ctx: CheckContext<EmrClusterProps>): Generator<Problem> {
  const { props } = ctx
  for (const group of GROUPS) {
    const type = props[group]?.instanceType
    if (type === undefined || ctx.catalog('ec2-instance-types', type)) continue
    yield {
      id: 'emr.unknown-type',
      severity: 'error',
      path: [group, 'instanceType'],
      message: `"${type}" is not an instance type of EC2`,
      hint: ctx.nearest(type, ctx.catalogKeys('ec2-instance-types')) || 'name an instance type, such as m7g.xlarge',
    }
  }
  if (typeof props.primary.count === 'number' && props.primary.count !== 1 && props.primary.count !== 3)
    yield {
      id: 'emr.node-kinds',
      severity: 'error',
      path: ['primary', 'count'],
      message: `a cluster has one primary node or three, not ${props.primary.count}`,
      hint: 'write 1, or 3 for high availability',
    }
  if (props.task && !props.core)
    yield {
      id: 'emr.node-kinds',
      severity: 'error',
      path: ['task'],
      message: 'task nodes need core nodes, which keep the data',
      hint: 'add "core"',
    }
  if (props.output === undefined)
    yield {
      id: 'emr.data-not-persistent',
      severity: 'warn',
      path: [],
      message: 'results stay on the cluster and end with it',
      hint: 'name the store that results are written to as "output"',
    }
}

export default {
  title: 'EMR cluster',
  summary: "Primary, core and task nodes on EC2 (task nodes on spot), EMR's own rate for each, and their volumes.",
  schema,
  serviceModel: 'container',
  lines,
  facts,
  problems,
} satisfies ResourceType<EmrClusterProps>
