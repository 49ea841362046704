import type { Path } from '@planner/contract'
import { type MachineOwner, machineAt } from './machine-at.js'
import type { VolumeProps } from './volume.types.js'
import type { VolumeType } from './volumes.js'

/** A kind of volume, whether a machine brings it or it is a resource itself. */
export interface VolumeAt {
  readonly type: VolumeType
  readonly path: Path
  readonly typePath: Path
  readonly written: Readonly<Partial<Pick<VolumeProps, 'iops' | 'neededIops' | 'size' | 'throughput'>>>
}

export type VolumeOwner = MachineOwner | VolumeProps

export const VOLUME_OWNERS = ['aws:autoscaling:group', 'aws:ec2:instance', 'aws:ec2:volume'] as const

export const isMachine = (props: Readonly<VolumeOwner>): props is Readonly<MachineOwner> => 'instance' in props || 'instanceType' in props

export const volumesAt = (props: Readonly<VolumeOwner>): readonly VolumeAt[] => {
  if (!isMachine(props)) return [{ type: props.volumeType ?? 'gp3', path: [], typePath: ['volumeType'], written: props }]
  const { machine, base } = machineAt(props)
  const { rootVolume = {}, volumes = [] } = machine
  const at = (type: VolumeType, path: Path, written: VolumeAt['written']): VolumeAt => ({
    type,
    path,
    typePath: [...path, 'type'],
    written,
  })
  const { type = 'gp3' } = rootVolume
  return [
    ...(type === 'instance-store' ? [] : [at(type, [...base, 'rootVolume'], rootVolume)]),
    ...volumes.map((volume, index) => at(volume.type ?? 'gp3', [...base, 'volumes', index], volume)),
  ]
}
