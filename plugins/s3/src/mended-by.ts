import type { Finding, Path, RuleContext } from '@planner/contract'
import type { BucketProps } from './bucket.types.js'

type Context = Pick<RuleContext<BucketProps>, 'props' | 'pointer'>
type LifecycleRule = NonNullable<BucketProps['lifecycle']>[number]

/** The place of a finding that one property mends, and the fix. */
export const mendedBy = (ctx: Pick<Context, 'pointer'>, path: Path, value: unknown): Pick<Finding, 'path' | 'fix'> => ({
  path,
  fix: [{ op: 'add', path: ctx.pointer(path), value }],
})

/** The place of a finding that more lifecycle rules mend, and the fix. */
export const mendedByRules = (ctx: Context, ...rules: readonly LifecycleRule[]): Pick<Finding, 'path' | 'fix'> =>
  mendedBy(ctx, ['lifecycle'], [...(ctx.props.lifecycle ?? []), ...rules])
