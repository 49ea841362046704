import type { Finding, Rule, RuleContext } from '@planner/contract'
import { SERVERLESS } from '../cluster-instances.js'
import { BOTH, type DatabaseProps, membersOf } from '../database-props.js'
import type { InstanceProps } from '../instance.types.js'
import { INSTANCES } from '../product.js'
import { IO_FACTOR } from '../reservation.js'

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

const TERMS = { option: 'reserved', term: '1yr', payment: 'no-upfront' } as const

/** What AWS does not reserve under the database's own name is covered by reservations that the design lists. */
const reserving = (ctx: Context): Pick<Finding, 'path' | 'fix'> => {
  const { props } = ctx
  const listed = 'deployment' in props && props.deployment === 'multi-az-cluster' ? instancesOf(ctx, props) : undefined
  const members = ctx.facts['database.io-optimized'] === true ? membersFor(ctx) : undefined
  const commitments = listed ?? members
  if (!commitments) return ctx.mendedBy(['purchase'], TERMS)
  const fix = commitments.map((value) => ({
    op: 'add' as const,
    path: '/commitments/-',
    value: { ...TERMS, ...value, region: ctx.region },
  }))
  return { path: ['purchase'], ...(fix.length > 0 ? { fix } : {}) }
}

/** A Multi-AZ cluster is three instances. */
const instancesOf = (ctx: Context, { engine, instanceClass, license }: InstanceProps): readonly object[] => {
  const count = ctx.number(['count'], 'instance', 'low') ?? 1
  const machine = { engine, instanceClass, ...(license === undefined ? {} : { license }) }
  return count >= 1 ? [{ of: 'aws:rds:instance', ...machine, count: INSTANCES['multi-az-cluster'] * Math.floor(count) }] : []
}

/** Instances of a cluster with I/O-Optimized storage take a reservation of more; what is left of the last one is paid by the hour. */
const membersFor = ({ props }: Context): readonly object[] =>
  membersOf(props).flatMap(({ instanceClass, count = 1, hours }) => {
    const steady = instanceClass !== SERVERLESS && hours === undefined && typeof count === 'number'
    return steady ? [{ of: 'aws:rds:cluster', engine: props.engine, instanceClass, count: Math.floor(count * IO_FACTOR) }] : []
  })
