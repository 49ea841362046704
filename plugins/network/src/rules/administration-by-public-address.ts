import type { Facts, Rule } from '@planner/contract'

/** Ways in that need no public address on the machines themselves. */
const isPrivateWay = (facts: Facts): boolean =>
  facts['instance.bastion'] === true || facts['instance.admin-access'] === 'session-manager' || facts['network.service'] === 'ssm'

export default {
  appliesTo: 'design',
  meta: {
    pillar: 'security',
    severity: 'medium',
    title: 'Administrators reach machines by a private way',
    failureTitle: 'Administrators reach machines by public addresses',
    why: 'A machine that is administered over its public address is open to everyone who finds it. AWS prefers Session Manager, which needs no open port, to a bastion.',
    remedy: 'Use Session Manager, a VPN or a bastion, and take the public addresses away.',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/session-manager.html',
    practices: ['SEC06-BP03', 'SEC05-BP01'],
    controls: { securityHub: ['SSM.1', 'EC2.57'], trustedAdvisor: ['c18d2gz145'], config: ['EC2_INSTANCE_MANAGED_BY_SSM'] },
    messages: { public: '{address} has a public address, and the design has no bastion, VPN or Session Manager.' },
  },
  check(ctx) {
    const machines = [...ctx.all('aws:ec2:instance'), ...ctx.all('aws:autoscaling:group')]
    if (machines.length === 0) return 'not-applicable'
    const lines = [...ctx.all('aws:vpn:*'), ...ctx.all('aws:direct-connect:*')]
    if (lines.length > 0 || [...machines, ...ctx.all('aws:vpc:endpoint')].some(isPrivateWay)) return 'pass'
    const open = machines.filter((machine) => machine['network.public'] === true)
    if (open.length === 0) return { unknown: 'Do administrators reach the private machines through Session Manager, a VPN or a bastion?' }
    return open.map(({ address = '' }) => ({ message: 'public', address, data: { address } }) as const)
  },
} satisfies Rule<Record<string, unknown>, 'public'>
