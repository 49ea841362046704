import type { Rule } from '@planner/contract'
import { MACHINES, type MachineOwner, machineAt } from '../machine-at.js'

export default {
  appliesTo: MACHINES,
  meta: {
    pillar: 'reliability',
    severity: 'high',
    title: 'Local disks hold nothing that must be kept',
    failureTitle: 'Data that must be kept lies on local disks',
    why: 'What is on the disks of the host is gone when the instance stops, is terminated or its host fails.',
    remedy: 'Keep data on EBS, EFS or S3; use local disks for what can be made again.',
    url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/InstanceStorage.html',
    practices: ['REL09-BP01', 'REL05-BP06', 'SUS04-BP02'],
    messages: {
      persistent: 'Data that must be kept lies on the local disks of {type}.',
    },
  },
  check(ctx) {
    const { machine, base } = machineAt(ctx.props)
    const type = String(ctx.facts['instance.type'])
    const disks = ctx.catalog('ec2-instance-types', type)?.cells.instanceStoreTotalGb !== undefined
    if (!disks && machine.rootVolume?.type !== 'instance-store') return 'not-applicable'
    if (machine.instanceStoreData === 'scratch') return 'pass'
    if (machine.instanceStoreData === undefined) return { unknown: 'May everything on its local disks be lost at any time?' }
    return { message: 'persistent', data: { type }, path: [...base, 'instanceStoreData'] }
  },
} satisfies Rule<MachineOwner, 'persistent'>
