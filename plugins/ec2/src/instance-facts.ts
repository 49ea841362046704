import type { Facts, ResourceContext } from '@planner/contract'
import type { InstanceProps } from './instance.types.js'
import type { MachineProps } from './machine-lines.js'
import { familyOf } from './product.js'
import { purchaseOptions } from './purchase.js'

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
    'monitoring.detailed': props.monitoring === 'detailed',
    'network.public': (props.publicIpv4 ?? 0) > 0,
    'storage.volumes': volumes.length,
    'storage.encrypted': volumes.every(({ encrypted }) => encrypted === true),
    'storage.types': [...new Set(volumes.map(({ type }) => type ?? 'gp3'))],
  }
}

export const instanceFacts = (ctx: ResourceContext<InstanceProps>): Facts => {
  const { props } = ctx
  return {
    ...machineFacts(ctx, props.instanceType, props),
    'network.public': (props.publicIpv4 ?? 0) + (props.elasticIps ?? 0) > 0,
    'network.elastic-ips': props.elasticIps ?? 0,
    'purchase.options': purchaseOptions(props.purchase),
    'availability.zones': props.zones,
    'availability.zone-count': props.zones?.length,
    host: props.host,
    'capacity-reservation': props.capacityReservation,
    'placement-group': props.placementGroup,
  }
}
