import type { Rule } from '@planner/contract'

export default {
  appliesTo: 'aws:network:connection',
  meta: {
    pillar: 'cost-optimization',
    severity: 'medium',
    title: 'Much traffic to the internet leaves through CloudFront',
    failureTitle: 'Much traffic to the internet leaves without CloudFront',
    why: 'From AWS to CloudFront data costs nothing, from CloudFront it is cheaper at volume, its first part is free, and what is cached spares the origin.',
    remedy: 'Put CloudFront in front of what sends so much, and cache what is asked for again.',
    url: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/Introduction.html',
    practices: ['COST08-BP03', 'PERF04-BP06', 'SUS04-BP07'],
    controls: { trustedAdvisor: ['796d6f3D83'] },
    messages: { direct: '{from} sends {gb} GB a month to the internet by itself.' },
  },
  check(ctx) {
    const [source] = ctx.related('from')
    if (ctx.props.to !== 'internet' || source === undefined) return 'not-applicable'
    if ([source, ...ctx.related('via')].some((hop) => hop['network.edge'] === true)) return 'pass'
    const gb = ctx.number(['gb'], 'GB')
    const free = ctx.catalog('billing-rules', 'cloudfront.free-allowance')?.cells.amount
    if (gb === undefined || free === undefined) return { unknown: `Does ${source.address} send little to the internet?` }
    return gb > Number(free)
      ? { message: 'direct', path: ['gb'], data: { from: source.address ?? '', gb: Math.round(gb) } }
      : 'not-applicable'
  },
} satisfies Rule<{ readonly to?: string }, 'direct'>
