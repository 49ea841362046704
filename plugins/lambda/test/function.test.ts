import { testResource } from '@planner/testing'
import { describe, it } from 'vitest'
import lambdaFunction from '../src/function.js'

const million = { requests: 1000000, duration: 130, memory: 512 }

testResource(lambdaFunction, {
  describe,
  it,
  id: 'aws:lambda:function',
  cases: [
    {
      name: 'requests and duration',
      props: million,
      lines: {
        requests: { quantity: '1000000 request', charge: 'usage', where: { group: 'AWS-Lambda-Requests' }, pool: 'AWSLambda.requests.x86' },
        duration: { quantity: '65000 GB-second', where: { group: 'AWS-Lambda-Duration' }, pool: 'AWSLambda.duration.x86' },
      },
      facts: { 'compute.serverless': true, 'availability.multi-zone': true, 'storage.encrypted': true, 'logging.enabled': true },
    },
    {
      name: 'by 100 ms until 2020-11-30',
      asOf: '2020-11-30',
      props: million,
      lines: { requests: '1000000 request', duration: '100000 GB-second' },
    },
    {
      name: 'by 1 ms from the day after',
      asOf: '2020-12-01',
      props: million,
      lines: { requests: '1000000 request', duration: '65000 GB-second' },
    },
    {
      name: 'part of a millisecond is billed as one',
      props: { requests: 1000, duration: 0.4, memory: 1024 },
      lines: { requests: '1000 request', duration: '1 GB-second' },
    },
    {
      name: 'Arm has its own products and tiers',
      props: { ...million, architecture: 'arm' },
      lines: {
        requests: { quantity: '1000000 request', where: { group: 'AWS-Lambda-Requests-ARM' } },
        duration: { quantity: '65000 GB-second', where: { group: 'AWS-Lambda-Duration-ARM' }, pool: 'AWSLambda.duration.arm' },
      },
      facts: { 'compute.architecture': 'arm' },
    },
    { name: 'usage that nobody gave is unknown', props: {}, lines: { requests: 'unknown', duration: 'unknown' } },
    { name: 'nothing runs', props: { requests: 0, duration: 100 }, lines: { requests: '0 request', duration: '0 GB-second' } },
    {
      name: 'a range of requests',
      props: { ...million, requests: { low: 1000, expected: 2000, high: 4000 } },
      lines: {
        requests: { quantity: { low: '1000', expected: '2000', high: '4000', unit: 'request' } },
        duration: { quantity: { low: '65', expected: '130', high: '260', unit: 'GB-second' } },
      },
    },
    {
      name: 'requests follow a driver',
      drivers: { uploads: { expected: 300000, growth: '10%/month' } },
      month: 2,
      props: { requests: { driver: 'uploads', times: 2 }, duration: 1000, memory: 1024 },
      lines: { requests: '660000 request', duration: '660000 GB-second' },
    },
    {
      name: 'cold starts are billed since 2025-08-01',
      props: { ...million, init: { share: '1%', duration: 800 } },
      lines: {
        requests: '1000000 request',
        duration: '65000 GB-second',
        init: { quantity: '4000 GB-second', where: { group: 'AWS-Lambda-Duration' }, pool: 'AWSLambda.duration.x86' },
      },
    },
    {
      name: 'and not before for zip archives with a managed runtime',
      asOf: '2025-07-31',
      props: { ...million, init: { share: '1%', duration: 800 } },
      lines: { requests: '1000000 request', duration: '65000 GB-second' },
    },
    {
      name: 'but always for container images',
      asOf: '2025-07-31',
      props: { ...million, package: 'image', init: { share: 0.01, duration: 800 } },
      lines: { requests: '1000000 request', duration: '65000 GB-second', init: '4000 GB-second' },
      facts: { 'compute.package': 'image' },
    },
    {
      name: 'ephemeral storage beyond 512 MB',
      props: { ...million, ephemeralStorage: 1536 },
      lines: {
        requests: '1000000 request',
        duration: '65000 GB-second',
        'ephemeral-storage': { quantity: '130000 GB-second', where: { group: 'AWS-Lambda-Storage-Duration' } },
      },
    },
    {
      name: 'provisioned concurrency for all requests',
      props: { ...million, provisionedConcurrency: { environments: 10 } },
      lines: {
        requests: { quantity: '1000000 request', pool: 'AWSLambda.requests.x86.provisioned' },
        'provisioned-concurrency': {
          quantity: '13140000 GB-second',
          charge: 'recurring',
          where: { group: 'AWS-Lambda-Provisioned-Concurrency' },
        },
        'provisioned-duration': { quantity: '65000 GB-second', where: { group: 'AWS-Lambda-Duration-Provisioned' } },
      },
      facts: { 'compute.provisioned-concurrency': true },
    },
    {
      name: 'provisioned concurrency in working hours, for part of the requests',
      props: {
        ...million,
        architecture: 'arm',
        provisionedConcurrency: { environments: { weekly: [{ days: 'mon-fri', hours: '08-16', value: 42 }] }, share: 0.6 },
      },
      lines: {
        requests: '1000000 request',
        duration: '26000 GB-second',
        'provisioned-concurrency': { quantity: '13140000 GB-second', where: { group: 'AWS-Lambda-Provisioned-Concurrency-ARM' } },
        'provisioned-duration': { quantity: '39000 GB-second', where: { group: 'AWS-Lambda-Duration-Provisioned-ARM' } },
      },
    },
    {
      name: 'streamed responses, 6 MB of each free',
      props: { ...million, streaming: { size: 16, share: '1%' } },
      lines: {
        requests: '1000000 request',
        duration: '65000 GB-second',
        streaming: { quantity: '97.65625 GB', where: { group: 'AWS-Lambda-Processed-Bytes' } },
      },
    },
    {
      name: 'what it is wired to',
      props: {
        ...million,
        url: 'public',
        vpc: true,
        zones: ['a'],
        triggers: ['photos'],
        uses: ['photos', 'internet'],
        reservedConcurrency: 50,
      },
      related: { photos: { type: 'aws:s3:bucket' } },
      facts: {
        'network.public': true,
        'network.vpc': true,
        'availability.multi-zone': false,
        'calls.triggers': ['photos'],
        'calls.uses': ['photos', 'internet'],
        'compute.reserved-concurrency': 50,
      },
    },

    { props: { memory: 127 }, problems: [{ id: 'lambda.memory', severity: 'error' }] },
    { props: { memory: 10241 }, problems: ['lambda.memory'] },
    { props: { memory: 10240 }, problems: [], facts: {} },
    { name: '3,008 MB were the most', asOf: '2020-11-30', props: { memory: 3072 }, problems: ['lambda.memory'] },
    { name: 'steps of 64 MB', asOf: '2020-11-30', props: { memory: 200 }, problems: ['lambda.memory-step'] },
    { name: 'steps of 1 MB', props: { memory: 200.5 }, problems: ['lambda.memory-step'] },
    { props: { ephemeralStorage: 500 }, problems: ['lambda.ephemeral-storage'] },
    { name: 'no choice of storage', asOf: '2022-03-23', props: { ephemeralStorage: 1024 }, problems: ['lambda.ephemeral-storage'] },
    {
      name: 'a runtime of your own always paid for cold starts',
      asOf: '2025-07-31',
      props: { ...million, runtime: 'provided.al2023', init: { share: '1%', duration: 800 } },
      lines: { requests: '1000000 request', duration: '65000 GB-second', init: '4000 GB-second' },
    },
    { props: { runtime: 'nodejs24.x' }, problems: [], facts: { 'compute.runtime': 'nodejs24.x', 'compute.runtime-deprecated': false } },
    { props: { runtime: 'nodejs24' }, problems: [{ id: 'lambda.runtime', severity: 'error' }] },
    { name: 'a runtime before its day', asOf: '2025-11-24', props: { runtime: 'nodejs24.x' }, problems: ['lambda.runtime'] },
    {
      props: { runtime: 'nodejs16.x' },
      problems: [{ id: 'lambda.runtime-deprecated', severity: 'warn' }],
      facts: { 'compute.runtime-deprecated': true },
    },
    { props: { timeout: 901 }, problems: ['lambda.timeout'] },
    { props: { timeout: 60, duration: 61000 }, problems: ['lambda.duration-over-timeout'] },
    { props: { duration: 900001 }, problems: ['lambda.duration-too-long'] },
    { name: '5 minutes in 2018', asOf: '2018-10-09', props: { duration: 300001 }, problems: ['lambda.duration-too-long'] },
    { props: { init: { share: 2, duration: 100 }, requests: 10, duration: 10 }, problems: ['lambda.share'] },
    {
      name: '1,000 at a time',
      props: { requests: '1001 requests/second', duration: 1000 },
      problems: [{ id: 'lambda.concurrency', severity: 'quota' }],
    },
    {
      props: { reservedConcurrency: 5, provisionedConcurrency: { environments: 6 } },
      problems: ['lambda.provisioned-over-reserved'],
    },
    { props: { requests: 1, memroy: 128 }, invalid: 'memroy' },
  ],
})
