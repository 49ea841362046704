import type { ResourceContext } from '@planner/contract'
import { HOURS_OF_DAY } from './ages.js'
import { isArchive, type StorageClass, transitionRow } from './classes.js'

/** A move between classes as a rule says it. */
export interface RuleMove {
  readonly afterDays: number
  readonly to: StorageClass
}

/** A lifecycle rule of either kind of bucket. */
export interface Rule {
  readonly prefix?: string
  readonly minimumKb?: number
  readonly maximumKb?: number
  readonly transitions?: readonly RuleMove[]
  readonly expireAfterDays?: number
  readonly noncurrent?: NoncurrentRule
  readonly abortUploadsAfterDays?: number
}

interface NoncurrentRule {
  readonly transitions?: readonly RuleMove[]
  readonly expireAfterDays?: number
  readonly newestKept?: number
}

/** A move that some objects make: those within the sizes. */
export interface Move {
  readonly after: number
  readonly to: StorageClass
  readonly minimumKb: (from: StorageClass) => number
  readonly maximumKb: number
}

/** What rules do to a set of objects; ages in hours. */
export interface Schedule {
  readonly moves: readonly Move[]
  /** Age at which they are deleted; infinite if never. */
  readonly end: number
}

/** The rules that hold for all names that begin with `prefix`. */
export const rulesFor = (rules: readonly Rule[] = [], prefix = ''): readonly Rule[] =>
  rules.filter((rule) => prefix.startsWith(rule.prefix ?? ''))

/** What the rules do to current versions. */
export const currentSchedule = (ctx: ResourceContext, rules: readonly Rule[], lifetimeDays: number | undefined): Schedule => ({
  moves: rules.flatMap((rule) => movesOf(ctx, rule, rule.transitions)),
  end: earliest([lifetimeDays, ...rules.map((rule) => rule.expireAfterDays)]),
})

/** What they do to noncurrent versions; ages count from when a version was replaced. */
export const noncurrentSchedule = (ctx: ResourceContext, rules: readonly Rule[]): Schedule & { readonly newestKept: number } => ({
  moves: rules.flatMap((rule) => movesOf(ctx, rule, rule.noncurrent?.transitions)),
  end: earliest(rules.map((rule) => rule.noncurrent?.expireAfterDays)),
  newestKept: Math.max(0, ...rules.map((rule) => rule.noncurrent?.newestKept ?? 0)),
})

/** Age at which incomplete uploads are aborted. */
export const abortAge = (rules: readonly Rule[]): number => earliest(rules.map((rule) => rule.abortUploadsAfterDays))

const earliest = (days: readonly (number | undefined)[]): number =>
  Math.min(Number.POSITIVE_INFINITY, ...days.flatMap((day) => (day === undefined ? [] : [day * HOURS_OF_DAY])))

const movesOf = (ctx: ResourceContext, rule: Rule, moves: readonly RuleMove[] = []): readonly Move[] =>
  moves.map(({ afterDays, to }) => ({
    after: afterDays * HOURS_OF_DAY,
    to,
    minimumKb: (from) => leastSize(ctx, rule, from, to),
    maximumKb: rule.maximumKb ?? Number.POSITIVE_INFINITY,
  }))

/** A size in the rule replaces AWS's default, which did not hold for archives at first. */
const leastSize = (ctx: ResourceContext, rule: Rule, from: StorageClass, to: StorageClass): number => {
  if (rule.minimumKb !== undefined || rule.maximumKb !== undefined) return rule.minimumKb ?? 0
  const ofAll = ctx.catalog('billing-rules', 's3.lifecycle-minimum-object-size')
  if (isArchive(to) && !ofAll) return 0
  return Number(transitionRow(ctx, from, to)?.defaultMinObjectKb ?? 0)
}
