import type { Rule } from '@planner/contract'
import { isDatabase } from '../fact-list.js'
import { closing, openRules } from '../group-rule.js'
import type { SecurityGroupProps } from '../security-group.types.js'

/** SQL Server, Oracle, MySQL, PostgreSQL, Redshift, Redis and Valkey, Cassandra, Elasticsearch, memcached, MongoDB. */
const DATABASE_PORTS = [1433, 1521, 3306, 5432, 5439, 6379, 9042, 9200, 11211, 27017]

export default {
  appliesTo: 'aws:vpc:security-group',
  meta: {
    pillar: 'security',
    severity: 'critical',
    title: 'Databases are closed to the world',
    failureTitle: "A database's port is open to the world",
    why: 'Opening the group to 0.0.0.0/0 is often advised to make a connection work. It leaves only a password between everyone and the data.',
    remedy: "Let in the application's security group only; reach the database from your desk through a VPN, a bastion or Session Manager.",
    url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Overview.RDSSecurityGroups.html',
    practices: ['SEC05-BP02', 'SEC05-BP01'],
    controls: {
      securityHub: ['EC2.19', 'EC2.18', 'Redshift.15'],
      trustedAdvisor: ['HCP4007jGY', 'nNauJisYIT'],
      config: ['RESTRICTED_INCOMING_TRAFFIC', 'VPC_SG_OPEN_ONLY_TO_AUTHORIZED_PORTS'],
      cdkNag: ['AwsSolutions-RDS8', 'AwsSolutions-EC23'],
    },
    messages: {
      'database-group': 'It protects {database}, and lets everyone on the internet in.',
      port: 'Everyone on the internet may connect to {ports}, which databases use.',
    },
  },
  check(ctx) {
    const rules = ctx.props.in ?? []
    const database = ctx.referrers('securityGroups').find(isDatabase)
    const open = openRules(rules, database ? undefined : DATABASE_PORTS)
    const [first] = open
    if (first === undefined) return 'pass'
    const found = { path: ['in', first], fix: closing(rules, open, ctx.pointer) }
    if (database) return { ...found, message: 'database-group', data: { database: database.address ?? 'a database' } }
    const ports = DATABASE_PORTS.filter((port) => openRules(rules, [port]).length > 0).join(', ')
    return { ...found, message: 'port', data: { ports } }
  },
} satisfies Rule<SecurityGroupProps, 'database-group' | 'port'>
