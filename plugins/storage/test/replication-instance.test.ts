import { testResource } from '@planner/testing'
import { describe, it } from 'vitest'
import instance from '../src/replication-instance.js'

testResource(instance, {
  describe,
  it,
  id: 'aws:dms:replication-instance',
  cases: [
    {
      name: 'storage of the family is included',
      props: { instanceClass: 'dms.t2.micro' },
      region: 'us-east-1',
      lines: { instance: { quantity: '730 instance-hour', where: { instanceType: 't2.micro', availabilityZone: 'Single' } } },
      facts: { 'availability.multi-zone': false },
    },
    {
      name: 'in two zones, with more storage',
      props: { instanceClass: 'dms.t2.micro', multiZone: true, storage: 70, hours: 100 },
      region: 'us-east-1',
      lines: {
        instance: { quantity: '100 instance-hour', where: { availabilityZone: 'Multiple' } },
        storage: { quantity: '20 GB-month', charge: 'recurring', where: { availabilityZone: 'Multiple' } },
      },
      facts: { 'availability.multi-zone': true },
    },
    {
      name: 'a family whose included storage nobody knows',
      props: { instanceClass: 'dms.r6i.large' },
      lines: { instance: { price: 'unknown' }, storage: { quantity: 'unknown', price: 'unknown' } },
    },
    { props: { instanceClass: 't2.micro' }, invalid: 'instanceClass' },
  ],
})
