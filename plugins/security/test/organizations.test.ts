import { testResource } from '@planner/testing'
import { describe, it } from 'vitest'
import policy from '../src/control-policy.js'
import landing from '../src/landing-zone.js'
import account from '../src/member-account.js'
import organization from '../src/organization.js'
import unit from '../src/organization-unit.js'

const company = { company: { type: 'aws:organizations:organization', 'organization.depth': 0 } } as const
const under = { above: { type: 'aws:organizations:unit' } } as const

testResource(organization, {
  describe,
  it,
  id: 'aws:organizations:organization',
  cases: [
    {
      props: { managementWorkloads: true },
      referrers: { dev: { type: 'aws:organizations:unit', role: 'organization' } },
      lines: {},
      facts: { 'organization.management-workloads': true, 'organization.children': ['dev'], 'organization.policies': true },
    },
    { props: { features: 'consolidated-billing' }, facts: { 'organization.policies': false } },
  ],
})

testResource(unit, {
  describe,
  it,
  id: 'aws:organizations:unit',
  cases: [
    { props: { organization: 'company' }, related: company, lines: {}, facts: { 'organization.depth': 1 } },
    { name: 'in another unit', props: { parent: 'above' }, related: under, facts: { 'organization.depth': 2 } },
    {
      name: 'in two places',
      props: { organization: 'company', parent: 'above' },
      related: { ...company, ...under },
      problems: ['org.ou-single-parent'],
    },
    { props: {}, problems: ['org.ou-without-parent'] },
  ],
})

testResource(account, {
  describe,
  it,
  id: 'aws:organizations:account',
  cases: [
    { props: { unit: 'above' }, related: under, lines: {}, facts: { 'organization.in': 'above', 'organization.management': false } },
    {
      name: 'in two places',
      props: { organization: 'company', unit: 'above' },
      related: { ...company, ...under },
      problems: ['org.account-single-ou'],
    },
    {
      name: 'policies on the management account',
      props: { organization: 'company', management: true, policies: ['deny'] },
      related: { ...company, deny: { type: 'aws:organizations:policy' } },
      problems: [{ id: 'scp.scope', severity: 'warn' }],
    },
  ],
})

testResource(policy, {
  describe,
  it,
  id: 'aws:organizations:policy',
  cases: [
    {
      props: { actions: ['cloudtrail:StopLogging'] },
      referrers: { dev: { type: 'aws:organizations:unit', role: 'policies' } },
      lines: {},
      facts: { 'audit.protected': true, 'organization.attached-to': ['dev'] },
    },
    { name: 'attached to nothing', props: { actions: ['s3:*'] }, problems: [{ id: 'scp.scope', severity: 'info' }] },
    {
      name: 'too long',
      props: { characters: 20000 },
      referrers: { dev: { type: 'aws:organizations:unit', role: 'policies' } },
      problems: ['scp.size'],
    },
  ],
})

testResource(landing, {
  describe,
  it,
  id: 'aws:control-tower:landing-zone',
  cases: [
    {
      props: {},
      problems: [
        { id: 'control-tower.recorder', severity: 'warn' },
        { id: 'control-tower.trail', severity: 'warn' },
      ],
    },
    {
      props: { recorder: 'config', trail: 'trail', controls: 30 },
      related: { config: { type: 'aws:config:recorder' }, trail: { type: 'aws:cloudtrail:trail' } },
      lines: {},
      facts: { 'audit.trail': true, 'audit.configuration': true, 'organization.controls': 30 },
    },
  ],
})
