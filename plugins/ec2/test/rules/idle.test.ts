import { testRule } from '@planner/testing'
import { describe, it } from 'vitest'
import waiting from '../../src/rules/capacity-without-demand.js'
import volumeType from '../../src/rules/costly-volume-type.js'
import address from '../../src/rules/idle-elastic-ip.js'
import processors from '../../src/rules/idle-processors.js'
import resources from '../../src/rules/idle-resources.js'
import orphan from '../../src/rules/orphaned-volume.js'
import generation from '../../src/rules/previous-generation.js'
import selfManaged from '../../src/rules/self-managed-service.js'

const runner = { describe, it }
const add = (path: string, value: unknown) => ({ op: 'add' as const, path: `/resources/subject/${path}`, value })
const gone = [{ op: 'remove' as const, path: '/resources/subject' }]

testRule(address, {
  ...runner,
  pass: [{ facts: { 'network.address-attached': true } }],
  fail: [{ facts: { 'network.address-attached': false }, messages: ['idle'], fix: gone }],
})

testRule(orphan, {
  ...runner,
  pass: [
    { props: { size: 10, attachedTo: ['web'] }, facts: { 'storage.attached': true } },
    { props: { size: 10, perMonth: 30, keep: 14 }, facts: { 'backup.scheduled': true } },
  ],
  fail: [
    { props: { size: 10, attachedTo: [] }, facts: { 'storage.attached': false }, messages: ['unattached'], fix: gone },
    { props: { size: 10, perMonth: 30 }, facts: { 'backup.scheduled': true }, messages: ['forever'], path: ['keep'] },
  ],
  notApplicable: [{ props: { size: 10 }, facts: { 'backup.scheduled': false } }],
  unknown: [{ props: { size: 10 }, facts: {} }],
})

const catalogs = {
  'ebs-volume-types': { gp3: { includedIops: '3000', maxIops: '80000' }, gp2: { iopsPerGibMin: '3', maxIops: '16000' } },
}
const volume = (volumeType: string, size: number, iops?: number, more: object = {}) => ({
  catalogs,
  props: { volumeType, size, ...(iops === undefined ? {} : { iops }), ...more },
  numbers: { size, ...(iops === undefined ? {} : { iops }) },
})
const toGp3 = add('volumeType', 'gp3')

testRule(volumeType, {
  ...runner,
  pass: [
    volume('gp3', 100),
    volume('st1', 500),
    { ...volume('io2', 100, 10_000), workload: { criticality: 'high' } },
    volume('io2', 1000, 100_000),
    volume('io2', 100, 5000, { attachedTo: ['one', 'two'] }),
  ],
  fail: [
    { ...volume('gp2', 100), messages: ['gp2'], path: ['volumeType'], fix: [toGp3] },
    { ...volume('gp2', 2000), messages: ['gp2'], fix: [toGp3, add('iops', 6000)] },
    { ...volume('gp2', 9000), messages: ['gp2'], fix: [toGp3, add('iops', 16_000)] },
    { ...volume('io1', 100, 5000), messages: ['provisioned'], data: { type: 'io1', iops: 5000 }, fix: [toGp3] },
    {
      ...volume('io2', 100, 2000),
      messages: ['provisioned'],
      fix: [toGp3, { op: 'remove', path: '/resources/subject/iops' }],
    },
    {
      catalogs,
      props: { instance: { type: 'm7g.large', rootVolume: { type: 'gp2' }, volumes: [{ type: 'gp2', size: 10 }] } },
      numbers: { 'instance.volumes.0.size': 10 },
      messages: ['gp2', 'gp2'],
      fix: [add('instance/rootVolume/type', 'gp3')],
    },
  ],
  notApplicable: [{ catalogs, props: { instanceType: 'm5d.large', rootVolume: { type: 'instance-store' } } }],
})

const fleet = (cpu: number | undefined, more: object = {}, least = 4) => ({
  props: { instanceType: 'm7g.large', count: 4, ...(cpu === undefined ? {} : { cpu }), ...more },
  numbers: { count: 4, ...(cpu === undefined ? {} : { cpu }) },
  facts: { 'running.least': least },
})
const group = (more: object = {}) => ({ props: { instance: { type: 'm7g.large', cpu: 20 }, min: 2, max: 8, ...more } })

testRule(processors, {
  ...runner,
  pass: [fleet(40)],
  fail: [
    { ...fleet(39), messages: ['idle'], data: { cpu: 39, aim: 40 } },
    { ...fleet(20, { purpose: 'database' }), messages: ['idle'] },
    { ...group({ min: 8 }), numbers: { 'instance.cpu': 20 }, messages: ['idle'] },
  ],
  notApplicable: [
    { ...fleet(20), numbers: { count: 1, cpu: 20 } },
    fleet(20, {}, 2),
    group({ scaling: [{ kind: 'target-tracking' }] }),
    group({ min: 1, max: 1 }),
  ],
  unknown: [fleet(undefined)],
})

const follows = { scaling: [{ kind: 'target-tracking' }] }
const test = { environment: 'test' as const }

testRule(waiting, {
  ...runner,
  pass: [group(follows), { ...group({ ...follows, min: 0 }), facts: { 'running.least': 0 }, workload: test }],
  fail: [
    { ...group({ min: 8 }), messages: ['fixed'] },
    { ...group(follows), facts: { 'running.least': 2 }, workload: test, messages: ['never'] },
  ],
  notApplicable: [{ ...fleet(20), numbers: { count: 1 } }, fleet(20, { purpose: 'database' })],
  unknown: [fleet(20), group()],
})

const types = { 'ec2-instance-types': { 'm7i.large': {} }, 'ec2-successors': { m4: { successor: 'm7i' } } }
const machine = (type: string, current?: boolean) => ({
  catalogs: types,
  props: { instanceType: type },
  facts: { 'instance.type': type, ...(current === undefined ? {} : { 'instance.current-generation': current }) },
})

testRule(generation, {
  ...runner,
  pass: [machine('m7i.large', true)],
  fail: [
    { ...machine('m4.large', false), messages: ['old'], data: { type: 'm4.large' }, fix: [add('instanceType', 'm7i.large')] },
    { ...machine('g2.2xlarge', false), messages: ['old'], path: ['instanceType'] },
  ],
  notApplicable: [machine('x.large')],
})

testRule(selfManaged, {
  ...runner,
  pass: [{ props: { instanceType: 'm7g.large', purpose: 'hpc' } }],
  fail: [
    {
      props: { instance: { type: 'm7g.large', purpose: 'queue' } },
      messages: ['managed'],
      data: { service: 'Amazon SQS or MQ' },
    },
  ],
  notApplicable: [{ props: { instanceType: 'm7g.large' } }],
})

const used = { address: 'front', type: 'aws:elb:application', 'load-balancing.idle': false }

testRule(resources, {
  ...runner,
  pass: [{ all: [used, { address: 'disk', type: 'aws:ec2:volume' }] }],
  fail: [
    {
      all: [
        used,
        { address: 'ip', type: 'aws:ec2:elastic-ip', 'network.address-attached': false },
        { address: 'disk', type: 'aws:ec2:volume', 'storage.attached': false },
        { address: 'old', type: 'aws:elb:classic', 'load-balancing.idle': true },
      ],
      messages: ['idle', 'idle', 'idle'],
      data: { address: 'ip' },
    },
  ],
  notApplicable: [{ all: [{ address: 'web', type: 'aws:ec2:instance' }] }],
})
