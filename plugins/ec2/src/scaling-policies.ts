import type { AutoScalingGroupProps } from './auto-scaling-group.types.js'

type Policy = NonNullable<AutoScalingGroupProps['scaling']>[number]

/** Removing an instance raises the load of the others by about this much in a small group. */
const GAP = 10

export const isByThreshold = ({ kind }: Policy): boolean => kind === 'step' || kind === 'simple'

/** Whether what removes an instance soon makes it be added again. */
export const flapsBetween = ({ scaleOutAt, scaleInAt }: Policy): boolean =>
  scaleOutAt !== undefined && scaleInAt !== undefined && scaleOutAt - scaleInAt <= GAP
