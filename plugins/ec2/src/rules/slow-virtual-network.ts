import type { Rule } from '@planner/contract'
import { MACHINES, type MachineOwner } from '../machine-at.js'
import { typePath } from '../type-change.js'

export default {
  appliesTo: MACHINES,
  meta: {
    pillar: 'performance-efficiency',
    severity: 'medium',
    title: 'Images and types have enhanced networking',
    failureTitle: 'An image or a type has no enhanced networking',
    why: 'Paravirtual images run on old types only, and without the Elastic Network Adapter every packet takes the slow way through the hypervisor.',
    remedy: 'Use HVM images with the ENA driver, on a current type.',
    url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/enhanced-networking-ena.html',
    practices: ['PERF04-BP02', 'PERF02-BP02'],
    controls: { securityHub: ['EC2.24'], trustedAdvisor: ['c18d2gz148'], config: ['EC2_PARAVIRTUAL_INSTANCE_CHECK'] },
    messages: {
      paravirtual: 'The image {image} is paravirtual.',
      noAdapter: '{type} has no Elastic Network Adapter.',
    },
  },
  check(ctx) {
    const [image] = ctx.related('ami')
    const type = String(ctx.facts['instance.type'])
    const support = ctx.catalog('ec2-instance-types', type)?.cells.enaSupport
    if (image?.['image.virtualization'] === 'pv') return { message: 'paravirtual', data: { image: image.address ?? '' }, path: ['ami'] }
    if (support === undefined) return 'not-applicable'
    return support === 'unsupported' ? { message: 'noAdapter', data: { type }, path: typePath(ctx.props) } : 'pass'
  },
} satisfies Rule<MachineOwner, 'paravirtual' | 'noAdapter'>
