import type { PriceQuery, Quantity, ResourceContext } from '@planner/contract'
import { className, s3Product, storagePool, storageProduct } from './classes.js'
import type { Tally } from './tally.js'

export type Restorable = 'glacier-flexible' | 'deep-archive' | 'intelligent-tiering'
export type Speed = 'expedited' | 'standard' | 'bulk'

/** What is brought back from an archive. */
export interface Restore {
  readonly data: Quantity
  readonly requests: Quantity
  /** Days that the copy is kept. */
  readonly keptDays: number | undefined
}

const SPEEDS: Readonly<Record<Speed, string>> = { expedited: 'Expedited', standard: 'Standard', bulk: 'Bulk' }

/** A restore costs a request, each GB by its speed, and the copy for as long as it is kept. */
export const addRestore = (
  ctx: ResourceContext,
  tally: Tally,
  from: Restorable,
  speed: Speed,
  { data, requests, keptDays }: Restore,
): void => {
  const name = `${speed}, ${className(from)}`
  const prices = productsOf(from, speed)
  if (prices) {
    tally.add({
      id: `restores.${from}.${speed}.requests`,
      label: `Restore requests, ${name}`,
      quantity: requests,
      price: prices.request,
      charge: 'usage',
    })
    tally.add({
      id: `restores.${from}.${speed}.data`,
      label: `Restored data, ${name}`,
      quantity: data,
      price: prices.data,
      charge: 'usage',
    })
  }
  if (from === 'intelligent-tiering') return
  tally.add({
    id: 'restores.copies',
    label: 'Restored copies, Standard',
    quantity: data
      .times(ctx.constant(keptDays ?? 1, 'day', keptDays === undefined ? 'the least that AWS keeps a copy' : 'days kept'))
      .as('GB-month'),
    price: storageProduct('standard'),
    charge: 'usage',
    pool: storagePool('standard'),
  })
}

/** AWS lists no fee for standard and bulk restores within Intelligent-Tiering. */
const productsOf = (from: Restorable, speed: Speed): { readonly request: PriceQuery; readonly data: PriceQuery } | undefined => {
  if (from === 'intelligent-tiering')
    return speed === 'expedited'
      ? {
          request: s3Product({ meter: 'int-archive-restore-request-expedited' }, 'request'),
          data: s3Product({ meter: 'int-archive-expedited-retrieval' }, 'GB'),
        }
      : undefined
  const operation = from === 'deep-archive' ? 'DeepArchiveRestoreObject' : 'RestoreObject'
  return {
    request: s3Product({ operation, meter: `restore-request-${speed}` }, 'request'),
    data: s3Product({ operation, usagetype: `${SPEEDS[speed]}-Retrieval-Bytes` }, 'GB'),
  }
}
