import type { Rule } from '@planner/contract'
import type { HsmClusterProps } from '../hsm-cluster.types.js'

export default {
  appliesTo: 'aws:cloudhsm:cluster',
  meta: {
    pillar: 'reliability',
    severity: 'high',
    title: 'HSMs stand in two zones or more',
    failureTitle: 'An HSM cluster depends on one HSM or one zone',
    why: 'With the last HSM go the keys that were made since the last backup, and everything that is encrypted with them stands still.',
    remedy: 'Run two or more HSMs in different zones.',
    url: 'https://docs.aws.amazon.com/cloudhsm/latest/userguide/bp-cluster-management.html',
    practices: ['REL10-BP01', 'SEC08-BP01'],
    controls: { trustedAdvisor: ['hc0dfs7601'] },
    messages: { one: 'The cluster has one HSM.', zone: 'All HSMs are in one zone.' },
  },
  check(ctx) {
    const { zones } = ctx.props
    if ((ctx.number(['modules'], 'HSM') ?? 0) < 2)
      return { message: 'one', path: ['modules'], fix: [{ op: 'add', path: ctx.pointer(['modules']), value: 2 }] }
    if (zones === undefined) return { unknown: 'Are the HSMs of the cluster in two zones or more?' }
    return new Set(zones).size > 1 ? 'pass' : { message: 'zone', path: ['zones'] }
  },
} satisfies Rule<HsmClusterProps, 'one' | 'zone'>
