import type { Rule } from '@planner/contract'
import type { NetworkAclProps } from '../network-acl.types.js'

export default {
  appliesTo: 'aws:vpc:network-acl',
  meta: {
    pillar: 'security',
    severity: 'medium',
    title: 'Network ACLs let in what is needed',
    failureTitle: 'A network ACL lets everything in',
    why: 'An ACL that allows all is a layer that stops nothing, and looks like one that does.',
    remedy: 'Allow the ports and ranges of the tier, and deny the rest.',
    url: 'https://docs.aws.amazon.com/securityhub/latest/userguide/ec2-controls.html#ec2-21',
    practices: ['SEC05-BP02'],
    controls: { securityHub: ['EC2.21'], config: ['NACL_NO_UNRESTRICTED_SSH_RDP'], checkov: ['CKV_AWS_231', 'CKV_AWS_232'] },
    messages: { all: 'A rule allows every protocol, port and address, before any rule denies something.' },
  },
  check(ctx) {
    if (!ctx.props.in?.length) return 'not-applicable'
    return ctx.facts['security.allows-all'] === true ? { message: 'all', path: ['in'] } : 'pass'
  },
} satisfies Rule<NetworkAclProps, 'all'>
