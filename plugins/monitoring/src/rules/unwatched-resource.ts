import type { Rule } from '@planner/contract'
import { FIRST_METRICS } from '../first-metrics.js'
import { topicOfPeople } from '../notification.js'
import { onceFor } from '../once-for.js'

/** What alarms name; undefined where one names nothing and so may watch anything but the bill. */
const watchedBy = onceFor(
  (alarms) => new Set(alarms.filter((alarm) => alarm['monitoring.billing'] !== true).map((alarm) => alarm['monitoring.of'])),
)

export default {
  appliesTo: Object.keys(FIRST_METRICS),
  meta: {
    pillar: 'operational-excellence',
    severity: 'high',
    title: 'Alarms watch machines, databases, load balancers, queues and streams',
    failureTitle: 'No alarm watches a resource that can fail or fill up',
    why: 'CloudWatch has the metrics of every service by itself; without an alarm nobody looks at them before users complain.',
    remedy: 'Add an alarm with the resource as "of".',
    url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Best_Practice_Recommended_Alarms_AWS_Services.html',
    practices: ['REL06-BP01', 'OPS04-BP02', 'PERF05-BP02'],
    controls: {
      securityHub: ['RDS.6', 'ECS.12'],
      trustedAdvisor: ['c1qf5bt004', 'c18d2gz173'],
      config: ['CLOUDWATCH_ALARM_RESOURCE_CHECK'],
      cdkNag: ['AwsSolutions-ECS4'],
      checkov: ['CKV_AWS_65', 'CKV_AWS_118'],
    },
    messages: { unwatched: 'No alarm of the design watches it.' },
  },
  check(ctx) {
    if (!ctx.workload.production) return 'not-applicable'
    if (ctx.referrers('of').some((one) => one['monitoring.alarm'] === true)) return 'pass'
    const watched = watchedBy(ctx.all('aws:cloudwatch:alarm'))
    // A part (`site.instances`) cannot be named: its alarm names what creates it.
    const [named = ctx.address] = ctx.address.split('.')
    if (watched.has(named)) return 'pass'
    if (watched.has(undefined)) return { unknown: `Does one of the alarms watch ${ctx.address}?` }
    const metric = FIRST_METRICS[String(ctx.facts.type)]
    const notifies = topicOfPeople(ctx)
    const value = { type: 'aws:cloudwatch:alarm', of: named, metric, ...(notifies === undefined ? {} : { notifies }) }
    return { message: 'unwatched', fix: [{ op: 'add', path: `/resources/${ctx.freeAddress(`${named}-alarm`)}`, value }] }
  },
} satisfies Rule<object, 'unwatched'>
