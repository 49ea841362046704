import type { Path } from '@planner/contract'
import type { AutoScalingGroupProps } from './auto-scaling-group.types.js'
import type { InstanceProps } from './instance.types.js'

/** What instances alone and those of a group have in common. */
export type MachineOwner = InstanceProps | AutoScalingGroupProps

/** The properties of the machine, and where they stand. */
export const machineAt = (
  props: Readonly<MachineOwner>,
): { readonly machine: Readonly<InstanceProps | AutoScalingGroupProps['instance']>; readonly base: Path } =>
  'instance' in props ? { machine: props.instance, base: ['instance'] } : { machine: props, base: [] }

export const MACHINES = ['aws:autoscaling:group', 'aws:ec2:instance'] as const
