import { testResource } from '@planner/testing'
import { describe, it } from 'vitest'
import hsm from '../src/hsm-cluster.js'
import key from '../src/key.js'
import secret from '../src/secret.js'

const asOf = '2026-10-15'
const vpc = {
  main: { type: 'aws:vpc:vpc' },
  cluster: { type: 'aws:cloudhsm:cluster' },
  line: { type: 'aws:direct-connect:connection' },
} as const

testResource(key, {
  describe,
  it,
  id: 'aws:kms:key',
  asOf,
  cases: [
    {
      props: { requests: 1000000 },
      lines: {
        keys: { quantity: '1 key-month', charge: 'recurring', where: { usagetype: 'KMS-Keys' } },
        requests: { quantity: '1000000 request', where: { usagetype: 'KMS-Requests' }, pool: 'awskms.KMS-Requests' },
      },
      facts: { 'encryption.customer-key': true, 'encryption.rotation': false },
    },
    {
      name: 'of five rotations two are billed',
      props: { count: 10, rotations: 5, requests: 0 },
      lines: { keys: '30 key-month', requests: '0 request' },
    },
    {
      name: 'before April 2024 all were',
      asOf: '2024-01-01',
      props: { rotations: 5, requests: 0 },
      lines: { keys: { quantity: '6 key-month', price: 'unknown' }, requests: { quantity: '0 request', price: 'unknown' } },
    },
    {
      name: 'keys that AWS manages',
      props: { manager: 'aws', requests: 10 },
      lines: { requests: '10 request' },
      facts: { 'encryption.customer-key': false },
    },
    {
      props: { spec: 'asymmetric', requests: 10, pairRequests: 4, pairKind: 'rsa' },
      lines: {
        keys: '1 key-month',
        requests: { where: { usagetype: 'KMS-Requests-Asymmetric' } },
        'pair-requests': { quantity: '4 request', where: { usagetype: 'KMS-Requests-GenerateDatakeyPair-RSA' } },
      },
    },
    { name: 'without usage', props: { spec: 'rsa-2048' }, lines: { keys: '1 key-month', requests: 'unknown' } },
    { props: { exported: true }, problems: ['kms.no-export'] },
    { props: { exclusiveControl: true }, problems: ['kms.exclusive-needs-hsm'] },
    { props: { exclusiveControl: true, origin: 'cloudhsm' }, problems: ['kms.key-store'] },
    {
      name: 'in a cluster of its own',
      props: { exclusiveControl: true, origin: 'cloudhsm', keyStore: 'cluster' },
      related: vpc,
      facts: { 'encryption.exclusive-control': true },
    },
    { props: { count: 100001 }, problems: [{ id: 'kms.key-count', severity: 'quota' }] },
    { props: { rotations: -1 }, invalid: 'rotations' },
  ],
})

testResource(hsm, {
  describe,
  it,
  id: 'aws:cloudhsm:cluster',
  asOf,
  cases: [
    {
      props: { vpc: 'main', zones: ['a', 'b'] },
      related: vpc,
      lines: { modules: { quantity: '1460 HSM-hour', charge: 'recurring' } },
      facts: { 'availability.multi-zone': true, 'availability.zone-count': 2 },
    },
    { props: { modules: 1, hours: 100, vpc: 'main' }, related: vpc, lines: { modules: '100 HSM-hour' } },
    { props: {}, problems: ['cloudhsm.in-vpc'] },
    {
      name: 'applications elsewhere',
      props: { vpc: 'main', clients: ['same-vpc', 'on-premises'] },
      related: vpc,
      problems: ['cloudhsm.app-reach'],
    },
    {
      name: 'which a line reaches',
      props: { vpc: 'main', clients: ['on-premises'], link: 'line' },
      related: vpc,
      facts: { 'network.vpc': true },
    },
    { props: { vpc: 'main', modules: 7 }, related: vpc, problems: [{ id: 'cloudhsm.account-size', severity: 'quota' }] },
    { props: { vpc: 'main', modules: 29 }, related: vpc, problems: ['cloudhsm.cluster-size', 'cloudhsm.account-size'] },
  ],
})

testResource(secret, {
  describe,
  it,
  id: 'aws:secrets-manager:secret',
  asOf,
  cases: [
    {
      props: { count: 12, requests: 10000, rotation: true },
      region: 'us-east-1',
      lines: { secrets: { quantity: '12 secret-month', charge: 'recurring' }, requests: { quantity: '10000 request', charge: 'usage' } },
      facts: { 'storage.encrypted': true, 'identity.rotation': true, 'encryption.customer-key': false },
    },
    {
      name: 'a region that no source has',
      props: {},
      region: 'eu-north-1',
      lines: { secrets: { quantity: '1 secret-month', price: 'unknown' }, requests: { quantity: 'unknown', price: 'unknown' } },
    },
  ],
})
