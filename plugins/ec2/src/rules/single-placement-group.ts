import type { Rule } from '@planner/contract'
import { balancersOf } from '../balanced.js'
import type { InstanceProps } from '../instance.types.js'

export default {
  appliesTo: 'aws:ec2:instance',
  meta: {
    pillar: 'reliability',
    severity: 'high',
    title: 'Something outside the placement group serves too',
    failureTitle: 'A critical tier lies in one cluster placement group',
    why: 'A cluster placement group lies in one zone, on machines that stand close: one fault takes all of it.',
    remedy: 'Add capacity in another zone behind the same load balancer.',
    url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/placement-strategies.html',
    practices: ['REL10-BP01', 'PERF04-BP06'],
    controls: { trustedAdvisor: ['c1dfptbg11'] },
    messages: {
      alone: 'Nothing outside {group} serves what these instances serve.',
    },
  },
  check(ctx) {
    const [group] = ctx.related('placementGroup')
    const critical = ctx.workload.critical
    if (group?.['placement.strategy'] !== 'cluster' || critical === false) return 'not-applicable'
    const own = new Set((ctx.facts['availability.zones'] ?? []).map(ctx.zoneLetter))
    const peers = new Set(balancersOf(ctx).flatMap((balancer) => balancer['load-balancing.targets'] ?? []))
    const elsewhere = [...ctx.all('aws:ec2:instance'), ...ctx.all('aws:autoscaling:group')].some(
      (other) => peers.has(String(other.address)) && (other['availability.zones'] ?? []).some((zone) => !own.has(ctx.zoneLetter(zone))),
    )
    if (elsewhere) return 'pass'
    if (critical === undefined) return { unknown: 'May everything in the placement group fail at once?' }
    return { message: 'alone', data: { group: group.address ?? '' }, path: ['placementGroup'] }
  },
} satisfies Rule<InstanceProps, 'alone'>
