import type { Rule } from '@planner/contract'

const MOST_DAYS = 31

export default {
  appliesTo: 'design',
  meta: {
    pillar: 'operational-excellence',
    severity: 'medium',
    title: 'Somebody reviews Trusted Advisor every month',
    failureTitle: 'Trusted Advisor is reviewed too seldom',
    why: 'Quotas fill up and resources fall idle between two reviews.',
    remedy: 'Review its findings at least once a month, and name who does it.',
    url: 'https://docs.aws.amazon.com/awssupport/latest/user/get-started-with-aws-trusted-advisor.html',
    practices: ['REL01-BP01', 'COST04-BP01', 'OPS01-BP05'],
    messages: { seldom: 'Its findings are reviewed every {days} days; {most} should be the most.' },
  },
  check(ctx) {
    const [plan] = ctx.all('aws:support:plan').filter((one) => typeof one['support.advisor-review-days'] === 'number')
    if (plan?.address === undefined) return { unknown: 'Does somebody review the findings of Trusted Advisor every month?' }
    const days = Number(plan['support.advisor-review-days'])
    return days <= MOST_DAYS
      ? 'pass'
      : { message: 'seldom', data: { days, most: MOST_DAYS }, address: plan.address, path: ['advisorReviewDays'] }
  },
} satisfies Rule<object, 'seldom'>
