import type { Rule } from '@planner/contract'

const MOST_DAYS = 92

export default {
  appliesTo: 'design',
  meta: {
    pillar: 'operational-excellence',
    severity: 'medium',
    title: 'What is measured leads to changes of the design',
    failureTitle: 'What is measured is looked at too seldom',
    why: 'A design fits the load that was expected; only measurements show what it became.',
    remedy: 'Look at the dashboard together at least every quarter, and write down what to change.',
    url: 'https://docs.aws.amazon.com/wellarchitected/latest/framework/ops_evolve_ops_feedback_loops.html',
    practices: ['OPS11-BP03', 'OPS11-BP01'],
    controls: { trustedAdvisor: ['Wxdfp4B1L1', 'Wxdfp4B1L2', 'Wxdfp4B1L3', 'Wxdfp4B1L4'] },
    messages: { seldom: 'The measurements are reviewed every {days} days; {most} should be the most.' },
  },
  check(ctx) {
    const dashboards = ctx.all('aws:cloudwatch:dashboard').filter((one) => typeof one['monitoring.review-days'] === 'number')
    const days = Math.min(...dashboards.map((one) => Number(one['monitoring.review-days'])))
    const [first] = dashboards
    if (first?.address === undefined) return { unknown: 'Is the design reviewed at least every quarter from what was measured?' }
    return days <= MOST_DAYS ? 'pass' : { message: 'seldom', data: { days, most: MOST_DAYS }, address: first.address, path: ['reviewDays'] }
  },
} satisfies Rule<object, 'seldom'>
