import type { RuleContext } from '@planner/contract'
import { type MachineOwner, machineAt } from './machine-at.js'

/** Average use in percent below which half the processors would carry the load with some to spare. */
export const BUSY_ENOUGH = 40

/** Average processor use in percent, where the design says it. */
export const processorUse = (ctx: RuleContext<MachineOwner>): number | undefined => {
  const { machine, base } = machineAt(ctx.props)
  return machine.cpu === undefined ? undefined : ctx.number([...base, 'cpu'], 'percent')
}
