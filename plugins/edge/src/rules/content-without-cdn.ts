import type { Rule } from '@planner/contract'
import { distributionsBefore, isFallback, SERVERS, servesSite } from '../entry-points.js'

export default {
  appliesTo: [...SERVERS, 'aws:s3:bucket'],
  meta: {
    pillar: 'performance-efficiency',
    severity: 'medium',
    title: 'Distant visitors get static content from the edge',
    failureTitle: 'Distant visitors wait for static content',
    why: 'Every image and script crosses the world for each visitor, and a page needs dozens of them.',
    remedy: 'Put CloudFront in front of what serves static content.',
    url: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/Introduction.html',
    practices: ['PERF04-BP06', 'PERF03-BP05', 'COST08-BP03', 'SUS02-BP04'],
    controls: { trustedAdvisor: ['796d6f3D83'] },
    messages: { direct: 'Its website has readers far from {region}, and no distribution stands in front of it.' },
  },
  check(ctx) {
    const website = ctx.facts['website.enabled']
    if (website === false || (website === undefined && servesSite(ctx.facts) === false)) return 'not-applicable'
    if (isFallback(ctx)) return 'not-applicable'
    if (distributionsBefore(ctx).length > 0) return 'pass'
    const distant = ctx.facts['content.distant-readers']
    if (distant === true) return { message: 'direct', data: { region: ctx.region } }
    if (distant === false) return 'not-applicable'
    return { unknown: `Are its visitors near ${ctx.region}, or does it serve them nothing static?` }
  },
} satisfies Rule<Record<string, unknown>, 'direct'>
