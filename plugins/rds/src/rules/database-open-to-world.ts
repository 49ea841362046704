import type { Finding, PatchOperation, Rule, RuleContext } from '@planner/contract'
import { isOpen } from '../common-facts.js'
import { BOTH, type DatabaseProps } from '../database-props.js'

type Context = RuleContext<DatabaseProps>

export default {
  appliesTo: BOTH,
  meta: {
    pillar: 'security',
    severity: 'critical',
    title: 'Databases let in known sources only',
    failureTitle: 'A database lets in the whole world',
    why: 'Opening it to 0.0.0.0/0 is often advised to make a connection work. It leaves only a password between everyone and the data.',
    remedy: "Let in the application's security group only, and that of a bastion for administrators.",
    url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Overview.RDSSecurityGroups.html',
    practices: ['SEC05-BP02', 'SEC05-BP01'],
    controls: {
      securityHub: ['EC2.19', 'EC2.18'],
      trustedAdvisor: ['HCP4007jGY', 'nNauJisYIT'],
      config: ['RESTRICTED_INCOMING_TRAFFIC', 'VPC_SG_OPEN_ONLY_TO_AUTHORIZED_PORTS'],
      cdkNag: ['AwsSolutions-RDS8', 'AwsSolutions-EC23'],
    },
    messages: {
      open: 'Everyone on the internet may connect to port {ports}.',
      bastion: 'Everyone on the internet may connect to port {ports}; let in {group}, the group of the bastion.',
    },
  },
  check(ctx) {
    const { access } = ctx.props
    if (access === undefined) return 'not-applicable'
    const open = [...access.entries()].filter(([, rule]) => isOpen(rule))
    const [first] = open
    if (!first) return 'pass'
    const ports = [...new Set(open.map(([, { port }]) => port))].join(', ')
    return closing(
      ctx,
      first[0],
      ports,
      open.map(([index]) => index),
    )
  },
} satisfies Rule<DatabaseProps, 'open' | 'bastion'>

/** Without the open rules, if another opens the port of the engine: a database that nobody reaches is no remedy. */
const closing = (ctx: Context, first: number, ports: string, open: readonly number[]): Finding<'open' | 'bastion'> => {
  const path = ['access', first]
  const reachable = ctx.props.access?.some((rule) => !isOpen(rule) && rule.port === ctx.facts['database.port'])
  const group = reachable ? undefined : bastionGroup(ctx)
  if (group !== undefined) return { message: 'bastion', data: { ports, group }, path, fix: open.map((index) => letIn(ctx, index, group)) }
  const removed = open.toReversed().map((index) => ({ op: 'remove', path: ctx.pointer(['access', index]) }) as const)
  return { message: 'open', data: { ports }, path, ...(reachable ? { fix: removed } : {}) }
}

const letIn = (ctx: Context, index: number, group: string): PatchOperation => ({
  op: 'replace',
  path: ctx.pointer(['access', index, 'from']),
  value: group,
})

const bastionGroup = (ctx: Context): string | undefined => {
  const groups = ctx
    .all('aws:ec2:instance')
    .filter((machine) => machine['instance.bastion'] === true)
    .map((machine) => machine['security.groups'])
  return groups.flatMap((own) => (Array.isArray(own) ? own.map(String) : []))[0]
}
