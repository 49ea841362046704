import { testResource } from '@planner/testing'
import { describe, it } from 'vitest'
import capacityReservation from '../src/capacity-reservation.js'
import host from '../src/dedicated-host.js'
import scheduled from '../src/scheduled-reservation.js'

testResource(host, {
  describe,
  it,
  id: 'aws:ec2:dedicated-host',
  cases: [
    {
      name: 'is billed by the hour, whatever runs on it',
      props: { family: 'm5' },
      lines: {
        host: {
          quantity: '730 host-hour',
          charge: 'usage',
          where: { instanceType: 'm5', tenancy: 'Host', capacitystatus: 'AllocatedHost' },
        },
      },
      facts: { 'host.family': 'm5', 'host.count': 1 },
      problems: [{ id: 'ec2.host-quota', severity: 'quota' }],
    },
    { props: { family: 'm5', count: 2, hours: 100 }, lines: { host: '200 host-hour' }, problems: ['ec2.host-quota'] },
    {
      props: { family: 'm5', count: 2, hours: 800 },
      lines: { host: '1600 host-hour' },
      problems: ['ec2.host-quota', 'ec2.more-than-a-month'],
    },
    { props: { family: 'm5x' }, lines: { host: { price: 'unknown' } }, problems: ['ec2.host-family-unknown', 'ec2.host-quota'] },
  ],
})

testResource(capacityReservation, {
  describe,
  it,
  id: 'aws:ec2:capacity-reservation',
  cases: [
    {
      name: 'is billed at the on-demand rate, used or not',
      props: { instanceType: 'm7g.large', count: 3 },
      lines: { capacity: { quantity: '2190 instance-hour', where: { instanceType: 'm7g.large', capacitystatus: 'Used' } } },
      facts: { 'reservation.key': 'm7g.large linux shared', 'reservation.count': 3 },
    },
    { name: 'for some hours', props: { instanceType: 'm7g.large', hours: 10 }, lines: { capacity: '10 instance-hour' } },
    {
      name: 'on dedicated hardware',
      props: { instanceType: 'm7g.large', tenancy: 'dedicated', hours: 10 },
      lines: { capacity: '10 instance-hour', 'dedicated-region': '10 hour' },
    },
    {
      props: { instanceType: 'm7g.large', zone: 'eu-west-2a' },
      lines: { capacity: '730 instance-hour' },
      problems: ['ec2.zone-in-other-region'],
    },
  ],
})

testResource(scheduled, {
  describe,
  it,
  id: 'aws:ec2:scheduled-reservation',
  cases: [
    {
      name: 'all windows are due; no longer sold',
      props: { instanceType: 'c4.large', count: 2, windowHours: 8, windows: 20, price: 0.09 },
      lines: { windows: { quantity: '320 instance-hour', charge: 'recurring' } },
      problems: [{ id: 'purchase.scheduled-ri', severity: 'warn' }],
    },
    {
      name: 'was sold in 2018',
      asOf: '2018-06-01',
      props: { instanceType: 'c4.large', windowHours: 8, windows: 20, price: 0.09 },
      lines: { windows: '160 instance-hour' },
    },
    {
      name: 'without the price of its contract',
      asOf: '2018-06-01',
      props: { instanceType: 'c4.large', windowHours: 8, windows: 20 },
      lines: { windows: { quantity: '160 instance-hour', price: 'unknown' } },
    },
    {
      name: 'for other families, regions and shorter windows it never was',
      asOf: '2018-06-01',
      region: 'eu-west-2',
      props: { instanceType: 'm5.large', windowHours: 4, windows: 20, price: 0.09 },
      lines: { windows: '80 instance-hour' },
      problems: ['purchase.scheduled-ri-type', 'purchase.scheduled-ri-region', 'purchase.scheduled-ri-hours'],
    },
  ],
})
