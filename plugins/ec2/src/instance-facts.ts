import type { Facts, ResourceContext } from '@planner/contract'
import type { InstanceProps } from './instance.types.js'
import type { MachineProps } from './machine-lines.js'
import { familyOf } from './product.js'
import { secretIn } from './secrets.js'

/** Facts of any machine: what rules and other resources may ask. */
export const machineFacts = (ctx: Pick<ResourceContext, 'catalog'>, type: string, props: MachineProps): Facts => {
  const row = ctx.catalog('ec2-instance-types', type)?.cells
  const volumes = [...(props.rootVolume?.type === 'instance-store' ? [] : [props.rootVolume ?? {}]), ...(props.volumes ?? [])]
  return {
    'instance.type': type,
    'instance.family': familyOf(type),
    'instance.vcpu': row?.vcpu === undefined ? undefined : Number(row.vcpu),
    'instance.memory-mib': row?.memoryMib === undefined ? undefined : Number(row.memoryMib),
    'instance.architectures': row?.architectures?.split('|'),
    'instance.current-generation': row?.currentGeneration === undefined ? undefined : row.currentGeneration === 'true',
    'instance.burstable': row?.burstable === undefined ? undefined : row.burstable === 'true',
    'instance.operating-system': props.operatingSystem ?? 'linux',
    'instance.tenancy': props.tenancy ?? 'shared',
    'instance.purpose': props.purpose,
    'instance.cpu-percent': typeof props.cpu === 'number' ? props.cpu : undefined,
    'instance.setup': props.setup,
    'monitoring.detailed': props.monitoring === 'detailed',
    'identity.stored-keys': props.accessKeys,
    'security.plain-secrets': props.userData === undefined ? undefined : secretIn(props.userData) !== undefined,
    'network.public': (props.publicIpv4 ?? 0) > 0,
    'instance.bastion': props.bastion === true,
    'network.ports': props.ports?.map(String),
    'storage.ebs-optimized': ebsOptimized(ctx, type, props),
    'storage.volumes': volumes.length,
    'storage.encrypted': volumes.every(({ encrypted }) => encrypted === true),
    'storage.types': [...new Set(volumes.map(({ type }) => type ?? 'gp3'))],
  }
}

interface Placed {
  readonly zones?: readonly string[]
  readonly securityGroups?: readonly string[]
}

/** Where a machine stands. */
export const placeFacts = (ctx: ResourceContext<Placed>): Facts => {
  const zones = placedZones(ctx)
  return {
    'vpc.address': ctx.related('subnets')[0]?.['vpc.address'],
    'security.groups': ctx.props.securityGroups ?? [],
    'availability.zones': zones,
    'availability.zone-count': zones?.length,
  }
}

/** Its zones as written, or those of its subnets. */
export const placedZones = (ctx: Pick<ResourceContext<Placed>, 'props' | 'relatedZones'>): readonly string[] | undefined =>
  ctx.props.zones ?? ctx.relatedZones('subnets')

/** Whether traffic to its volumes has a way of its own; undefined of a type that the catalogue says nothing of. */
export const ebsOptimized = (ctx: Pick<ResourceContext, 'catalog'>, type: string, props: MachineProps): boolean | undefined => {
  const optimized = ctx.catalog('ec2-instance-types', type)?.cells.ebsOptimized
  return optimized === undefined ? undefined : optimized === 'default' || (optimized === 'supported' && props.ebsOptimized === true)
}

/** Whether each instance runs for a part of the month only. */
const runsInPart = (ctx: ResourceContext<InstanceProps>): boolean => ctx.given(['runs']) || ctx.given(['hours'])

export const instanceFacts = (ctx: ResourceContext<InstanceProps>): Facts => {
  const { props } = ctx
  return {
    ...machineFacts(ctx, props.instanceType, props),
    'network.public': (props.publicIpv4 ?? 0) + (props.elasticIps ?? 0) > 0,
    'instance.count': ctx.given(['count']) ? ctx.plain(['count']) : 1,
    'running.least': runsInPart(ctx) ? 0 : ctx.profile(['count'], 'instance').trough().roundedUp(),
    'instance.admin-access': props.adminAccess,
    'network.elastic-ips': props.elasticIps ?? 0,
    'purchase.options': ctx.purchaseOptions(),
    ...placeFacts(ctx),
    host: props.host,
    'capacity-reservation': props.capacityReservation,
    'placement-group': props.placementGroup,
  }
}
