import type { Rule } from '@planner/contract'
import { closing, openRules } from '../group-rule.js'
import type { SecurityGroupProps } from '../security-group.types.js'

const ADMIN_PORTS = [22, 3389]

export default {
  appliesTo: 'aws:vpc:security-group',
  meta: {
    pillar: 'security',
    severity: 'critical',
    title: 'Ports of administration are closed to the world',
    failureTitle: 'A port of administration is open to the world',
    why: 'SSH and RDP that everyone can reach are tried by machines day and night; one weak password or bug gives the server away.',
    remedy: "Let in only your office's range, a bastion's security group or a VPN, or use Session Manager and open no port.",
    url: 'https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html',
    practices: ['SEC05-BP02', 'SEC06-BP03'],
    controls: {
      securityHub: ['EC2.13', 'EC2.14', 'EC2.19', 'EC2.53', 'EC2.54'],
      trustedAdvisor: ['HCP4007jGY', '1iG5NDGVre'],
      config: ['INCOMING_SSH_DISABLED', 'RESTRICTED_INCOMING_TRAFFIC'],
      cdkNag: ['AwsSolutions-EC23'],
      checkov: ['CKV_AWS_24', 'CKV_AWS_25'],
    },
    messages: { open: 'Everyone on the internet may connect to port {ports}.' },
  },
  check(ctx) {
    const rules = ctx.props.in ?? []
    const open = openRules(rules, ADMIN_PORTS)
    const [first] = open
    if (first === undefined) return 'pass'
    const ports = ADMIN_PORTS.filter((port) => openRules(rules, [port]).length > 0).join(' and ')
    return { message: 'open', path: ['in', first], data: { ports }, fix: closing(rules, open, ctx.pointer) }
  },
} satisfies Rule<SecurityGroupProps, 'open'>
