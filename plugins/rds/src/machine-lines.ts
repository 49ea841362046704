import type { CostLine, Path, Quantity, ResourceContext } from '@planner/contract'
import { labelled } from './amounts.js'
import { engineFacts } from './engines.js'
import { extendedSupportLine } from './extended-support.js'
import { insightsLines } from './performance-insights.js'
import { engineName, familyOf, INSTANCES, instanceProduct, type Machine, usageProduct } from './product.js'
import { reservationScope } from './reservation.js'
import type { Running } from './running.js'

/** Databases of one kind that run together. */
export interface Fleet {
  readonly machine: Machine
  readonly running: Running
  /** Prefix of its line ids; empty for the database itself. */
  readonly prefix: string
  /** Where its own amounts stand. */
  readonly base: Path
}

const DEPLOYMENT_NAMES = { 'single-az': '', 'multi-az': ', Multi-AZ', 'multi-az-cluster': ', Multi-AZ cluster' } as const

/** The hours, and what is billed by the vCPUs that run. */
export function* machineLines(ctx: ResourceContext, fleet: Fleet): Generator<CostLine> {
  const { machine, running, prefix } = fleet
  yield instanceHours(ctx, fleet)
  yield* creditLine(ctx, fleet)
  const supported = running.existing.as('1').times(ctx.month.hours)
  yield* extendedSupportLine(ctx, machine.engine, {
    prefix,
    quantity: vcpusOf(ctx, machine, INSTANCES[machine.deployment]).times(supported),
  })
  yield* insightsLines(ctx, {
    prefix,
    unit: 'vCPU',
    quantity: vcpusOf(ctx, machine, readable(machine)).times(running.billed.as('hour')).as('vCPU-month'),
    family: familyOf(machine.instanceClass),
  })
}

const instanceHours = (ctx: ResourceContext, { machine, running, prefix }: Fleet): CostLine => ({
  id: `${prefix}on-demand`,
  label: labelled(`${engineName(machine)} on-demand, ${machine.instanceClass}${DEPLOYMENT_NAMES[machine.deployment]}`, prefix),
  quantity: running.billed,
  price: instanceProduct(machine),
  charge: 'usage',
  eligible: { reservation: reservationScope(machine, ctx.constant) },
  ...(running.profile ? { profile: running.profile } : {}),
})

/** How many of a deployment's instances can be read: a standby of Multi-AZ cannot. */
export const readable = ({ deployment }: Machine): number => (deployment === 'multi-az-cluster' ? INSTANCES[deployment] : 1)

/** vCPUs of so many instances of one database. */
export const vcpusOf = (ctx: ResourceContext, { instanceClass }: Machine, instances: number): Quantity => {
  const each = ctx.spec('rds-instance-classes', instanceClass, 'vcpu', 'vCPU')
  return instances === 1 ? each : each.times(ctx.constant(instances, '1', 'instances of one database'))
}

/** T3 and T4g classes always run in unlimited mode. */
function* creditLine(ctx: ResourceContext, { machine, running, prefix, base }: Fleet): Generator<CostLine> {
  const at = [...base, 'surplusCredits']
  if (!ctx.given(at)) return
  yield {
    id: `${prefix}cpu-credits`,
    label: labelled(`Surplus CPU credits, ${machine.instanceClass}`, prefix),
    quantity: ctx.input(at, 'vCPU-hour').times(running.mean.as('1')),
    price: usageProduct(`CPUCredits:db.${familyOf(machine.instanceClass)}`, 'vCPU-hour', engineFacts(machine.engine).name),
    charge: 'usage',
  }
}
