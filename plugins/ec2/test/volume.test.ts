import { testResource } from '@planner/testing'
import { describe, it } from 'vitest'
import instance from '../src/instance.js'
import volume from '../src/volume.js'

testResource(volume, {
  describe,
  it,
  id: 'aws:ec2:volume',
  cases: [
    {
      props: { size: 100 },
      lines: { storage: { quantity: '100 GB-month', where: { usagetype: 'EBS:VolumeUsage.gp3', volumeApiName: 'gp3' } } },
    },
    { name: 'gp3 within what is included', props: { size: 100, iops: 3000, throughput: 125 }, lines: { storage: '100 GB-month' } },
    {
      name: 'gp3 above what is included',
      props: { size: 100, count: 2, iops: 4000, throughput: 253 },
      lines: {
        storage: '200 GB-month',
        iops: { quantity: '2000 IOPS-month', where: { usagetype: 'EBS:VolumeP-IOPS.gp3' } },
        throughput: { quantity: '0.25 GiBps-month', where: { usagetype: 'EBS:VolumeP-Throughput.gp3' } },
      },
    },
    {
      props: { volumeType: 'io1', size: 100, iops: 500 },
      lines: {
        storage: { where: { usagetype: 'EBS:VolumeUsage.piops' } },
        iops: { quantity: '500 IOPS-month', where: { usagetype: 'EBS:VolumeP-IOPS.piops' } },
      },
    },
    {
      name: 'io2 has three steps of IOPS, for each volume',
      props: { volumeType: 'io2', size: 500, count: 2, iops: 70000 },
      lines: {
        storage: '1000 GB-month',
        iops: { quantity: '64000 IOPS-month', where: { usagetype: 'EBS:VolumeP-IOPS.io2' } },
        'iops.tier2': { quantity: '64000 IOPS-month', where: { usagetype: 'EBS:VolumeP-IOPS.io2.tier2' } },
        'iops.tier3': { quantity: '12000 IOPS-month', where: { usagetype: 'EBS:VolumeP-IOPS.io2.tier3' } },
      },
    },
    {
      props: { volumeType: 'st1', size: '1 TiB' },
      lines: { storage: { quantity: '1024 GB-month', where: { usagetype: 'EBS:VolumeUsage.st1' } } },
    },
    {
      props: { volumeType: 'standard', size: 20, requests: 3000000 },
      lines: {
        storage: { where: { usagetype: 'EBS:VolumeUsage' } },
        requests: { quantity: '3000000 operation', where: { usagetype: 'EBS:VolumeIOUsage' } },
      },
    },
    { name: 'it grows', month: 3, props: { size: { expected: 100, growth: '10 GB/month' } }, lines: { storage: '120 GB-month' } },

    { props: { volumeType: 'st1', size: 124 }, problems: [{ id: 'ebs.size-range', severity: 'error' }] },
    { props: { volumeType: 'gp2', size: 16385 }, problems: ['ebs.size-range'] },
    { name: 'gp3 of 64 TiB today', props: { size: 65536 }, problems: ['ebs.storage-quota'] },
    { name: 'gp3 of 64 TiB before 2025-09', asOf: '2025-08-31', props: { size: 65536 }, problems: ['ebs.size-range', 'ebs.storage-quota'] },
    {
      name: 'gp3 before there was gp3',
      asOf: '2020-11-30',
      props: { size: 10 },
      lines: { storage: { price: 'unknown' } },
      problems: ['ebs.type-not-offered'],
    },
    { props: { volumeType: 'gp2', size: 100, iops: 3000 }, problems: ['ebs.iops-not-settable'] },
    { props: { volumeType: 'io1', size: 100 }, problems: ['ebs.iops-needed'] },
    { props: { size: 1000, iops: 80001 }, problems: ['ebs.iops-range'] },
    { props: { volumeType: 'io1', size: 10, iops: 501 }, problems: ['ebs.iops-ratio'] },
    { props: { volumeType: 'io1', size: 10, iops: 500 }, problems: [], facts: { 'storage.types': ['io1'] } },
    { name: 'the smallest gp3 still has its 3,000', props: { size: 1, iops: 3000 }, problems: [], facts: { 'storage.encrypted': false } },
    { props: { size: 100, throughput: 2001, iops: 10000 }, problems: ['ebs.throughput-range'] },
    { props: { size: 100, throughput: 1000 }, problems: ['ebs.throughput-ratio'] },
    { props: { volumeType: 'gp2', size: 100, throughput: 200 }, problems: ['ebs.throughput-not-settable'] },
    {
      props: { size: 10, attachedTo: ['one', 'two'] },
      related: { one: { type: 'aws:ec2:instance' }, two: { type: 'aws:ec2:instance' } },
      problems: ['ebs.single-attach'],
    },
    {
      props: { volumeType: 'io2', size: 10, iops: 100, attachedTo: ['one', 'two'] },
      related: { one: { type: 'aws:ec2:instance' }, two: { type: 'aws:ec2:instance' } },
      problems: [],
      facts: { 'storage.attached': true },
    },
    {
      name: 'an instance in a Local Zone is not in the zone of the same letter',
      props: { size: 10, zone: 'a', attachedTo: ['one'] },
      related: { one: { type: 'aws:ec2:instance', 'availability.zones': ['eu-west-1-bos-1a'] } },
      problems: ['ebs.same-az'],
    },
    {
      props: { size: 10, zone: 'b', attachedTo: ['one'] },
      related: { one: { type: 'aws:ec2:instance', 'availability.zones': ['eu-west-1a'] } },
      problems: ['ebs.same-az'],
    },
  ],
})

testResource(instance, {
  describe,
  it,
  id: 'aws:ec2:instance',
  cases: [
    {
      name: 'volumes of an instance have its number and their own names',
      props: {
        instanceType: 'm7g.large',
        count: 2,
        rootVolume: { type: 'gp2', size: 10 },
        volumes: [
          { name: 'data', size: 50, iops: 3500 },
          { type: 'st1', size: 200 },
        ],
      },
      lines: {
        'on-demand': '1460 instance-hour',
        'root.storage': { quantity: '20 GB-month', where: { usagetype: 'EBS:VolumeUsage.gp2' } },
        'volumes.data.storage': '100 GB-month',
        'volumes.data.iops': '1000 IOPS-month',
        'volumes.1.storage': { quantity: '400 GB-month', where: { usagetype: 'EBS:VolumeUsage.st1' } },
      },
      facts: { 'storage.volumes': 3, 'storage.types': ['gp2', 'gp3', 'st1'] },
    },
    {
      name: 'Windows starts from a larger volume',
      props: { instanceType: 'm7i.large', operatingSystem: 'windows' },
      lines: { 'on-demand': '730 instance-hour', 'root.storage': '30 GB-month' },
    },
  ],
})
