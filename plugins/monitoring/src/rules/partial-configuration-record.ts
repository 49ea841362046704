import type { Rule } from '@planner/contract'

export default {
  appliesTo: 'design',
  meta: {
    pillar: 'security',
    severity: 'high',
    title: 'AWS Config records every resource',
    failureTitle: 'AWS Config records some resources only',
    why: 'What was not recorded cannot be compared with what it was before an incident.',
    remedy: 'Turn on AWS Config in every region, for all types that it supports.',
    url: 'https://docs.aws.amazon.com/config/latest/developerguide/select-resources.html',
    practices: ['SEC04-BP01', 'OPS05-BP03', 'SEC04-BP04'],
    controls: { securityHub: ['Config.1'], checkov: ['CKV_AWS_121', 'CKV2_AWS_45'] },
    messages: { selected: 'The recorder leaves types of resources out.' },
  },
  check(ctx) {
    const recorders = ctx.all('aws:config:recorder')
    if (recorders.length === 0) return { unknown: 'Does AWS Config record all resources in every account and region?' }
    const partial = recorders.flatMap(({ address, 'audit.configuration-all': all }) => (all !== true && address ? [address] : []))
    if (partial.length === 0) return 'pass'
    return partial.map((address) => ({
      message: 'selected',
      address,
      path: ['scope'],
      fix: [{ op: 'add', path: `/resources/${address}/scope`, value: 'all' }],
    }))
  },
} satisfies Rule<object, 'selected'>
