import { testResource } from '@planner/testing'
import { describe, it } from 'vitest'
import group from '../src/auto-scaling-group.js'
import instance from '../src/instance.js'
import placementGroup from '../src/placement-group.js'
import volume from '../src/volume.js'

const bare = { instanceType: 'm7g.large', rootVolume: { type: 'instance-store' } } as const
const fleet = { instance: { type: 'm7g.large', rootVolume: { type: 'instance-store' } }, min: 1, max: 1 } as const
const subnet = (zone: string, vpc = 'net') => ({ type: 'aws:vpc:subnet', 'vpc.address': vpc, 'availability.zones': [zone] })
const subnets = { left: subnet('a'), right: subnet('eu-west-1b') }

testResource(instance, {
  describe,
  it,
  id: 'aws:ec2:instance',
  cases: [
    {
      name: 'its zones are those of its subnets',
      props: { ...bare, subnets: ['left', 'right'] },
      related: subnets,
      facts: { 'availability.zones': ['a', 'eu-west-1b'], 'availability.zone-count': 2, 'vpc.address': 'net' },
    },
    {
      name: 'the same zones, written in two ways',
      props: { ...bare, zones: ['b', 'a'], subnets: ['left', 'right'] },
      related: subnets,
      lines: { 'on-demand': '730 instance-hour' },
    },
    {
      props: { ...bare, zones: ['a', 'c'], subnets: ['left', 'right'] },
      related: subnets,
      problems: [{ id: 'instance.az-follows-subnet', severity: 'error' }],
    },
    {
      props: { ...bare, subnets: ['left', 'far'] },
      related: { left: subnets.left, far: subnet('a', 'other') },
      problems: [{ id: 'instance.one-vpc', severity: 'error' }],
    },
    { props: { ...bare, internetFacing: true }, problems: [{ id: 'instance.public-ip-source', severity: 'error' }] },
    { props: { ...bare, internetFacing: true, elasticIps: 1 }, facts: { 'network.public': true } },
    { props: { ...bare, adminAccess: 'direct' }, problems: [{ id: 'instance.ssh-private', severity: 'warn' }] },
    { props: { ...bare, adminAccess: 'direct', publicIpv4: 1 }, facts: { 'network.public': true } },
    { props: { ...bare, adminAccess: 'session-manager' }, lines: { 'on-demand': '730 instance-hour' } },
    {
      props: { ...bare, volumes: [{ size: 10 }, { size: 10, deleteOnTermination: true }] },
      problems: [{ id: 'ebs.root-delete-flag', severity: 'warn' }],
    },
    {
      name: 'provisioned IOPS on a type that shares the network',
      props: { ...bare, instanceType: 't2.large', volumes: [{ type: 'io1', size: 100, iops: 500 }] },
      problems: [{ id: 'ebs.iops-needs-optimised', severity: 'warn' }],
    },
    {
      name: 'one that has optimisation for a fee',
      props: { ...bare, instanceType: 'm3.xlarge', ebsOptimized: true, volumes: [{ type: 'io1', size: 100, iops: 500 }] },
      problems: ['ec2.type-previous-generation'],
    },
  ],
})

testResource(group, {
  describe,
  it,
  id: 'aws:autoscaling:group',
  cases: [
    { props: { ...fleet, zones: ['a', 'b'], subnets: ['left', 'right'] }, related: subnets, lines: { 'on-demand': '730 instance-hour' } },
    {
      props: { ...fleet, zones: ['a'], subnets: ['left', 'right'] },
      related: subnets,
      problems: [{ id: 'asg.azs-in-vpc', severity: 'error' }],
    },
    {
      name: 'over two VPCs',
      props: { ...fleet, subnets: ['left', 'far'] },
      related: { left: subnets.left, far: subnet('b', 'other') },
      problems: [{ id: 'asg.one-vpc', severity: 'error' }],
    },
    {
      props: { ...fleet, scaling: [{ kind: 'step', scaleOutAt: 30, scaleInAt: 40 }] },
      problems: [{ id: 'asg.threshold-gap', severity: 'warn' }],
    },
    { props: { ...fleet, scaling: [{ kind: 'step', scaleOutAt: 70, scaleInAt: 40 }] }, facts: { 'scaling.kinds': ['step'] } },
    {
      name: 'by a load that is bought as spot part',
      props: { ...fleet, spot: { percent: 50, interruptionHandling: 'drain' }, template: 'launch-template', healthCheck: 'elb' },
      facts: { 'purchase.options': ['on-demand', 'spot'] },
    },
    { props: { ...fleet, scaling: [{ kind: 'steps' }] }, invalid: 'step' },
  ],
})

testResource(volume, {
  describe,
  it,
  id: 'aws:ec2:volume',
  cases: [
    { name: '3 per GiB', props: { volumeType: 'gp2', size: 500, neededIops: 1500 }, lines: { storage: '500 GB-month' } },
    {
      props: { volumeType: 'gp2', size: 500, neededIops: 1501 },
      problems: [{ id: 'ebs.gp2-baseline', severity: 'warn' }],
    },
    { name: '100 at least', props: { volumeType: 'gp2', size: 10, neededIops: 100 }, lines: { storage: '10 GB-month' } },
    {
      name: '16,000 at most',
      props: { volumeType: 'gp2', size: 16000, neededIops: 16001 },
      problems: ['ebs.gp2-baseline'],
    },
    { props: { size: 10, neededIops: 3000 }, lines: { storage: '10 GB-month' } },
    { props: { size: 10, neededIops: 3001 }, problems: [{ id: 'ebs.too-few-iops', severity: 'warn' }] },
    { props: { size: 100, iops: 5000, neededIops: 5000 }, lines: { storage: '100 GB-month', iops: '2000 IOPS-month' } },
    {
      props: { volumeType: 'io1', size: 100, iops: 500, attachedTo: ['old'] },
      related: { old: { type: 'aws:ec2:instance', 'instance.type': 't2.large', 'storage.ebs-optimized': false } },
      problems: ['ebs.iops-needs-optimised'],
    },
  ],
})

const member = (zone: string, type = 'm7g.large') => ({
  type: 'aws:ec2:instance',
  role: 'placementGroup',
  'instance.type': type,
  'availability.zones': [zone],
})

testResource(placementGroup, {
  describe,
  it,
  id: 'aws:ec2:placement-group',
  cases: [
    { name: 'one zone, one type', props: {}, referrers: { one: member('a'), two: member('eu-west-1a') }, lines: {} },
    { props: {}, referrers: { one: member('a'), two: member('b') }, problems: [{ id: 'placement.single-az', severity: 'error' }] },
    {
      props: {},
      referrers: { one: member('a'), two: member('a', 'm7g.xlarge') },
      problems: [{ id: 'placement.same-type', severity: 'warn' }],
    },
    { props: { strategy: 'spread' }, referrers: { one: member('a'), two: member('b', 'c7g.large') }, lines: {} },
  ],
})
