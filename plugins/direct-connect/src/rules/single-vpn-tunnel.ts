import type { Rule } from '@planner/contract'
import type { SiteToSiteProps } from '../site-to-site.types.js'

export default {
  appliesTo: ['aws:direct-connect:hybrid-link', 'aws:vpn:site-to-site'],
  meta: {
    pillar: 'reliability',
    severity: 'high',
    title: 'Both tunnels of a VPN are in use',
    failureTitle: 'A VPN uses one of its two tunnels',
    why: 'AWS replaces the end of a tunnel for maintenance and tells you while it happens: with one tunnel the VPN is down then.',
    remedy: 'Configure both IPsec tunnels on your customer gateway; the second costs nothing.',
    url: 'https://docs.aws.amazon.com/vpn/latest/s2svpn/VPNTunnels.html',
    practices: ['REL02-BP02'],
    controls: { securityHub: ['EC2.20'], trustedAdvisor: ['c18d2gz123', 'S45wrEXrLz'], config: ['VPC_VPN_2_TUNNELS_UP'] },
    messages: { one: 'Your side uses one of the two tunnels.' },
  },
  check(ctx) {
    const tunnels = ctx.facts['vpn.tunnels']
    if (typeof tunnels !== 'number') return 'not-applicable'
    if (tunnels > 1) return 'pass'
    return { message: 'one', path: ['tunnels'], fix: [{ op: 'add', path: ctx.pointer(['tunnels']), value: 2 }] }
  },
} satisfies Rule<SiteToSiteProps, 'one'>
