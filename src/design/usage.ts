import type { Unit } from '@planner/contract'
import { type Amount, constant } from '../costing/quantity.js'
import { PlannerError } from '../errors/planner-error.js'
import { perMonth, ratePeriod } from './amount-text.js'
import { grown } from './growth.js'
import { type Part, type Report, readUsage, type UsagePlan } from './usage-plan.js'

/** A stretch of the week with its three scenarios, exact decimal texts. */
interface UsageSegment {
  readonly start: number
  readonly hours: number
  readonly low: string
  readonly expected: string
  readonly high: string
}

/** A usage in one month. */
export interface MonthlyUsage {
  /** Cover the 168 hours of the week in order. */
  readonly segments: readonly UsageSegment[]
  /** True if another month can differ. */
  readonly varies: boolean
  /** The driver that the amount follows from. */
  readonly driver?: string
}

/** The drivers of a design, by name. */
export type Drivers = Readonly<Record<string, unknown>>

interface Series {
  readonly parts: readonly Part[]
  readonly varies: boolean
}

/**
 * The amount of a usage in a month (0 is the first), in the unit that its schema names; the count of
 * a month for what is counted. Throws for a usage that validation would refuse.
 */
export const resolveUsage = (
  usage: unknown,
  { unit, month, drivers }: { readonly unit: Unit; readonly month: number; readonly drivers: Drivers },
): MonthlyUsage => {
  const plan = planOf(usage, unit, false)
  const series = inMonth(plan, unit, month, drivers, [])
  const segments = series.parts.map(({ start, hours, amount }) => {
    const { low, expected, high } = amount.texts() ?? { low: '0', expected: '0', high: '0' }
    return { start, hours, low, expected, high }
  })
  return { segments, varies: series.varies, ...(plan.driver !== undefined && { driver: plan.driver }) }
}

const inMonth = (plan: UsagePlan, unit: Unit, month: number, drivers: Drivers, path: readonly string[]): Series => {
  const stage = plan.stages.findLast((each) => each.month <= month)
  // What a change says holds in its own month; growth goes on from there.
  const months = month - (stage?.month ?? 0)
  const own: Series = { parts: stage?.parts ?? [], varies: plan.stages.length > 1 || plan.growth !== undefined }
  const driven = plan.driver === undefined ? own : drivenBy(plan.driver, own, plan, unit, month, drivers, path)
  if (!plan.growth) return driven
  return { parts: driven.parts.map((part) => ({ ...part, amount: grown(part.amount, plan.growth, months) })), varies: true }
}

const drivenBy = (
  name: string,
  own: Series,
  plan: UsagePlan,
  unit: Unit,
  month: number,
  drivers: Drivers,
  path: readonly string[],
): Series => {
  if (path.includes(name) || !Object.hasOwn(drivers, name))
    throw invalid(path.includes(name) ? `the driver ${name} depends on itself` : `there is no driver ${name}`)
  const driver = planOf(drivers[name], '1', true)
  const series = inMonth(driver, '1', month, drivers, [...path, name])
  const times = own.parts[0]?.amount
  if (!times) throw invalid(`the driver ${name} has no amount`)
  const rate = ratePeriod(unit)
  const counted = driver.counted || plan.counted || countedFurther(driver, drivers, [name])
  const amountOf = (count: Amount): Amount => {
    const product = count.times(times)
    if (rate === undefined) return product
    return counted ? perMonth(product, unit) : product.times(constant(1, `1/${rate}`, 'as written in the design'))
  }
  return { parts: series.parts.map((part) => ({ ...part, amount: amountOf(part.amount) })), varies: own.varies || series.varies }
}

/** Whether a driver counts what happens in a month through the driver that it follows. */
const countedFurther = (driver: UsagePlan, drivers: Drivers, path: readonly string[]): boolean => {
  if (driver.driver === undefined || path.includes(driver.driver) || !Object.hasOwn(drivers, driver.driver)) return false
  const next = planOf(drivers[driver.driver], '1', true)
  return next.counted || countedFurther(next, drivers, [...path, driver.driver])
}

const planOf = (usage: unknown, unit: Unit, loose: boolean): UsagePlan => {
  const plan = planUsage(usage, unit, loose, (at, message, hint) => {
    throw invalid(`${at.length > 0 ? `${at.join('.')}: ` : ''}${message}`, hint)
  })
  if (!plan) throw invalid('this usage cannot be read')
  return plan
}

const plans = new WeakMap<object, Map<string, UsagePlan>>()

/** Reads a usage, once for each unit, since designs are frozen; undefined if something was reported. */
export const planUsage = (usage: unknown, unit: Unit, loose: boolean, report: Report): UsagePlan | undefined => {
  if (typeof usage !== 'object' || usage === null) return readUsage(usage, unit, report, loose)
  const known = plans.get(usage) ?? new Map<string, UsagePlan>()
  const key = loose ? `driver ${unit}` : unit
  const plan = known.get(key) ?? readUsage(usage, unit, report, loose)
  if (plan) plans.set(usage, known.set(key, plan))
  return plan
}

const invalid = (message: string, hint = 'run planner validate for its place'): PlannerError =>
  new PlannerError('DESIGN_INVALID', message, { hint })
