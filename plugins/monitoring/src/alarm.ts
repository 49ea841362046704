import type { CheckContext, CostLine, Facts, Problem, ResourceContext, ResourceType } from '@planner/contract'
import schema from '../schemas/alarm.schema.json' with { type: 'json' }
import type { AlarmProps } from './alarm.types.js'

type Context = ResourceContext<AlarmProps>

const ALARM_TYPE = { standard: 'Standard', 'high-resolution': 'High Resolution', composite: 'Composite' } as const

function* lines(ctx: Context): Generator<CostLine> {
  const { kind = 'standard', metrics = 1, anomalyDetection = false } = ctx.props
  const read = kind === 'composite' ? 1 : metrics * (anomalyDetection ? 3 : 1)
  const because = anomalyDetection ? 'each metric, and the two bounds of its band' : 'metrics that one alarm reads'
  const count = ctx.input(['count'], 'alarm')
  yield {
    id: 'alarms',
    label: `${ALARM_TYPE[kind]} alarms, by metric`,
    quantity: (read === 1 ? count : count.times(ctx.constant(read, '1', because))).times(ctx.month.length),
    price: { offer: 'AmazonCloudWatch', where: { alarmType: ALARM_TYPE[kind] }, per: 'alarm-month' },
    charge: 'recurring',
  }
}

const facts = ({ props }: Context): Facts => ({
  'monitoring.alarm': true,
  'monitoring.metric': props.metric,
  'monitoring.of': props.of,
  'monitoring.billing': props.metric === 'EstimatedCharges',
  'monitoring.period-seconds': props.period,
  'notification.topic': props.notifies,
  'notification.enabled': props.notifies !== undefined,
})

/** What the hypervisor cannot see: CloudWatch has it only from within the guest. */
const GUEST = /mem|swap|disk(?:_|spaceutili|.*used)/i

/** Other services report the memory of their machines themselves. */
const MACHINES: ReadonlySet<string> = new Set(['aws:ec2:instance', 'aws:autoscaling:group', 'aws:eks:node-group'])

function* problems(ctx: CheckContext<AlarmProps>): Generator<Problem> {
  const { metric, agent = false, kind = 'standard', period } = ctx.props
  const [watched] = ctx.related('of')
  if (metric !== undefined && GUEST.test(metric) && !agent && MACHINES.has(watched?.type ?? ''))
    yield {
      id: 'cloudwatch.metric-source',
      severity: 'error',
      path: ['metric'],
      message: `"${metric}" is measured within the guest, and EC2 does not send it`,
      hint: 'install the CloudWatch agent and write "agent": true',
    }
  if (period === undefined || kind === 'composite') return
  if (period < 60 && kind === 'standard')
    yield {
      id: 'cloudwatch.high-resolution-period',
      severity: 'error',
      path: ['period'],
      message: 'an alarm with a period below 60 seconds is a high-resolution alarm',
      hint: 'write "kind": "high-resolution", or a period of 60 or more',
    }
  if (period > 30 && period % 60 !== 0)
    yield {
      id: 'cloudwatch.period-step',
      severity: 'error',
      path: ['period'],
      message: 'a period is 10, 20 or 30 seconds or a multiple of 60',
      hint: 'take the next multiple of 60',
    }
  if (watched?.['monitoring.detailed'] === false && period < 300 && !agent)
    yield {
      id: 'cloudwatch.period',
      severity: 'error',
      path: ['period'],
      message: `${watched.address ?? 'what it watches'} has basic monitoring, whose metrics come every 5 minutes`,
      hint: 'write "monitoring": "detailed" there, or a period of 300 or more',
    }
}

export default {
  title: 'CloudWatch alarm',
  summary: 'Alarms by the metrics that they read: standard, high-resolution, composite, anomaly detection.',
  schema,
  serviceModel: 'abstracted',
  lines,
  facts,
  problems,
} satisfies ResourceType<AlarmProps>
