import { testRule } from '@planner/testing'
import { describe, it } from 'vitest'
import fragile from '../../src/rules/fragile-storage-class.js'
import unversioned from '../../src/rules/unversioned-bucket.js'

testRule(unversioned, {
  describe,
  it,
  pass: [{ props: { versioning: 'enabled' } }],
  fail: [
    {
      props: { versioning: 'off' },
      messages: ['off'],
      data: { state: 'off' },
      path: ['versioning'],
      fix: [
        { op: 'add', path: '/resources/subject/versioning', value: 'enabled' },
        { op: 'add', path: '/resources/subject/lifecycle', value: [{ noncurrent: { expireAfterDays: 30 } }] },
      ],
    },
    {
      props: { versioning: 'suspended', lifecycle: [{ noncurrent: { expireAfterDays: 90 } }] },
      messages: ['off'],
      fix: [{ op: 'add', path: '/resources/subject/versioning', value: 'enabled' }],
    },
  ],
  notApplicable: [{ props: { versioning: 'off', reproducible: true } }, { props: {}, workload: { environment: 'test' } }],
})

testRule(fragile, {
  describe,
  it,
  pass: [{ props: { objects: [{ class: 'standard-ia' }, {}], lifecycle: [{ transitions: [{ afterDays: 90, to: 'deep-archive' }] }] } }],
  fail: [
    {
      props: { objects: [{}, { class: 'reduced-redundancy' }] },
      messages: ['fragile'],
      data: { class: 'Reduced Redundancy' },
      fix: [{ op: 'add', path: '/resources/subject/objects/1/class', value: 'standard' }],
    },
    {
      props: { objects: [{}], lifecycle: [{ expireAfterDays: 400 }, { transitions: [{ afterDays: 30, to: 'one-zone-ia' }] }] },
      messages: ['fragile'],
      fix: [{ op: 'add', path: '/resources/subject/lifecycle/1/transitions/0/to', value: 'standard-ia' }],
    },
    { props: { objects: [{}] }, facts: { type: 'aws:s3:directory-bucket' }, messages: ['one-zone'] },
  ],
  notApplicable: [{ props: { objects: [{ class: 'one-zone-ia' }] }, facts: { 'data.reproducible': true } }],
})
