import { testRule } from '@planner/testing'
import { describe, it } from 'vitest'
import exclusive from '../../src/rules/exclusive-keys-in-kms.js'
import unneeded from '../../src/rules/hsm-without-need.js'
import rotation from '../../src/rules/key-without-rotation.js'
import detector from '../../src/rules/no-intrusion-detection.js'
import zones from '../../src/rules/single-zone-hsm-cluster.js'

const key = (facts: object = {}) => ({ address: 'data-key', type: 'aws:kms:key', ...facts })
const cluster = { address: 'hsm', type: 'aws:cloudhsm:cluster', 'encryption.exclusive-control': true }
const needed = { 'encryption.exclusive-need': true }

testRule(zones, {
  describe,
  it,
  id: 'single-zone-hsm-cluster',
  pass: [{ props: { zones: ['a', 'b'] }, numbers: { modules: 2 } }],
  fail: [
    {
      props: { zones: ['a'] },
      numbers: { modules: 1 },
      messages: ['one'],
      fix: [{ op: 'add', path: '/resources/subject/modules', value: 2 }],
    },
    { props: { zones: ['a', 'a'] }, numbers: { modules: 2 }, messages: ['zone'], path: ['zones'] },
  ],
  unknown: [{ name: 'the zones are not said', props: {}, numbers: { modules: 3 } }],
})

testRule(unneeded, {
  describe,
  it,
  id: 'hsm-without-need',
  pass: [{ props: { exclusiveControl: true } }, { name: 'one of its keys must be', referrers: { keyStore: [key(needed)] } }],
  fail: [
    {
      props: { exclusiveControl: false },
      messages: ['unneeded'],
      fix: [{ op: 'replace', path: '/resources/subject', value: { type: 'aws:kms:key', automaticRotation: true } }],
    },
    { name: 'keys are kept in it', props: { exclusiveControl: false }, referrers: { keyStore: [key()] }, messages: ['unneeded'] },
  ],
  unknown: [{ props: {} }],
})

testRule(exclusive, {
  describe,
  it,
  id: 'exclusive-keys-in-kms',
  pass: [
    { all: [key({ ...needed, 'encryption.exclusive-control': true })] },
    { name: 'restricted data, and HSMs for it', all: [key(), cluster], workload: { data: 'restricted' } },
  ],
  fail: [{ all: [key({ ...needed, 'encryption.exclusive-control': false }), cluster], messages: ['shared'] }],
  notApplicable: [{ all: [key()], workload: { data: 'confidential' } }],
  unknown: [{ all: [key()], workload: { data: 'restricted' } }],
})

testRule(rotation, {
  describe,
  it,
  id: 'key-without-rotation',
  pass: [{ props: { automaticRotation: true } }],
  fail: [
    {
      props: { automaticRotation: false },
      messages: ['never'],
      fix: [{ op: 'add', path: '/resources/subject/automaticRotation', value: true }],
    },
  ],
  notApplicable: [{ props: { manager: 'aws' } }, { props: { spec: 'rsa-2048' } }, { props: { origin: 'imported' } }],
})

testRule(detector, {
  describe,
  it,
  id: 'no-intrusion-detection',
  pass: [
    {
      all: [
        { type: 'aws:guardduty:detector', region: 'eu-west-1' },
        { type: 'aws:ec2:instance', region: 'eu-west-1' },
      ],
    },
  ],
  fail: [
    {
      all: [
        { type: 'aws:guardduty:detector', region: 'eu-west-1' },
        { type: 'aws:ec2:instance', region: 'us-east-1' },
        { type: 'aws:s3:bucket', region: 'us-east-1' },
      ],
      messages: ['unwatched'],
      data: { region: 'us-east-1' },
      fix: [{ op: 'add', path: '/resources/detector-us-east-1', value: { type: 'aws:guardduty:detector', region: 'us-east-1' } }],
    },
  ],
  unknown: [{ all: [{ type: 'aws:ec2:instance', region: 'eu-west-1' }] }],
})
