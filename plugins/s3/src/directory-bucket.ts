import type { CheckContext, CostLine, Facts, Problem, Quantity, ResourceContext, ResourceType } from '@planner/contract'
import schema from '../schemas/directory-bucket.schema.json' with { type: 'json' }
import { objectsIn, zero } from './amounts.js'
import { className, plainSpec, s3Product } from './classes.js'
import type { DirectoryBucketProps } from './directory-bucket.types.js'
import { rulesFor } from './lifecycle.js'
import { isWritten, type LivingSet, live, storeSet } from './object-set.js'
import { requestSet } from './requests.js'
import { setProblems } from './set-checks.js'
import { createTally, type Tally } from './tally.js'
import { addAbandoned } from './uploads.js'

type Context = ResourceContext<DirectoryBucketProps>
const CLASS = 'express-one-zone'

function* lines(ctx: Context): Generator<CostLine> {
  const tally = createTally()
  for (const index of ctx.props.objects.keys()) billSet(ctx, tally, index)
  yield* tally.lines()
  if (ctx.props.encryption === 'sse-kms')
    yield {
      id: 'encryption.kms-requests',
      label: 'Requests to KMS for keys',
      quantity: ctx.input(['kmsRequests'], 'request'),
      price: { offer: 'awskms', where: { usagetype: 'KMS-Requests' }, per: 'request' },
      charge: 'usage',
      pool: 'awskms.KMS-Requests',
      allowance: { offer: 'awskms', where: { productFamily: 'Free Tier', meter: 'requests.free' }, region: 'global' },
    }
}

const billSet = (ctx: Context, tally: Tally, index: number): void => {
  const set = ctx.props.objects[index] ?? {}
  const rules = rulesFor(ctx.props.lifecycle, set.prefix)
  const living = live(ctx, { path: ['objects', index], set }, { class: CLASS, rules, versioning: 'off' })
  const held = storeSet(ctx, tally, living, false)
  requestSet(ctx, tally, living, held)
  addAbandoned(ctx, tally, living, rules)
  addUpload(ctx, tally, living)
}

/** Every GB that is written costs; until 2025-04 only what a request had above 512 KB. */
const addUpload = (ctx: Context, tally: Tally, { at, holdings, size }: LivingSet): void => {
  const given = [...at.path, 'requests', 'uploaded']
  const written = isWritten(ctx, at.path)
  const data =
    written && !ctx.given(given) ? holdings.uploaded : written ? holdings.uploaded.plus(ctx.input(given, 'GB')) : ctx.input(given, 'GB')
  tally.add({
    id: 'upload',
    label: `Data written to ${className(CLASS)}`,
    quantity: beyondIncluded(ctx, data, size),
    price: s3Product({ usagetype: 'Upload-XZ' }, 'GB'),
    charge: 'usage',
  })
}

const beyondIncluded = (ctx: Context, data: Quantity, size: Quantity): Quantity => {
  const included = ctx.spec('billing-rules', 's3.express-included-request-size', 'amount', 'KB')
  if (included.isZero) return data
  return data.minus(objectsIn(data, size).times(included.as('KB/object')).as('GB')).atLeast(zero(ctx, 'GB'))
}

const facts = (ctx: Context): Facts => ({
  'bucket.name': ctx.props.name,
  'storage.types': [CLASS],
  'storage.durability-percent': plainSpec(ctx, CLASS, 'durabilityPct'),
  'storage.encrypted': true,
  'storage.encryption': ctx.props.encryption ?? 'sse-s3',
  'storage.versioning': false,
  'availability.zones': ctx.props.zone === undefined ? undefined : [ctx.props.zone],
  'availability.zone-count': 1,
  'data.reproducible': ctx.props.reproducible === true,
  'network.public': false,
})

function* problems(ctx: CheckContext<DirectoryBucketProps>): Generator<Problem> {
  const { name } = ctx.props
  if (name !== undefined && !/^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?--[a-z0-9-]+--x-s3$/.test(name))
    yield {
      id: 's3.directory-bucket-name',
      severity: 'error',
      path: ['name'],
      message: "a directory bucket's name ends in its zone's id and --x-s3",
      hint: 'write it like "cache--use1-az4--x-s3"',
    }
  for (const index of ctx.props.objects.keys()) yield* setProblems(ctx, index)
}

export default {
  title: 'S3 directory bucket',
  summary: 'S3 Express One Zone: storage in one zone, requests, data written and read.',
  schema,
  serviceModel: 'abstracted',
  lines,
  facts,
  problems,
} satisfies ResourceType<DirectoryBucketProps>
