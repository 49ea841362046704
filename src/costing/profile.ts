import type { Profile, ProfileSegment } from '@planner/contract'
import { PlannerError } from '../errors/planner-error.js'
import { Amount, mean } from './quantity.js'

/** Hours of a week. */
export const WEEK = 168

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
    mean: () => meanOf(segments),
  }
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

/** The value in force at an hour of the week. */
export const valueAt = (segments: readonly ProfileSegment[], hour: number): Amount => {
  const found = segments.find((segment) => hour >= segment.start && hour < segment.start + segment.hours)?.value
  if (found instanceof Amount) return found
  throw new PlannerError('INTERNAL', `no value at hour ${hour} of the week`, { exit: 3 })
}

/** The week cut at every start of any of the profiles: stretches in which nothing changes. */
export const stretches = (profiles: readonly Profile[]): readonly { readonly start: number; readonly hours: number }[] => {
  const starts = [...new Set([0, ...profiles.flatMap((each) => each.segments.map((segment) => segment.start))])].sort((a, b) => a - b)
  return starts.map((start, index) => ({ start, hours: (starts[index + 1] ?? WEEK) - start }))
}
