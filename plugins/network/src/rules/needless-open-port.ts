import type { Rule } from '@planner/contract'
import { factList, servedPorts } from '../fact-list.js'
import { covers, portsOf } from '../firewall.js'
import type { SecurityGroupProps } from '../security-group.types.js'

/** Administration is looked at by rules of its own. */
const ADMIN = ['22', '3389']

export default {
  appliesTo: 'aws:vpc:security-group',
  meta: {
    pillar: 'security',
    severity: 'high',
    title: 'Security groups open the ports that are served, and no others',
    failureTitle: 'A security group opens ports that nothing serves',
    why: 'A port that nobody needs is there for whatever starts listening on it by mistake, and for whoever looks for it.',
    remedy: 'Open the ports that the protected resources serve, one by one.',
    url: 'https://docs.aws.amazon.com/securityhub/latest/userguide/ec2-controls.html#ec2-18',
    practices: ['SEC05-BP02'],
    controls: {
      securityHub: ['EC2.18'],
      trustedAdvisor: ['1iG5NDGVre', '8604e947f2'],
      config: ['VPC_SG_OPEN_ONLY_TO_AUTHORIZED_PORTS'],
      cdkNag: ['AwsSolutions-EC23'],
      checkov: ['CKV_AWS_260'],
    },
    messages: { more: 'It opens {ports}; {users} {verb} {served}.' },
  },
  check(ctx) {
    const open = factList(ctx.facts['security.open-ports']).filter((ports) => !ADMIN.includes(ports))
    if (open.length === 0) return 'not-applicable'
    const users = ctx.referrers('securityGroups')
    const served = [...new Set(users.flatMap(servedPorts))]
    if (users.length === 0 || users.some((user) => servedPorts(user).length === 0))
      return { unknown: `Does everything that this group protects need all the ports that it opens (${open.join(', ')})?` }
    // A range is as wide as needed only if each of its ports is served.
    const needed = (ports: string): boolean => served.some((port) => covers(portsOf(port), portsOf(ports)))
    const extra = open.filter((ports) => !needed(ports))
    if (extra.length === 0) return 'pass'
    const names = users.map(({ address }) => address).join(', ')
    const verb = users.length === 1 ? 'serves' : 'serve'
    return { message: 'more', path: ['in'], data: { ports: extra.join(', '), users: names, verb, served: served.join(', ') } }
  },
} satisfies Rule<SecurityGroupProps, 'more'>
