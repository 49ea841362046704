import type { Quantity, ResourceContext } from '@planner/contract'
import { type Cohort, HOURS_OF_DAY, meanWithin } from './ages.js'
import { objectsIn } from './amounts.js'
import { className, isArchive, type Place, requestProduct, retrievalProduct, type StorageClass } from './classes.js'
import type { LivingSet } from './object-set.js'
import { addRestore } from './restores.js'
import type { Tally } from './tally.js'

/** A stretch of an object's life and how often it is read in it. */
export interface ReadProps {
  readonly fromDay?: number
  readonly untilDay?: number
  readonly speed?: 'expedited' | 'standard' | 'bulk'
  readonly restoredDays?: number
}

/** Bills full reads of a set's current versions by the class that they are in at that age. Gives what is read. */
export const readSet = (ctx: ResourceContext, tally: Tally, living: LivingSet): void => {
  for (const [index, read] of (living.at.set.reads ?? []).entries()) {
    const times = ctx.input([...living.at.path, 'reads', index, 'times'], 'read').as('1')
    for (const { storageClass, place, data } of heldBetween(ctx, living, read)) {
      const bytes = data.times(times).named(`read from ${className(storageClass)}`)
      const count = objectsIn(bytes, living.size, 'request')
      if (isArchived(place))
        addRestore(ctx, tally, storageClass as 'glacier-flexible' | 'deep-archive' | 'intelligent-tiering', read.speed ?? 'standard', {
          data: bytes,
          requests: count,
          keptDays: read.restoredDays,
        })
      else addRead(tally, storageClass, bytes, count)
    }
  }
}

/** Data of a class that can be read at once: a request for each object and, in some classes, a fee for each GB. */
const addRead = (tally: Tally, storageClass: StorageClass, bytes: Quantity, count: Quantity): void => {
  addGets(tally, storageClass, count)
  addRetrieval(tally, storageClass, bytes)
}

export const addGets = (tally: Tally, storageClass: StorageClass, count: Quantity): void =>
  tally.add({
    id: `requests.get.${storageClass}`,
    label: `GET requests, ${className(storageClass)}`,
    quantity: count,
    price: requestProduct(storageClass, 2),
    charge: 'usage',
  })

export const addRetrieval = (tally: Tally, storageClass: StorageClass, bytes: Quantity): void => {
  const price = retrievalProduct(storageClass)
  if (price)
    tally.add({
      id: `retrieval.${storageClass}`,
      label: `Read from ${className(storageClass)}`,
      quantity: bytes,
      price,
      charge: 'usage',
    })
}

const isArchived = (place: Place): boolean =>
  (!place.startsWith('int-') && isArchive(place as StorageClass)) || place === 'int-archive' || place === 'int-deep-archive'

/** Current versions of an age, by where they lie. What nobody reads in Intelligent-Tiering is left out. */
const heldBetween = (
  ctx: ResourceContext,
  { courses, holdings, month }: LivingSet,
  { fromDay, untilDay }: ReadProps,
): readonly { readonly storageClass: StorageClass; readonly place: Place; readonly data: Quantity }[] => {
  const from = (fromDay ?? 0) * HOURS_OF_DAY
  const to = untilDay === undefined ? Number.POSITIVE_INFINITY : untilDay * HOURS_OF_DAY
  const cohorts: readonly Cohort[] = holdings.current
  return courses.flatMap(({ share, stays }) =>
    stays.flatMap((stay) => {
      const unread = stay.class === 'intelligent-tiering' && stay.places.some(({ place }) => place !== 'int-frequent')
      if (unread) return []
      return stay.places.flatMap((each) => {
        const span = { from: Math.max(from, each.from), to: Math.min(to, each.to) }
        const data = span.from < span.to ? meanWithin(ctx, cohorts, span, month, 'mean of this age') : undefined
        return data ? [{ storageClass: stay.class, place: each.place, data: share ? data.times(share) : data }] : []
      })
    }),
  )
}
