import type { Quantity, ResourceContext } from '@planner/contract'
import { objectsIn, sizeAt } from './amounts.js'
import { className, isArchive, requestProduct, retrievalProduct, type StorageClass } from './classes.js'
import { isWritten, type LivingSet } from './object-set.js'
import { addGets, addRetrieval, readSet } from './reads.js'
import { addTransitions, type Held } from './storage.js'
import type { Tally } from './tally.js'

/** Bills a month of requests to a set of objects. `held` is where its data lies. */
export const requestSet = (ctx: ResourceContext, tally: Tally, living: LivingSet, held: readonly Held[]): void => {
  const { path, set } = living.at
  const own = (name: string): readonly (string | number)[] => [...path, 'requests', name]
  addPuts(ctx, tally, living)
  if (ctx.given(own('list')))
    tally.add({
      id: 'requests.list',
      label: 'LIST requests',
      quantity: ctx.input(own('list'), 'request'),
      price: requestProduct(living.class === 'express-one-zone' ? living.class : 'standard', 1),
      charge: 'usage',
    })
  const reads = (set.reads ?? []).length > 0
  if (reads) readSet(ctx, tally, living)
  if (!reads || ctx.given(own('get'))) addGets(tally, living.class, ctx.input(own('get'), 'request'))
  addRetrievals(ctx, tally, living, held, own('retrieved'), reads)
  if (ctx.given(own('transitions'))) {
    const storing = { ctx, tally, month: living.month, size: living.size }
    addTransitions(storing, living.class, ctx.input(own('transitions'), 'request'))
  }
}

/** A read costs by the GB in some classes: of what nobody gave, a line says so for each such class that holds data. */
const addRetrievals = (
  ctx: ResourceContext,
  tally: Tally,
  living: LivingSet,
  held: readonly Held[],
  path: readonly (string | number)[],
  reads: boolean,
): void => {
  if (ctx.given(path)) addRetrieval(tally, living.class, ctx.input(path, 'GB'))
  if (reads || ctx.given(path)) return
  const classes = new Set(held.map((each) => each.class).filter((each) => retrievalProduct(each) !== undefined))
  for (const each of classes) addRetrieval(tally, each, ctx.input(path, 'GB'))
}

/** PUT requests: those given, else one or several for each object uploaded. */
const addPuts = (ctx: ResourceContext, tally: Tally, living: LivingSet): void => {
  const { path } = living.at
  const given = [...path, 'requests', 'put']
  if (ctx.given(given) || !isWritten(ctx, path)) {
    addPut(tally, living.class, ctx.input(given, 'request'))
    return
  }
  const objects = objectsIn(living.holdings.uploaded, living.size, 'request')
  for (const [storageClass, each] of requestsOfUpload(ctx, living)) addPut(tally, storageClass, objects.times(each))
}

/**
 * A multipart upload is begun, sent in parts and completed. Into the archive classes only the
 * completion is billed at their price, the rest at that of Standard.
 */
export const requestsOfUpload = (
  ctx: ResourceContext,
  { at, class: own, size }: LivingSet,
): readonly (readonly [StorageClass, Quantity])[] => {
  const one = (because: string): Quantity => ctx.constant(1, '1', because)
  if (!ctx.given([...at.path, 'partSize']) && (at.set as { upload?: string }).upload !== 'multipart')
    return [[own, one('one request for each object')]]
  const parts = size.dividedBy(sizeAt(ctx, [...at.path, 'partSize'])).roundUpTo(one('whole parts'))
  const begun = parts.plus(one('to begin the upload')).named('requests before completion')
  return isArchive(own)
    ? [
        ['standard', begun],
        [own, one('to complete the upload')],
      ]
    : [[own, begun.plus(one('to complete the upload'))]]
}

const addPut = (tally: Tally, storageClass: StorageClass, quantity: Quantity): void =>
  tally.add({
    id: `requests.put.${storageClass}`,
    label: `PUT requests, ${className(storageClass)}`,
    quantity,
    price: requestProduct(storageClass, 1),
    charge: 'usage',
  })
