import type { Rule } from '@planner/contract'
import { isDatabase } from '../fact-list.js'
import type { SubnetProps } from '../subnet.types.js'

export default {
  appliesTo: 'aws:vpc:subnet',
  meta: {
    pillar: 'security',
    severity: 'low',
    title: 'Sensitive subnets have a network ACL of their own',
    failureTitle: 'A sensitive subnet has the default network ACL',
    why: 'A second layer holds where a security group is opened by mistake. Security groups come first: some tools advise to use network ACLs sparingly.',
    remedy: 'Give the subnet a network ACL that lets in what its tier needs, and the replies out.',
    url: 'https://docs.aws.amazon.com/vpc/latest/userguide/vpc-network-acls.html',
    practices: ['SEC05-BP02', 'SEC05-BP01'],
    controls: { securityHub: ['EC2.21'], config: ['NACL_NO_UNRESTRICTED_SSH_RDP'], cdkNag: ['AwsSolutions-VPC3'], checkov: ['CKV2_AWS_1'] },
    messages: { default: 'It is one of the sensitive subnets, and its network ACL lets everything through.' },
  },
  check(ctx) {
    const { data } = ctx.workload
    const holdsData = ctx.referrers('subnets').some(isDatabase)
    // In public subnets stands what everyone may reach.
    if (!holdsData && ctx.facts['network.public'] === true) return 'not-applicable'
    if (!holdsData && data !== 'confidential' && data !== 'restricted') return 'not-applicable'
    return ctx.facts['network.acl'] === true ? 'pass' : { message: 'default', path: ['networkAcl'] }
  },
} satisfies Rule<SubnetProps, 'default'>
