import type { Rule } from '@planner/contract'
import type { EmrClusterProps } from '../emr-cluster.types.js'

export default {
  appliesTo: 'aws:emr:cluster',
  meta: {
    pillar: 'cost-optimization',
    severity: 'low',
    title: 'Task nodes of EMR run on spot',
    failureTitle: 'Task nodes of EMR run on demand',
    why: 'Task nodes keep no data: if AWS takes one back, its tasks run again on another. On spot the same machine costs a fraction.',
    remedy: 'Buy task nodes on spot, and keep primary and core nodes on demand.',
    url: 'https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-plan-instances-guidelines.html',
    practices: ['COST07-BP04', 'COST05-BP03'],
    messages: {
      'on-demand': 'Its task nodes are bought on demand.',
    },
  },
  check(ctx) {
    const onSpot = ctx.facts['analytics.task-on-spot']
    if (onSpot === undefined) return 'not-applicable'
    return onSpot ? 'pass' : { message: 'on-demand', ...ctx.mendedBy(['task', 'option'], 'spot') }
  },
} satisfies Rule<EmrClusterProps, 'on-demand'>
