import type { Rule } from '@planner/contract'
import { findingOfEach, setting } from '../design-findings.js'

export default {
  appliesTo: 'design',
  meta: {
    pillar: 'security',
    severity: 'high',
    title: 'The root user is kept for the few tasks that need it',
    failureTitle: 'The root user does daily work',
    why: 'Nothing limits what the root user may do, and nothing shows which person did it.',
    remedy: 'Give administrators an access of their own, in IAM Identity Center at best, and lock the root user away.',
    url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/root-user-best-practices.html',
    practices: ['SEC01-BP02'],
    controls: { securityHub: ['CloudWatch.1'] },
    messages: { daily: 'The root user is used for daily work.' },
  },
  check(ctx) {
    const accounts = ctx.all('aws:iam:account')
    const daily = accounts.filter((account) => account['identity.root-daily'] === true)
    if (daily.length === 0 && !accounts.some((account) => account['identity.root-daily'] === false))
      return { unknown: 'Is the root user kept for the few tasks that need it?' }
    return findingOfEach(daily, (account) => ({ message: 'daily', fix: [setting(account, 'rootForDailyWork', false)] }))
  },
} satisfies Rule<object, 'daily'>
