import { testResource } from '@planner/testing'
import { describe, it } from 'vitest'
import instance from '../src/instance.js'

const m7g = { instanceType: 'm7g.large', rootVolume: { type: 'instance-store' } } as const

testResource(instance, {
  describe,
  it,
  id: 'aws:ec2:instance',
  cases: [
    {
      name: 'runs all month with the root volume of the image',
      props: { instanceType: 'm7g.large', count: 2 },
      lines: {
        'on-demand': {
          quantity: '1460 instance-hour',
          charge: 'usage',
          offer: 'AmazonEC2',
          where: {
            instanceType: 'm7g.large',
            operatingSystem: 'Linux',
            preInstalledSw: 'NA',
            tenancy: 'Shared',
            licenseModel: 'No License required',
            capacitystatus: 'Used',
          },
        },
        'root.storage': { quantity: '16 GB-month', charge: 'recurring', where: { usagetype: 'EBS:VolumeUsage.gp3' } },
      },
      facts: { 'instance.vcpu': 2, 'instance.burstable': false, 'storage.encrypted': false, 'purchase.options': ['on-demand'] },
    },
    {
      name: 'stopped, it pays for its volume only',
      props: { instanceType: 'm7g.large', hours: 0 },
      lines: { 'on-demand': '0 instance-hour', 'root.storage': '8 GB-month' },
    },
    {
      name: 'terminated, not even for that',
      props: { instanceType: 'm7g.large', hours: 0, whenNotRunning: 'terminated' },
      lines: { 'on-demand': '0 instance-hour', 'root.storage': '0 GB-month' },
    },

    // B-T1: by the second, at least 60 s for each start.
    {
      name: '30 s count as 60 s',
      props: { ...m7g, runs: { starts: 36, duration: '30 seconds' } },
      lines: { 'on-demand': '0.6 instance-hour' },
    },
    {
      name: '60 s count as 60 s',
      props: { ...m7g, runs: { starts: 36, duration: '60 seconds' } },
      lines: { 'on-demand': '0.6 instance-hour' },
    },
    {
      name: '61 s count as 61 s',
      props: { ...m7g, runs: { starts: 36, duration: '61 seconds' } },
      lines: { 'on-demand': '0.61 instance-hour' },
    },
    {
      name: '3,599 s count as 3,599 s',
      props: { ...m7g, runs: { starts: 36, duration: '3599 seconds' } },
      lines: { 'on-demand': '35.99 instance-hour' },
    },
    // B-T2: by the hour.
    {
      name: 'an hourly system: 1 s is an hour',
      props: { ...m7g, operatingSystem: 'suse', runs: { starts: 1, duration: '1 second' } },
      lines: { 'on-demand': '1 instance-hour' },
    },
    {
      name: 'an hourly system: 3,600 s are an hour',
      props: { ...m7g, operatingSystem: 'suse', runs: { starts: 1, duration: '3600 seconds' } },
      lines: { 'on-demand': '1 instance-hour' },
    },
    {
      name: 'an hourly system: 3,601 s are two hours',
      props: { ...m7g, operatingSystem: 'suse', runs: { starts: 1, duration: '3601 seconds' } },
      lines: { 'on-demand': '2 instance-hour' },
    },
    // B-T3: the minimum holds for each start: 5 × 60 s, here 12 times over.
    {
      name: 'five starts of 20 s are 300 s',
      props: { ...m7g, count: 12, instanceType: 't4g.nano', runs: { starts: 5, duration: '20 seconds' } },
      lines: { 'on-demand': '1 instance-hour' },
      problems: ['instance.account-limit'],
    },
    // The dated boundaries: Linux by the second since 2017-10-02, Windows since 2021-06-11, RHEL since 2024-04-01.
    {
      name: 'Linux on the last hourly day',
      asOf: '2017-10-01',
      props: { instanceType: 'm4.large', rootVolume: { type: 'instance-store' }, runs: { starts: 36, duration: '61 seconds' } },
      lines: { 'on-demand': { quantity: '36 instance-hour', price: 'unknown' } },
      problems: ['ec2.type-previous-generation'],
    },
    {
      name: 'Windows on its last hourly day',
      asOf: '2021-06-10',
      props: {
        instanceType: 'm5.large',
        operatingSystem: 'windows',
        rootVolume: { type: 'instance-store' },
        runs: { starts: 36, duration: '61 seconds' },
      },
      lines: { 'on-demand': '36 instance-hour' },
      problems: ['ec2.type-previous-generation'],
    },
    {
      name: 'RHEL today',
      props: {
        instanceType: 'm7i.large',
        operatingSystem: 'rhel-ha',
        rootVolume: { type: 'instance-store' },
        runs: { starts: 36, duration: '61 seconds' },
      },
      lines: { 'on-demand': '0.61 instance-hour' },
    },

    {
      name: 'the 8 AM rush: two all week, ten in 10 of 168 hours; eight stopped ones keep their volumes',
      props: {
        instanceType: 't4g.nano',
        count: { weekly: [{ days: 'mon-fri', hours: '08-10', value: 10 }], otherwise: 2 },
        rootVolume: { size: 10 },
      },
      lines: { 'on-demand': '1807.619047619047619047619047619047619047 instance-hour', 'root.storage': '100 GB-month' },
      problems: ['instance.account-limit'],
    },
    {
      name: 'extras of an instance',
      props: {
        instanceType: 'm7g.large',
        hours: 365,
        monitoring: 'detailed',
        publicIpv4: 1,
        elasticIps: 1,
        software: { perHour: 0.1, perMonth: 20 },
        rootVolume: { type: 'instance-store' },
      },
      lines: {
        'on-demand': '365 instance-hour',
        monitoring: { quantity: '3.5 metric-month', offer: 'AmazonCloudWatch', pool: 'AmazonCloudWatch metrics' },
        'public-ipv4': { quantity: '365 address-hour', where: { usagetype: 'PublicIPv4:InUseAddress' } },
        software: '365 instance-hour',
        'software-month': '1 instance-month',
        'elastic-ip': { quantity: '365 address-hour', where: { usagetype: 'PublicIPv4:InUseAddress' } },
        'elastic-ip.idle': { quantity: '365 address-hour', where: { usagetype: 'PublicIPv4:IdleAddress' } },
      },
      facts: { 'network.public': true, 'monitoring.detailed': true },
    },
    {
      name: 'software is billed by the full hour of each start',
      props: { ...m7g, runs: { starts: 36, duration: '61 seconds' }, software: { perHour: 0.1 } },
      lines: { 'on-demand': '0.61 instance-hour', software: '36 instance-hour' },
    },
    {
      name: 'public addresses in use were free until 2024-02',
      asOf: '2024-01-31',
      region: 'us-east-1',
      props: { ...m7g, publicIpv4: 1 },
      lines: { 'on-demand': '730 instance-hour' },
    },
    {
      name: 'EBS optimisation is an extra of old types',
      region: 'us-east-1',
      props: { instanceType: 'r3.xlarge', ebsOptimized: true, rootVolume: { type: 'instance-store' } },
      lines: {
        'on-demand': '730 instance-hour',
        'ebs-optimized': { quantity: '730 instance-hour', where: { usagetype: 'EBSOptimized:r3.xlarge' } },
      },
      problems: ['ec2.type-previous-generation'],
    },
    {
      name: 'SQL Server is in the rate',
      props: { instanceType: 'm7i.xlarge', operatingSystem: 'windows', sqlServer: 'standard', rootVolume: { type: 'instance-store' } },
      lines: { 'on-demand': { where: { operatingSystem: 'Windows', preInstalledSw: 'SQL Std' } } },
    },
    {
      name: 'own Windows licence',
      props: { instanceType: 'm5.large', operatingSystem: 'windows', license: 'byol', rootVolume: { type: 'instance-store' } },
      lines: { 'on-demand': { where: { operatingSystem: 'Windows', licenseModel: 'Bring your own license' } } },
      problems: ['ec2.type-previous-generation'],
    },
    {
      name: 'own RHEL subscription',
      props: { ...m7g, operatingSystem: 'rhel', license: 'byol' },
      lines: { 'on-demand': { where: { operatingSystem: 'Linux', licenseModel: 'No License required' } } },
    },

    {
      name: 'the fee of the region is due while one dedicated instance runs',
      props: { instanceType: 'm5.large', count: 3, hours: 10, tenancy: 'dedicated', rootVolume: { type: 'instance-store' } },
      lines: {
        'on-demand': { quantity: '30 instance-hour', where: { tenancy: 'Dedicated' } },
        'dedicated-region': { quantity: '10 hour', where: { usagetype: 'DedicatedUsage' } },
      },
      problems: ['ec2.type-previous-generation', 'instance.account-limit'],
    },
    {
      name: 'a schedule with nights off: the fee follows the hours in which one runs',
      props: {
        instanceType: 'm5.large',
        count: { weekly: [{ hours: '06-18', value: 2 }], otherwise: 0 },
        tenancy: 'dedicated',
        rootVolume: { type: 'instance-store' },
      },
      lines: { 'on-demand': '730 instance-hour', 'dedicated-region': '365 hour' },
      problems: ['ec2.type-previous-generation'],
    },
    {
      name: 'on a host nothing but its volume is billed',
      props: { instanceType: 'm5.large', count: 12, tenancy: 'host', host: 'big' },
      related: { big: { type: 'aws:ec2:dedicated-host', 'host.family': 'm5', 'host.count': 1 } },
      lines: { 'root.storage': '96 GB-month' },
      problems: ['ec2.type-previous-generation'],
    },
    {
      name: 'but for the licence of Windows',
      props: { instanceType: 'm5.large', operatingSystem: 'windows', tenancy: 'host', host: 'big', rootVolume: { type: 'instance-store' } },
      related: { big: { type: 'aws:ec2:dedicated-host', 'host.family': 'm5', 'host.count': 1 } },
      lines: { 'on-demand': { quantity: '730 instance-hour', where: { tenancy: 'Host', operatingSystem: 'Windows' } } },
      problems: ['ec2.type-previous-generation'],
    },
    {
      name: 'in a capacity reservation the hours are billed there',
      props: { ...m7g, count: 2, capacityReservation: 'room' },
      related: { room: { type: 'aws:ec2:capacity-reservation', 'reservation.key': 'm7g.large linux shared', 'reservation.count': 2 } },
      lines: {},
    },
  ],
})
