import type { Rule } from '@planner/contract'
import { factList } from '../fact-list.js'
import { opens } from '../firewall.js'
import type { SecurityGroupProps } from '../security-group.types.js'

export default {
  appliesTo: 'aws:vpc:security-group',
  meta: {
    pillar: 'security',
    severity: 'low',
    title: 'Administration has a security group of its own',
    failureTitle: 'A security group mixes administration with other ports',
    why: 'In a group of its own the access of administrators is seen, reviewed and withdrawn in one place. A habit of many teams, not a rule of AWS.',
    remedy: 'Move SSH and RDP into a security group of their own, and attach it where it is needed.',
    url: 'https://docs.aws.amazon.com/vpc/latest/userguide/vpc-security-groups.html',
    practices: ['SEC05-BP02', 'SEC06-BP03'],
    messages: { mixed: 'It opens port {port} beside ports of the application.' },
  },
  check(ctx) {
    const open = factList(ctx.facts['security.open-ports'])
    const port = [22, 3389].find((admin) => opens(open, admin))
    if (port === undefined) return 'not-applicable'
    return open.every((ports) => ports === '22' || ports === '3389') ? 'pass' : { message: 'mixed', path: ['in'], data: { port } }
  },
} satisfies Rule<SecurityGroupProps, 'mixed'>
