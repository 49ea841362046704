import type { Rule, RuleContext } from '@planner/contract'
import type { BucketProps } from '../bucket.types.js'
import { breakEvenReads, transitionRow } from '../classes.js'
import { rulesFor } from '../lifecycle.js'
import { mendedByRules } from '../lifecycle-fix.js'
import { readsBetween } from '../stays.js'

type Context = RuleContext<BucketProps>

export default {
  appliesTo: 'aws:s3:bucket',
  meta: {
    pillar: 'cost-optimization',
    severity: 'medium',
    title: 'Data moves to cheaper classes as it ages',
    failureTitle: 'Data stays in Standard for good',
    why: 'Most data is read when it is new. After a month Standard-IA stores it for about half, and archives for a sixth or less.',
    remedy: 'Move the data by age with a lifecycle rule, let it expire, or take Intelligent-Tiering where reads are not known.',
    url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lifecycle-mgmt.html',
    practices: ['COST04-BP05', 'SUS04-BP03'],
    controls: {
      securityHub: ['S3.13'],
      trustedAdvisor: ['c18d2gz100'],
      config: ['S3_LIFECYCLE_POLICY_CHECK'],
      checkov: ['CKV2_AWS_61'],
    },
    messages: { stays: 'No lifecycle rule moves or ends {sets}.' },
  },
  check(ctx) {
    const ageing = ctx.props.objects.flatMap((set, index) => {
      const move = (set.class ?? 'standard') === 'standard' ? moveFor(ctx, index) : undefined
      return move === undefined ? [] : [{ prefix: set.prefix ?? '', lifetimeDays: set.lifetimeDays, move }]
    })
    if (ageing.length === 0) return 'not-applicable'
    const staying = ageing.filter(
      ({ prefix, lifetimeDays }) =>
        lifetimeDays === undefined &&
        rulesFor(ctx.props.lifecycle, prefix).every((rule) => rule.transitions === undefined && rule.expireAfterDays === undefined),
    )
    if (staying.length === 0) return 'pass'
    const rules = staying.map(({ prefix, move }) => ({ ...(prefix === '' ? {} : { prefix }), transitions: [move] }))
    const sets = staying.map(({ prefix }) => (prefix === '' ? 'its objects' : `"${prefix}"`)).join(', ')
    return { message: 'stays', data: { sets }, ...mendedByRules(ctx, ...rules) }
  },
} satisfies Rule<BucketProps, 'stays'>

/** In GB: what does not grow and is less saves no cent. */
const WORTH_MOVING = 1

/** Where a set goes as it ages; undefined if it is read often for good, or too small to move. */
const moveFor = (ctx: Context, index: number) => {
  const set = ctx.props.objects[index]
  const stored = ctx.number(['objects', index, 'stored'], 'GB')
  if (set?.added === undefined && stored !== undefined && stored < WORTH_MOVING) return undefined
  const row = transitionRow(ctx, 'standard', 'standard-ia')
  const size = ctx.number(['objects', index, 'objectSize'], 'KB')
  if (size !== undefined && size < Number(row?.defaultMinObjectKb ?? 0)) return undefined
  const least = Number(row?.minObjectAgeDays ?? 0)
  const limit = breakEvenReads(ctx, 'standard-ia') ?? 0
  const ends = (set?.reads ?? []).flatMap(({ untilDay }) => (untilDay !== undefined && untilDay > least ? [untilDay] : []))
  const ages = [least, ...ends].sort((a, b) => a - b)
  const reads = ages.map((age) => readsBetween(ctx, index, age, Number.POSITIVE_INFINITY))
  if (reads.some((each) => each === undefined)) return { afterDays: least, to: 'intelligent-tiering' } as const
  const cold = reads.findIndex((each) => each !== undefined && each <= limit)
  const afterDays = ages[cold]
  return afterDays === undefined ? undefined : ({ afterDays, to: 'standard-ia' } as const)
}
