import { PlannerError } from '../errors/planner-error.js'
import { TooLong, withinTime } from '../errors/time-limit.js'

/** A call works out one resource from memory: thousandths of this are usual. */
const CALL_MS = 1000

/** A module is read from the disk. */
const LOAD_MS = 5000

/** What a plugin answers: no text is longer, no list has more items, nothing is nested deeper. */
const MOST_TEXT = 4000
const MOST_ITEMS = 5000
const DEEPEST = 60

/**
 * Runs a plugin's synchronous function, stops it if it does not end, and copies what it answers: no getter, circular
 * reference or endless text reaches the rest of the program.
 */
export const bounded = <T>(name: string, call: () => T): T => {
  try {
    return withinTime(CALL_MS, () => plain(call()))
  } catch (error) {
    if (error instanceof TooLong) throw failed(`${name}() does not end: it was stopped after ${CALL_MS / 1000} s`)
    throw failed(`${name}(): ${messageOf(error)}`)
  }
}

/** Waits for a plugin's promise, but not for ever. */
export const settled = async <T>(what: string, promise: Promise<T>, limit = LOAD_MS): Promise<T> => {
  let timer: NodeJS.Timeout | undefined
  // The timer also keeps the program alive: with nothing else to wait for, Node would end it in the middle, without a word.
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what} did not settle within ${limit / 1000} s`)), limit)
  })
  try {
    return await Promise.race([promise, late])
  } finally {
    clearTimeout(timer)
  }
}

/** Freezes what a plugin is given, and all that it holds. */
export const deepFrozen = <T>(value: T): T => {
  if (typeof value !== 'object' || value === null || frozen.has(value)) return value
  frozen.add(value)
  Object.freeze(value)
  for (const part of Object.values(value)) deepFrozen(part)
  return value
}

const frozen = new WeakSet<object>()

/** Copies lists and plain objects; what has a class of its own, such as quantities, stays as it is. */
const plain = <T>(value: T, above: readonly object[] = []): T => {
  if (typeof value === 'string' && value.length > MOST_TEXT) throw new Error(`gives a text of ${value.length} characters`)
  if (typeof value !== 'object' || value === null) return value
  if (value instanceof Promise) throw new Error('gives a promise: a plugin works out everything at once')
  if (above.includes(value) || above.length > DEEPEST) throw new Error('gives something that holds itself, or is nested too deep')
  const within = [...above, value]
  // Lines, problems and omissions may come from a generator.
  if (Array.isArray(value) || (above.length === 0 && Symbol.iterator in value)) return listed(value as Iterable<unknown>, within) as T
  const prototype: unknown = Object.getPrototypeOf(value)
  if (prototype !== Object.prototype && prototype !== null) return value
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, plain(part, within)])) as T
}

const listed = (values: Iterable<unknown>, within: readonly object[]): readonly unknown[] => {
  const copies: unknown[] = []
  for (const value of values) {
    if (copies.length >= MOST_ITEMS) throw new Error(`gives more than ${MOST_ITEMS} things: does it end?`)
    copies.push(plain(value, within))
  }
  return copies
}

const failed = (what: string): PlannerError => new PlannerError('PLUGIN_FAILED', what.slice(0, 500), { exit: 3 })

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
