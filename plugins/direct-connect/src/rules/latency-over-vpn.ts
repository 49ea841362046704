import type { Rule } from '@planner/contract'
import { total } from '../hybrid.js'
import type { SiteToSiteProps } from '../site-to-site.types.js'

export default {
  appliesTo: ['aws:direct-connect:hybrid-link', 'aws:vpn:site-to-site'],
  meta: {
    pillar: 'performance-efficiency',
    severity: 'medium',
    title: 'What needs even latency takes Direct Connect',
    failureTitle: 'What needs even latency takes the internet',
    why: 'The way of a VPN over the internet changes by the hour, and so do delay and throughput; a line of your own keeps both.',
    remedy: 'Use Direct Connect, and keep the VPN as its backup.',
    url: 'https://docs.aws.amazon.com/directconnect/latest/UserGuide/Welcome.html',
    practices: ['PERF04-BP03', 'REL02-BP02'],
    messages: { internet: 'It is sensitive to latency, and the design has a VPN only.' },
  },
  check(ctx) {
    if (ctx.props.latencySensitive === false) return 'not-applicable'
    // What is planned is asked, also where the number of ports is not: a range or a schedule is more than none.
    if (total(ctx, 'hybrid.direct-connects') !== 0) return 'pass'
    if (ctx.props.latencySensitive === undefined)
      return { unknown: 'Does what goes to on-premises bear the varying latency of the internet?' }
    return { message: 'internet', path: ['latencySensitive'] }
  },
} satisfies Rule<SiteToSiteProps, 'internet'>
