import type { Profile, ProfileSegment, Quantity } from '@planner/contract'
import { PlannerError } from '../errors/planner-error.js'
import { Amount, asAmount, mean } from './quantity.js'

/** Hours of a week. */
const WEEK = 168

/** A profile from segments that cover the week in order; throws if they do not. */
export const profile = (segments: readonly ProfileSegment[]): Profile => {
  let next = 0
  for (const segment of segments) {
    if (segment.start !== next || !Number.isInteger(segment.hours) || segment.hours < 1)
      throw new PlannerError('PLUGIN_FAILED', `a weekly profile has a gap or an overlap at hour ${next}`, {
        hint: 'segments must cover hours 0 to 168 in order',
        exit: 3,
      })
    next += segment.hours
  }
  if (next !== WEEK)
    throw new PlannerError('PLUGIN_FAILED', `a weekly profile covers ${next} of 168 hours`, {
      hint: 'segments must cover hours 0 to 168 in order',
      exit: 3,
    })
  return {
    segments,
    constant: segments.every((segment) => segment.value === segments[0]?.value),
    map: (change) => {
      const changed = new Map(segments.map((segment) => [segment.value, undefined as unknown as ReturnType<typeof change>]))
      for (const value of changed.keys()) changed.set(value, change(value))
      return profile(segments.map((segment) => ({ ...segment, value: changed.get(segment.value) ?? segment.value })))
    },
    with: (other, combine) => profile(combined(segments, other.segments, combine)),
    peak: () => distinct(segments).reduce((most, value) => most.atLeast(value)),
    trough: () => distinct(segments).reduce((least, value) => least.atMost(value)),
    mean: () => meanOf(segments),
  }
}

const distinct = (segments: readonly ProfileSegment[]): readonly Quantity[] => [...new Set(segments.map(({ value }) => value))]

/** Each pair of values is combined once: hours that are alike stay alike. */
const combined = (
  first: readonly ProfileSegment[],
  second: readonly ProfileSegment[],
  combine: (value: Quantity, other: Quantity) => Quantity,
): readonly ProfileSegment[] => {
  const known = new Map<Quantity, Map<Quantity, Quantity>>()
  const together = (a: Quantity, b: Quantity): Quantity => {
    const ofFirst = known.get(a) ?? new Map<Quantity, Quantity>()
    known.set(a, ofFirst)
    const value = ofFirst.get(b) ?? combine(a, b)
    ofFirst.set(b, value)
    return value
  }
  const segments: ProfileSegment[] = []
  for (let one = 0, two = 0, start = 0; start < WEEK; ) {
    const [a, b] = [first[one] as ProfileSegment, second[two] as ProfileSegment]
    const end = Math.min(a.start + a.hours, b.start + b.hours)
    segments.push({ start, hours: end - start, value: together(a.value, b.value) })
    if (a.start + a.hours === end) one++
    if (b.start + b.hours === end) two++
    start = end
  }
  return segments
}

/** A value that holds all week. */
export const flat = (value: Amount): Profile => profile([{ start: 0, hours: WEEK, value }])

const meanOf = (segments: readonly ProfileSegment[]): Amount =>
  mean(
    segments.map(({ hours, value }) => {
      if (!(value instanceof Amount))
        throw new PlannerError('PLUGIN_FAILED', 'a profile holds something that is not a quantity', { exit: 3 })
      return { weight: hours, value }
    }),
    'mean over the week',
  )

/** A state of the week: one value of each profile, and how many hours a week it holds. */
export interface WeekState {
  readonly hours: number
  /** In the order of the profiles. */
  readonly values: readonly Amount[]
}

/** The different states that profiles are in together: five weekdays of the same schedule are one set of states. */
export const weekStates = (profiles: readonly Profile[]): readonly WeekState[] => {
  const starts = [...new Set([0, ...profiles.flatMap((each) => each.segments.map((segment) => segment.start))])].sort((a, b) => a - b)
  const names = new Map<Amount, number>()
  const states = new Map<string, { hours: number; values: readonly Amount[] }>()
  const at = profiles.map(() => 0)
  starts.forEach((start, index) => {
    const values = profiles.map(({ segments }, own) => {
      while ((segments[(at[own] as number) + 1]?.start ?? WEEK) <= start) at[own] = (at[own] as number) + 1
      return asAmount((segments[at[own] as number] as ProfileSegment).value)
    })
    const key = values.map((value) => names.get(value) ?? names.set(value, names.size).size - 1).join()
    const state = states.get(key) ?? { hours: 0, values }
    state.hours += (starts[index + 1] ?? WEEK) - start
    states.set(key, state)
  })
  return [...states.values()]
}
