import type { Rule } from '@planner/contract'
import { FIRST_METRICS } from '../first-metrics.js'

export default {
  appliesTo: 'design',
  meta: {
    pillar: 'operational-excellence',
    severity: 'low',
    title: 'A dashboard shows how the workload does',
    failureTitle: 'No dashboard shows how the workload does',
    why: 'In an incident, the first minutes go into finding the graphs.',
    remedy: 'Make a dashboard of what users notice first: errors, response times, saturation.',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Dashboards.html',
    practices: ['OPS08-BP05', 'OPS10-BP06'],
    messages: { none: 'The design has no dashboard.' },
  },
  check(ctx) {
    const runs = ctx.all('*').some(({ type = '' }) => Object.hasOwn(FIRST_METRICS, type))
    if (!runs || !ctx.workload.production) return 'not-applicable'
    if (ctx.all('aws:cloudwatch:dashboard').length > 0) return 'pass'
    const path = `/resources/${ctx.freeAddress('dashboard')}`
    return { message: 'none', fix: [{ op: 'add', path, value: { type: 'aws:cloudwatch:dashboard' } }] }
  },
} satisfies Rule<object, 'none'>
