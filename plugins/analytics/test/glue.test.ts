import { testResource } from '@planner/testing'
import { describe, it } from 'vitest'
import catalog from '../src/glue-catalog.js'
import crawler from '../src/glue-crawler.js'
import job from '../src/glue-job.js'

testResource(job, {
  describe,
  it,
  id: 'aws:glue:job',
  cases: [
    { props: { hours: 60 }, lines: { runs: { quantity: '600 DPU-hour', charge: 'usage', where: { group: 'ETL Job run' } } } },
    { name: 'a minute at least', props: { dpus: 6, runs: 100, duration: 0.5 }, lines: { runs: '10 DPU-hour' } },
    { name: 'by the second', props: { dpus: 2, runs: 1800, duration: 1.01 }, lines: { runs: '61 DPU-hour' } },
    {
      name: 'ten minutes at least before 2020-08',
      asOf: '2019-06-01',
      props: { dpus: 6, runs: 100, duration: 1 },
      lines: { runs: { quantity: '100 DPU-hour', price: 'unknown' } },
    },
    {
      props: { kind: 'flex', dpus: 4, hours: 10 },
      lines: { runs: { quantity: '40 DPU-hour', where: { meter: 'etl-job-run-flex' } } },
      facts: { 'compute.interruptible': true },
    },
    { props: { kind: 'ray', hours: 1 }, lines: { runs: { quantity: '10 DPU-hour', where: { meter: 'etl-ray-job-run' } } } },
    { name: 'nobody said how long', props: { runs: 10 }, lines: { runs: 'unknown' } },
  ],
})

testResource(crawler, {
  describe,
  it,
  id: 'aws:glue:crawler',
  cases: [
    {
      name: 'ten minutes at least',
      props: { runs: 30, duration: 3 },
      lines: { runs: { quantity: '10 DPU-hour', where: { operation: 'CrawlerRun' } } },
    },
    { props: { runs: 30, duration: 20 }, lines: { runs: '20 DPU-hour' } },
    { props: {}, lines: { runs: 'unknown' } },
  ],
})

testResource(catalog, {
  describe,
  it,
  id: 'aws:glue:catalog',
  cases: [
    {
      props: { objects: 200000, requests: 300000000, optimization: 5 },
      lines: {
        objects: { quantity: '200000 object-month', pool: 'AWSGlue.catalog-objects' },
        requests: '300000000 request',
        optimization: '5 DPU-hour',
      },
      facts: { 'storage.encrypted': false },
    },
    { props: {}, lines: { objects: 'unknown', requests: 'unknown' } },
  ],
})
