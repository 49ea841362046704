import { testRule } from '@planner/testing'
import { describe, it } from 'vitest'
import cold from '../../src/rules/cold-restored-volume.js'
import shared from '../../src/rules/shared-volume-traffic.js'
import busy from '../../src/rules/snapshots-at-busy-hours.js'
import unfit from '../../src/rules/unfit-volume-type.js'

const runner = { describe, it }

const catalogs = {
  'ebs-volume-types': {
    gp3: { includedIops: '3000', maxIops: '80000' },
    gp2: { minIops: '100', maxIops: '16000', iopsPerGibMin: '3' },
    st1: { maxIops: '500' },
  },
}
const volume = (volumeType: string, size: number, neededIops?: number) => ({
  catalogs,
  props: { volumeType, size, ...(neededIops === undefined ? {} : { neededIops }) },
  numbers: { size, ...(neededIops === undefined ? {} : { neededIops }) },
})
const add = (path: string, value: unknown) => [{ op: 'add' as const, path: `/resources/subject/${path}`, value }]

testRule(unfit, {
  ...runner,
  pass: [
    volume('gp3', 100, 3000),
    volume('gp2', 1000, 3000),
    volume('st1', 500),
    { ...volume('standard', 100), workload: { environment: 'test' } },
    { catalogs, props: { instanceType: 'm7g.large', rootVolume: { type: 'instance-store' } } },
  ],
  fail: [
    { ...volume('standard', 100), messages: ['magnetic'], path: ['volumeType'], fix: add('volumeType', 'gp3') },
    {
      ...volume('gp2', 500, 2000),
      messages: ['slow'],
      data: { needed: 2000, type: 'gp2', given: 1500 },
      fix: add('volumeType', 'gp3'),
    },
    { ...volume('gp2', 10, 200), messages: ['slow'], data: { needed: 200, type: 'gp2', given: 100 } },
    { ...volume('st1', 500, 4000), messages: ['slow'], path: ['volumeType'] },
    { ...volume('gp3', 100, 4000), messages: ['slow'], fix: add('iops', 4000) },
    {
      name: 'a data volume of a group whose provisioned operations are too few',
      catalogs,
      props: { instance: { type: 'm7g.large', volumes: [{ size: 100, type: 'io2', iops: 1000, neededIops: 5000 }] } },
      numbers: { 'instance.volumes.0.iops': 1000, 'instance.volumes.0.neededIops': 5000 },
      messages: ['slow'],
      path: ['instance', 'volumes', 0, 'type'],
    },
  ],
  unknown: [{ catalogs, props: { instanceType: 'r7g.large', purpose: 'database' } }],
})

const io = { volumes: [{ type: 'io2', size: 100, iops: 1000 }] }
const supported = { 'ec2-instance-types': { 'm3.xlarge': { ebsOptimized: 'supported' } } }

testRule(shared, {
  ...runner,
  pass: [{ props: { instanceType: 'm7g.large', ...io }, facts: { 'storage.ebs-optimized': true } }],
  fail: [
    {
      props: { instanceType: 'm3.xlarge', ...io },
      facts: { 'instance.type': 'm3.xlarge', 'storage.ebs-optimized': false },
      catalogs: supported,
      messages: ['shared'],
      data: { type: 'm3.xlarge' },
      fix: add('ebsOptimized', true),
    },
    {
      name: 'with a volume of its own, on a type that cannot',
      props: { instanceType: 'm1.small' },
      facts: { 'instance.type': 'm1.small', 'storage.ebs-optimized': false },
      referrers: { attachedTo: [{ 'storage.types': ['io1'] }] },
      messages: ['shared'],
      path: ['ebsOptimized'],
    },
  ],
  notApplicable: [
    { props: { instanceType: 'm1.small' }, facts: { 'storage.ebs-optimized': false } },
    { props: { instanceType: 'x.large', ...io } },
  ],
})

const snapshot = { restoredFrom: [{ address: 'saved', 'backup.fast-restore': false }] }

testRule(cold, {
  ...runner,
  pass: [
    { props: { size: 10, warmed: true }, related: snapshot },
    { props: { size: 10 }, related: { restoredFrom: [{ 'backup.fast-restore': true }] } },
  ],
  fail: [{ props: { size: 10, warmed: false }, related: snapshot, messages: ['cold'], data: { snapshot: 'saved' } }],
  notApplicable: [
    { props: { size: 10, warmed: false } },
    { props: { size: 10, warmed: false }, related: snapshot, workload: { environment: 'test' } },
  ],
  unknown: [{ props: { size: 10 }, related: snapshot }],
})

const scheduled = { 'backup.scheduled': true }

testRule(busy, {
  ...runner,
  pass: [{ props: { takenWhen: 'quiet-hours' }, facts: scheduled }],
  fail: [{ props: { takenWhen: 'any-time' }, facts: scheduled, messages: ['busy'], fix: add('takenWhen', 'quiet-hours') }],
  notApplicable: [{ props: { takenWhen: 'any-time' }, facts: { 'backup.scheduled': false } }],
  unknown: [{ props: {}, facts: scheduled }],
})
