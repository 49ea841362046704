import type { Rule } from '@planner/contract'
import { MACHINES, type MachineOwner, machineAt } from '../machine-at.js'
import { volumesAt } from '../volumes-at.js'

const PROVISIONED: ReadonlySet<unknown> = new Set(['io1', 'io2'])

export default {
  appliesTo: MACHINES,
  meta: {
    pillar: 'performance-efficiency',
    severity: 'medium',
    title: 'Provisioned IOPS reach instances on a way of their own',
    failureTitle: 'Provisioned IOPS share the network of their instance',
    why: 'Without EBS optimisation the traffic to volumes competes with everything else, and the operations that are paid for do not arrive.',
    remedy: 'Take a type that is EBS-optimised by default, as all current ones are.',
    url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ebs-optimized.html',
    practices: ['PERF03-BP02', 'PERF02-BP04'],
    controls: {
      trustedAdvisor: ['c18d2gz142', 'Bh2xRR2FGH', 'PPkZrjsH2q'],
      config: ['EBS_OPTIMIZED_INSTANCE'],
      checkov: ['CKV_AWS_135'],
    },
    messages: {
      shared: '{type} has provisioned IOPS and is not EBS-optimised.',
    },
  },
  check(ctx) {
    const attached = ctx.referrers('attachedTo').flatMap((volume) => volume['storage.types'] ?? [])
    const types = [...volumesAt(ctx.props).map(({ type }) => type), ...attached]
    const optimized = ctx.facts['storage.ebs-optimized']
    if (optimized === undefined || !types.some((type) => PROVISIONED.has(type))) return 'not-applicable'
    if (optimized === true) return 'pass'
    const type = String(ctx.facts['instance.type'])
    const path = [...machineAt(ctx.props).base, 'ebsOptimized']
    const supported = ctx.catalog('ec2-instance-types', type)?.cells.ebsOptimized === 'supported'
    return { message: 'shared', data: { type }, ...(supported ? ctx.mendedBy(path, true) : { path }) }
  },
} satisfies Rule<MachineOwner, 'shared'>
