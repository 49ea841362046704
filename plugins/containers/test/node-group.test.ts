import { testResource } from '@planner/testing'
import { describe, it } from 'vitest'
import nodeGroup from '../src/node-group.js'

testResource(nodeGroup, {
  describe,
  it,
  id: 'aws:eks:node-group',
  // The price of surplus credits was seen in 2026-09.
  asOf: '2026-11-01',
  cases: [
    {
      name: 'nodes with the volume that EKS gives them',
      props: { instanceType: 'm7g.large', nodes: 3, min: 2, max: 6, zones: ['a', 'b', 'c'] },
      lines: {
        'on-demand': {
          quantity: '2190 instance-hour',
          offer: 'AmazonEC2',
          where: { instanceType: 'm7g.large', operatingSystem: 'Linux', tenancy: 'Shared' },
        },
        'root.storage': { quantity: '60 GB-month', charge: 'recurring', where: { usagetype: 'EBS:VolumeUsage.gp2' } },
      },
      facts: { 'instance.family': 'm7g', 'scaling.max': 6, 'availability.zone-count': 3, 'storage.encrypted': false },
      problems: [],
    },
    {
      name: 'gp3 with more than it includes',
      props: { instanceType: 'm7g.large', volume: { type: 'gp3', size: 100, iops: 4000, throughput: 253, encrypted: true } },
      lines: {
        'on-demand': '730 instance-hour',
        'root.storage': { quantity: '100 GB-month', where: { usagetype: 'EBS:VolumeUsage.gp3' } },
        'root.iops': '1000 IOPS-month',
        'root.throughput': '0.125 GiBps-month',
      },
      facts: { 'storage.encrypted': true },
    },
    {
      name: 'io1 pays all its IOPS',
      props: { instanceType: 'm7g.large', volume: { type: 'io1', size: 100, iops: 1000 } },
      lines: {
        'on-demand': '730 instance-hour',
        'root.storage': '100 GB-month',
        'root.iops': { quantity: '1000 IOPS-month', where: { usagetype: 'EBS:VolumeP-IOPS.piops' } },
      },
    },
    {
      name: 'nodes by day',
      props: { instanceType: 'm7g.large', nodes: { weekly: [{ hours: '08-20', value: 4 }], otherwise: 2 } },
      lines: { 'on-demand': '2190 instance-hour', 'root.storage': '60 GB-month' },
    },
    {
      name: 'Windows, monitored, with surplus credits',
      props: { instanceType: 't3.medium', operatingSystem: 'windows', surplusCredits: 10, detailedMonitoring: true, nodes: 2 },
      region: 'us-east-1',
      lines: {
        'on-demand': { quantity: '1460 instance-hour', where: { operatingSystem: 'Windows' } },
        'cpu-credits': { quantity: '20 vCPU-hour', where: { usagetype: 'CPUCredits:t3', operatingSystem: 'Windows' } },
        monitoring: { quantity: '14 metric-month', offer: 'AmazonCloudWatch', pool: 'AmazonCloudWatch metrics' },
        'root.storage': '100 GB-month',
      },
    },
    {
      name: 'spot',
      props: { instanceType: 'm7g.large', purchase: { option: 'spot' } },
      lines: { spot: '730 instance-hour', 'root.storage': '20 GB-month' },
      facts: { 'purchase.options': ['spot'], 'purchase.spot-percent': 100 },
    },
    {
      name: 'Auto Mode, whose fee no source has',
      props: { instanceType: 'm7g.large', autoMode: true },
      lines: {
        'on-demand': '730 instance-hour',
        'auto-mode': {
          quantity: '730 instance-hour',
          offer: 'AmazonEKS',
          where: { usagetype: 'EKS-Auto:m7g.large-management-hours' },
          price: 'unknown',
        },
        'root.storage': '20 GB-month',
      },
    },
    { props: { instanceType: 'm7g.lrge' }, problems: ['eks.type-unknown'] },
    { props: { instanceType: 'm7g.large', min: 3, max: 2, nodes: 2 }, problems: ['eks.nodes-bounds'] },
    { props: { instanceType: 'm7g.large', max: 2, nodes: 3 }, problems: ['eks.nodes-above-maximum'] },
    { props: { instanceType: 'm7g.large', surplusCredits: 3 }, problems: ['eks.credits-without-burst'] },
    { props: { instanceType: 'm7g.large', operatingSystem: 'windows' }, problems: ['eks.windows-on-arm'] },
    { props: { instanceType: 'm7g.large', volume: { iops: 4000 } }, problems: ['eks.volume-iops'] },
    { props: { instanceType: 'm7g.large', volume: { throughput: 200 } }, problems: ['eks.volume-throughput'] },
    { props: { instanceType: 'm7g.large', spotPrice: 0.03 }, problems: ['eks.spot-price-without-spot'] },
    {
      props: { instanceType: 'm7g.large', purchase: [{ option: 'spot' }, { option: 'on-demand' }] },
      problems: ['eks.spot-mixed'],
    },
    { props: { volume: { type: 'st1' } }, invalid: 'st1' },
  ],
})
