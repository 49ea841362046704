import type { Finding, RuleContext } from '@planner/contract'
import type { BucketProps } from './bucket.types.js'

type LifecycleRule = NonNullable<BucketProps['lifecycle']>[number]

/** A lifecycle rule that keeps versions as long as a mistake usually goes unseen. */
export const VERSIONS_END: LifecycleRule = { noncurrent: { expireAfterDays: 30 } }

/** The place of a finding that more lifecycle rules mend, and the fix. */
export const mendedByRules = (
  { props, mendedBy, pointer }: Pick<RuleContext<BucketProps>, 'props' | 'mendedBy' | 'pointer'>,
  ...rules: readonly LifecycleRule[]
): Pick<Finding, 'path' | 'fix'> =>
  props.lifecycle === undefined
    ? mendedBy(['lifecycle'], rules)
    : { path: ['lifecycle'], fix: rules.map((value) => ({ op: 'add', path: pointer(['lifecycle', '-']), value })) }
