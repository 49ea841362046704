import { testResource } from '@planner/testing'
import { describe, it } from 'vitest'
import instance from '../src/instance.js'

const none = { rootVolume: { type: 'instance-store' } } as const
const m7g = { instanceType: 'm7g.large', ...none } as const
const host = { big: { type: 'aws:ec2:dedicated-host', 'host.family': 'm5', 'host.count': 1 } }
const t3 = { instanceType: 't3.large', ...none } as const

testResource(instance, {
  describe,
  it,
  id: 'aws:ec2:instance',
  cases: [
    {
      props: { ...m7g, instanceType: 'm7g.larg' },
      lines: { 'on-demand': { price: 'unknown' } },
      problems: [{ id: 'ec2.type-unknown', severity: 'error' }],
    },
    {
      props: { ...m7g, instanceType: 'x2iezn.2xlarge' },
      region: 'eu-west-3',
      lines: { 'on-demand': { price: 'unknown' } },
      problems: [{ id: 'ec2.type-not-in-region', severity: 'error' }, 'instance.account-limit'],
    },
    {
      props: { ...m7g, instanceType: 'cc2.8xlarge' },
      region: 'us-east-1',
      problems: ['ec2.type-withdrawn', 'ec2.type-not-in-region', 'instance.account-limit'],
    },
    { props: { ...m7g, zones: ['a', 'b', 'c', 'd'] }, problems: ['ec2.zones-not-offered'] },
    { props: { ...m7g, zones: ['eu-west-2a'] }, problems: ['ec2.zone-in-other-region'] },
    { props: { ...m7g, count: 3 }, problems: [{ id: 'instance.account-limit', severity: 'quota' }] },
    {
      name: 'a range is over if its high end is',
      props: { ...m7g, count: { low: 1, expected: 2, high: 3 } },
      problems: ['instance.account-limit'],
    },
    { props: { ...none, instanceType: 'g4dn.xlarge' }, problems: ['instance.account-limit'] },
    { props: { ...m7g, cpuCredits: 'unlimited' }, problems: [{ id: 'purchase.t2-unlimited-type', severity: 'error' }] },
    { props: { ...t3, cpuCredits: 'standard', cpu: 50 }, problems: [{ id: 'ec2.credits-run-out', severity: 'warn' }] },
    { props: { ...t3, cpuCredits: 'standard', cpu: 30 }, problems: [], facts: { 'instance.burstable': true } },
    {
      props: { ...t3, cpuCredits: 'unlimited', tenancy: 'host', host: 'big' },
      related: { big: { type: 'aws:ec2:dedicated-host', 'host.family': 't3', 'host.count': 1 } },
      problems: ['purchase.t3-host-standard'],
    },
    {
      props: { ...m7g, operatingSystem: 'suse', sqlServer: 'web' },
      lines: { 'on-demand': { price: 'unknown' } },
      problems: ['ec2.sql-server-system'],
    },
    { props: { ...m7g, hours: 731 }, problems: ['ec2.more-than-a-month'] },
    { props: { ...m7g, hours: 10, runs: { starts: 1, duration: '1 hour' } }, problems: ['ec2.running-time-twice'] },
    { props: { ...m7g, runs: { starts: 800, duration: '1 hour' } }, problems: ['ec2.more-than-a-month'] },
    { props: { ...m7g, spot: { price: 0.02 } }, problems: ['purchase.spot-without-spot'] },
    { props: { ...m7g, purchase: [{ option: 'spot' }, { option: 'on-demand' }] }, problems: ['purchase.spot-mixed'] },
    { props: { ...m7g, purchase: { option: 'spot' }, spot: { maxPrice: 0.001 } }, problems: ['purchase.spot-max-price'] },
    {
      props: { ...m7g, purchase: { option: 'spot' }, spot: { price: 1, prices: [{ hours: 1, price: 1 }] } },
      problems: ['purchase.spot-price-twice'],
    },
    {
      props: { ...none, instanceType: 'u-6tb1.56xlarge', purchase: { option: 'spot' } },
      region: 'us-east-1',
      lines: { spot: { price: 'unknown' } },
      problems: ['purchase.spot-not-offered'],
    },
    {
      props: { ...m7g, instanceType: 'm5.large', tenancy: 'host', host: 'big', purchase: { option: 'spot' } },
      related: host,
      problems: ['purchase.spot-on-host', 'ec2.type-previous-generation'],
    },
    { props: { ...m7g, tenancy: 'host' }, problems: ['ec2.host-missing'] },
    { props: { ...m7g, tenancy: 'host', host: 'big' }, related: host, problems: ['ec2.host-family'] },
    {
      props: { ...m7g, instanceType: 'm5.large', host: 'big' },
      related: host,
      problems: ['ec2.host-tenancy', 'ec2.type-previous-generation'],
    },
    {
      props: { ...m7g, instanceType: 'm5.large', count: 48, tenancy: 'host', host: 'big' },
      related: host,
      problems: ['ec2.type-previous-generation'],
    },
    {
      props: { ...m7g, instanceType: 'm5.large', count: 49, tenancy: 'host', host: 'big' },
      related: host,
      problems: ['ec2.host-full', 'ec2.type-previous-generation'],
    },
    {
      props: { ...m7g, count: 2, capacityReservation: 'room' },
      related: { room: { type: 'aws:ec2:capacity-reservation', 'reservation.key': 'm7g.large linux shared', 'reservation.count': 1 } },
      problems: ['ec2.capacity-reservation-full'],
    },
    {
      props: { ...m7g, capacityReservation: 'room' },
      related: { room: { type: 'aws:ec2:capacity-reservation', 'reservation.key': 'm7g.xlarge linux shared', 'reservation.count': 1 } },
      problems: ['ec2.capacity-reservation-mismatch'],
    },
    {
      props: { ...m7g, placementGroup: 'near', zones: ['a', 'b'] },
      related: { near: { type: 'aws:ec2:placement-group', 'placement.strategy': 'cluster' } },
      problems: ['placement.single-az'],
    },
    {
      props: { ...t3, placementGroup: 'near' },
      related: { near: { type: 'aws:ec2:placement-group', 'placement.strategy': 'cluster' } },
      problems: ['placement.enhanced-networking'],
    },
    {
      props: { ...m7g, ami: 'image' },
      related: { image: { type: 'aws:ec2:ami', 'image.regions': ['us-east-1'], 'image.virtualization': 'hvm' } },
      problems: ['instance.ami-region'],
    },
    {
      props: { ...m7g, ami: 'image' },
      related: { image: { type: 'aws:ec2:ami', 'image.regions': ['eu-west-1'], 'image.virtualization': 'pv' } },
      problems: ['instance.pv-no-ena'],
    },
    { props: { instanceType: 'm7g.large', rootVolume: { type: 'st1', size: 200 } }, problems: ['ebs.not-bootable'] },
    { name: 'a misspelt property', props: { ...m7g, cont: 2 }, invalid: 'count' },
    { name: 'a reservation without its term', props: { ...m7g, purchase: { option: 'reserved', payment: 'no-upfront' } }, invalid: 'term' },
    { name: 'a wrong unit', props: { ...m7g, hours: '3 GB' }, invalid: 'GB' },
  ],
})
