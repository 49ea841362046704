import { isRecord } from './bare-object.js'
import type { DesignDocument } from './design.js'
import { didYouMean, listWords } from './nearest.js'
import type { ProblemList } from './problem-list.js'
import type { Pointer } from './source.js'
import { resolveUsage } from './usage.js'
import { readUsage } from './usage-plan.js'

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
  const broken = new Set<string>()
  const last = Math.max(0, Math.min(Number(document.horizon ?? 12), 120) - 1)

  const read = (value: unknown, pointer: Pointer, unit: string, loose: boolean): boolean => {
    let sound = true
    const add = (path: Pointer, message: string, hint: string): void => {
      sound = false
      problems.add({ pointer: [...pointer, ...path], message, hint })
    }
    readUsage(value, unit, add, loose)
    const driver = isRecord(value) ? value.driver : undefined
    if (typeof driver === 'string' && !Object.hasOwn(drivers, driver)) {
      const names = Object.keys(drivers)
      add(['driver'], `there is no driver ${JSON.stringify(driver)}`, didYouMean(driver, names) ?? (names.length > 0 ? `drivers are: ${listWords(names)}` : 'define it in "drivers"'))
    }
    if (sound && loose && typeof driver === 'string' && leadsTo(String(pointer[1]), driver, drivers)) add(['driver'], 'a driver depends on itself', 'give one of the drivers in the circle an amount of its own')
    return sound
  }

  for (const [name, value] of Object.entries(drivers)) if (refused(['drivers', name]) || !read(value, ['drivers', name], '1', true)) broken.add(name)

  return {
    amount: (value, pointer, unit) => {
      // Most amounts are plain numbers, which the schema has bounded.
      if (typeof value === 'number' && value >= 0 && value <= MOST) return
      if (!read(value, pointer, unit, false) || !isRecord(value) || broken.size > 0) return
      const { segments, varies } = resolveUsage(value, { unit, month: 0, drivers })
      const largest = Math.max(...(varies ? [...segments, ...resolveUsage(value, { unit, month: last, drivers }).segments] : segments).map((segment) => Number(segment.high)))
      if (largest > MOST) problems.add({ pointer: [...pointer], message: `grows beyond 1e15 ${unit}`, hint: 'check the growth, the driver and the units for a slip' })
    },
  }
}

const leadsTo = (target: string, from: string, drivers: Readonly<Record<string, unknown>>): boolean => {
  const seen = new Set<string>()
  for (let name: unknown = from; typeof name === 'string' && !seen.has(name); ) {
    if (name === target) return true
    seen.add(name)
    const driver = Object.hasOwn(drivers, name) ? drivers[name] : undefined
    name = isRecord(driver) ? driver.driver : undefined
  }
  return false
}
