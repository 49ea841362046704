import { testResource } from '@planner/testing'
import { describe, it } from 'vitest'
import federation from '../src/federation.js'
import account from '../src/iam-account.js'
import group from '../src/iam-group.js'
import role from '../src/iam-role.js'
import user from '../src/iam-user.js'
import center from '../src/identity-center.js'

const eleven = Array.from({ length: 11 }, (_, index) => `policy-${index}`)

testResource(account, {
  describe,
  it,
  id: 'aws:iam:account',
  cases: [
    { props: {}, lines: {}, facts: { 'identity.root-mfa': false, 'identity.root-access-keys': false } },
    {
      props: { rootMfa: true, passwordLength: 14, mfaRequired: true },
      lines: {},
      facts: { 'identity.root-mfa': true, 'identity.password-length': 14, 'identity.mfa': true },
    },
    { props: { passwordLength: 4 }, invalid: 'passwordLength' },
    {
      props: { rootForDailyWork: false, adminNetworks: ['203.0.113.0/24'], policiesTested: true, quotasReviewed: false },
      facts: {
        'identity.root-daily': false,
        'identity.admin-networks': ['203.0.113.0/24'],
        'identity.policies-tested': true,
        'identity.quotas-reviewed': false,
        'identity.security-tests': undefined,
      },
    },
    {
      props: { securityTests: ['port-scan'], securityTestsAgreed: true },
      facts: { 'identity.security-tests': ['port-scan'], 'identity.security-tests-agreed': true },
      problems: [{ id: 'api.port-scan-permission', severity: 'info' }],
    },
  ],
})

testResource(user, {
  describe,
  it,
  id: 'aws:iam:user',
  cases: [
    {
      name: 'in a group, with a second factor',
      props: { groups: ['admins'], mfa: true },
      related: { admins: { type: 'aws:iam:group' } },
      lines: {},
      facts: { 'identity.groups': ['admins'], 'identity.direct-policies': [], 'identity.mfa': true, 'identity.access-keys': 0 },
    },
    {
      name: 'with a policy and keys of its own',
      props: { policies: ['s3'], accessKeys: 1 },
      facts: { 'identity.direct-policies': ['s3'], 'identity.access-keys': 1 },
    },
    { props: { accessKeys: 3 }, problems: ['iam.access-keys'] },
    { name: 'users are in no region', props: { region: 'us-east-1' }, problems: [{ id: 'iam.global', severity: 'warn' }] },
    {
      name: 'a program that is also denied everything',
      props: { kind: 'application', accounts: ['dev'], policies: ['s3', 'AWSDenyAll'] },
      related: { dev: { type: 'aws:organizations:account' } },
      facts: { 'identity.kind': 'application', 'identity.console': false, 'identity.accounts': ['dev'] },
      problems: [{ id: 'iam.deny-wins', severity: 'info' }],
    },
    { name: 'a denial alone contradicts nothing', props: { policies: ['AWSDenyAll'] }, facts: { 'identity.kind': 'person' } },
    { props: { until: 'next year' }, invalid: 'until' },
    { props: { policies: eleven }, problems: [{ id: 'iam.policies-attached', severity: 'quota' }] },
  ],
})

testResource(group, {
  describe,
  it,
  id: 'aws:iam:group',
  cases: [
    {
      props: { policies: ['s3'] },
      referrers: { bob: { type: 'aws:iam:user', role: 'groups' }, carl: { type: 'aws:iam:user', role: 'groups' } },
      lines: {},
      facts: { 'identity.members': 2, 'identity.policies': ['s3'] },
    },
    { props: { policies: eleven }, problems: [{ id: 'iam.policies-attached', severity: 'quota' }] },
  ],
})

testResource(role, {
  describe,
  it,
  id: 'aws:iam:role',
  cases: [
    {
      props: { trusts: ['ec2'] },
      referrers: { web: { type: 'aws:autoscaling:group', role: 'role' } },
      lines: {},
      facts: { 'identity.role': 'service', 'identity.temporary-credentials': true, 'identity.used-by': ['web'] },
    },
    { props: { externalId: true }, problems: [{ id: 'iam.external-id', severity: 'warn' }] },
    { props: { kind: 'cross-account', externalId: true, policies: eleven }, facts: { 'identity.external-id': true } },
  ],
})

testResource(federation, {
  describe,
  it,
  id: 'aws:sts:federation',
  cases: [
    {
      props: { kind: 'web-identity', roles: ['player'], directory: 'users' },
      related: { player: { type: 'aws:iam:role' }, users: { type: 'aws:cognito:user-pool' } },
      lines: {},
      facts: { 'identity.federation': 'web-identity', 'identity.roles': ['player'], 'identity.directory': 'users' },
    },
  ],
})

testResource(center, {
  describe,
  it,
  id: 'aws:identity-center:directory',
  cases: [
    { props: { mfa: true }, lines: {}, facts: { 'identity.center': true, 'identity.mfa': true, 'identity.federated': false } },
    { props: { source: 'active-directory' }, problems: ['identity-center.directory'] },
  ],
})
