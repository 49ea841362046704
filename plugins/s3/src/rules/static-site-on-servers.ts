import type { Facts, Rule } from '@planner/contract'

/** Whether a machine may serve a site: it says so, or says neither purpose nor ports. */
const mayServe = (facts: Facts): boolean => {
  const ports = facts['network.ports']
  if (facts['network.public'] !== true || facts['instance.bastion'] === true) return false
  if (facts['instance.purpose'] !== undefined && facts['instance.purpose'] !== 'web') return false
  return !Array.isArray(ports) || ports.includes('80') || ports.includes('443')
}

export default {
  appliesTo: ['aws:autoscaling:group', 'aws:ec2:instance', 'aws:elb:application', 'aws:elb:classic'],
  meta: {
    pillar: 'cost-optimization',
    severity: 'medium',
    title: 'Servers make pages, buckets hand out files',
    failureTitle: 'A static site runs on servers',
    why: 'Files that are the same for everyone need no machine: S3 serves them for cents, grows by itself and never needs a patch.',
    remedy: 'Put the files into a bucket, with CloudFront in front, and give the machines up.',
    url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/WebsiteHosting.html',
    practices: ['COST05-BP05', 'SUS05-BP03'],
    messages: { static: '{distribution} serves nothing but static files from it.' },
  },
  check(ctx) {
    const fronts = ctx.referrers('origins')
    const still = fronts.find((front) => front['content.kind'] === 'static')
    if (still) return { message: 'static', data: { distribution: still.address ?? 'A distribution' } }
    if (!mayServe(ctx.facts)) return 'not-applicable'
    if (fronts.some((front) => front['content.kind'] !== undefined)) return 'pass'
    // Who keeps a database behind a site makes pages of it.
    if (['aws:rds:*', 'aws:dynamodb:table'].some((type) => ctx.all(type).length > 0)) return 'pass'
    return { unknown: 'Do its pages depend on who asks, so that files in a bucket could not serve them?' }
  },
} satisfies Rule<Record<string, unknown>, 'static'>
