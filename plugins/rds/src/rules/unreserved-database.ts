import type { Finding, Rule, RuleContext } from '@planner/contract'
import { BOTH, type DatabaseProps } from '../database-props.js'

type Context = RuleContext<DatabaseProps>

export default {
  appliesTo: BOTH,
  meta: {
    pillar: 'cost-optimization',
    severity: 'medium',
    title: 'Databases that always run are reserved',
    failureTitle: 'A database that always runs is paid by the hour',
    why: 'A production database runs for years, at every hour; a commitment of a year costs less for the same machine.',
    remedy: 'Reserve what certainly runs for a year.',
    url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_WorkingWithReservedDBInstances.html',
    practices: ['COST07-BP01', 'COST07-BP05'],
    controls: { trustedAdvisor: ['c1z7kmr11n'] },
    messages: {
      'on-demand': 'It runs at every hour of the week, on demand.',
    },
  },
  check(ctx) {
    if (!ctx.workload.production || ctx.facts['running.steady'] !== true) return 'not-applicable'
    if (ctx.commitments.length > 0) return 'pass'
    return { message: 'on-demand', ...reserving(ctx) }
  },
} satisfies Rule<DatabaseProps, 'on-demand'>

/** What AWS reserves under the database's own name: clusters of both kinds are covered by reservations of instances. */
const reserving = (ctx: Context): Pick<Finding, 'path' | 'fix'> =>
  ctx.facts['database.deployment'] === 'multi-az-cluster' || ctx.facts['database.io-optimized'] === true
    ? { path: ['purchase'] }
    : ctx.mendedBy(['purchase'], { option: 'reserved', term: '1yr', payment: 'no-upfront' })
