import { testResource } from '@planner/testing'
import { describe, it } from 'vitest'
import cluster from '../src/emr-cluster.js'
import serverless from '../src/emr-serverless.js'

const output = 'results'
const related = { results: { type: 'aws:s3:bucket' } }
const primary = { instanceType: 'm5.xlarge', volume: 64 }

testResource(cluster, {
  describe,
  it,
  id: 'aws:emr:cluster',
  cases: [
    {
      name: 'primary, core, and task nodes on spot (G-52)',
      props: {
        primary,
        core: { instanceType: 'm5.2xlarge', count: 2, volume: 500 },
        task: { instanceType: 'm5.2xlarge', count: 8, volume: 64, spotPrice: 0.15 },
        output,
      },
      related,
      lines: {
        'primary.machines': { quantity: '730 instance-hour', offer: 'AmazonEC2', where: { instanceType: 'm5.xlarge' } },
        'primary.emr': { quantity: '730 instance-hour', offer: 'ElasticMapReduce' },
        'primary.storage': '64 GB-month',
        'core.machines': '1460 instance-hour',
        'core.emr': '1460 instance-hour',
        'core.storage': '1000 GB-month',
        'task.machines': '5840 instance-hour',
        'task.emr': '5840 instance-hour',
        'task.storage': '512 GB-month',
      },
      facts: { 'analytics.durable-output': true, 'analytics.task-on-spot': true, 'compute.interruptible': true },
    },
    {
      name: 'a cluster that runs two hours a day',
      props: { primary, hours: 73, count: 2, output },
      related,
      lines: { 'primary.machines': '146 instance-hour', 'primary.emr': '146 instance-hour', 'primary.storage': '12.8 GB-month' },
    },
    {
      name: 'core nodes that follow the week, with disks of their own',
      props: { primary, core: { instanceType: 'm5d.xlarge', count: { weekly: [{ hours: '00-12', value: 2 }], otherwise: 4 } }, output },
      related,
      lines: {
        'primary.machines': '730 instance-hour',
        'primary.emr': '730 instance-hour',
        'primary.storage': '64 GB-month',
        'core.machines': '2190 instance-hour',
        'core.emr': '2190 instance-hour',
      },
    },
    {
      name: 'nobody said how large the volumes are',
      props: { primary: { instanceType: 'm5.xlarge' }, output },
      related,
      lines: { 'primary.machines': '730 instance-hour', 'primary.emr': '730 instance-hour', 'primary.storage': 'unknown' },
    },
    { props: { primary }, problems: [{ id: 'emr.data-not-persistent', severity: 'warn' }] },
    { props: { primary: { ...primary, count: 2 }, output }, related, problems: ['emr.node-kinds'] },
    {
      props: { primary, task: { instanceType: 'm5.xlarge', volume: 1, spotPrice: 0.1 }, output },
      related,
      problems: ['emr.node-kinds'],
    },
    { props: { primary: { instanceType: 'm5.xlrge' }, output }, related, problems: ['emr.unknown-type'] },
  ],
})

testResource(serverless, {
  describe,
  it,
  id: 'aws:emr:serverless',
  cases: [
    {
      region: 'us-east-1',
      asOf: '2026-11-01',
      props: { vcpuHours: 1000, memoryHours: 4000, storageHours: 500 },
      lines: { vcpu: '1000 vCPU-hour', memory: '4000 GB-hour', storage: '500 GB-hour' },
      facts: { 'compute.serverless': true },
    },
    {
      region: 'ap-northeast-1',
      asOf: '2026-11-01',
      props: { architecture: 'arm64', vcpuHours: 1 },
      lines: { vcpu: { quantity: '1 vCPU-hour', where: { meter: 'serverless.arm.vcpu' } }, memory: 'unknown' },
    },
  ],
})
