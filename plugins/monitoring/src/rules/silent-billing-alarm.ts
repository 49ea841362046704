import type { Rule } from '@planner/contract'
import { notifying } from '../notification.js'

export default {
  appliesTo: 'design',
  meta: {
    pillar: 'cost-optimization',
    severity: 'high',
    title: 'Somebody is told when the bill grows',
    failureTitle: 'The alarm on the bill tells nobody',
    why: 'A mistake or a stolen key otherwise shows at the end of the month.',
    remedy: 'Set a budget, or an alarm on EstimatedCharges, that tells people.',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/monitor_estimated_charges_with_cloudwatch.html',
    practices: ['COST01-BP03', 'COST03-BP05', 'COST02-BP05'],
    messages: { silent: 'The alarm on the bill has no topic.' },
  },
  check(ctx) {
    const alarms = ctx.all('aws:cloudwatch:alarm').filter((alarm) => alarm['monitoring.billing'] === true)
    const [first] = alarms
    if (first?.address === undefined) return { unknown: 'Does an AWS budget or a billing alarm tell somebody when the bill grows?' }
    if (alarms.some((alarm) => alarm['notification.enabled'] === true)) return 'pass'
    return { message: 'silent', address: first.address, path: ['notifies'], fix: notifying(ctx, first.address) }
  },
} satisfies Rule<object, 'silent'>
