import { testResource } from '@planner/testing'
import { describe, it } from 'vitest'
import flink from '../src/flink.js'

testResource(flink, {
  describe,
  it,
  id: 'aws:kinesis:flink',
  cases: [
    {
      name: 'KPUs and the additional one',
      region: 'eu-west-2',
      props: { kpus: 4, backups: 100 },
      lines: {
        processing: { quantity: '2920 KPU-hour', charge: 'recurring', where: { usagetype: 'KPU-Hour-Java' } },
        orchestration: '730 KPU-hour',
        'running-storage': { quantity: '200 GB-month', where: { usagetype: 'RunningApplicationStorage' } },
        backups: { quantity: '100 GB-month', where: { usagetype: 'DurableApplicationBackups' } },
      },
      facts: { 'backup.enabled': true },
    },
    {
      name: 'part of the month, two applications',
      region: 'eu-west-2',
      props: { kpus: 2, count: 2, hours: 73 },
      lines: { processing: '292 KPU-hour', orchestration: '146 KPU-hour', 'running-storage': '20 GB-month' },
    },
    {
      name: 'scaled with the week',
      region: 'eu-west-2',
      props: { kpus: { weekly: [{ hours: '06-18', value: 5 }], otherwise: 1 } },
      lines: { processing: '2190 KPU-hour', orchestration: '730 KPU-hour', 'running-storage': '150 GB-month' },
    },
    {
      name: 'KPUs for parallel tasks',
      region: 'eu-west-2',
      props: { parallelism: 10, parallelismPerKpu: 4 },
      lines: { processing: '2190 KPU-hour', orchestration: '730 KPU-hour', 'running-storage': '150 GB-month' },
    },
    {
      name: 'a notebook has two additional ones',
      region: 'eu-west-2',
      props: { kind: 'studio', kpus: 1, hours: 73 },
      lines: { processing: '73 KPU-hour', orchestration: '146 KPU-hour', 'running-storage': '5 GB-month' },
    },
    {
      name: 'nobody said how many KPUs',
      region: 'eu-west-2',
      props: {},
      lines: { processing: 'unknown', orchestration: '730 KPU-hour', 'running-storage': 'unknown' },
    },
    {
      name: 'SQL applications, until they ended',
      region: 'eu-west-2',
      asOf: '2025-06-01',
      props: { kind: 'sql', kpus: 10 },
      lines: { processing: { quantity: '7300 KPU-hour', where: { usagetype: 'KPU-Hour' } } },
      facts: { 'backup.enabled': false },
    },
    { asOf: '2026-01-27', props: { kind: 'sql', kpus: 1 }, problems: [{ id: 'flink.sql-ended', severity: 'error' }] },
    { props: { kpus: 1, hours: 731 }, problems: ['flink.more-than-a-month'] },
    {
      region: 'eu-west-2',
      props: { kpus: 1, sources: ['events'] },
      related: { events: { type: 'aws:kinesis:stream' } },
      facts: { 'compute.sources': ['events'] },
    },
  ],
})
