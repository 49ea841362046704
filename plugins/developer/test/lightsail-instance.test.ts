import { testResource } from '@planner/testing'
import { describe, it } from 'vitest'
import instance from '../src/lightsail-instance.js'

testResource(instance, {
  describe,
  it,
  id: 'aws:lightsail:instance',
  cases: [
    {
      name: 'a plan, disks and snapshots',
      props: { memory: 16, count: 2, disks: 64, snapshots: 20 },
      lines: {
        instances: { quantity: '1460 instance-hour', charge: 'recurring', offer: 'AmazonLightsail' },
        disks: { quantity: '64 GB-month', where: { meter: 'lightsail-block-storage-per-gb-mo' } },
        snapshots: { quantity: '20 GB-month', where: { meter: 'lightsail-snapshot-per-gb-mo' } },
      },
      facts: { 'backup.manual-snapshots': true },
    },
    {
      name: 'a plan with a smaller allowance, as some regions have it',
      props: { memory: 0.5, system: 'windows' },
      region: 'ap-south-1',
      lines: {
        instances: {
          quantity: '730 instance-hour',
          where: { meter: 'lightsail-instance-bundle-windows-30gb-storage-2-vcpu-0-5gb-memory-0-5tb-quota' },
        },
      },
      facts: { 'backup.manual-snapshots': false },
    },
    {
      props: { memory: 2, ipv6Only: true },
      lines: { instances: { where: { meter: 'lightsail-instance-bundle-2gb-ipv6-linux-60gb-storage-2-vcpu-2gb-memory-3tb-quota' } } },
      problems: [{ id: 'lightsail.ipv6-only', severity: 'info' }],
    },
    { props: { memory: 3 }, invalid: 'memory' },
  ],
})
