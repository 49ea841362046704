import type { CheckContext, Facts, Problem } from '@planner/contract'
import type { BucketProps } from './bucket.types.js'
import { lifecycleProblems } from './lifecycle-checks.js'
import { bucketNameProblems } from './name-checks.js'
import { setProblems } from './set-checks.js'

type Check = CheckContext<BucketProps>

/** What AWS refuses or limits in a bucket. */
export function* bucketProblems(ctx: Check): Generator<Problem> {
  const { props } = ctx
  yield* bucketNameProblems(props.name)
  yield* takenNameProblems(ctx)
  yield* countProblems(ctx)
  for (const index of props.objects.keys()) yield* setProblems(ctx, index)
  yield* lifecycleProblems(
    ctx,
    props.lifecycle ?? [],
    props.objects.map(({ prefix = '', class: own = 'standard' }) => ({ prefix, class: own })),
  )
  yield* websiteProblems(ctx)
  yield* replicationProblems(ctx)
  yield* intelligentTieringProblems(ctx)
  yield* restoreProblems(ctx)
}

/** The first bucket of each name, by the design's list of buckets, which is one for all of them. */
const owners = new WeakMap<readonly Facts[], ReadonlyMap<unknown, Facts>>()

const ownersAmong = (buckets: readonly Facts[]): ReadonlyMap<unknown, Facts> => {
  const known = owners.get(buckets) ?? new Map(buckets.toReversed().map((each) => [each['bucket.name'], each]))
  owners.set(buckets, known)
  return known
}

function* takenNameProblems(ctx: Check): Generator<Problem> {
  const { name } = ctx.props
  if (name === undefined) return
  const owner = ownersAmong(ctx.all('aws:s3:bucket')).get(name)?.address
  if (owner === undefined || owner === ctx.address) return
  yield {
    id: 's3.bucket-name-unique',
    severity: 'error',
    path: ['name'],
    message: `${owner} has this name, which only one bucket in all of AWS can have`,
    hint: `write another name: "${name}-2"`,
  }
}

/** One message for the whole design, at the first bucket that is beyond the quota. */
function* countProblems(ctx: Check): Generator<Problem> {
  const limit = Number(ctx.catalog('service-quotas', 's3.general-purpose-buckets')?.cells.default)
  const buckets = ctx.all('aws:s3:bucket')
  if (!(buckets.length > limit) || buckets[limit]?.address !== ctx.address) return
  yield {
    id: 's3.bucket-count',
    severity: 'quota',
    path: [],
    message: `${buckets.length} buckets are more than AWS's default quota of an account, ${limit}`,
    hint: 'ask AWS for more, or put data of several buckets into one by prefixes',
  }
}

function* websiteProblems({ props: { name, website } }: Check): Generator<Problem> {
  if (website?.domain === undefined || name === website.domain) return
  yield {
    id: 's3.website-domain-name',
    severity: 'error',
    path: ['website', 'domain'],
    message: `Route 53 points ${website.domain} at the bucket of that name only, and this one is ${name === undefined ? 'not named' : name}`,
    hint: `name the bucket "${website.domain}", or put CloudFront in front of it`,
  }
}

function* replicationProblems({ props }: Check): Generator<Problem> {
  if ((props.replication ?? []).length === 0 || props.versioning === 'enabled') return
  yield {
    id: 's3.replication-needs-versioning',
    severity: 'error',
    path: ['replication'],
    message: 'S3 replicates only buckets with versioning',
    hint: 'set "versioning": "enabled"',
  }
}

function* intelligentTieringProblems({ props: { intelligentTiering } }: Check): Generator<Problem> {
  const { archiveAfterDays, deepArchiveAfterDays } = intelligentTiering ?? {}
  if (archiveAfterDays === undefined || deepArchiveAfterDays === undefined || archiveAfterDays < deepArchiveAfterDays) return
  yield {
    id: 's3.intelligent-tiering-order',
    severity: 'error',
    path: ['intelligentTiering', 'deepArchiveAfterDays'],
    message: 'objects go to Deep Archive Access after they were in Archive Access',
    hint: `write more than ${archiveAfterDays} days`,
  }
}

function* restoreProblems({ props: { restores = [] } }: Check): Generator<Problem> {
  for (const [index, { class: from, speed }] of restores.entries())
    if (from === 'deep-archive' && speed === 'expedited')
      yield {
        id: 's3.no-expedited-restore',
        severity: 'error',
        path: ['restores', index, 'speed'],
        message: 'Glacier Deep Archive has no expedited restores',
        hint: 'take standard (within 12 hours) or bulk (within 48 hours)',
      }
}
