import type { Facts, ResourceContext } from '@planner/contract'
import type { BucketProps } from './bucket.types.js'
import { plainSpec, type StorageClass } from './classes.js'
import { distantReaders } from './distant-readers.js'

/** What rules and other resources may ask of a bucket. */
export const bucketFacts = (ctx: ResourceContext<BucketProps>): Facts => {
  const { props } = ctx
  const rules = props.lifecycle ?? []
  const written: readonly StorageClass[] = props.objects.map((set) => set.class ?? 'standard')
  const classes: readonly StorageClass[] = [
    ...new Set([...written, ...rules.flatMap(({ transitions = [] }) => transitions.map(({ to }) => to))]),
  ]
  const copies = [...new Set((props.replication ?? []).map(({ to }) => to))]
  const far = distantReaders(ctx)
  return {
    'bucket.name': props.name,
    'storage.types': classes,
    'storage.durability-percent': Math.min(...classes.map((each) => plainSpec(ctx, each, 'durabilityPct'))),
    // S3 encrypts every object since 2023-01; the client may do it besides.
    'storage.encrypted': true,
    'storage.encryption': props.encryption ?? 'sse-s3',
    'storage.versioning': props.versioning === 'enabled',
    'storage.object-lock': props.objectLock === true,
    'availability.zone-count': classes.includes('one-zone-ia') ? 1 : 3,
    'network.public': props.publicAccess === true,
    'website.enabled': props.website !== undefined,
    'website.domain': props.website?.domain,
    'backup.copies': copies,
    'backup.other-region': copies.some((region) => region !== ctx.region),
    'logging.access': props.accessLogs !== undefined,
    'content.distant-readers': far === undefined ? undefined : far.length > 0,
    'data.reproducible': props.reproducible === true,
    'lifecycle.rules': rules.length,
    'lifecycle.transitions': rules.some(({ transitions }) => transitions !== undefined),
    'lifecycle.expires':
      rules.some(({ expireAfterDays }) => expireAfterDays !== undefined) ||
      props.objects.every(({ lifetimeDays }) => lifetimeDays !== undefined),
    'lifecycle.expires-versions': rules.some(({ noncurrent }) => noncurrent?.expireAfterDays !== undefined),
    'lifecycle.aborts-uploads': rules.some(({ abortUploadsAfterDays }) => abortUploadsAfterDays !== undefined),
    'events.targets': (props.events ?? []).map(({ to }) => to),
  }
}
