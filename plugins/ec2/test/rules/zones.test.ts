import type { CommitmentState } from '@planner/contract'
import { testRule } from '@planner/testing'
import { describe, it } from 'vitest'
import bastion from '../../src/rules/single-bastion.js'
import placement from '../../src/rules/single-placement-group.js'
import unreserved from '../../src/rules/unreserved-zone-capacity.js'
import zoneLoss from '../../src/rules/zone-loss-capacity.js'

const machine = { instanceType: 'm7g.large' }
const group = { instance: { type: 'm7g.large' }, min: 2, max: 8 }
const two = { 'instance.type': 'm7g.large', 'availability.zones': ['a', 'b'], 'availability.zone-count': 2 }
const critical = { criticality: 'critical' } as const
const room = (zone: string, count: number, key = 'm7g.large linux shared') => ({
  type: 'aws:ec2:capacity-reservation',
  'reservation.key': key,
  'reservation.count': count,
  'availability.zones': [zone],
})

testRule(zoneLoss, {
  describe,
  it,
  pass: [{ props: group, facts: { ...two, 'scaling.busiest': 4, 'scaling.max': 8 } }],
  fail: [
    {
      props: group,
      facts: { ...two, 'scaling.busiest': 5, 'scaling.max': 8 },
      messages: ['tooFew'],
      data: { zones: 2, max: 8, left: 4, busiest: 5 },
      fix: [{ op: 'add', path: '/resources/subject/max', value: 10 }],
    },
  ],
  notApplicable: [
    { name: 'one zone is another rule', props: group, facts: { 'availability.zone-count': 1 } },
    { props: { ...machine, bastion: true }, facts: two },
    { props: group, facts: { ...two, 'scaling.busiest': 9, 'scaling.max': 8 }, workload: { environment: 'development' } },
  ],
  unknown: [{ props: machine, facts: two }],
})

const reserved = (zone: string, count?: number) => ({
  option: 'reserved',
  term: '1yr',
  payment: 'no-upfront',
  scope: 'zonal',
  zone,
  ...(count === undefined ? {} : { count }),
})

const listed = (zone: string, count: number, instanceType = 'm7g.large'): CommitmentState => ({
  option: 'reserved',
  of: 'aws:ec2:instance',
  props: { instanceType },
  count,
  zone,
  class: 'standard',
  term: '1yr',
  payment: 'no-upfront',
  region: 'eu-west-1',
  pointer: '/commitments/0',
  covers: ['subject'],
})

testRule(unreserved, {
  describe,
  it,
  pass: [
    {
      name: 'the whole load in each zone',
      props: machine,
      facts: two,
      numbers: { count: 4 },
      all: [room('eu-west-1a', 4), room('b', 3), room('b', 1)],
      workload: critical,
    },
    {
      name: 'zonal reserved instances count',
      props: { ...group, purchase: [reserved('a', 2), reserved('eu-west-1b', 2)] },
      facts: { ...two, 'scaling.busiest': 2 },
      workload: critical,
    },
    {
      name: 'zonal reservations of the design count',
      props: machine,
      facts: two,
      numbers: { count: 4 },
      commitments: [listed('eu-west-1a', 4), listed('b', 4)],
      workload: critical,
    },
    {
      name: 'two of three zones are enough',
      props: group,
      facts: { ...two, 'scaling.busiest': 3, 'availability.zones': ['a', 'b', 'c'] },
      all: [room('a', 3), room('c', 3)],
      workload: critical,
    },
  ],
  fail: [
    {
      name: 'half of it in each zone',
      props: machine,
      facts: two,
      numbers: { count: 4 },
      all: [room('a', 4), room('b', 2)],
      workload: critical,
      messages: ['short'],
      data: { needed: 4, lacking: 'b' },
    },
    {
      name: 'regional reserved instances keep nothing',
      props: { ...group, purchase: { option: 'reserved', term: '1yr', payment: 'no-upfront', scope: 'regional', count: 3 } },
      facts: { ...two, 'scaling.busiest': 3 },
      workload: critical,
      messages: ['short'],
      data: { needed: 3, lacking: 'a, b' },
    },
    {
      name: 'reservations of another type do not count',
      props: machine,
      facts: two,
      numbers: { count: 4 },
      commitments: [listed('a', 4), listed('b', 4, 'm7g.xlarge')],
      workload: critical,
      messages: ['short'],
      data: { needed: 4, lacking: 'b' },
    },
    {
      name: 'capacity of another system',
      props: group,
      facts: { ...two, 'scaling.busiest': 2 },
      all: [room('a', 8, 'm7g.large windows shared'), room('b', 8)],
      workload: critical,
      messages: ['short'],
      data: { needed: 2, lacking: 'a' },
    },
  ],
  notApplicable: [
    { name: 'a bastion', props: { ...machine, bastion: true }, facts: two, numbers: { count: 4 }, workload: critical },
    { props: machine, facts: two, numbers: { count: 4 }, workload: { criticality: 'medium' } },
    { props: machine, facts: { ...two, 'availability.zones': ['a'] }, numbers: { count: 4 }, workload: critical },
  ],
  unknown: [{ name: 'nobody says how critical it is', props: group, facts: { ...two, 'scaling.busiest': 2 } }],
})

testRule(bastion, {
  describe,
  it,
  pass: [{ props: { ...machine, bastion: true }, facts: { 'availability.zone-count': 2 } }],
  fail: [{ props: { ...machine, bastion: true }, messages: ['single'] }],
  notApplicable: [{ props: machine }],
})

const near = { placementGroup: [{ address: 'near', 'placement.strategy': 'cluster' }] }
const seen = { related: near, facts: { 'availability.zones': ['a'] } }
const front = { targets: [{ type: 'aws:elb:network', 'load-balancing.targets': ['subject', 'other'] }] }

testRule(placement, {
  describe,
  it,
  pass: [
    {
      ...seen,
      referrers: front,
      all: [{ address: 'other', type: 'aws:autoscaling:group', 'availability.zones': ['b'] }],
      workload: critical,
    },
  ],
  fail: [
    { ...seen, workload: critical, messages: ['alone'], data: { group: 'near' }, path: ['placementGroup'] },
    {
      ...seen,
      name: 'the other one is in the same zone',
      referrers: front,
      all: [{ address: 'other', type: 'aws:ec2:instance', 'availability.zones': ['a'] }],
      workload: critical,
      messages: ['alone'],
    },
    {
      ...seen,
      name: 'the other one names the same zone in full',
      referrers: front,
      all: [{ address: 'other', type: 'aws:ec2:instance', 'availability.zones': ['eu-west-1a'] }],
      workload: critical,
      messages: ['alone'],
    },
    {
      ...seen,
      name: 'what is in the other zone serves something else',
      all: [{ address: 'other', type: 'aws:ec2:instance', 'availability.zones': ['b'] }],
      workload: critical,
      messages: ['alone'],
    },
  ],
  notApplicable: [
    { facts: { 'availability.zones': ['a'] }, workload: critical },
    { ...seen, workload: { criticality: 'low' } },
    { related: { placementGroup: [{ address: 'apart', 'placement.strategy': 'spread' }] }, workload: critical },
  ],
  unknown: [seen],
})
