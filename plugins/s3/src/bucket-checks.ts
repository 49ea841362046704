import type { CheckContext, Problem } from '@planner/contract'
import type { BucketProps } from './bucket.types.js'
import { lifecycleProblems } from './lifecycle-checks.js'
import { bucketNameProblems } from './name-checks.js'
import { setProblems } from './set-checks.js'

type Check = CheckContext<BucketProps>

/** What AWS refuses or limits in a bucket. */
export function* bucketProblems(ctx: Check): Generator<Problem> {
  const { props } = ctx
  yield* bucketNameProblems(props.name)
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
