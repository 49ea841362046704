import { testRule } from '@planner/testing'
import { describe, it } from 'vitest'
import instanceStore from '../../src/rules/data-on-instance-store.js'
import image from '../../src/rules/image-in-one-region.js'
import oneRegion from '../../src/rules/snapshots-in-one-region.js'
import unscheduled from '../../src/rules/unscheduled-snapshots.js'
import lost from '../../src/rules/volume-lost-with-instance.js'
import unsaved from '../../src/rules/volume-without-snapshots.js'

const critical = { criticality: 'high' } as const

testRule(image, {
  describe,
  it,
  pass: [{ props: { size: 8, copies: ['eu-central-1'] } }],
  fail: [{ props: { size: 8 }, messages: ['one'], data: { region: 'eu-west-1' }, path: ['copies'] }],
  notApplicable: [{ props: { size: 8 }, workload: { environment: 'staging' } }],
})

testRule(oneRegion, {
  describe,
  it,
  pass: [{ props: { size: 8, copies: ['eu-central-1'] } }],
  fail: [{ props: { size: 8 }, workload: critical, messages: ['one'], data: { region: 'eu-west-1' } }],
  notApplicable: [{ props: { size: 8 }, workload: { criticality: 'medium' } }],
  unknown: [{ props: { size: 8 } }],
})

testRule(unsaved, {
  describe,
  it,
  pass: [
    { props: { size: 8 }, referrers: { volume: [{ type: 'aws:ec2:snapshot' }] } },
    { props: { size: 8 }, all: [{ type: 'aws:backup:vault', 'backups.kinds': ['efs', 'ebs'] }] },
  ],
  fail: [
    { props: { size: 8 }, messages: ['none'] },
    { props: { size: 8 }, all: [{ type: 'aws:backup:vault', 'backups.kinds': ['efs'] }], messages: ['none'] },
  ],
  notApplicable: [{ props: { size: 8 }, workload: { environment: 'test' } }],
})

testRule(unscheduled, {
  describe,
  it,
  pass: [{ props: { size: 8, perMonth: 30, keep: 7 }, facts: { 'backup.scheduled': true } }],
  fail: [
    { props: { size: 8 }, facts: { 'backup.scheduled': false }, messages: ['once'], path: ['perMonth'] },
    { props: { size: 8, perMonth: 30 }, facts: { 'backup.scheduled': true }, messages: ['forever'], path: ['keep'] },
  ],
  notApplicable: [{ props: { size: 8 }, workload: { environment: 'test' } }],
})

const i4i = { 'instance.type': 'i4i.large' }
const disks = { 'ec2-instance-types': { 'i4i.large': { instanceStoreTotalGb: '468' }, 'm7g.large': {} } }

testRule(instanceStore, {
  describe,
  it,
  pass: [{ props: { instanceType: 'i4i.large', instanceStoreData: 'scratch' }, facts: i4i, catalogs: disks }],
  fail: [
    {
      props: { instanceType: 'i4i.large', instanceStoreData: 'persistent' },
      facts: i4i,
      catalogs: disks,
      messages: ['persistent'],
      data: { type: 'i4i.large' },
      path: ['instanceStoreData'],
    },
    {
      props: { instance: { type: 'i4i.large', instanceStoreData: 'persistent' }, min: 1, max: 1 },
      facts: i4i,
      catalogs: disks,
      messages: ['persistent'],
      path: ['instance', 'instanceStoreData'],
    },
  ],
  notApplicable: [{ props: { instanceType: 'm7g.large' }, facts: { 'instance.type': 'm7g.large' }, catalogs: disks }],
  unknown: [
    { props: { instanceType: 'i4i.large' }, facts: i4i, catalogs: disks },
    { props: { instanceType: 'm1.small', rootVolume: { type: 'instance-store' } }, facts: { 'instance.type': 'm1.small' } },
  ],
})

testRule(lost, {
  describe,
  it,
  pass: [{ props: { volumes: [{ size: 8 }, { size: 8, deleteOnTermination: false }] } }],
  fail: [
    {
      props: { volumes: [{ size: 8 }, { name: 'data', size: 8, deleteOnTermination: true }] },
      messages: ['deleted'],
      data: { volume: 'data' },
      fix: [{ op: 'add', path: '/resources/subject/volumes/1/deleteOnTermination', value: false }],
    },
    {
      props: {
        volumes: [
          { size: 8, deleteOnTermination: true },
          { size: 8, deleteOnTermination: true },
        ],
      },
      messages: ['deleted', 'deleted'],
      data: { volume: 0 },
    },
  ],
  notApplicable: [{ props: {} }],
})
