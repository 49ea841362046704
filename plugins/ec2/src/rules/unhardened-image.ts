import type { Rule } from '@planner/contract'
import { MACHINES, type MachineOwner, machineAt } from '../machine-at.js'

export default {
  appliesTo: MACHINES,
  meta: {
    pillar: 'security',
    severity: 'medium',
    title: 'Instances start from hardened images',
    failureTitle: 'Instances start from an image that nobody hardened',
    why: 'An image of a stranger may hold anything, and one as it came has services and accounts that nobody needs.',
    remedy: 'Build an image of your own with EC2 Image Builder, hardened and scanned.',
    url: 'https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/sec_protect_compute_hardened_images.html',
    practices: ['SEC06-BP02'],
    controls: { config: ['APPROVED_AMIS_BY_ID', 'APPROVED_AMIS_BY_TAG'] },
    messages: {
      community: 'It starts from an image of the community.',
      own: 'Its own image is not hardened.',
    },
  },
  check(ctx) {
    const { machine, base } = machineAt(ctx.props)
    const [image] = ctx.related('ami')
    const hardened = image ? image['image.hardened'] : machine.imageSource === 'own-hardened' || undefined
    if (hardened === true) return 'pass'
    if (hardened === false) return { message: 'own', path: ['ami'] }
    if (!image && machine.imageSource === 'community') return { message: 'community', path: [...base, 'imageSource'] }
    if (!image && machine.imageSource === 'own') return { message: 'own', path: [...base, 'imageSource'] }
    return { unknown: 'Is the image that it starts from hardened and scanned?' }
  },
} satisfies Rule<MachineOwner, 'community' | 'own'>
