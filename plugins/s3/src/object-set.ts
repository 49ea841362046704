import type { Quantity, ResourceContext } from '@planner/contract'
import { type Cohort, laterBy, meanWithin } from './ages.js'
import { isSteady, sizeAt, together, zero } from './amounts.js'
import type { Place, StorageClass } from './classes.js'
import { type Course, type CourseOptions, coursesOf, type Stay } from './courses.js'
import {
  agedHoldings,
  fallsOfStored,
  type Holdings,
  monthly,
  overwritten,
  type SetPlace,
  type SetProps,
  steadyHoldings,
} from './holdings.js'
import { currentSchedule, noncurrentSchedule, type Rule } from './lifecycle.js'
import type { ReadProps } from './reads.js'
import { addStorage, endByRewriting, endEarly, type Held, type Storing, store } from './storage.js'
import type { Tally } from './tally.js'

/** A set of objects of either kind of bucket. */
export interface ObjectSet extends SetProps {
  readonly class?: StorageClass
  readonly reads?: readonly ReadProps[]
}

/** What holds for a set by its bucket. */
export interface Surroundings {
  readonly class: StorageClass
  /** Rules that hold for the set's names. */
  readonly rules: readonly Rule[]
  readonly versioning: 'off' | 'enabled' | 'suspended'
  readonly archiveAfterDays?: number
  readonly deepArchiveAfterDays?: number
}

/** A set in one month, before anything is billed. */
export interface LivingSet {
  readonly at: SetPlace<ObjectSet>
  readonly class: StorageClass
  readonly month: number
  readonly size: Quantity
  readonly holdings: Holdings
  /** Ways of current versions, and of noncurrent ones by the class that they start from. */
  readonly courses: readonly Course[]
  readonly noncurrent: readonly Noncurrent[]
  readonly newestKept: number
}

/** Noncurrent versions that start from one class. */
interface Noncurrent {
  readonly cohorts: readonly Cohort[]
  readonly courses: readonly Course[]
  /** Whether each object has one of them: it was deleted, not rewritten. */
  readonly single: boolean
}

/** Works out what there is of a set in the month and which ways it goes. */
export const live = (ctx: ResourceContext, at: SetPlace<ObjectSet>, around: Surroundings): LivingSet => {
  const { path, set } = at
  const size = sizeAt(ctx, [...path, 'objectSize'])
  const schedule = currentSchedule(ctx, around.rules, set.lifetimeDays)
  const options: Omit<CourseOptions, 'start' | 'schedule'> = {
    unread: () => ctx.input([...path, 'unread'], '1'),
    ...(size.known ? { size } : {}),
    ...(around.archiveAfterDays === undefined ? {} : { archiveAfterDays: around.archiveAfterDays }),
    ...(around.deepArchiveAfterDays === undefined ? {} : { deepArchiveAfterDays: around.deepArchiveAfterDays }),
  }
  const courses = coursesOf(ctx, { ...options, start: { class: around.class, before: 0 }, schedule })
  const aged = ages(ctx, at, around, courses)
  const month = aged ? ctx.month.index : 0
  const holdings = aged ? agedHoldings(ctx, at, month) : steadyHoldings(ctx, at)
  const old = noncurrentSchedule(ctx, around.rules)
  const oldCourses = (start: CourseOptions['start']): readonly Course[] => coursesOf(ctx, { ...options, start, schedule: old })
  const replaced: readonly Cohort[] = [
    ...(ctx.given([...path, 'noncurrent']) ? [{ amount: ctx.input([...path, 'noncurrent'], 'GB'), start: 0, end: 0 }] : []),
    ...(around.versioning === 'enabled' ? [...monthly(ctx, path, 'overwritten'), ...fallsOfStored(ctx, at)] : []),
  ]
  return {
    at,
    class: around.class,
    month,
    size,
    holdings,
    courses,
    newestKept: old.newestKept,
    noncurrent: [
      ...(replaced.length > 0 ? [{ cohorts: replaced, courses: oldCourses({ class: around.class, before: 0 }), single: false }] : []),
      ...(around.versioning === 'enabled' ? courses.flatMap((course) => ended(course, holdings.current, oldCourses)) : []),
    ],
  }
}

/** What a deletion leaves behind in a versioned bucket: noncurrent versions in the class that they were in. */
const ended = (
  course: Course,
  cohorts: readonly Cohort[],
  coursesFrom: (start: CourseOptions['start']) => readonly Course[],
): readonly Noncurrent[] => {
  const last = course.stays.at(-1)
  if (!last || last.to === Number.POSITIVE_INFINITY) return []
  const { share } = course
  const later = laterBy(cohorts, last.to)
  return [
    {
      cohorts: share ? later.map((cohort) => ({ ...cohort, amount: cohort.amount.times(share) })) : later,
      courses: coursesFrom({ class: last.class, before: last.before + last.to - last.from }),
      single: true,
    },
  ]
}

/** Whether it matters how old the data is. If not, months are alike and the engine works them out once. */
const ages = (ctx: ResourceContext, { path, set }: SetPlace<ObjectSet>, around: Surroundings, courses: readonly Course[]): boolean =>
  !isSteady(ctx, [...path, 'stored']) ||
  ['added', 'noncurrent'].some((name) => ctx.given([...path, name])) ||
  (around.versioning === 'enabled' && ctx.given([...path, 'overwritten'])) ||
  (set.reads ?? []).some(({ fromDay, untilDay }) => (fromDay ?? 0) > 0 || untilDay !== undefined) ||
  courses.some(
    ({ stays }) => stays.length > 1 || stays.some((stay) => stay.moved || stay.places.length > 1 || stay.to < Number.POSITIVE_INFINITY),
  )

/** Whether data is written month by month, as far as the design says. */
export const isWritten = (ctx: ResourceContext, path: SetPlace['path']): boolean =>
  ['added', 'overwritten'].some((name) => ctx.given([...path, name])) || !isSteady(ctx, [...path, 'stored'])

/** Bills the month's storage of a set; says where its current versions lie. */
export const storeSet = (
  ctx: ResourceContext,
  tally: Tally,
  living: LivingSet,
  versioned: boolean,
  elsewhere?: Storing['elsewhere'],
): readonly Held[] => {
  const { holdings, courses, month, size, noncurrent, at } = living
  const storing: Storing = { ctx, tally, month, size, ...(elsewhere ? { elsewhere } : {}) }
  const held = courses.flatMap((course) => {
    if (!versioned) endEarly(storing, holdings.deleted, course)
    return store(storing, holdings.current, course, versioned)
  })
  const old = noncurrent.flatMap(({ cohorts, courses: ways }) => ways.flatMap((course) => store(storing, cohorts, course, false)))
  keepNewest(storing, living, dataIn(held), dataIn(old))
  if (!versioned && ctx.given([...at.path, 'overwritten']) && held.length === 1)
    endByRewriting(storing, living.class, overwritten(ctx, at.path), dataIn(held) ?? zero(ctx, 'GB'))
  return [...held, ...old]
}

/** Data of all that is held; undefined for nothing. */
export const dataIn = (held: readonly Held[]): Quantity | undefined => together(...held.map(({ data }) => data))

/**
 * The newest noncurrent versions stay beyond their time: so many of each object, all of which are taken
 * to be rewritten equally often. What is young enough is among them.
 */
const keepNewest = (
  storing: Storing,
  { noncurrent, month, newestKept }: LivingSet,
  current: Quantity | undefined,
  young: Quantity | undefined,
): void => {
  if (newestKept === 0 || !current) return
  const { ctx } = storing
  for (const { cohorts, courses, single } of noncurrent)
    for (const course of courses) {
      const last: Stay | undefined = course.stays.at(-1)
      const place: Place | undefined = last?.places.at(-1)?.place
      if (!last || !place || last.to === Number.POSITIVE_INFINITY) continue
      const old = meanWithin(ctx, cohorts, { from: last.to, to: Number.POSITIVE_INFINITY }, month, 'older noncurrent versions')
      if (!old) continue
      const room = current
        .times(ctx.constant(newestKept, '1', 'newest noncurrent versions that the rule keeps'))
        .minus(young ?? zero(ctx, 'GB'))
        .atLeast(zero(ctx, 'GB'))
      const kept = single ? old : old.atMost(room)
      addStorage(storing, last.class, place, course.share ? kept.times(course.share) : kept)
    }
}
