import type { Finding, RuleContext } from '@planner/contract'
import type { BucketProps } from './bucket.types.js'

type LifecycleRule = NonNullable<BucketProps['lifecycle']>[number]

/** A lifecycle rule that keeps versions as long as a mistake usually goes unseen. */
export const VERSIONS_END: LifecycleRule = { noncurrent: { expireAfterDays: 30 } }

/** The place of a finding that more lifecycle rules mend, and the fix. */
export const mendedByRules = (
  { props, mendedBy }: Pick<RuleContext<BucketProps>, 'props' | 'mendedBy'>,
  ...rules: readonly LifecycleRule[]
): Pick<Finding, 'path' | 'fix'> => mendedBy(['lifecycle'], [...(props.lifecycle ?? []), ...rules])
