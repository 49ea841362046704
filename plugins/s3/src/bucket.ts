import type { CostLine, Quantity, ResourceContext, ResourceType } from '@planner/contract'
import schema from '../schemas/bucket.schema.json' with { type: 'json' }
import { objectsIn, together } from './amounts.js'
import type { BucketProps } from './bucket.types.js'
import { bucketProblems } from './bucket-checks.js'
import { bucketFacts } from './bucket-facts.js'
import { bucketOmissions } from './bucket-omissions.js'
import type { StorageClass } from './classes.js'
import { rulesFor } from './lifecycle.js'
import { encryptionLines, managementLines, selectLines } from './management.js'
import { dataIn, live, storeSet } from './object-set.js'
import { replicateSet } from './replication.js'
import { requestSet } from './requests.js'
import { addRestore } from './restores.js'
import { createTally, type Tally } from './tally.js'
import { addAbandoned } from './uploads.js'

type Context = ResourceContext<BucketProps>

function* lines(ctx: Context): Generator<CostLine> {
  const tally = createTally()
  const counts = ctx.props.objects.map((_, index) => billSet(ctx, tally, index))
  addRestores(ctx, tally)
  yield* tally.lines()
  yield* managementLines(ctx, together(...counts))
  yield* selectLines(ctx)
  yield* encryptionLines(ctx)
  if (ctx.props.expeditedCapacity !== undefined) yield expeditedCapacity(ctx)
}

/** All that one set of objects costs; gives how many objects it is, absent for none. */
const billSet = (ctx: Context, tally: Tally, index: number): Quantity | undefined => {
  const { props } = ctx
  const set = props.objects[index] ?? {}
  const at = { path: ['objects', index], set }
  const storageClass: StorageClass = set.class ?? 'standard'
  const rules = rulesFor(props.lifecycle, set.prefix)
  const versioning = props.versioning ?? 'off'
  const living = live(ctx, at, { class: storageClass, rules, versioning, ...props.intelligentTiering })
  const held = storeSet(ctx, tally, living, versioning === 'enabled')
  requestSet(ctx, tally, living, held)
  addAbandoned(ctx, tally, living, rules)
  for (const [number, destination] of (props.replication ?? []).entries()) replicateSet(ctx, tally, at, storageClass, destination, number)
  const data = dataIn(held)
  return data && objectsIn(data, living.size)
}

const addRestores = (ctx: Context, tally: Tally): void => {
  for (const [index, restore] of (ctx.props.restores ?? []).entries())
    addRestore(ctx, tally, restore.class, restore.speed ?? 'standard', {
      data: ctx.input(['restores', index, 'gb'], 'GB'),
      requests: ctx.input(['restores', index, 'requests'], 'request'),
      keptDays: restore.keptDays,
    })
}

const expeditedCapacity = (ctx: Context): CostLine => ({
  id: 'expedited-capacity',
  label: 'Provisioned capacity for expedited restores',
  quantity: ctx.input(['expeditedCapacity'], 'unit'),
  price: { offer: 'AmazonGlacier', where: { meter: 'provisioned-capacity-per-units' }, per: 'unit' },
  charge: 'recurring',
})

export default {
  title: 'S3 bucket',
  summary: 'Objects in every storage class, moved by lifecycle rules: storage, requests, retrieval, versions, replication, management.',
  schema,
  serviceModel: 'abstracted',
  lines,
  facts: bucketFacts,
  problems: bucketProblems,
  omissions: bucketOmissions,
} satisfies ResourceType<BucketProps>
