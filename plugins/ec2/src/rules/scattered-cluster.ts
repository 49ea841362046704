import type { Rule } from '@planner/contract'
import type { InstanceProps } from '../instance.types.js'

export default {
  appliesTo: 'aws:ec2:instance',
  meta: {
    pillar: 'performance-efficiency',
    severity: 'medium',
    title: 'Nodes that work closely together stand together',
    failureTitle: 'Nodes that work closely together stand apart',
    why: 'Only in a cluster placement group do instances talk at 10 Gbps in a single stream and with the least delay.',
    remedy: 'Put the nodes in a cluster placement group; it costs nothing.',
    url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/placement-strategies.html',
    practices: ['PERF04-BP06', 'PERF04-BP02'],
    messages: {
      none: 'Its nodes are in no placement group.',
      apart: 'The placement group {group} keeps its nodes apart ({strategy}).',
    },
  },
  check(ctx) {
    if (ctx.props.purpose !== 'hpc' || (ctx.number(['count'], 'instance', 'high') ?? 2) <= 1) return 'not-applicable'
    const [group] = ctx.related('placementGroup')
    if (!group) return { message: 'none', path: ['placementGroup'] }
    const strategy = String(group['placement.strategy'])
    if (strategy === 'cluster') return 'pass'
    return { message: 'apart', data: { group: group.address ?? '', strategy }, path: ['placementGroup'] }
  },
} satisfies Rule<InstanceProps, 'none' | 'apart'>
