import type { Quantity, ResourceContext } from '@planner/contract'
import { amountComingTo, type Cohort, HOURS_OF_DAY, HOURS_OF_MONTH, meanWithin, type Span } from './ages.js'
import { objectsIn, zero } from './amounts.js'
import {
  className,
  classSpec,
  isArchive,
  type Place,
  placeName,
  plainSpec,
  type StorageClass,
  s3Product,
  storagePool,
  storageProduct,
  transitionProduct,
} from './classes.js'
import type { Course, Stay } from './courses.js'
import type { Tally } from './tally.js'

/** What a set of objects has in common, wherever it is stored. */
export interface Storing {
  readonly ctx: ResourceContext
  readonly tally: Tally
  readonly month: number
  /** Mean size of an object; unknown if nobody gave it. */
  readonly size: Quantity
  /** Region and beginning of the lines' ids, where it is not the bucket's own storage. */
  readonly elsewhere?: { readonly region: string; readonly id: string; readonly label: string }
}

/** Data that lies in one place for some stretch of its life. */
export interface Held extends Span {
  readonly class: StorageClass
  readonly place: Place
  /** Mean amount over the month. */
  readonly data: Quantity
  readonly course: Course
}

/** Bills a month of data that goes a course: storage, moves, early ends. `survives`: what ends goes on as noncurrent version. */
export const store = (storing: Storing, cohorts: readonly Cohort[], course: Course, survives: boolean): readonly Held[] => {
  const { ctx, month } = storing
  const shareOf = (amount: Quantity | undefined): Quantity | undefined =>
    amount === undefined || course.share === undefined ? amount : amount.times(course.share)
  return course.stays.flatMap((stay, index) => {
    const arriving = stay.moved ? shareOf(amountComingTo(ctx, cohorts, stay.from, month, `comes to ${className(stay.class)}`)) : undefined
    if (arriving) addTransitions(storing, stay.class, objectsIn(arriving, storing.size, 'request'))
    const last = index === course.stays.length - 1
    const leaving = last && survives ? undefined : shareOf(amountComingTo(ctx, cohorts, stay.to, month, `leaves ${className(stay.class)}`))
    if (leaving) addEarlyEnd(storing, stay, stay.to, leaving)
    return stay.places.flatMap(({ place, from, to }) => {
      const data = shareOf(meanWithin(ctx, cohorts, { from, to }, month, `mean in ${placeName(place)}`))
      if (data === undefined) return []
      addStorage(storing, stay.class, place, data)
      if (stay.class === 'intelligent-tiering' && course.monitored) addMonitoring(storing, data)
      return [{ class: stay.class, place, from, to, data, course }]
    })
  })
}

const lineOf = ({ elsewhere }: Storing, id: string, label: string): { readonly id: string; readonly label: string } =>
  elsewhere ? { id: `${elsewhere.id}.${id}`, label: `${label}, ${elsewhere.label}` } : { id, label }

/** Data that lies somewhere all month, with what AWS bills for small and for archived objects. */
export const addStorage = (storing: Storing, storageClass: StorageClass, place: Place, data: Quantity): void => {
  const { ctx, tally, size } = storing
  if (data.isZero) return
  const add = (id: string, label: string, amount: Quantity, where: Place): void =>
    tally.add({
      ...lineOf(storing, id, label),
      quantity: amount.times(ctx.month.length),
      price: storageProduct(where, storing.elsewhere?.region),
      charge: 'recurring',
      pool: storagePool(where),
    })
  add(`storage.${place}`, `Storage, ${placeName(place)}`, data, place)
  const small = shortOfLeast(storing, storageClass, data)
  if (small) add(`small-objects.${place}`, `Small objects to 128 KB, ${placeName(place)}`, small, place)
  if (!archived(place)) return
  const count = objectsIn(data, size)
  const spec = isArchive(storageClass) ? storageClass : 'glacier-flexible'
  const overhead = (column: string): Quantity => count.times(classSpec(ctx, spec, column, 'KB/object')).as('GB')
  add(`archive-index.${place}`, `Object index, ${placeName(place)}`, overhead('overheadKbAtClassRate'), place)
  add('archive-names', 'Names of archived objects, Standard', overhead('overheadKbAtStandardRate'), 'standard')
}

/** Objects that can be read only after a restore carry an index and a name. */
const archived = (place: Place): boolean =>
  place === 'glacier-flexible' || place === 'deep-archive' || place === 'int-archive' || place === 'int-deep-archive'

/** What is missing to the least size that the class bills; nothing where there is none, or nobody gave the size. */
const shortOfLeast = ({ ctx, size }: Storing, storageClass: StorageClass, data: Quantity): Quantity | undefined => {
  if (plainSpec(ctx, storageClass, 'minBillableKb') === 0 || !size.known) return undefined
  const least = classSpec(ctx, storageClass, 'minBillableKb', 'KB/object')
  const one = ctx.constant(1, '1', 'objects of the least size or more')
  return data.times(least.dividedBy(size.as('KB/object')).atLeast(one).minus(one))
}

const addMonitoring = ({ ctx, tally, size, ...storing }: Storing, data: Quantity): void =>
  tally.add({
    ...lineOf({ ctx, tally, size, ...storing }, 'monitoring', 'Monitoring, Intelligent-Tiering'),
    quantity: objectsIn(data, size),
    price: s3Product({ usagetype: 'Monitoring-Automation-INT' }, 'object', storing.elsewhere?.region),
    charge: 'recurring',
  })

/** One request for each object that a lifecycle rule moves. */
export const addTransitions = (storing: Storing, to: StorageClass, count: Quantity): void =>
  storing.tally.add({
    ...lineOf(storing, `transitions.${to}`, `Moves to ${className(to)}`),
    quantity: count,
    price: transitionProduct(to, storing.elsewhere?.region),
    charge: 'usage',
  })

/** What ends before the least time in its class is billed for the rest of it, at the class's storage price. */
const addEarlyEnd = (storing: Storing, stay: Stay, age: number, data: Quantity): void => {
  const { ctx } = storing
  const least = plainSpec(ctx, stay.class, 'minStorageDays') * HOURS_OF_DAY
  const stayed = stay.before + age - stay.from
  if (stayed >= least) return
  const missing = classSpec(ctx, stay.class, 'minStorageDays', 'day')
    .as('hour')
    .minus(ctx.constant(stayed, 'hour', 'time in the class'))
    .named('missing to the least time in the class')
  addEarly(storing, stay.class, data.times(missing).as('GB-month'))
}

const addEarly = (storing: Storing, storageClass: StorageClass, quantity: Quantity): void => {
  const place: Place = storageClass === 'intelligent-tiering' ? 'int-frequent' : storageClass
  const small = shortOfLeast(storing, storageClass, quantity)
  storing.tally.add({
    ...lineOf(storing, `early-delete.${storageClass}`, `Early end, ${className(storageClass)}`),
    quantity: small ? quantity.plus(small) : quantity,
    price: storageProduct(place, storing.elsewhere?.region),
    charge: 'usage',
  })
}

/** What the owner deleted at the start of the month, by its age then. */
export const endEarly = (storing: Storing, deleted: readonly Cohort[], course: Course): void => {
  for (const { amount, start, end } of deleted) {
    const age = storing.month * HOURS_OF_MONTH - (start + end) / 2
    const stay = course.stays.find(({ from, to }) => from <= age && age < to)
    if (stay) addEarlyEnd(storing, stay, age, course.share ? amount.times(course.share) : amount)
  }
}

/**
 * Rewritten objects end the stay of what was there. Evenly rewritten data lives for what is stored
 * divided by what is rewritten in a month; so much less than the least time is billed.
 */
export const endByRewriting = (storing: Storing, storageClass: StorageClass, rewritten: Quantity, stored: Quantity): void => {
  const { ctx } = storing
  if (plainSpec(ctx, storageClass, 'minStorageDays') === 0) return
  const least = classSpec(ctx, storageClass, 'minStorageDays', 'day')
  addEarly(
    storing,
    storageClass,
    rewritten.times(least).as('GB-month').minus(stored.times(ctx.month.length)).atLeast(zero(ctx, 'GB-month')),
  )
}
