import type { CostLine, Quantity, ResourceContext } from '@planner/contract'
import { className, type StorageClass, s3Product, selectCode } from './classes.js'

/** Options of a bucket that are billed by the object, the job or the tag. `objects` is how many the bucket holds; absent if it is empty. */
export function* managementLines(ctx: ResourceContext, objects: Quantity | undefined): Generator<CostLine> {
  const counted = (feature: string): Quantity =>
    ctx.given([feature, 'objects']) || !objects ? ctx.input([feature, 'objects'], 'object') : objects
  const fee = (id: string, label: string, usagetype: string, quantity: Quantity, pool?: string): CostLine => ({
    id,
    label,
    quantity,
    price: s3Product({ usagetype }, 'object'),
    charge: 'usage',
    ...(pool === undefined ? {} : { pool }),
  })
  if (ctx.given(['inventory'])) {
    const runs = ctx.props.inventory.frequency === 'weekly' ? ctx.constant(7, 'day', 'weekly') : ctx.constant(1, 'day', 'daily')
    const lists = ctx.month.hours.dividedBy(runs.as('hour')).named('lists a month')
    yield fee('inventory', 'Objects listed in inventories', 'Inventory-ObjectsListed', counted('inventory').times(lists))
  }
  if (ctx.given(['analytics'])) yield fee('analytics', 'Storage class analysis', 'StorageAnalytics-ObjCount', counted('analytics'))
  if (ctx.given(['storageLens']))
    yield fee(
      'storage-lens',
      'Storage Lens, advanced metrics',
      'StorageLens-ObjCount',
      counted('storageLens'),
      'AmazonS3.StorageLens-ObjCount',
    )
  if (ctx.given(['batch'])) yield* batchLines(ctx, fee)
  if (ctx.given(['objectTags']))
    yield {
      id: 'tags',
      label: 'Object tags',
      quantity: ctx.input(['objectTags'], 'tag').times(ctx.month.length),
      price: s3Product({ usagetype: 'TagStorage-TagHrs' }, 'tag-month'),
      charge: 'recurring',
    }
}

function* batchLines(
  ctx: ResourceContext,
  fee: (id: string, label: string, usagetype: string, quantity: Quantity) => CostLine,
): Generator<CostLine> {
  yield {
    id: 'batch.jobs',
    label: 'Batch Operations, jobs',
    quantity: ctx.input(['batch', 'jobs'], 'execution'),
    price: s3Product({ usagetype: 'BatchOperations-Jobs' }, 'execution'),
    charge: 'usage',
  }
  yield fee('batch.objects', 'Batch Operations, objects', 'BatchOperations-Objects', ctx.input(['batch', 'objects'], 'object'))
  if (ctx.given(['batch', 'manifestObjects']))
    yield fee(
      'batch.manifests',
      'Batch Operations, manifests',
      'BatchOperations-Manifest',
      ctx.input(['batch', 'manifestObjects'], 'object'),
    )
}

/** S3 Select by the class of the objects. */
export function* selectLines(ctx: ResourceContext): Generator<CostLine> {
  const queries: readonly { readonly class?: StorageClass }[] = ctx.props.select ?? []
  for (const [index, { class: storageClass = 'standard' }] of queries.entries())
    for (const [part, code] of [
      ['scanned', 'Scanned'],
      ['returned', 'Returned'],
    ] as const)
      yield {
        id: `select.${index}.${part}`,
        label: `S3 Select on ${className(storageClass)}, data ${part}`,
        quantity: ctx.input(['select', index, part], 'GB'),
        price: s3Product({ usagetype: `Select-${code}${selectCode(storageClass)}-Bytes` }, 'GB'),
        charge: 'usage',
      }
}

/** What encryption at rest costs: requests to KMS, and each GB that is encrypted twice. */
export function* encryptionLines(ctx: ResourceContext): Generator<CostLine> {
  const { encryption } = ctx.props
  if (encryption !== 'sse-kms' && encryption !== 'dsse-kms') return
  yield {
    id: 'encryption.kms-requests',
    label: 'Requests to KMS for keys',
    quantity: ctx.input(['kmsRequests'], 'request'),
    price: { offer: 'awskms', where: { usagetype: 'KMS-Requests' }, per: 'request' },
    charge: 'usage',
    pool: 'awskms.KMS-Requests',
    allowance: { offer: 'awskms', where: { productFamily: 'Free Tier', meter: 'requests.free' }, region: 'global' },
  }
  if (encryption !== 'dsse-kms') return
  for (const [part, code] of [
    ['encrypted', 'In'],
    ['decrypted', 'Out'],
  ] as const)
    yield {
      id: `encryption.${part}`,
      label: `Dual-layer encryption, data ${part}`,
      quantity: ctx.input(['dualLayer', part], 'GB'),
      price: s3Product({ usagetype: `S3DSSE-${code}-Bytes` }, 'GB'),
      charge: 'usage',
    }
}
