import type { Finding, PatchOperation, Rule, RuleContext } from '@planner/contract'
import type { BucketProps } from '../bucket.types.js'
import { breakEvenReads, className } from '../classes.js'
import { type ClassStay, readsBetween, staysOf } from '../stays.js'

type Context = RuleContext<BucketProps>

export default {
  appliesTo: 'aws:s3:bucket',
  meta: {
    pillar: 'cost-optimization',
    severity: 'medium',
    title: 'Cold classes hold what is seldom read',
    failureTitle: 'A cold class holds data that is read too often',
    why: 'Cold classes save on storage and bill every GB that is read: beyond about one full read a month they cost more than Standard.',
    remedy: 'Keep the data in Standard, or in Intelligent-Tiering, which bills no reads.',
    url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/storage-class-intro.html',
    practices: ['COST06-BP03', 'SUS04-BP02', 'COST06-BP01'],
    messages: { often: 'In {class} each object is read {reads} times a month; above {limit} Standard is cheaper.' },
  },
  check(ctx) {
    const cold = ctx.props.objects.flatMap((_, index) =>
      staysOf(ctx, index).flatMap((stay) => {
        const limit = breakEvenReads(ctx, stay.class)
        return limit === undefined ? [] : [{ stay, limit, reads: readsIn(ctx, index, stay) }]
      }),
    )
    if (cold.length === 0) return 'not-applicable'
    const findings = cold.flatMap(({ stay, limit, reads }): readonly Finding<'often'>[] => {
      if (reads === undefined || reads <= limit) return []
      const data = { class: className(stay.class), reads: Math.round(reads * 10) / 10, limit }
      return [{ message: 'often', data, path: stay.path, fix: [warmer(ctx, stay)] }]
    })
    if (findings.length > 0) return findings
    const open = cold.find(({ reads }) => reads === undefined)
    return open ? { unknown: `Is what lies in ${className(open.stay.class)} read less than once a month?` } : 'pass'
  },
} satisfies Rule<BucketProps, 'often'>

/** Reads by age, and what else is read of objects that are written into the class. */
const readsIn = (ctx: Context, index: number, { fromDay, untilDay }: ClassStay): number | undefined => {
  const byAge = readsBetween(ctx, index, fromDay, untilDay)
  if (fromDay > 0 || ctx.props.objects[index]?.requests?.retrieved === undefined) return byAge
  const retrieved = ctx.number(['objects', index, 'requests', 'retrieved'], 'GB')
  const stored = ctx.number(['objects', index, 'stored'], 'GB')
  return retrieved === undefined || !stored ? undefined : (byAge ?? 0) + retrieved / stored
}

/** Objects that are written into a cold class go into Standard; a move into one is left out. */
const warmer = ({ props, pointer }: Context, { path }: ClassStay): PatchOperation => {
  const [, index, ...move] = path
  if (move[0] === 'class') return { op: 'add', path: pointer(path), value: 'standard' }
  const rule = props.lifecycle?.[Number(index)]
  const others = Object.keys(rule ?? {}).filter((key) => !['prefix', 'minimumKb', 'maximumKb', 'transitions'].includes(key))
  if ((rule?.transitions?.length ?? 0) > 1) return { op: 'remove', path: pointer(path) }
  return { op: 'remove', path: pointer(others.length > 0 ? path.slice(0, 3) : path.slice(0, 2)) }
}
