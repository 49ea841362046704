import type { Finding, Rule, RuleContext } from '@planner/contract'
import { SERVERLESS } from '../cluster-instances.js'
import { BOTH, type DatabaseProps, isReplica, membersOf } from '../database-props.js'

type Context = RuleContext<DatabaseProps>

export default {
  appliesTo: BOTH,
  meta: {
    pillar: 'reliability',
    severity: 'high',
    title: 'Databases run in two zones',
    failureTitle: 'A database runs in one zone',
    why: 'When its zone or its machine fails, a database in one zone is down until it is restored; one with a standby goes on within minutes.',
    remedy: 'Take a Multi-AZ deployment, which needs a DB subnet group in two zones; give an Aurora cluster a reader in another zone.',
    url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Concepts.MultiAZ.html',
    practices: ['REL10-BP01', 'REL11-BP02'],
    controls: {
      securityHub: ['RDS.5', 'RDS.15'],
      trustedAdvisor: ['f2iK5R6Dep', 'c1qf5bt019', 'c18d2gz156', 'c18d2gz161'],
      config: ['RDS_MULTI_AZ_SUPPORT', 'RDS_CLUSTER_MULTI_AZ_ENABLED'],
      cdkNag: ['AwsSolutions-RDS3'],
      checkov: ['CKV_AWS_157'],
    },
    messages: {
      alone: 'There is nothing to take over in another zone.',
      together: 'All its instances are in zone {zone}.',
    },
  },
  check(ctx) {
    if (!ctx.workload.production || isReplica(ctx.props)) return 'not-applicable'
    if (ctx.facts['availability.multi-zone'] !== true) return { message: 'alone', ...standby(ctx) }
    const zones = ctx.facts['availability.zones']
    const placed = membersOf(ctx.props).every(({ zone }) => zone !== undefined)
    if (!placed || !Array.isArray(zones) || zones.length !== 1) return 'pass'
    return { message: 'together', data: { zone: zones[0] }, path: ['instances'] }
  },
} satisfies Rule<DatabaseProps, 'alone' | 'together'>

const standby = (ctx: Context): Pick<Finding, 'path' | 'fix'> => {
  const [writer] = membersOf(ctx.props)
  if (writer) {
    const { instanceClass, capacity, least, most } = writer
    // A serverless reader that may take over scales with the writer.
    const reader = instanceClass === SERVERLESS ? { instanceClass, capacity, least, most } : { instanceClass }
    return { path: ['instances'], fix: [{ op: 'add', path: ctx.pointer(['instances', '-']), value: reader }] }
  }
  // SQL Server Express has no standby, and where the design draws its network the subnets are the architect's to choose.
  const drawn = ctx.facts['availability.subnet-zones'] === undefined && ctx.all('aws:vpc:subnet').length > 0
  if (ctx.props.engine === 'sqlserver-ex' || ctx.facts.type === 'aws:rds:cluster' || drawn) return { path: ['deployment'] }
  return ctx.mendedBy(['deployment'], 'multi-az')
}
