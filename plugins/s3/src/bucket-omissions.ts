import type { Omission, OmissionContext } from '@planner/contract'
import type { BucketProps } from './bucket.types.js'

type Context = OmissionContext<BucketProps>

export function* bucketOmissions(ctx: Context): Generator<Omission> {
  yield* requests(ctx)
  yield* keyRequests(ctx)
  yield* internetTraffic(ctx)
}

function* requests(ctx: Context): Generator<Omission> {
  const add = ctx.props.objects.flatMap((set, index) => {
    if (set.requests !== undefined) return []
    const value = {
      ...(set.added === undefined && set.overwritten === undefined ? { put: { low: 1000, expected: 10000, high: 100000 } } : {}),
      ...(set.reads === undefined ? { get: { low: 10000, expected: 100000, high: 1000000 } } : {}),
    }
    return Object.keys(value).length === 0 ? [] : [{ op: 'add', path: ctx.pointer(['objects', index, 'requests']), value } as const]
  })
  if (add.length === 0) return
  yield {
    id: 'bucket-requests',
    label: 'Requests to buckets',
    why: 'every request that reads or writes an object is billed beside what is stored',
    assumes: '1,000 to 100,000 writes and 10,000 to 1,000,000 reads a month',
    add,
  }
}

function* keyRequests(ctx: Context): Generator<Omission> {
  const { encryption, bucketKey, kmsRequests } = ctx.props
  if ((encryption !== 'sse-kms' && encryption !== 'dsse-kms') || kmsRequests !== undefined) return
  const value = bucketKey ? { low: 100, expected: 1000, high: 10000 } : { low: 10000, expected: 100000, high: 1000000 }
  yield {
    id: 'kms-requests',
    label: 'Requests to KMS',
    why: 'each object that is written or read under a KMS key is a request to KMS, few of them with a bucket key',
    assumes: bucketKey ? '100 to 10,000 requests a month with a bucket key' : '10,000 to 1,000,000 requests a month',
    add: [{ op: 'add', path: ctx.pointer(['kmsRequests']), value }],
  }
}

function* internetTraffic(ctx: Context): Generator<Omission> {
  const { website, publicAccess } = ctx.props
  if ((!website && !publicAccess) || ctx.connections().length > 0 || !ctx.priced('aws:network:connection')) return
  yield {
    id: 'internet-traffic',
    label: 'Data transfer to the internet',
    why: 'what leaves AWS is billed by the GB, and no connection of the design says how much that is',
    assumes: '10 to 1,000 GB a month',
    add: [{ op: 'add', path: '/connections/-', value: { from: ctx.address, to: 'internet', gb: { low: 10, expected: 100, high: 1000 } } }],
  }
}
