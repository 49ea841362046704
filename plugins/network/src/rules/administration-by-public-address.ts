import type { Facts, Rule } from '@planner/contract'

const PRIVATE_WAYS: ReadonlySet<unknown> = new Set(['session-manager', 'bastion', 'vpn'])

/** Ways in that need no public address on the machines themselves. */
const isPrivateWay = (facts: Facts): boolean =>
  facts['instance.bastion'] === true || PRIVATE_WAYS.has(facts['instance.admin-access']) || facts['network.service'] === 'ssm'

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
    messages: { public: '{address} is reached over its public address: no bastion, VPN or Session Manager is named for it.' },
  },
  check(ctx) {
    const machines = [...ctx.all('aws:ec2:instance'), ...ctx.all('aws:autoscaling:group')]
    if (machines.length === 0) return 'not-applicable'
    const open = machines.filter((machine) => machine['network.public'] === true && machine['instance.bastion'] !== true)
    const findings = (found: readonly Facts[]) =>
      found.map(({ address = '' }) => ({ message: 'public', address, data: { address } }) as const)
    const direct = open.filter((machine) => machine['instance.admin-access'] === 'direct')
    if (direct.length > 0) return findings(direct)
    const lines = [...ctx.all('aws:vpn:*'), ...ctx.all('aws:direct-connect:*')]
    if (lines.length > 0 || [...machines, ...ctx.all('aws:vpc:endpoint')].some(isPrivateWay)) return 'pass'
    const administered = open.filter((machine) => machine['instance.admin-access'] !== 'none')
    if (administered.length > 0) return findings(administered)
    return { unknown: 'Do administrators reach the private machines through Session Manager, a VPN or a bastion?' }
  },
} satisfies Rule<Record<string, unknown>, 'public'>
