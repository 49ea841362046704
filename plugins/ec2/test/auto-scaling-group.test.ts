import { testResource } from '@planner/testing'
import { describe, it } from 'vitest'
import group from '../src/auto-scaling-group.js'

const small = { type: 't4g.nano', rootVolume: { type: 'instance-store' } } as const

testResource(group, {
  describe,
  it,
  id: 'aws:autoscaling:group',
  cases: [
    {
      name: 'its minimum, where nothing else is said',
      props: { instance: { type: 't4g.nano' }, min: 2, max: 4 },
      lines: { 'on-demand': '1460 instance-hour', 'root.storage': '16 GB-month' },
      facts: { 'scaling.min': 2, 'scaling.follows-load': false, 'scaling.busiest': 2, 'scaling.varies': false },
    },
    { name: 'its desired capacity', props: { instance: small, min: 0, max: 4, desired: 2 }, lines: { 'on-demand': '1460 instance-hour' } },
    {
      name: 'a schedule, kept between minimum and maximum',
      // 1 → 2 all night, 9 → 4 for 12 hours a day: a mean of 3; volumes go with their instances.
      props: {
        instance: { type: 't4g.nano', volumes: [{ name: 'data', size: 10 }] },
        min: 2,
        max: 4,
        instances: { weekly: [{ hours: '08-20', value: 9 }], otherwise: 1 },
      },
      lines: { 'on-demand': '2190 instance-hour', 'root.storage': '24 GB-month', 'volumes.data.storage': '30 GB-month' },
      problems: ['instance.account-limit'],
    },
    {
      name: 'a load, in whole instances',
      // 130 requests a second take 2 instances of 100 for 12 hours, none take the minimum of 1.
      facts: { 'scaling.busiest': 2, 'scaling.varies': true },
      props: {
        instance: small,
        min: 1,
        max: 8,
        load: { demand: { weekly: [{ hours: '08-20', value: 130 }], otherwise: 0 }, perInstance: 100 },
      },
      lines: { 'on-demand': '1095 instance-hour' },
    },
    {
      name: 'a range of load',
      props: { instance: small, min: 1, max: 2, load: { demand: { low: 50, expected: 150, high: 150 }, perInstance: 100 } },
      lines: { 'on-demand': { quantity: { low: '730', expected: '1460', high: '1460', unit: 'instance-hour' } } },
    },
    {
      name: 'more load than the maximum serves',
      props: { instance: small, min: 1, max: 2, load: { demand: 250, perInstance: 100 } },
      facts: { 'scaling.busiest': 3 },
      lines: { 'on-demand': '1460 instance-hour' },
      problems: [{ id: 'asg.max-too-low', severity: 'warn' }],
    },
    {
      name: 'a base on demand, half of the rest spot, rounded up on demand',
      // 7: 2 always, of 5 the half is 2.5, so 3 on demand and 2 spot.
      props: { instance: small, min: 7, max: 7, spot: { percent: 50, onDemandBase: 2 } },
      lines: { 'on-demand': '3650 instance-hour', spot: '1460 instance-hour' },
      facts: { 'purchase.options': ['on-demand', 'spot'], 'purchase.spot-percent': 50 },
      problems: ['instance.account-limit'],
    },
    {
      name: 'all of it spot, at a stated price',
      props: { instance: small, min: 2, max: 2, spot: { percent: 100, price: 0.001 } },
      lines: { spot: '1460 instance-hour' },
    },
    {
      name: 'types with weights: the first one unless shares are given',
      // AWS counts capacity in weights: 6 units are 3 of weight 2.
      props: {
        instance: { ...small, type: 't3.small' },
        types: [
          { type: 't3.nano', weight: 2 },
          { type: 't3.micro', weight: 4 },
        ],
        min: 1,
        max: 10,
        desired: 6,
      },
      lines: { 'on-demand': { quantity: '2190 instance-hour', where: { instanceType: 't3.nano' } } },
      problems: ['instance.account-limit'],
    },
    {
      name: 'types with shares',
      props: {
        instance: { ...small, type: 't3.nano' },
        types: [
          { type: 't3.nano', share: 0.5 },
          { type: 't3.micro', share: 0.5, weight: 2 },
        ],
        min: 4,
        max: 4,
      },
      lines: { 't3-nano.on-demand': '1460 instance-hour', 't3-micro.on-demand': '730 instance-hour' },
      problems: ['instance.account-limit'],
    },
    {
      name: 'extras follow the running instances',
      props: { instance: { ...small, monitoring: 'detailed', publicIpv4: 1, surplusCredits: 10 }, min: 2, max: 2 },
      lines: {
        'on-demand': '1460 instance-hour',
        monitoring: '14 metric-month',
        'public-ipv4': '1460 address-hour',
        'cpu-credits': '20 vCPU-hour',
      },
    },
    {
      name: 'dedicated tenancy',
      props: { instance: { type: 'm7g.large', tenancy: 'dedicated', rootVolume: { type: 'instance-store' } }, min: 2, max: 2 },
      lines: { 'on-demand': { where: { tenancy: 'Dedicated' } }, 'dedicated-region': '730 hour' },
    },

    { props: { instance: small, min: 3, max: 2 }, lines: { 'on-demand': '1460 instance-hour' }, problems: ['asg.bounds'] },
    { props: { instance: small, min: 1, max: 2, desired: 3 }, problems: ['asg.bounds'] },
    { props: { instance: small, min: 1, max: 2, instances: 1, load: { demand: 1, perInstance: 1 } }, problems: ['asg.capacity-twice'] },
    { props: { instance: small, types: [{ type: 't4g.nano', share: 0.5 }], min: 1, max: 1 }, problems: ['asg.shares'] },
    { props: { instance: { type: 'm7g.large', cpuCredits: 'unlimited' }, min: 1, max: 1 }, problems: ['purchase.t2-unlimited-type'] },
    {
      props: { instance: { type: 't4g.nano', volumes: [{ type: 'io1', size: 10, iops: 501 }] }, min: 1, max: 1 },
      problems: ['ebs.iops-ratio'],
    },
    {
      props: {
        instance: { ...small, type: 't3.nano' },
        types: [
          { type: 't3.nano', share: 0.5 },
          { type: 't3.micro', share: 0.5 },
        ],
        min: 2,
        max: 2,
        spot: { percent: 100, price: 0.002 },
      },
      problems: ['asg.spot-price-of-several'],
    },
    {
      props: { instance: { ...small, operatingSystem: 'windows' }, min: 1, max: 1 },
      lines: { 'on-demand': { price: 'unknown' } },
      problems: ['ec2.windows-on-arm'],
    },
    {
      props: { instance: small, min: 1, max: 2, load: { demand: 10, perInstance: { low: 0, expected: 10, high: 20 } } },
      problems: ['asg.load-per-instance'],
    },
    { name: 'a group without bounds', props: { instance: small }, invalid: 'max' },
  ],
})
