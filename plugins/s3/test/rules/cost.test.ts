import { testRule } from '@planner/testing'
import { describe, it } from 'vitest'
import withoutLifecycle from '../../src/rules/ageing-data-without-lifecycle.js'
import endlessVersions from '../../src/rules/endless-versions.js'
import oftenRead from '../../src/rules/often-read-cold-data.js'
import reduced from '../../src/rules/reduced-redundancy.js'
import staticSite from '../../src/rules/static-site-on-servers.js'
import unfinished from '../../src/rules/unfinished-uploads.js'
import { catalogs } from './catalogs.js'

const lifecycle = (value: unknown) => [{ op: 'add', path: '/resources/subject/lifecycle', value }] as const
const oneMore = (value: unknown) => [{ op: 'add', path: '/resources/subject/lifecycle/-', value }] as const
const moved = (...transitions: readonly object[]) => [{ transitions }]
const toIa = { afterDays: 30, to: 'standard-ia' }

testRule(endlessVersions, {
  describe,
  it,
  pass: [
    { props: { versioning: 'enabled', objects: [{}], lifecycle: [{ noncurrent: { expireAfterDays: 90 } }] } },
    { props: { versioning: 'suspended', objects: [{ prefix: 'a/' }], lifecycle: [{ prefix: 'a/', noncurrent: { expireAfterDays: 9 } }] } },
  ],
  fail: [
    {
      props: { versioning: 'enabled', objects: [{}], lifecycle: [{ expireAfterDays: 400 }] },
      messages: ['kept'],
      fix: oneMore({ noncurrent: { expireAfterDays: 30 } }),
    },
    {
      props: {
        versioning: 'enabled',
        objects: [{ prefix: 'a/' }, { prefix: 'b/' }],
        lifecycle: [{ prefix: 'a/', noncurrent: { expireAfterDays: 9 } }],
      },
      messages: ['kept'],
      data: { sets: '"b/"' },
      fix: oneMore({ prefix: 'b/', noncurrent: { expireAfterDays: 30 } }),
    },
  ],
  notApplicable: [{ props: { versioning: 'off', objects: [{}] } }],
})

testRule(reduced, {
  describe,
  it,
  pass: [{ props: { objects: [{}, { class: 'standard-ia' }] } }],
  fail: [
    {
      props: { objects: [{}, { class: 'reduced-redundancy' }] },
      messages: ['used'],
      fix: [{ op: 'add', path: '/resources/subject/objects/1/class', value: 'standard' }],
    },
  ],
})

testRule(unfinished, {
  describe,
  it,
  pass: [{ props: { objects: [{ prefix: 'a/' }], lifecycle: [{ abortUploadsAfterDays: 3 }] } }],
  fail: [
    {
      props: { objects: [{}, { upload: 'single' }], lifecycle: [{ prefix: 'a/', abortUploadsAfterDays: 3 }] },
      messages: ['stay'],
      fix: oneMore({ abortUploadsAfterDays: 7 }),
    },
  ],
  notApplicable: [{ props: { objects: [{ upload: 'single' }] } }],
})

testRule(oftenRead, {
  describe,
  it,
  pass: [
    { catalogs, props: { objects: [{ reads: [{ untilDay: 30 }] }], lifecycle: moved(toIa) }, numbers: { 'objects.0.reads.0.times': 30 } },
    {
      name: 'a few reads at once, and none for the rest of the year',
      catalogs,
      props: { objects: [{ reads: [{ untilDay: 40 }] }], lifecycle: moved(toIa) },
      numbers: { 'objects.0.reads.0.times': 30 },
    },
    {
      catalogs,
      props: { objects: [{ class: 'standard-ia', requests: { retrieved: 900 } }] },
      numbers: { 'objects.0.requests.retrieved': 900, 'objects.0.stored': 1000 },
    },
  ],
  fail: [
    {
      catalogs,
      props: {
        objects: [{ reads: [{ untilDay: 30 }, { fromDay: 30, untilDay: 365 }] }],
        lifecycle: moved(toIa, { afterDays: 365, to: 'glacier-flexible' }),
      },
      numbers: { 'objects.0.reads.0.times': 30, 'objects.0.reads.1.times': 4.35 },
      messages: ['often'],
      data: { class: 'Standard-IA', reads: 4.4, limit: 1.05 },
      path: ['lifecycle', 0, 'transitions', 0],
      fix: [{ op: 'remove', path: '/resources/subject/lifecycle/0/transitions/0' }],
    },
    {
      catalogs,
      props: { objects: [{ reads: [{}] }], lifecycle: moved(toIa) },
      numbers: { 'objects.0.reads.0.times': 2 },
      messages: ['often'],
      fix: [{ op: 'remove', path: '/resources/subject/lifecycle/0' }],
    },
    {
      catalogs,
      props: { objects: [{ reads: [{}] }], lifecycle: [{ ...moved(toIa)[0], abortUploadsAfterDays: 7 }] },
      numbers: { 'objects.0.reads.0.times': 2 },
      messages: ['often'],
      fix: [{ op: 'remove', path: '/resources/subject/lifecycle/0/transitions' }],
    },
    {
      catalogs,
      props: { objects: [{ class: 'standard-ia', requests: { retrieved: 2000 } }] },
      numbers: { 'objects.0.requests.retrieved': 2000, 'objects.0.stored': 1000 },
      messages: ['often'],
      fix: [{ op: 'add', path: '/resources/subject/objects/0/class', value: 'standard' }],
    },
  ],
  notApplicable: [
    { catalogs, props: { objects: [{ class: 'intelligent-tiering' }, {}] } },
    {
      name: 'objects too small to move',
      catalogs,
      props: { objects: [{ objectSize: 100 }], lifecycle: moved(toIa) },
      numbers: { 'objects.0.objectSize': 100 },
    },
    {
      name: 'objects that are gone before they would move',
      catalogs,
      props: { objects: [{ lifetimeDays: 20 }], lifecycle: moved(toIa) },
    },
  ],
  unknown: [
    { catalogs, props: { objects: [{}], lifecycle: moved(toIa) } },
    { catalogs, props: { objects: [{ reads: [{}] }], lifecycle: moved(toIa) } },
  ],
})

testRule(withoutLifecycle, {
  describe,
  it,
  pass: [
    { catalogs, props: { objects: [{}], lifecycle: moved(toIa) } },
    { catalogs, props: { objects: [{ prefix: 'logs/' }], lifecycle: [{ prefix: 'logs/', expireAfterDays: 30 }] } },
    { catalogs, props: { objects: [{ lifetimeDays: 7 }] } },
  ],
  fail: [
    {
      name: 'reads are not known',
      catalogs,
      props: { objects: [{ prefix: 'a/' }, { class: 'deep-archive' }] },
      messages: ['stays'],
      data: { sets: '"a/"' },
      fix: lifecycle([{ prefix: 'a/', transitions: [{ afterDays: 30, to: 'intelligent-tiering' }] }]),
    },
    {
      name: 'read often for 90 days',
      catalogs,
      props: { objects: [{ reads: [{ untilDay: 90 }] }], lifecycle: [{ abortUploadsAfterDays: 7 }] },
      numbers: { 'objects.0.reads.0.times': 30 },
      messages: ['stays'],
      fix: oneMore({ transitions: [{ afterDays: 90, to: 'standard-ia' }] }),
    },
  ],
  notApplicable: [
    { catalogs, props: { objects: [{ class: 'intelligent-tiering' }, { class: 'reduced-redundancy' }] } },
    { name: 'little data', catalogs, props: { objects: [{ stored: 0.01 }] }, numbers: { 'objects.0.stored': 0.01 } },
    { name: 'small objects', catalogs, props: { objects: [{ objectSize: 20 }] }, numbers: { 'objects.0.objectSize': 20 } },
    { name: 'read often for good', catalogs, props: { objects: [{ reads: [{}] }] }, numbers: { 'objects.0.reads.0.times': 4 } },
  ],
})

const open = { 'network.public': true }

testRule(staticSite, {
  describe,
  it,
  pass: [
    { facts: open, all: [{ type: 'aws:rds:instance', address: 'db' }] },
    { facts: open, referrers: { origins: [{ address: 'cdn', 'content.kind': 'mixed' }] } },
  ],
  fail: [
    {
      facts: open,
      referrers: { origins: [{ address: 'cdn', 'content.kind': 'static' }] },
      messages: ['static'],
      data: { distribution: 'cdn' },
    },
  ],
  notApplicable: [
    { facts: {} },
    { facts: { ...open, 'instance.bastion': true } },
    { facts: { ...open, 'instance.purpose': 'batch' } },
    { facts: { ...open, 'network.ports': ['22'] } },
  ],
  unknown: [{ facts: open }, { facts: { ...open, 'instance.purpose': 'web', 'network.ports': ['443'] } }],
})
