import type { Rule } from '@planner/contract'
import { MACHINES, type MachineOwner, machineAt } from '../machine-at.js'

export default {
  appliesTo: MACHINES,
  meta: {
    pillar: 'security',
    severity: 'high',
    title: 'The metadata service demands session tokens',
    failureTitle: 'The metadata service answers without a session token',
    why: 'Without tokens, a web application that can be made to fetch an address hands out the credentials of its role.',
    remedy: 'Require IMDSv2.',
    url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-instance-metadata-service.html',
    practices: ['SEC06-BP05', 'SEC06-BP01'],
    controls: {
      securityHub: ['EC2.8', 'EC2.170', 'AutoScaling.3'],
      config: ['EC2_IMDSV2_CHECK', 'AUTOSCALING_LAUNCHCONFIG_REQUIRES_IMDSV2'],
      checkov: ['CKV_AWS_79', 'CKV_AWS_341'],
    },
    messages: {
      optional: 'Requests of IMDSv1 are answered.',
    },
  },
  check(ctx) {
    const { machine, base } = machineAt(ctx.props)
    return machine.imdsv2 === true ? 'pass' : { message: 'optional', ...ctx.mendedBy([...base, 'imdsv2'], true) }
  },
} satisfies Rule<MachineOwner, 'optional'>
