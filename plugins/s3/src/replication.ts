import type { Quantity, ResourceContext } from '@planner/contract'
import { objectsIn } from './amounts.js'
import { className, requestProduct, type StorageClass, s3Product } from './classes.js'
import type { SetPlace } from './holdings.js'
import { type Rule, rulesFor } from './lifecycle.js'
import { type LivingSet, live, type ObjectSet, storeSet } from './object-set.js'
import { addRetrieval } from './reads.js'
import { requestsOfUpload } from './requests.js'
import { addTransitions, type Storing } from './storage.js'
import type { Tally } from './tally.js'

type Elsewhere = NonNullable<Storing['elsewhere']>

/** One destination of a bucket's replication. */
export interface Destination {
  readonly to: string
  readonly prefix?: string
  readonly class?: StorageClass
  readonly existing?: boolean
  readonly timeControl?: boolean
  readonly lifecycle?: readonly Rule[]
}

/** Bills the copies of a set in one destination: their storage there, the requests, what is moved. */
export const replicateSet = (
  ctx: ResourceContext,
  tally: Tally,
  at: SetPlace<ObjectSet>,
  own: StorageClass,
  destination: Destination,
  index: number,
): void => {
  const { to } = destination
  if (!(at.set.prefix ?? '').startsWith(destination.prefix ?? '')) return
  const { lifetimeDays: _, ...kept } = at.set
  const copies = copiesIn(ctx, { path: at.path, set: kept }, own, destination)
  const elsewhere = { region: to, id: `replication.${index}`, label: to }
  storeSet(ctx, tally, copies, true, elsewhere)
  if (destination.existing && ctx.month.index === 0) moveOld(ctx, tally, copies, elsewhere)
  const moved = movedNow(ctx, copies, destination)
  for (const [storageClass, each] of requestsOfUpload(ctx, copies))
    tally.add({
      id: `${elsewhere.id}.requests.put.${storageClass}`,
      label: `Replication PUT, ${className(storageClass)}, ${to}`,
      quantity: objectsIn(moved, copies.size, 'request').times(each),
      price: requestProduct(storageClass, 1, to),
      charge: 'usage',
    })
  addRetrieval(tally, own, moved)
  if (to !== ctx.region)
    tally.add({
      id: `${elsewhere.id}.transfer`,
      label: `Replicated to ${to}`,
      quantity: moved,
      price: { offer: 'AWSDataTransfer', where: { transferType: 'InterRegion Outbound', toRegionCode: to }, per: 'GB' },
      charge: 'usage',
      pool: `AWSDataTransfer.InterRegion.${to}`,
    })
  if (destination.timeControl)
    tally.add({
      id: `${elsewhere.id}.time-control`,
      label: `Replication Time Control, ${to}`,
      quantity: moved,
      price: s3Product({ usagetype: 'S3RTC-Out-Bytes' }, 'GB'),
      charge: 'usage',
      note: 'its metrics are billed by CloudWatch as custom metrics',
    })
}

/** The set as it lives in the destination: what was there before replication began only if it is copied too. */
const copiesIn = (ctx: ResourceContext, at: SetPlace<ObjectSet>, own: StorageClass, destination: Destination): LivingSet => {
  const copies = live(ctx, at, {
    class: destination.class ?? own,
    rules: rulesFor(destination.lifecycle, at.set.prefix),
    versioning: 'enabled',
  })
  if (destination.existing) return copies
  return { ...copies, holdings: { ...copies.holdings, current: copies.holdings.current.filter(({ end }) => end > 0) } }
}

/** A copy is as old as its object: rules of the destination move it as soon as it is there. */
const moveOld = (ctx: ResourceContext, tally: Tally, { holdings, courses, size }: LivingSet, elsewhere: Elsewhere): void => {
  for (const { amount, start, end } of holdings.current)
    for (const { share, stays } of courses) {
      const age = -(start + end) / 2
      const stay = stays.find(({ from, to }) => from < age && age < to)
      if (!stay?.moved) continue
      const moved = objectsIn(share ? amount.times(share) : amount, size, 'request')
      addTransitions({ ctx, tally, month: 0, size, elsewhere }, stay.class, moved)
    }
}

/** What is uploaded in the month, and in the first month what was there. */
const movedNow = (ctx: ResourceContext, { holdings }: LivingSet, { existing }: Destination): Quantity => {
  if (!existing || ctx.month.index > 0) return holdings.uploaded
  return holdings.current.filter(({ end }) => end <= 0).reduce((sum, { amount }) => sum.plus(amount), holdings.uploaded)
}
