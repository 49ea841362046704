import type { Facts, Rule } from '@planner/contract'
import type { SubnetProps } from '../subnet.types.js'

/** What belongs in a public subnet: what stands in front, and the gateways. */
const isFront = (facts: Facts): boolean => /^aws:(elb|vpc|vpn):/.test(facts.type ?? '') || facts['instance.bastion'] === true

export default {
  appliesTo: 'aws:vpc:subnet',
  meta: {
    pillar: 'security',
    severity: 'high',
    title: 'Applications and data are in private subnets',
    failureTitle: 'An application or a database is in a public subnet',
    why: 'In a public subnet one public address or one wide rule is enough to be reached from everywhere; in a private one there is no way in.',
    remedy: 'Move it to private subnets behind a load balancer, with a NAT gateway or endpoints for its way out.',
    url: 'https://docs.aws.amazon.com/vpc/latest/userguide/vpc-example-private-subnets-nat.html',
    practices: ['SEC05-BP01', 'SEC05-BP02'],
    controls: {
      securityHub: ['EC2.9', 'EC2.15', 'EC2.25', 'AutoScaling.5', 'ECS.2'],
      config: ['SUBNET_AUTO_ASSIGN_PUBLIC_IP_DISABLED', 'EC2_INSTANCE_NO_PUBLIC_IP'],
      checkov: ['CKV_AWS_88', 'CKV_AWS_130', 'CKV_AWS_333'],
    },
    messages: { public: '{address} lies in this public subnet.' },
  },
  check(ctx) {
    const tiers = ctx.referrers('subnets').filter((facts) => !isFront(facts))
    if (tiers.length === 0) return 'not-applicable'
    if (ctx.facts['network.public'] !== true) return 'pass'
    return tiers.map(({ address = '' }) => ({ message: 'public', data: { address } }) as const)
  },
} satisfies Rule<SubnetProps, 'public'>
