import { testRule } from '@planner/testing'
import { describe, it } from 'vitest'
import fixed from '../../src/rules/fixed-fleet.js'
import scattered from '../../src/rules/scattered-cluster.js'
import start from '../../src/rules/slow-start.js'
import network from '../../src/rules/slow-virtual-network.js'
import throttled from '../../src/rules/throttled-instance.js'
import tls from '../../src/rules/tls-on-instances.js'
import family from '../../src/rules/unfit-family.js'

const runner = { describe, it }

const types = {
  'm7g.large': { family: 'General purpose', enaSupport: 'required' },
  'c7g.large': { family: 'Compute optimized', enaSupport: 'required' },
  'r7g.large': { family: 'Memory optimized', enaSupport: 'required' },
  'm1.large': { family: 'General purpose', enaSupport: 'unsupported' },
}
const general = { facts: { 'instance.type': 'm7g.large' }, catalogs: { 'ec2-instance-types': types } }

const old = { facts: { 'instance.type': 'm1.large' }, catalogs: { 'ec2-instance-types': types } }

testRule(family, {
  ...runner,
  pass: [{ ...general, props: { instanceType: 'm7g.large', purpose: 'web' } }],
  fail: [
    {
      ...general,
      name: 'with a family of the same generation in the region',
      props: { instanceType: 'm7g.large', purpose: 'database' },
      messages: ['unfit'],
      data: {
        type: 'm7g.large',
        found: 'General purpose',
        purpose: 'database',
        wanted: 'Memory optimized or Storage optimized',
      },
      path: ['instanceType'],
      fix: [{ op: 'add', path: '/resources/subject/instanceType', value: 'r7g.large' }],
    },
    {
      ...general,
      name: 'without one in the region',
      props: { types: [{ type: 'm7g.large' }], instance: { type: 'm7g.large', purpose: 'cache' } },
      catalogs: { 'ec2-instance-types': types, 'ec2-type-regions': { 'r7g.large': { 'us-east-1': 'a|b' } } },
      messages: ['unfit'],
      path: ['types', 0, 'type'],
    },
    {
      name: 'whose sister is of an old generation too',
      props: { instanceType: 'm1.large', purpose: 'database' },
      facts: { 'instance.type': 'm1.large' },
      catalogs: { 'ec2-instance-types': { ...types, 'r1.large': { currentGeneration: 'false' } } },
      messages: ['unfit'],
      path: ['instanceType'],
    },
    { ...general, name: 'without a usual one', props: { instanceType: 'm7g.large', purpose: 'machine-learning' }, messages: ['unfit'] },
  ],
  notApplicable: [
    { ...general, props: { instanceType: 'm7g.large' } },
    { props: { instanceType: 'x.large', purpose: 'web' }, facts: { 'instance.type': 'x.large' } },
  ],
})

const credits = { 'ec2-burstable-credits': { 't3.large': { baselinePctPerVcpu: '30', defaultCreditMode: 'unlimited' } } }
const burstable = { facts: { 'instance.type': 't3.large' }, catalogs: credits }

testRule(throttled, {
  ...runner,
  pass: [
    { ...burstable, props: { instanceType: 't3.large' } },
    { ...burstable, props: { instanceType: 't3.large', cpuCredits: 'standard', cpu: 30 }, numbers: { cpu: 30 } },
  ],
  fail: [
    {
      ...burstable,
      props: { instance: { type: 't3.large', cpuCredits: 'standard', cpu: 31 } },
      numbers: { 'instance.cpu': 31 },
      messages: ['throttled'],
      data: { cpu: 31, type: 't3.large', baseline: '30' },
      fix: [{ op: 'add', path: '/resources/subject/instance/cpuCredits', value: 'unlimited' }],
    },
    {
      name: 'so busy that surplus credits cost more than another type',
      ...burstable,
      props: { instanceType: 't3.large', cpuCredits: 'standard', cpu: 60 },
      numbers: { cpu: 60 },
      catalogs: {
        ...credits,
        'ec2-burstable-break-even': { 't3.large': { breakEvenCpuPct: '42.6', alternative: 'm7g.large' } },
        'ec2-instance-types': types,
      },
      messages: ['throttled'],
      fix: [
        { op: 'add', path: '/resources/subject/instanceType', value: 'm7g.large' },
        { op: 'remove', path: '/resources/subject/cpuCredits' },
      ],
    },
  ],
  notApplicable: [{ ...general, props: { instanceType: 'm7g.large' } }],
  unknown: [{ ...burstable, props: { instanceType: 't3.large', cpuCredits: 'standard' } }],
})

const nodes = { instanceType: 'c7g.large', purpose: 'hpc', count: 8 }
const grid = (strategy: string) => ({ placementGroup: [{ address: 'near', 'placement.strategy': strategy }] })

testRule(scattered, {
  ...runner,
  pass: [{ props: nodes, numbers: { count: 8 }, related: grid('cluster') }],
  fail: [
    { props: nodes, numbers: { count: 8 }, messages: ['none'] },
    {
      props: nodes,
      numbers: { count: 8 },
      related: grid('spread'),
      messages: ['apart'],
      data: { group: 'near', strategy: 'spread' },
    },
  ],
  notApplicable: [
    { props: { instanceType: 'c7g.large', count: 8 }, numbers: { count: 8 } },
    { props: nodes, numbers: { count: 1 } },
  ],
})

const hvm = { ami: [{ address: 'image', 'image.virtualization': 'hvm' }] }

testRule(network, {
  ...runner,
  pass: [{ ...general, props: { instanceType: 'm7g.large' }, related: hvm }],
  fail: [
    {
      ...old,
      props: { instanceType: 'm1.large' },
      related: { ami: [{ address: 'image', 'image.virtualization': 'pv' }] },
      messages: ['paravirtual'],
      data: { image: 'image' },
    },
    { ...old, props: { instance: { type: 'm1.large' } }, related: hvm, messages: ['noAdapter'], path: ['instance', 'type'] },
  ],
  notApplicable: [{ props: { instanceType: 'x.large' }, facts: { 'instance.type': 'x.large' } }],
})

const behind = (encrypted: boolean) => ({
  targets: [{ address: 'front', type: 'aws:elb:network', 'encryption.in-transit': encrypted }],
})

testRule(tls, {
  ...runner,
  pass: [
    { props: { instanceType: 'm7g.large', ports: [443] }, referrers: behind(true) },
    { props: { instanceType: 'm7g.large', ports: [8080] }, referrers: behind(false) },
  ],
  fail: [
    {
      props: { instance: { type: 'm7g.large', ports: [443] } },
      referrers: behind(false),
      messages: ['instances'],
      data: { balancer: 'front' },
    },
    { props: { instanceType: 'm7g.large', ports: [80, 443], internetFacing: true }, messages: ['alone'] },
  ],
  notApplicable: [{ props: { instanceType: 'm7g.large', ports: [443] } }, { props: { instanceType: 'm7g.large', internetFacing: true } }],
  unknown: [{ props: { instanceType: 'm7g.large' }, referrers: behind(false) }],
})

const group = (instance: object, more: object = {}) => ({
  props: { min: 2, max: 8, instance: { type: 'm7g.large', ...instance }, ...more },
})

testRule(start, {
  ...runner,
  pass: [group({ setup: 'image', userData: '#!/bin/sh' })],
  fail: [
    {
      ...group({ userData: '#!/bin/sh' }),
      messages: ['scripts'],
      data: { how: 'user-data' },
      fix: [{ op: 'add', path: '/resources/subject/instance/setup', value: 'image' }],
    },
    { ...group({ setup: 'configuration-management' }), messages: ['scripts'] },
  ],
  notApplicable: [group({ setup: 'user-data' }, { min: 8 }), group({ setup: 'manual' })],
  unknown: [group({})],
})

const servers = (count: number, more: object = {}) => ({
  props: { instanceType: 'm7g.large', count, ...more },
  numbers: { count },
  facts: { 'running.least': count },
})

testRule(fixed, {
  ...runner,
  pass: [
    group({}, { scaling: [{ kind: 'target-tracking' }] }),
    { ...group({}), facts: { 'scaling.follows-load': true } },
    { ...servers(4), facts: { 'running.least': 2 }, referrers: behind(true) },
  ],
  fail: [
    { ...group({}, { min: 8 }), messages: ['fixed'] },
    { ...group({}, { scaling: [] }), messages: ['fixed'] },
    { ...servers(4), referrers: behind(true), messages: ['fixed'] },
  ],
  notApplicable: [servers(1), servers(4, { purpose: 'database' }), servers(2, { bastion: true }), group({}, { loadPattern: 'constant' })],
  unknown: [group({}), servers(4)],
})
