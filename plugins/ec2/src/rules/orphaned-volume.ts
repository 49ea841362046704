import type { Rule } from '@planner/contract'
import type { VolumeProps } from '../volume.types.js'

export default {
  appliesTo: ['aws:ec2:snapshot', 'aws:ec2:volume'],
  meta: {
    pillar: 'cost-optimization',
    severity: 'medium',
    title: 'Volumes and snapshots are in use',
    failureTitle: 'Volumes or snapshots are kept that nobody uses',
    why: 'A volume is billed for its whole size, attached or not, and snapshots that are never deleted grow without end.',
    remedy: 'Delete what no instance uses, with a last snapshot in the archive tier; let old snapshots expire.',
    url: 'https://docs.aws.amazon.com/ebs/latest/userguide/ebs-deleting-volume.html',
    practices: ['COST04-BP03', 'COST04-BP01', 'SUS04-BP05'],
    controls: { trustedAdvisor: ['DAvU99Dc4C'], config: ['EC2_VOLUME_INUSE_CHECK'] },
    messages: {
      unattached: 'The volume is attached to no instance.',
      forever: 'Snapshots are taken and none is ever deleted.',
    },
  },
  check(ctx) {
    if (ctx.facts['backup.scheduled'] !== undefined) {
      if (ctx.facts['backup.scheduled'] !== true) return 'not-applicable'
      return 'keep' in ctx.props && ctx.props.keep !== undefined ? 'pass' : { message: 'forever', path: ['keep'] }
    }
    const attached = ctx.facts['storage.attached']
    if (attached === true) return 'pass'
    if (attached === undefined) return { unknown: 'Is the volume attached to an instance?' }
    return { message: 'unattached', path: ['attachedTo'], fix: [{ op: 'remove', path: ctx.pointer() }] }
  },
} satisfies Rule<VolumeProps, 'unattached' | 'forever'>
