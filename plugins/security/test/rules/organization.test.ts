import { testRule } from '@planner/testing'
import { describe, it } from 'vitest'
import invited from '../../src/rules/accounts-made-by-hand.js'
import alone from '../../src/rules/accounts-without-organization.js'
import management from '../../src/rules/management-account-workloads.js'
import unbounded from '../../src/rules/organization-without-policies.js'
import trail from '../../src/rules/unprotected-trail.js'

const account = (address: string, facts: object = {}) => ({ address, type: 'aws:organizations:account', ...facts })
const policy = (facts: object) => ({ address: 'scp', type: 'aws:organizations:policy', ...facts })
const landingZone = { organization: [{ type: 'aws:control-tower:landing-zone', 'organization.landing-zone': true }] }

testRule(trail, {
  describe,
  it,
  id: 'unprotected-trail',
  pass: [
    { all: [policy({ 'audit.protected': true, 'organization.attached-to': ['subject'] })] },
    { name: 'Control Tower does it', referrers: landingZone },
  ],
  fail: [
    {
      props: { policies: ['scp'] },
      all: [policy({ 'audit.protected': false, 'organization.attached-to': ['subject'] })],
      messages: ['open'],
      fix: [
        {
          op: 'add',
          path: '/resources/trail-protection',
          value: {
            type: 'aws:organizations:policy',
            actions: ['cloudtrail:DeleteTrail', 'cloudtrail:StopLogging', 'cloudtrail:UpdateTrail'],
          },
        },
        { op: 'add', path: '/resources/subject/policies', value: ['scp', 'trail-protection'] },
        { op: 'add', path: '/resources/subject/features', value: 'all' },
      ],
    },
    {
      name: 'a policy that is attached to nothing',
      all: [policy({ 'audit.protected': true, 'organization.attached-to': [] })],
      messages: ['open'],
    },
  ],
})

testRule(management, {
  describe,
  it,
  id: 'management-account-workloads',
  pass: [{ props: { managementWorkloads: false } }],
  fail: [
    {
      props: { managementWorkloads: true },
      messages: ['workloads'],
      fix: [{ op: 'add', path: '/resources/subject/managementWorkloads', value: false }],
    },
  ],
})

testRule(unbounded, {
  describe,
  it,
  id: 'organization-without-policies',
  pass: [{ all: [policy({ 'organization.attached-to': ['dev'] })] }, { name: 'Control Tower governs it', referrers: landingZone }],
  fail: [
    { props: { features: 'all' }, all: [policy({ 'organization.attached-to': [] })], messages: ['none'] },
    {
      props: { features: 'consolidated-billing' },
      messages: ['bill-only'],
      fix: [{ op: 'add', path: '/resources/subject/features', value: 'all' }],
    },
  ],
})

testRule(alone, {
  describe,
  it,
  id: 'accounts-without-organization',
  pass: [{ all: [account('dev', { 'organization.in': 'company' }), account('prod', { 'organization.in': 'company' })] }],
  fail: [
    {
      name: 'no organization at all',
      all: [account('dev'), account('prod')],
      messages: ['alone', 'alone'],
      fix: [
        { op: 'add', path: '/resources/organization', value: { type: 'aws:organizations:organization' } },
        { op: 'add', path: '/resources/dev/organization', value: 'organization' },
      ],
    },
    {
      name: 'one is left out',
      all: [
        { address: 'company', type: 'aws:organizations:organization' },
        account('dev', { 'organization.in': 'company' }),
        account('prod'),
      ],
      messages: ['alone'],
      fix: [{ op: 'add', path: '/resources/prod/organization', value: 'company' }],
    },
  ],
  notApplicable: [{ name: 'one account', all: [account('dev')] }],
})

testRule(invited, {
  describe,
  it,
  id: 'accounts-made-by-hand',
  pass: [{ all: [account('dev', { 'organization.joined': 'created' })] }],
  fail: [{ all: [account('dev', { 'organization.joined': 'invited' })], messages: ['invited'] }],
  notApplicable: [
    { all: [] },
    {
      name: 'the management account is always there before',
      all: [account('payer', { 'organization.management': true, 'organization.joined': 'invited' })],
    },
  ],
})
