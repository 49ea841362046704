import type { Rule } from '@planner/contract'

export default {
  appliesTo: 'design',
  meta: {
    pillar: 'security',
    severity: 'medium',
    title: 'Every region is watched for intruders',
    failureTitle: 'A region is not watched for intruders',
    why: 'A detector sees its own region alone, and intruders take the one that nobody looks at.',
    remedy: 'Turn on GuardDuty in every region, also in those without workloads.',
    url: 'https://docs.aws.amazon.com/guardduty/latest/ug/what-is-guardduty.html',
    practices: ['SEC05-BP03', 'SEC04-BP01'],
    controls: { securityHub: ['GuardDuty.1', 'NetworkFirewall.3'], config: ['GUARDDUTY_ENABLED_CENTRALIZED'], checkov: ['CKV_AWS_238'] },
    messages: { unwatched: 'The design has resources in {region}, and a detector elsewhere only.' },
  },
  check(ctx) {
    const watched = new Set(ctx.all('aws:guardduty:detector').map(({ region }) => region))
    if (watched.size === 0) return { unknown: 'Is GuardDuty, or another detection of intruders, on in every account and region?' }
    const unwatched = new Set(ctx.all('*').flatMap(({ region }) => (typeof region === 'string' && !watched.has(region) ? [region] : [])))
    if (unwatched.size === 0) return 'pass'
    return [...unwatched].map((region) => ({
      message: 'unwatched',
      data: { region },
      fix: [{ op: 'add', path: `/resources/${ctx.freeAddress(`detector-${region}`)}`, value: { type: 'aws:guardduty:detector', region } }],
    }))
  },
} satisfies Rule<object, 'unwatched'>
