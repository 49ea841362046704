import { testResource } from '@planner/testing'
import { describe, it } from 'vitest'
import certificate from '../src/certificate.js'
import authority from '../src/private-authority.js'

const asOf = '2026-10-15'
const region = 'us-east-1'

testResource(certificate, {
  describe,
  it,
  id: 'aws:acm:certificate',
  asOf,
  cases: [
    { name: 'public certificates are free', props: { of: ['shop.example'] }, lines: {}, facts: { 'encryption.in-transit': true } },
    { props: { issued: 5 }, problems: ['acm.public-is-free'] },
    {
      props: { kind: 'private', issued: 5, authority: 'ca' },
      region,
      related: { ca: { type: 'aws:acm:private-authority' } },
      lines: { certificates: { quantity: '5 certificate', pool: 'AWSCertificateManager.certificates' } },
    },
    { props: { kind: 'private', issued: 5 }, region, problems: [{ id: 'acm.private-authority', severity: 'warn' }] },
  ],
})

testResource(authority, {
  describe,
  it,
  id: 'aws:acm:private-authority',
  asOf,
  cases: [
    { props: {}, region, lines: { authorities: { quantity: '1 authority-month', charge: 'recurring' }, certificates: 'unknown' } },
    {
      name: 'short-lived',
      region: 'ap-southeast-1',
      props: { mode: 'short-lived', issued: 100000, statusQueries: 1000 },
      lines: {
        authorities: { quantity: '1 authority-month', where: { meter: 'private-ca.short-lived' } },
        certificates: { quantity: '100000 certificate', where: { meter: 'certificate.short-lived' } },
        'status-queries': '1000 query',
      },
      facts: { 'encryption.revocation': true },
    },
  ],
})
