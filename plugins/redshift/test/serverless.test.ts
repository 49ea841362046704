import { testResource } from '@planner/testing'
import { describe, it } from 'vitest'
import serverless from '../src/serverless.js'

testResource(serverless, {
  describe,
  it,
  id: 'aws:redshift:serverless',
  asOf: '2026-11-01',
  cases: [
    {
      name: 'hours at the base capacity',
      props: { baseCapacity: 32, active: 100, stored: 500, snapshots: { stored: 10 } },
      region: 'us-east-1',
      lines: {
        compute: { quantity: '3200 RPU-hour', charge: 'usage', where: { usagetype: 'Redshift:ServerlessUsage' } },
        storage: { quantity: '500 GB-month', where: { usagetype: 'RMS:Serverless' } },
        snapshots: '10 GB-month',
      },
      facts: { 'warehouse.base-capacity': 32, 'scaling.automatic': true, 'storage.encrypted': true },
    },
    {
      name: 'capacity by the week',
      props: { capacity: { weekly: [{ days: 'mon-fri', hours: '08-12', value: 84 }], otherwise: 0 }, stored: 0 },
      region: 'us-east-1',
      // 20 of 168 hours
      lines: { compute: '7300 RPU-hour', storage: '0 GB-month' },
    },
    {
      name: 'a region that no source has a price of storage in',
      props: { active: 1, stored: 1 },
      lines: { compute: '128 RPU-hour', storage: { quantity: '1 GB-month', price: 'unknown' } },
    },
    { name: 'usage that nobody gave is unknown', props: {}, region: 'us-east-1', lines: { compute: 'unknown', storage: 'unknown' } },
    { name: 'both ways', props: { active: 1, capacity: 8, stored: 1 }, problems: ['redshift.compute-twice'] },
    { name: 'between the steps', props: { baseCapacity: 12, active: 1, stored: 1 }, problems: ['redshift.base-capacity'] },
    { name: 'the least', props: { baseCapacity: 4, active: 1, stored: 1 }, region: 'us-east-1', problems: [] },
    {
      name: 'the least of then',
      props: { baseCapacity: 8, active: 1, stored: 1 },
      asOf: '2022-09-01',
      problems: ['redshift.base-capacity'],
    },
    { name: 'before its time', props: { active: 1, stored: 1 }, asOf: '2022-01-01', problems: ['redshift.no-serverless'] },
  ],
})
