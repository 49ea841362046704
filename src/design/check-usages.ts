import { isRecord } from './bare-object.js'
import type { DesignDocument } from './design.js'
import { didYouMean, listWords } from './nearest.js'
import type { ProblemList } from './problem-list.js'
import type { Pointer } from './source.js'
import { planUsage, resolveUsage } from './usage.js'
import type { UsagePlan } from './usage-plan.js'

/** No amount is larger in any month. */
const MOST = 1e15

/** Checks amounts as they are read: their units, ranges, schedules and drivers. */
export interface UsageCheck {
  /** The driver of an amount must exist; the amount must stay in bounds over the horizon. */
  amount(value: unknown, pointer: Pointer, unit: string): void
}

/** Reports problems of the drivers at once, those of amounts as they are handed in; skips what the schema has refused. */
export const checkUsages = (document: DesignDocument, refused: (pointer: Pointer) => boolean, problems: ProblemList): UsageCheck => {
  const drivers = isRecord(document.drivers) ? document.drivers : {}
  const names = Object.keys(drivers)
  const broken = new Set<string>()
  const { horizon } = document
  const last = (typeof horizon === 'number' && horizon >= 1 && horizon <= 120 ? Math.floor(horizon) : 12) - 1

  const read = (value: unknown, pointer: Pointer, unit: string, loose: boolean): UsagePlan | undefined => {
    let sound = true
    const add = (path: Pointer, message: string, hint: string | (() => string)): void => {
      sound = false
      problems.add({ pointer: [...pointer, ...path], message, hint })
    }
    const plan = planUsage(value, unit, loose, add)
    const driver = isRecord(value) ? value.driver : undefined
    if (typeof driver === 'string' && !Object.hasOwn(drivers, driver)) {
      add(
        ['driver'],
        `there is no driver ${JSON.stringify(driver)}`,
        () => didYouMean(driver, names) ?? (names.length > 0 ? `drivers are: ${listWords(names)}` : 'define it in "drivers"'),
      )
    }
    if (loose && typeof driver === 'string' && isEndless(driver, drivers))
      add(
        ['driver'],
        `a driver depends on itself, or on more than ${LONGEST} others in a row`,
        'give one of the drivers in the row an amount of its own',
      )
    return sound ? plan : undefined
  }

  for (const [name, value] of Object.entries(drivers))
    if (refused(['drivers', name]) || !read(value, ['drivers', name], '1', true)) broken.add(name)

  const largest = (value: unknown, unit: string, month: number): number =>
    Math.max(...resolveUsage(value, { unit, month, drivers }).segments.map((segment) => Number(segment.high)))

  return {
    amount: (value, pointer, unit) => {
      // Most amounts are plain numbers, which the schema has bounded.
      if (typeof value === 'number' && value >= 0 && value <= MOST) return
      const plan = read(value, pointer, unit, false)
      if (!plan || (plan.driver !== undefined && broken.size > 0)) return
      if (largest(value, unit, 0) > MOST)
        problems.add({
          pointer: [...pointer],
          message: `is more than 1e15 ${unit} a month`,
          hint: 'check the driver and the units for a slip',
        })
      else if ((plan.growth || plan.driver !== undefined) && largest(value, unit, last) > MOST)
        problems.add({
          pointer: [...pointer],
          message: `grows beyond 1e15 ${unit} within ${last + 1} months`,
          hint: 'check the growth for a slip',
        })
    },
  }
}

/** Drivers that follow one another; nobody overlooks a longer row. */
const LONGEST = 16

/** Whether the drivers that follow from one another come to no end, in a circle or in too long a row. */
const isEndless = (first: string, drivers: Readonly<Record<string, unknown>>): boolean => {
  let name: unknown = first
  for (let step = 0; step < LONGEST; step++) {
    if (typeof name !== 'string') return false
    const driver: unknown = Object.hasOwn(drivers, name) ? drivers[name] : undefined
    name = isRecord(driver) ? driver.driver : undefined
  }
  return name !== undefined
}
