import { testResource } from '@planner/testing'
import { describe, it } from 'vitest'
import alarm from '../src/alarm.js'
import canary from '../src/canary.js'
import dashboard from '../src/dashboard.js'
import metric from '../src/metric.js'

const asOf = '2026-10-15'

testResource(metric, {
  describe,
  it,
  id: 'aws:cloudwatch:metric',
  asOf,
  cases: [
    {
      props: { metrics: 12000, requests: 500000, metricsRead: 1000, updatesStreamed: 5, observations: 7 },
      lines: {
        metrics: { quantity: '12000 metric-month', charge: 'recurring', pool: 'AmazonCloudWatch metrics' },
        requests: { quantity: '500000 request', where: { usagetype: 'CW:Requests' } },
        'metrics-read': '1000 metric',
        observations: { quantity: '7 observation', pool: 'AmazonCloudWatch.observations' },
        stream: '5 update',
      },
      facts: { 'monitoring.custom-metrics': true },
    },
    { props: { metrics: 0 }, lines: { metrics: '0 metric-month', requests: 'unknown' } },
    { props: {}, invalid: 'metrics' },
  ],
})

testResource(alarm, {
  describe,
  it,
  id: 'aws:cloudwatch:alarm',
  asOf,
  cases: [
    { props: {}, lines: { alarms: { quantity: '1 alarm-month', where: { alarmType: 'Standard' }, charge: 'recurring' } } },
    {
      name: 'an alarm on three metrics counts three',
      props: { count: 5, metrics: 3, kind: 'high-resolution', period: 10 },
      lines: { alarms: { quantity: '15 alarm-month', where: { alarmType: 'High Resolution' } } },
    },
    { props: { anomalyDetection: true }, lines: { alarms: '3 alarm-month' } },
    {
      props: { kind: 'composite', count: 2, metrics: 4 },
      lines: { alarms: { quantity: '2 alarm-month', where: { alarmType: 'Composite' } } },
    },
    {
      name: 'what the hypervisor does not see',
      props: { of: 'web', metric: 'mem_used_percent' },
      related: { web: { type: 'aws:ec2:instance' } },
      problems: ['cloudwatch.metric-source'],
    },
    {
      name: 'which a database measures by itself',
      props: { of: 'orders', metric: 'SwapUsage' },
      related: { orders: { type: 'aws:rds:instance' } },
      facts: { 'monitoring.of': 'orders', 'monitoring.billing': false },
    },
    {
      name: 'with the agent',
      props: { of: 'web', metric: 'mem_used_percent', period: 60, agent: true },
      related: { web: { type: 'aws:ec2:instance', 'monitoring.detailed': false } },
      facts: { 'monitoring.alarm': true, 'notification.enabled': false },
    },
    {
      name: 'each minute needs detailed monitoring',
      props: { of: 'web', metric: 'CPUUtilization', period: 60 },
      related: { web: { type: 'aws:ec2:instance', 'monitoring.detailed': false } },
      problems: ['cloudwatch.period'],
    },
    {
      name: 'which it has',
      props: { of: 'web', metric: 'DiskReadOps', period: 60 },
      related: { web: { type: 'aws:ec2:instance', 'monitoring.detailed': true } },
      facts: { 'monitoring.period-seconds': 60 },
    },
    { props: { period: 10 }, problems: ['cloudwatch.high-resolution-period'] },
    { props: { period: 90 }, problems: ['cloudwatch.period-step'] },
  ],
})

testResource(dashboard, {
  describe,
  it,
  id: 'aws:cloudwatch:dashboard',
  asOf,
  cases: [
    { props: {}, lines: { dashboards: { quantity: '1 dashboard-month', where: { usagetype: 'DashboardsUsageHour' } } } },
    { props: { count: 4 }, lines: { dashboards: '4 dashboard-month' }, facts: { 'monitoring.dashboard': true } },
  ],
})

testResource(canary, {
  describe,
  it,
  id: 'aws:cloudwatch:canary',
  asOf,
  cases: [
    { props: { runs: 8760 }, lines: { runs: { quantity: '8760 execution', charge: 'usage' } }, facts: { 'monitoring.synthetic': true } },
    { props: {}, lines: { runs: 'unknown' } },
  ],
})
