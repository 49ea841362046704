import type { CheckContext, Path, Problem } from '@planner/contract'
import { ebsOptimized } from './instance-facts.js'
import type { MachineProps } from './machine-lines.js'

/** Volumes whose IOPS are paid for, on a type whose traffic to them shares the network. */
export function* machineIopsProblems(
  ctx: Pick<CheckContext, 'catalog'>,
  type: string,
  props: MachineProps,
  base: Path,
): Generator<Problem> {
  const provisioned = [props.rootVolume, ...(props.volumes ?? [])].some((volume) => volume?.type === 'io1' || volume?.type === 'io2')
  if (provisioned && ebsOptimized(ctx, type, props) === false) yield unoptimized(type, [...base, 'ebsOptimized'])
}

export const unoptimized = (type: string, path: Path): Problem => ({
  id: 'ebs.iops-needs-optimised',
  severity: 'warn',
  path,
  message: `provisioned IOPS do not arrive at a ${type} that is not EBS-optimised`,
  hint: 'write "ebsOptimized": true where the type has it, or take a type of a current generation',
})
