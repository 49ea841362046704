import type { Period, Unit, UsageObject } from '@planner/contract'
import { type Amount, compare, constant, ranged } from '../costing/quantity.js'
import { monthly, ratePeriod, readAmount, withoutRate } from './amount-text.js'
import { isRecord } from './bare-object.js'
import { type Growth, readGrowth } from './growth.js'
import { readDays, readHours, weekOf } from './weekly.js'

/** An amount of a part of the week. */
export interface Part {
  readonly start: number
  readonly hours: number
  readonly amount: Amount
}

/** A usage of a design, read: all that a month's amount follows from. */
export interface UsagePlan {
  /** The amounts from a month on (0 is the first); the first entry holds from month 0. */
  readonly stages: readonly { readonly month: number; readonly parts: readonly Part[] }[]
  readonly growth?: Growth
  readonly driver?: string
  /** Whether the amounts are given for a period: only then does a rate follow from a driver's monthly count. */
  readonly counted: boolean
}

/** Told of everything that is wrong; the path is within the usage. */
export type Report = (path: readonly (string | number)[], message: string, hint: string) => void

const WHOLE_WEEK = 168

/** Reads a usage in the unit that its schema names; undefined if something was reported. `loose` for drivers, which have no unit. */
export const readUsage = (usage: unknown, unit: Unit, report: Report, loose = false): UsagePlan | undefined => {
  if (!isRecord(usage)) {
    const reading = readAmount(usage, unit, loose)
    if (!('refusal' in reading)) return { stages: [{ month: 0, parts: whole(reading.amount) }], counted: reading.ownPeriod }
    report([], reading.refusal.message, reading.refusal.hint)
    return undefined
  }
  let sound = true
  const counting: Report = (path, message, hint) => {
    sound = false
    report(path, message, hint)
  }
  const plan = readObject(usage as UsageObject, unit, counting, loose)
  return sound ? plan : undefined
}

const readObject = (usage: UsageObject, unit: Unit, report: Report, loose: boolean): UsagePlan | undefined => {
  const given = (['expected', 'weekly', 'driver'] as const).filter((key) => usage[key] !== undefined)
  const [first, second] = given
  if (!first)
    return void report(
      [],
      'this usage has no amount',
      usage.low !== undefined || usage.high !== undefined
        ? 'give "expected" beside "low" and "high"'
        : 'give "expected", "weekly" or "driver"',
    )
  if (second) return void report([second], `"${first}" and "${second}" exclude each other`, 'keep one of the two')
  misplaced(usage, first, report)
  const per = usage.per ?? 'month'
  if (usage.per !== undefined && first !== 'driver' && ratePeriod(unit) !== undefined)
    report(['per'], `an amount in ${unit} is a rate already`, 'remove "per"')

  let counted = usage.per !== undefined
  const read = (path: readonly (string | number)[], written: unknown, as: Unit): Amount | undefined => {
    const reading = readAmount(written, as, loose)
    if ('refusal' in reading) return void report(path, reading.refusal.message, reading.refusal.hint)
    if (reading.ownPeriod && typeof written === 'string' && usage.per !== undefined)
      return void report(path, `${JSON.stringify(written.slice(0, 60))} says its own period beside "per"`, 'remove one of the two')
    counted ||= reading.ownPeriod
    return ratePeriod(as) === undefined && !reading.ownPeriod ? monthly(reading.amount, per) : reading.amount
  }

  const range = (
    at: readonly (string | number)[],
    from: { readonly low?: unknown; readonly expected?: unknown; readonly high?: unknown },
  ): Amount | undefined => {
    const expected = read([...at, 'expected'], from.expected, unit)
    const low = from.low === undefined ? expected : read([...at, 'low'], from.low, unit)
    const high = from.high === undefined ? expected : read([...at, 'high'], from.high, unit)
    if (!low || !expected || !high) return undefined
    if (compare(low, expected) > 0)
      return void report([...at, 'low'], `"low" is larger than "expected"`, 'order them: low ≤ expected ≤ high')
    if (compare(expected, high) > 0)
      return void report([...at, 'high'], `"high" is smaller than "expected"`, 'order them: low ≤ expected ≤ high')
    const text = (amount: Amount): string => amount.texts()?.expected ?? '0'
    return ranged({ low: text(low), expected: text(expected), high: text(high) }, unit, {
      op: 'constant',
      because: 'as written in the design',
    })
  }

  const base = (): readonly Part[] | undefined => {
    if (first === 'weekly') return weekParts(usage, (path, written) => read(path, written, unit), unit, report)
    const amount = first === 'driver' ? read(['times'], usage.times ?? 1, withoutRate(unit)) : range([], usage)
    return amount && whole(amount)
  }

  const parts = base()
  const changes = (usage.changes ?? []).map((change, index) => ({
    month: change.month - 1,
    amount: range(['changes', index], change),
    index,
  }))
  for (const [index, { month }] of changes.entries())
    if (index > 0 && month <= (changes[index - 1]?.month ?? 0))
      report(['changes', index, 'month'], 'changes are not in the order of their months', 'order them by "month", one for each')
  const growth = usage.growth === undefined ? undefined : growthOf(usage.growth, first, unit, per, report, loose)
  const later = changes.flatMap(({ month, amount }) => (amount ? [{ month, parts: whole(amount) }] : []))
  if (!parts) return undefined
  const stages = later[0]?.month === 0 ? later : [{ month: 0, parts }, ...later]
  return { stages, counted, ...(growth && { growth }), ...(usage.driver !== undefined && { driver: usage.driver }) }
}

const whole = (amount: Amount): readonly Part[] => [{ start: 0, hours: WHOLE_WEEK, amount }]

/** Keys that say nothing beside the way in which the amount is given. */
const misplaced = (usage: UsageObject, given: 'expected' | 'weekly' | 'driver', report: Report): void => {
  const belongs = { low: 'expected', high: 'expected', changes: 'expected', otherwise: 'weekly', times: 'driver' } as const
  for (const [key, to] of Object.entries(belongs) as [keyof typeof belongs, typeof given][])
    if (usage[key] !== undefined && to !== given)
      report([key], `"${key}" goes with "${to}", not with "${given}"`, `remove "${key}", or give "${to}"`)
}

const growthOf = (text: string, given: string, unit: Unit, per: Period, report: Report, loose: boolean): Growth | undefined => {
  const growth = readGrowth(text, unit, per, loose)
  if ('message' in growth) return void report(['growth'], growth.message, growth.hint)
  if (growth.kind === 'linear' && given === 'weekly')
    return void report(['growth'], 'a weekly schedule can only grow by a percentage', 'write a percentage: "4%/month"')
  return growth
}

const weekParts = (
  usage: UsageObject,
  read: (path: readonly (string | number)[], written: unknown) => Amount | undefined,
  unit: Unit,
  report: Report,
): readonly Part[] | undefined => {
  const stretches = usage.weekly ?? []
  for (const [index, stretch] of stretches.entries()) {
    if (!readDays(stretch.days))
      report(['weekly', index, 'days'], `${JSON.stringify(stretch.days)} names no days`, 'write days like "mon-fri", "sat,sun" or "mon"')
    if (!readHours(stretch.hours))
      report(
        ['weekly', index, 'hours'],
        `${JSON.stringify(stretch.hours)} names no hours`,
        'write whole hours like "08-18"; "22-06" runs over midnight',
      )
  }
  const values = stretches.map((stretch, index) => read(['weekly', index, 'value'], stretch.value))
  const otherwise = usage.otherwise === undefined ? constant(0, unit, 'nothing outside the schedule') : read(['otherwise'], usage.otherwise)
  const parts = weekOf(stretches).map(({ start, hours, stretch }) => ({ start, hours, amount: stretch < 0 ? otherwise : values[stretch] }))
  return parts.every((part): part is Part => part.amount !== undefined) ? parts : undefined
}
