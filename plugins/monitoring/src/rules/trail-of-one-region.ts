import type { Rule } from '@planner/contract'

export default {
  appliesTo: 'design',
  meta: {
    pillar: 'security',
    severity: 'high',
    title: 'A trail records every region',
    failureTitle: 'Trails record single regions only',
    why: 'Without a record nobody can tell what an intruder did, and intruders take the region that is not recorded.',
    remedy: 'Let a trail record all regions, and deliver it to a bucket.',
    url: 'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/receive-cloudtrail-log-files-from-multiple-regions.html',
    practices: ['SEC04-BP01', 'SEC04-BP02'],
    controls: {
      securityHub: ['CloudTrail.1', 'CloudTrail.3'],
      trustedAdvisor: ['c25hn9x03v'],
      config: ['MULTI_REGION_CLOUD_TRAIL_ENABLED', 'CLOUD_TRAIL_ENABLED'],
      checkov: ['CKV_AWS_67', 'CKV_AWS_251'],
    },
    messages: { region: 'The trail records its own region only.' },
  },
  check(ctx) {
    const trails = ctx.all('aws:cloudtrail:trail')
    const [first] = trails
    if (first?.address === undefined) return { unknown: 'Does a CloudTrail trail record every region of every account?' }
    if (trails.some((trail) => trail['audit.all-regions'] === true)) return 'pass'
    const path = `/resources/${first.address}/scope`
    return { message: 'region', address: first.address, path: ['scope'], fix: [{ op: 'add', path, value: 'all-regions' }] }
  },
} satisfies Rule<object, 'region'>
