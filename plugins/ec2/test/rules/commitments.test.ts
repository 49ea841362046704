import type { CommitmentState } from '@planner/contract'
import { testRule } from '@planner/testing'
import { describe, it } from 'vitest'
import short from '../../src/rules/commitment-for-short-work.js'
import batch from '../../src/rules/on-demand-batch.js'
import rigid from '../../src/rules/rigid-reservation.js'
import uncompared from '../../src/rules/uncompared-commitments.js'
import underused from '../../src/rules/underused-commitment.js'
import unreserved from '../../src/rules/unreserved-steady-use.js'

const runner = { describe, it }

const catalogs = {
  'ec2-reservation-discounts': {
    '1yr no-upfront standard': { typicalDiscountPct: '37' },
    '1yr no-upfront convertible': { typicalDiscountPct: '27' },
    '3yr no-upfront standard': { typicalDiscountPct: '57' },
  },
}

const own: CommitmentState = {
  option: 'reserved',
  term: '1yr',
  payment: 'no-upfront',
  class: 'standard',
  region: 'eu-west-1',
  pointer: '/resources/subject/purchase',
  owner: 'subject',
  covers: ['subject'],
}
const plan: CommitmentState = {
  option: 'savings-plan',
  kind: 'compute',
  term: '1yr',
  payment: 'no-upfront',
  region: 'eu-west-1',
  pointer: '/commitments/0',
  covers: ['subject'],
}
const removed = [{ op: 'remove' as const, path: '/resources/subject/purchase' }]

const servers = (more: object = {}, least = 3) => ({
  catalogs,
  props: { instanceType: 'm7g.large', ...more },
  numbers: { count: 3 },
  facts: { 'running.least': least },
})
const group = (more: object, least: number) => ({
  catalogs,
  props: { instance: { type: 'm7g.large' }, min: 2, max: 8, ...more },
  facts: { 'running.least': least },
})
const reserved = (count: number) => [
  { op: 'add' as const, path: '/resources/subject/purchase', value: { option: 'reserved', term: '1yr', payment: 'no-upfront', count } },
]
const hours = (each: number) => ({ ...servers({ hours: each }, 0), numbers: { count: 3, hours: each } })

testRule(unreserved, {
  ...runner,
  pass: [
    { ...servers(), commitments: [own] },
    { ...group({}, 4), commitments: [plan] },
  ],
  fail: [
    { ...servers(), messages: ['onDemand'], data: { count: 3 }, path: ['purchase'], fix: reserved(3) },
    { ...servers({ plannedMonths: 12 }, 2), workload: { environment: 'test' }, messages: ['onDemand'], fix: reserved(2) },
    { ...group({ spot: { percent: 50, onDemandBase: 1 } }, 4), messages: ['onDemand'], fix: reserved(3) },
    { ...hours(500), messages: ['partly'], data: { count: 3, used: 68, least: 63 } },
  ],
  notApplicable: [
    { ...servers(), workload: { environment: 'test' } },
    servers({ plannedMonths: 11 }),
    servers({ purchase: { option: 'spot' } }),
    servers({ tenancy: 'host' }),
    servers({ faultTolerant: true }),
    servers({ neededWhen: 'windows' }),
    servers({ capacityReservation: 'room' }),
    servers({}, 0),
    hours(459),
    group({ spot: { percent: 100 } }, 4),
  ],
})

const whole = { catalogs }

testRule(underused, {
  ...runner,
  pass: [
    { ...whole, commitments: [{ ...own, used: 0.64 }] },
    { ...whole, name: 'for three years less is enough', commitments: [{ ...own, term: '3yr', used: 0.44 }] },
    { ...whole, name: 'it keeps capacity too', commitments: [{ ...own, zone: 'a', used: 0.5 }] },
    { ...whole, name: 'nobody knows how much is used', commitments: [own] },
  ],
  fail: [
    {
      ...whole,
      commitments: [{ ...own, used: 0.5 }],
      messages: ['wasted'],
      data: { what: 'reservation', term: '1yr', payment: 'no-upfront', used: 50, least: 63 },
      path: ['purchase'],
      fix: removed,
    },
    {
      ...whole,
      name: 'what is used stays reserved',
      commitments: [{ ...own, pointer: '/commitments/2', count: 7, used: 4 / 7 }],
      messages: ['wasted'],
      fix: [{ op: 'add', path: '/commitments/2/count', value: 4 }],
    },
    {
      ...whole,
      commitments: [{ ...plan, perHour: 1.25, used: 0.7 }],
      messages: ['wasted'],
      data: { what: 'savings plan', term: '1yr', payment: 'no-upfront', used: 70, least: 73 },
      fix: [{ op: 'add', path: '/commitments/0/perHour', value: 0.875 }],
    },
    {
      ...whole,
      name: 'a plan that nothing uses',
      commitments: [{ ...plan, perHour: 1.25, used: 0 }],
      messages: ['wasted'],
      fix: [{ op: 'remove', path: '/commitments/0' }],
    },
  ],
  notApplicable: [whole],
})

const three: CommitmentState = { ...own, term: '3yr' }

testRule(rigid, {
  ...runner,
  pass: [
    { ...servers({ typeMayChange: true }), commitments: [{ ...three, class: 'convertible' }] },
    { ...servers({ typeMayChange: false }), commitments: [three] },
    { ...servers(), commitments: [own] },
  ],
  fail: [
    {
      ...servers({ typeMayChange: true, purchase: { option: 'reserved', term: '1yr', payment: 'no-upfront' } }),
      commitments: [own],
      messages: ['bound'],
      data: { term: '1yr' },
      fix: [{ op: 'add', path: '/resources/subject/purchase/class', value: 'convertible' }],
    },
    {
      name: 'the longest of the design',
      ...servers({ typeMayChange: true }),
      commitments: [
        { ...own, pointer: '/commitments/0' },
        { ...three, pointer: '/commitments/1' },
      ],
      messages: ['bound'],
      data: { term: '3yr' },
      fix: [{ op: 'add', path: '/commitments/1/class', value: 'convertible' }],
    },
  ],
  notApplicable: [servers(), { ...servers({ typeMayChange: true }), commitments: [plan] }],
  unknown: [{ ...servers(), commitments: [three] }],
})

testRule(short, {
  ...runner,
  pass: [
    { ...servers({ plannedMonths: 36 }), commitments: [three] },
    { ...servers(), commitments: [three] },
  ],
  fail: [
    {
      ...servers({ plannedMonths: 6 }),
      commitments: [own],
      messages: ['outlives'],
      data: { months: 6, term: '1yr' },
      fix: removed,
    },
    {
      ...servers({ plannedMonths: 24 }),
      commitments: [three],
      messages: ['outlives'],
      data: { months: 24, term: '3yr' },
      fix: [{ op: 'add', path: '/resources/subject/purchase/term', value: '1yr' }],
    },
  ],
  notApplicable: [servers({ plannedMonths: 6 }), { ...servers({ plannedMonths: 6 }), commitments: [plan] }],
  unknown: [{ ...servers(), workload: { environment: 'test' }, commitments: [own] }],
})

const tolerant = { faultTolerant: true }
const onDemand = { 'purchase.options': ['on-demand'] }
const critical = { criticality: 'critical' as const }

testRule(batch, {
  ...runner,
  pass: [{ props: { instanceType: 'm7g.large', ...tolerant }, facts: { 'purchase.options': ['spot'] } }],
  fail: [
    {
      props: { instanceType: 'm7g.large', ...tolerant },
      facts: onDemand,
      messages: ['onDemand'],
      fix: [{ op: 'add', path: '/resources/subject/purchase', value: { option: 'spot' } }],
    },
    {
      props: { instance: { type: 'm7g.large', ...tolerant }, min: 2, max: 8 },
      facts: onDemand,
      messages: ['onDemand'],
      fix: [{ op: 'add', path: '/resources/subject/spot', value: { percent: 100, onDemandBase: 0 } }],
    },
    {
      props: { instance: { type: 'm7g.large', ...tolerant }, min: 2, max: 8, spot: { percent: 0, interruptionHandling: 'drain' } },
      facts: onDemand,
      workload: critical,
      messages: ['onDemand'],
      fix: [{ op: 'add', path: '/resources/subject/spot', value: { percent: 100, interruptionHandling: 'drain', onDemandBase: 2 } }],
    },
  ],
  notApplicable: [
    { props: { instanceType: 'm7g.large' }, facts: onDemand },
    { props: { instanceType: 'm7g.large', purpose: 'batch', faultTolerant: false }, facts: onDemand },
    { props: { instanceType: 'm7g.large', ...tolerant }, facts: onDemand, commitments: [own] },
    { props: { instance: { type: 'm7g.large', ...tolerant }, min: 4, max: 4 }, facts: onDemand, workload: critical },
    {
      props: { instanceType: 'mac2.metal', ...tolerant },
      facts: { ...onDemand, 'instance.type': 'mac2.metal' },
      catalogs: { 'ec2-instance-types': { 'mac2.metal': { spotSupported: 'false' } } },
    },
  ],
  unknown: [{ props: { instanceType: 'm7g.large', purpose: 'batch' }, facts: onDemand }],
})

const { owner: _, ...listed } = own
const database: CommitmentState = { ...listed, of: 'aws:rds:instance' }

testRule(uncompared, {
  ...runner,
  pass: [{ commitments: [own, plan] }],
  fail: [{ commitments: [own, { ...own, class: 'convertible' }], messages: ['convertible'], data: { count: 1 } }],
  notApplicable: [{}, { commitments: [database] }],
  unknown: [{ commitments: [own] }],
})
