import { testResource } from '@planner/testing'
import { describe, it } from 'vitest'
import athena from '../src/athena-workgroup.js'
import mwaa from '../src/mwaa-environment.js'

testResource(athena, {
  describe,
  it,
  id: 'aws:athena:workgroup',
  cases: [
    { props: { scanned: '10 TB' }, lines: { scanned: { quantity: '10 TB', charge: 'usage', where: { usagetype: 'DataScannedInTB' } } } },
    { name: '10 MB at least', props: { queries: 1048576, scannedPerQuery: 0.001 }, lines: { scanned: '10 TB' } },
    { name: 'queries of some size', props: { queries: 1024, scannedPerQuery: 3 }, lines: { scanned: '3 TB' } },
    { props: {}, lines: { scanned: 'unknown' }, facts: { 'compute.serverless': true } },
    {
      props: { pricing: 'provisioned', capacity: 24 },
      lines: { capacity: { quantity: '17520 DPU-hour', where: { meter: 'provisioned-capacity' } } },
    },
    {
      props: { pricing: 'spark', capacity: { weekly: [{ hours: '00-06', value: 8 }] } },
      lines: { capacity: { quantity: '1460 DPU-hour', where: { meter: 'spark' } } },
    },
  ],
})

testResource(mwaa, {
  describe,
  it,
  id: 'aws:mwaa:environment',
  cases: [
    {
      region: 'us-east-1',
      props: { class: 'mw1.medium', workers: 3, schedulers: 4, metadata: 10, access: 'public' },
      lines: {
        environment: { quantity: '730 environment-hour', charge: 'recurring', where: { size: 'Medium' } },
        workers: '1460 worker-hour',
        schedulers: '1460 scheduler-hour',
        metadata: '10 GB-month',
      },
      facts: { 'network.public': true },
    },
    {
      name: 'nobody said how many workers',
      region: 'us-east-1',
      props: {},
      lines: { environment: '730 environment-hour', workers: 'unknown', metadata: 'unknown' },
    },
    {
      name: 'a night without more than the included worker',
      region: 'us-east-1',
      props: { workers: { weekly: [{ hours: '00-12', value: 1 }], otherwise: 3 }, metadata: 1 },
      lines: { environment: '730 environment-hour', workers: '730 worker-hour', metadata: '1 GB-month' },
    },
    {
      region: 'eu-west-1',
      props: { workers: 1, metadata: 1 },
      lines: {
        environment: { quantity: '730 environment-hour', price: 'unknown' },
        workers: { quantity: '0 worker-hour', price: 'unknown' },
        metadata: { quantity: '1 GB-month', price: 'unknown' },
      },
    },
  ],
})
