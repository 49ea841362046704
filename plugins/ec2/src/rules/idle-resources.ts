import type { Facts, Finding, Rule } from '@planner/contract'

/** What is kept and does nothing. */
const isIdle = (facts: Facts): boolean =>
  facts['network.address-attached'] === false || facts['storage.attached'] === false || facts['load-balancing.idle'] === true

export default {
  appliesTo: 'design',
  meta: {
    pillar: 'sustainability',
    severity: 'low',
    title: 'Nothing is kept that does nothing',
    failureTitle: 'Something is kept that does nothing',
    why: 'Disks, addresses and load balancers without use take hardware, power and money.',
    remedy: 'Remove them; keep what may be needed again as a snapshot or as code.',
    url: 'https://docs.aws.amazon.com/wellarchitected/latest/sustainability-pillar/sus_sus_user_a4.html',
    practices: ['SUS02-BP03', 'SUS03-BP02', 'COST04-BP03'],
    controls: {
      securityHub: ['EC2.4', 'EC2.12'],
      trustedAdvisor: ['Z4AUBRNSmz', 'hjLMh88uM8', 'DAvU99Dc4C'],
      config: ['EC2_VOLUME_INUSE_CHECK', 'EIP_ATTACHED'],
      checkov: ['CKV2_AWS_19'],
    },
    messages: {
      idle: '{address} does nothing.',
    },
  },
  check(ctx) {
    const kept = [...ctx.all('aws:ec2:elastic-ip'), ...ctx.all('aws:ec2:volume'), ...ctx.all('aws:elb:*')]
    if (kept.length === 0) return 'not-applicable'
    // What their removal saves is counted once, by the rules on cost of their types.
    const idle = kept.filter(isIdle).map(({ address = '' }): Finding<'idle'> => {
      return { message: 'idle', data: { address }, address }
    })
    return idle.length > 0 ? idle : 'pass'
  },
} satisfies Rule<object, 'idle'>
