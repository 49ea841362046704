import { testResource } from '@planner/testing'
import { describe, it } from 'vitest'
import broker from '../src/broker.js'

const cluster = { engine: 'rabbitmq', instanceType: 'mq.m5.large', deployment: 'cluster' }

testResource(broker, {
  describe,
  it,
  id: 'aws:mq:broker',
  asOf: '2026-11-01',
  cases: [
    {
      name: 'a single ActiveMQ broker keeps its data between zones',
      props: { instanceType: 'mq.t3.micro', storage: 5, hours: 100 },
      region: 'us-east-1',
      lines: {
        broker: { quantity: '100 instance-hour', charge: 'recurring', where: { brokerEngine: 'ActiveMQ', deploymentOption: 'Single-AZ' } },
        storage: { quantity: '5 GB-month', where: { deploymentOption: 'Multi-AZ' } },
      },
      facts: { 'availability.multi-zone': false, 'availability.zone-count': 1, 'network.public': false },
    },
    {
      name: 'active and standby',
      props: { instanceType: 'mq.m5.large', deployment: 'active-standby', storage: 20, count: 2 },
      region: 'us-east-1',
      lines: {
        broker: { quantity: '1460 instance-hour', where: { brokerEngine: 'ActiveMQ', deploymentOption: 'Multi-AZ' } },
        storage: '40 GB-month',
      },
      facts: { 'availability.multi-zone': true, 'availability.zone-count': 2 },
    },
    {
      name: 'a cluster has three volumes',
      props: { ...cluster, storage: 10 },
      region: 'us-east-1',
      lines: {
        broker: { quantity: '730 instance-hour', where: { brokerEngine: 'RabbitMQ', deploymentOption: 'Multi-AZ' } },
        storage: { quantity: '30 GB-month', where: { deploymentOption: 'Single-AZ', meter: 'ebs' } },
      },
      facts: { 'availability.zone-count': 3, 'broker.engine': 'rabbitmq' },
    },
    {
      name: 'nobody said how much it keeps',
      props: cluster,
      region: 'us-east-1',
      lines: { broker: '730 instance-hour', storage: 'unknown' },
    },
    {
      name: 'a type without a price',
      props: { ...cluster, instanceType: 'mq.m99.large', storage: 1 },
      region: 'us-east-1',
      lines: { broker: { price: 'unknown' }, storage: '3 GB-month' },
    },
    { region: 'us-east-1', props: { ...cluster, storage: 1, engine: 'activemq' }, problems: ['mq.deployment'] },
    { region: 'us-east-1', props: { ...cluster, storage: 1, deployment: 'active-standby' }, problems: ['mq.deployment'] },
    { region: 'us-east-1', props: { ...cluster, storage: 1, storageType: 'efs' }, problems: ['mq.storage-type'] },
    {
      region: 'us-east-1',
      props: { instanceType: 'mq.m5.large', deployment: 'active-standby', storageType: 'ebs', storage: 1 },
      problems: ['mq.storage-type'],
    },
    {
      region: 'us-east-1',
      props: { ...cluster, instanceType: 'mq.t3.micro', storage: 1 },
      lines: { broker: { price: 'unknown' }, storage: '3 GB-month' },
      problems: ['mq.cluster-type'],
    },
    { region: 'us-east-1', props: { instanceType: 'mq.m5.large', hours: 731, storage: 1 }, problems: ['mq.more-than-a-month'] },
    { props: {}, invalid: 'instanceType' },
  ],
})
