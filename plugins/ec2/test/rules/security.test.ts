import { testRule } from '@planner/testing'
import { describe, it } from 'vitest'
import accessKeys from '../../src/rules/instance-access-keys.js'
import keysInCode from '../../src/rules/keys-in-code.js'
import publicAddress from '../../src/rules/needless-public-address.js'
import sessionTokens from '../../src/rules/optional-session-tokens.js'
import passing from '../../src/rules/passing-address.js'
import image from '../../src/rules/unhardened-image.js'
import unpatched from '../../src/rules/unpatched-system.js'
import unprotected from '../../src/rules/unprotected-instance.js'
import userData from '../../src/rules/user-data-secrets.js'

const machine = { instanceType: 'm7g.large' }
const group = (more: object) => ({ instance: { type: 'm7g.large', ...more }, min: 2, max: 8 })
const front = { targets: [{ address: 'front', type: 'aws:elb:application' }] }

testRule(accessKeys, {
  describe,
  it,
  pass: [{ props: { ...machine, role: 'reader' } }, { props: group({ accessKeys: false }) }],
  fail: [
    { props: { ...machine, accessKeys: true }, messages: ['keys'], path: ['accessKeys'] },
    { name: 'a role does not excuse keys', props: { ...group({ accessKeys: true }), role: 'reader' }, messages: ['keys'] },
  ],
  unknown: [{ props: machine }],
})

testRule(keysInCode, {
  describe,
  it,
  pass: [{ name: 'where nobody has a key', all: [{ type: 'aws:iam:user', 'identity.access-keys': 0 }, { type: 'aws:ec2:instance' }] }],
  fail: [
    {
      all: [
        { address: 'web', type: 'aws:ec2:instance', 'identity.stored-keys': true },
        { address: 'worker', type: 'aws:autoscaling:group', 'security.plain-secrets': true },
        { address: 'api', type: 'aws:ec2:instance', 'identity.stored-keys': false, 'security.plain-secrets': false },
      ],
      messages: ['accessKeys', 'plain'],
      data: { resource: 'web' },
    },
  ],
  unknown: [
    { all: [{ address: 'web', type: 'aws:ec2:instance' }] },
    { name: 'a user has a key', all: [{ type: 'aws:iam:user', 'identity.access-keys': 1 }] },
  ],
})

testRule(unprotected, {
  describe,
  it,
  pass: [{ props: { ...machine, terminationProtection: 'mfa' } }],
  fail: [
    {
      props: machine,
      workload: { criticality: 'critical' },
      messages: ['off'],
      fix: [{ op: 'add', path: '/resources/subject/terminationProtection', value: 'mfa' }],
    },
    { props: { ...machine, terminationProtection: 'on' }, workload: { criticality: 'high' }, messages: ['oneFactor'] },
  ],
  notApplicable: [
    { props: machine, workload: { criticality: 'low' } },
    { props: { ...machine, purchase: { option: 'spot' } }, workload: { criticality: 'high' } },
  ],
  unknown: [{ props: machine }],
})

testRule(unpatched, {
  describe,
  it,
  pass: [{ props: { ...machine, patching: 'automated' } }],
  fail: [
    { props: { ...machine, patching: 'none' }, messages: ['none'], path: ['patching'] },
    { props: group({ patching: 'by-hand' }), messages: ['byHand'], path: ['instance', 'patching'] },
  ],
  unknown: [{ props: machine }],
})

testRule(image, {
  describe,
  it,
  pass: [
    { props: { ...machine, ami: 'own' }, related: { ami: [{ 'image.hardened': true }] } },
    { props: group({ imageSource: 'own-hardened' }) },
  ],
  fail: [
    { props: { ...machine, ami: 'own' }, related: { ami: [{ 'image.hardened': false }] }, messages: ['own'], path: ['ami'] },
    { props: group({ imageSource: 'community' }), messages: ['community'], path: ['instance', 'imageSource'] },
    { props: { ...machine, imageSource: 'own' }, messages: ['own'], path: ['imageSource'] },
  ],
  unknown: [
    { props: machine },
    { props: { ...machine, imageSource: 'aws' } },
    { props: { ...machine, ami: 'own', imageSource: 'community' }, related: { ami: [{ address: 'own' }] } },
  ],
})

testRule(sessionTokens, {
  describe,
  it,
  pass: [{ props: { ...machine, imdsv2: true } }, { props: group({ imdsv2: true }) }],
  fail: [
    { props: machine, messages: ['optional'], fix: [{ op: 'add', path: '/resources/subject/imdsv2', value: true }] },
    { props: group({ imdsv2: false }), messages: ['optional'], path: ['instance', 'imdsv2'] },
  ],
})

testRule(userData, {
  describe,
  it,
  pass: [
    { props: { ...machine, userData: '#!/bin/sh\ndnf install -y nginx' } },
    { name: 'a secret that is fetched', props: { ...machine, userData: 'DB_PASSWORD=$(aws ssm get-parameter --name db)' } },
  ],
  fail: [
    {
      props: { ...machine, userData: 'export AWS_ACCESS_KEY_ID=AKIAIOSFODNN7EXAMPLE' },
      messages: ['secret'],
      data: { secret: 'an access key' },
      path: ['userData'],
    },
    { props: group({ userData: 'aws_secret_access_key = wJalrXUt' }), messages: ['secret'], path: ['instance', 'userData'] },
    { props: { ...machine, userData: 'DB_PASSWORD=hunter2' }, messages: ['secret'], data: { secret: 'a password' } },
    { props: { ...machine, userData: '-----BEGIN RSA PRIVATE KEY-----' }, messages: ['secret'], data: { secret: 'a private key' } },
  ],
  notApplicable: [{ props: { ...machine, setup: 'image' } }],
  unknown: [{ props: machine }, { props: { ...machine, setup: 'user-data' } }],
})

const open = { 'network.public': true }
const nat = [{ address: 'nat', type: 'aws:vpc:nat-gateway' }]

testRule(publicAddress, {
  describe,
  it,
  pass: [{ props: machine, facts: { 'network.public': false } }],
  fail: [
    { props: { ...machine, publicIpv4: 1, internetFacing: false }, facts: open, messages: ['needless'], path: ['publicIpv4'] },
    {
      name: 'there is another way out',
      props: group({ publicIpv4: 1 }),
      facts: open,
      referrers: front,
      all: nat,
      messages: ['needless'],
      fix: [{ op: 'add', path: '/resources/subject/instance/publicIpv4', value: 0 }],
    },
  ],
  notApplicable: [
    { props: { ...machine, publicIpv4: 1, internetFacing: true }, facts: open },
    { props: { ...machine, publicIpv4: 1, bastion: true }, facts: open },
  ],
  unknown: [{ props: { ...machine, publicIpv4: 1 }, facts: open }],
})

testRule(passing, {
  describe,
  it,
  pass: [{ props: { ...machine, elasticIps: 1 } }, { props: { ...machine, publicIpv4: 1 }, referrers: front }],
  fail: [
    {
      props: { ...machine, publicIpv4: 2 },
      messages: ['passing'],
      fix: [
        { op: 'add', path: '/resources/subject/publicIpv4', value: 0 },
        { op: 'add', path: '/resources/subject/elasticIps', value: 2 },
      ],
    },
  ],
  notApplicable: [{ props: machine }, { props: { ...machine, publicIpv4: 1, internetFacing: false } }],
})
