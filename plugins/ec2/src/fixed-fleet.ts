import type { RuleContext } from '@planner/contract'
import { balancersOf } from './balanced.js'
import { type MachineOwner, machineAt } from './machine-at.js'

/** What keeps state does not come and go with the load. */
const STATEFUL: ReadonlySet<unknown> = new Set(['database', 'cache', 'queue', 'warehouse', 'hpc'])

/** How a fleet follows its demand: `fixed` if it does not, undefined if the design does not say. */
export const fleetSize = (ctx: RuleContext<MachineOwner>): 'single' | 'follows' | 'fixed' | undefined => {
  const { props, facts } = ctx
  const { machine } = machineAt(props)
  if (STATEFUL.has(machine.purpose) || machine.bastion === true) return 'single'
  if ('min' in props) {
    if (props.loadPattern === 'constant' || props.max === 1) return 'single'
    if (props.min === props.max || props.scaling?.length === 0) return 'fixed'
    return props.scaling !== undefined || facts['scaling.follows-load'] === true ? 'follows' : undefined
  }
  const most = ctx.number(['count'], 'instance', 'high') ?? 1
  if (most <= 1) return 'single'
  if (Number(facts['running.least'] ?? 0) < most) return 'follows'
  return balancersOf(ctx).length > 0 ? 'fixed' : undefined
}
