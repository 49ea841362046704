import type { ResourceContext } from '@planner/contract'
import { meanWithin } from './ages.js'
import { className, isArchive, s3Product, storagePool, storageProduct } from './classes.js'
import { monthly } from './holdings.js'
import { abortAge, type Rule } from './lifecycle.js'
import type { LivingSet } from './object-set.js'
import type { Tally } from './tally.js'

/** Parts of uploads that nobody completed: billed as Standard where they are meant for an archive, until a rule aborts them. */
export const addAbandoned = (ctx: ResourceContext, tally: Tally, { at, class: own }: LivingSet, rules: readonly Rule[]): void => {
  if (!ctx.given([...at.path, 'abandoned'])) return
  const left = meanWithin(ctx, monthly(ctx, at.path, 'abandoned'), { from: 0, to: abortAge(rules) }, ctx.month.index, 'parts left behind')
  if (!left) return
  const staged = isArchive(own)
  const place = own === 'intelligent-tiering' ? 'int-frequent' : own
  tally.add({
    id: `incomplete-uploads.${own}`,
    label: `Incomplete uploads, ${className(own)}`,
    quantity: left.times(ctx.month.length),
    price: staged ? s3Product({ usagetype: 'TimedStorage-GlacierStaging' }, 'GB-month') : storageProduct(place),
    charge: 'recurring',
    ...(staged ? {} : { pool: storagePool(place) }),
  })
}
