import type { Path, RuleContext } from '@planner/contract'
import type { BucketProps } from './bucket.types.js'
import { type StorageClass, transitionRow } from './classes.js'

type Context = RuleContext<BucketProps>

/** A stretch of an object's life in one class, in days, and what in the design puts it there. */
export interface ClassStay {
  readonly class: StorageClass
  readonly fromDay: number
  readonly untilDay: number
  readonly path: Path
}

/** The classes that a set of objects goes through. */
export const staysOf = (ctx: Context, index: number): readonly ClassStay[] => {
  const { props } = ctx
  const set = props.objects[index] ?? {}
  const own = set.class ?? 'standard'
  const size = ctx.number(['objects', index, 'objectSize'], 'KB')
  const rules = (props.lifecycle ?? [])
    .map((rule, number) => ({ rule, number }))
    .filter(({ rule }) => (set.prefix ?? '').startsWith(rule.prefix ?? ''))
  const moves = rules
    .flatMap(({ rule, number }) =>
      (rule.transitions ?? []).flatMap(({ afterDays, to }, step) => {
        const least = rule.minimumKb ?? Number(transitionRow(ctx, own, to)?.defaultMinObjectKb ?? 0)
        const path: Path = ['lifecycle', number, 'transitions', step]
        return size !== undefined && size < least ? [] : [{ class: to, fromDay: afterDays, path }]
      }),
    )
    .sort((a, b) => a.fromDay - b.fromDay)
  const ends = [set.lifetimeDays, ...rules.map(({ rule }) => rule.expireAfterDays)].filter((day) => day !== undefined)
  const all = [{ class: own, fromDay: 0, path: ['objects', index, 'class'] as Path }, ...moves]
  return all
    .map((stay, number) => ({ ...stay, untilDay: Math.min(all[number + 1]?.fromDay ?? Number.POSITIVE_INFINITY, ...ends) }))
    .filter(({ fromDay, untilDay }) => fromDay < untilDay)
}

/** Data that stays for good is looked at for a year. */
const YEAR = 365

/** How often a month each object is read in full between two ages, on the mean; undefined if the design does not say. */
export const readsBetween = (ctx: Context, index: number, fromDay: number, untilDay: number): number | undefined => {
  const windows = ctx.props.objects[index]?.reads
  if (windows === undefined) return undefined
  const until = Math.min(untilDay, fromDay + YEAR)
  return windows.reduce<number | undefined>((sum, window, number) => {
    const days = Math.min(until, window.untilDay ?? until) - Math.max(fromDay, window.fromDay ?? 0)
    if (sum === undefined || days <= 0) return sum
    const times = ctx.number(['objects', index, 'reads', number, 'times'], 'read')
    return times === undefined ? undefined : sum + (times * days) / (until - fromDay)
  }, 0)
}
