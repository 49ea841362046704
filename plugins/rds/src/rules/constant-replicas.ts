import type { Rule, RuleContext } from '@planner/contract'
import { BOTH, type DatabaseProps, membersOf } from '../database-props.js'

type Context = RuleContext<DatabaseProps>

/** One in each zone beside that of the primary: so many are there for availability. */
const FOR_AVAILABILITY = 2

export default {
  appliesTo: BOTH,
  meta: {
    pillar: 'cost-optimization',
    severity: 'low',
    title: 'The number of read replicas follows demand',
    failureTitle: 'Replicas for the peak run all week',
    why: 'Replicas are made and deleted in minutes; those of Monday morning cost as much on Sunday night.',
    remedy: 'Give "count" a weekly schedule, such as four on Monday and one otherwise.',
    url: 'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Aurora.Integrating.AutoScaling.html',
    practices: ['COST09-BP03', 'COST06-BP03'],
    messages: {
      constant: 'Replicas that run at every hour of the week: {count}.',
    },
  },
  check(ctx) {
    if (ctx.facts['replicas.follows-load'] === true) return 'pass'
    const count = replicas(ctx)
    if (count <= FOR_AVAILABILITY) return 'not-applicable'
    return { message: 'constant', data: { count }, path: [membersOf(ctx.props).length > 0 ? 'instances' : 'replicas'] }
  },
} satisfies Rule<DatabaseProps, 'constant'>

const replicas = (ctx: Context): number => {
  const counted = (list: string, kinds: readonly unknown[]): number =>
    kinds.reduce<number>((sum, _, index) => sum + (ctx.number([list, index, 'count'], 'instance') ?? 0), 0)
  const members = membersOf(ctx.props)
  if (members.length > 0) return counted('instances', members) - 1
  return counted('replicas', ('replicas' in ctx.props && ctx.props.replicas) || [])
}
