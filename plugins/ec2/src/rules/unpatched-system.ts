import type { Rule } from '@planner/contract'
import { MACHINES, type MachineOwner, machineAt } from '../machine-at.js'

export default {
  appliesTo: MACHINES,
  meta: {
    pillar: 'security',
    severity: 'high',
    title: 'Guest systems are patched',
    failureTitle: 'Guest systems are not patched by a process',
    why: 'The operating system of an instance is yours: AWS does not patch it, and known holes are what attackers try first.',
    remedy: 'Patch with Systems Manager Patch Manager, or replace instances from a fresh image every few weeks.',
    url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/patch-manager.html',
    practices: ['SEC06-BP01', 'OPS05-BP05'],
    controls: {
      securityHub: ['SSM.1', 'SSM.2'],
      trustedAdvisor: ['c18d2gz145', 'Qsdfp3A4L4', 'c1dfprch15'],
      config: ['EC2_MANAGEDINSTANCE_PATCH_COMPLIANCE_STATUS_CHECK'],
    },
    messages: {
      none: 'Nobody patches the operating system.',
      byHand: 'The operating system is patched by hand.',
    },
  },
  check(ctx) {
    const { machine, base } = machineAt(ctx.props)
    if (machine.patching === 'automated') return 'pass'
    if (machine.patching === undefined) return { unknown: 'Is its operating system patched by an automated process?' }
    return { message: machine.patching === 'none' ? 'none' : 'byHand', path: [...base, 'patching'] }
  },
} satisfies Rule<MachineOwner, 'none' | 'byHand'>
