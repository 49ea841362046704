import { testRule } from '@planner/testing'
import { describe, it } from 'vitest'
import customers from '../../src/rules/customers-as-iam-users.js'
import expired from '../../src/rules/expired-access.js'
import keys from '../../src/rules/long-lived-access-keys.js'
import federation from '../../src/rules/people-without-federation.js'
import direct from '../../src/rules/policies-on-users.js'
import application from '../../src/rules/shared-application-identity.js'
import shared from '../../src/rules/shared-user.js'
import suspended from '../../src/rules/suspended-user-without-deny.js'
import rotation from '../../src/rules/unrotated-access-keys.js'
import copied from '../../src/rules/user-copied-across-accounts.js'
import factor from '../../src/rules/user-without-second-factor.js'
import wide from '../../src/rules/wildcard-permissions.js'

const user = (facts: object = {}) => ({
  address: 'anna',
  type: 'aws:iam:user',
  'identity.kind': 'person',
  'identity.console': true,
  'identity.access-keys': 0,
  ...facts,
})
const role = (facts: object = {}) => ({ address: 'worker', type: 'aws:iam:role', 'identity.role': 'application', ...facts })
const center = (facts: object = {}) => ({ address: 'sign-in', type: 'aws:identity-center:directory', ...facts })
const federated = (kind: string) => ({
  address: 'broker',
  type: 'aws:sts:federation',
  'identity.federated': true,
  'identity.federation': kind,
})
const directory = { address: 'staff', type: 'aws:directory-service:directory' }
const accounts = ['dev', 'prod'].map((address) => ({ address, type: 'aws:organizations:account' }))

testRule(shared, {
  describe,
  it,
  id: 'shared-user',
  pass: [{ all: [user({ 'identity.shared': false })] }, { name: 'people in Identity Center', all: [center()] }],
  fail: [
    {
      all: [user(), { ...user({ 'identity.shared': true }), address: 'admin' }],
      messages: ['shared'],
      fix: [{ op: 'add', path: '/resources/admin/shared', value: false }],
    },
  ],
  unknown: [{ all: [] }, { name: 'users of programs say nothing of people', all: [user({ 'identity.kind': 'application' })] }],
})

testRule(application, {
  describe,
  it,
  id: 'shared-application-identity',
  pass: [
    { all: [role({ 'identity.trusts': ['web'] })] },
    { name: 'several accounts may take on one role', all: [role({ 'identity.role': 'cross-account', 'identity.trusts': ['a', 'b'] })] },
  ],
  fail: [
    { all: [role({ 'identity.trusts': ['web', 'worker'] })], messages: ['shared'] },
    { name: 'machines of two kinds use it', all: [role({ 'identity.used-by': ['web', 'worker'] })], messages: ['shared'] },
    { all: [user({ 'identity.kind': 'application' })], messages: ['user'] },
  ],
  unknown: [{ all: [user()] }],
})

testRule(direct, {
  describe,
  it,
  id: 'policies-on-users',
  pass: [{ props: { groups: ['staff'] } }, { name: 'a denial is no right', props: { policies: ['AWSDenyAll'] } }],
  fail: [
    {
      name: 'and the name of the group is taken',
      props: { groups: ['staff'], policies: ['read-orders', 'AWSDenyAll'] },
      all: [{ address: 'subject-group', type: 'aws:iam:group' }],
      messages: ['direct'],
      data: { policies: 'read-orders' },
      fix: [
        { op: 'add', path: '/resources/subject-group-2', value: { type: 'aws:iam:group', policies: ['read-orders'] } },
        { op: 'add', path: '/resources/subject/groups', value: ['staff', 'subject-group-2'] },
        { op: 'add', path: '/resources/subject/policies', value: ['AWSDenyAll'] },
      ],
    },
  ],
})

testRule(wide, {
  describe,
  it,
  id: 'wildcard-permissions',
  pass: [
    { all: [role({ 'identity.policies': ['read-orders'] })] },
    { all: [role({ 'identity.policies': ['AdministratorAccess'], 'identity.administrators': true })] },
  ],
  fail: [
    {
      all: [role({ 'identity.policies': ['AmazonS3FullAccess', 'read-orders'] })],
      messages: ['wide'],
      data: { policies: 'AmazonS3FullAccess' },
    },
    { all: [user({ 'identity.direct-policies': ['*:*'] })], messages: ['wide'] },
    { all: [{ address: 'staff', type: 'aws:iam:group', 'identity.policies': ['PowerUserAccess'] }], messages: ['wide'] },
  ],
  unknown: [{ all: [] }, { name: 'no policies are named', all: [role({ 'identity.policies': [] })] }],
})

testRule(factor, {
  describe,
  it,
  id: 'user-without-second-factor',
  pass: [
    { all: [user({ 'identity.mfa': true })] },
    { name: 'a policy asks for it', all: [user({ 'identity.mfa': false }), { type: 'aws:iam:account', 'identity.mfa': true }] },
    { all: [center({ 'identity.mfa': true })] },
  ],
  fail: [
    {
      all: [user({ 'identity.mfa': false })],
      messages: ['password'],
      fix: [{ op: 'add', path: '/resources/anna/mfa', value: true }],
    },
    {
      name: 'a policy of IAM does not reach Identity Center',
      all: [{ type: 'aws:iam:account', 'identity.mfa': true }, center({ 'identity.mfa': false })],
      messages: ['password'],
    },
  ],
  unknown: [{ all: [] }, { name: 'nobody may sign in', all: [user({ 'identity.console': false })] }],
})

testRule(keys, {
  describe,
  it,
  id: 'long-lived-access-keys',
  pass: [{ all: [user()] }, { all: [role()] }],
  fail: [
    {
      all: [user({ 'identity.access-keys': 2 }), role()],
      messages: ['keys'],
      data: { count: 2 },
      fix: [{ op: 'add', path: '/resources/anna/accessKeys', value: 0 }],
    },
  ],
  unknown: [{ all: [] }],
})

testRule(federation, {
  describe,
  it,
  id: 'people-without-federation',
  pass: [{ all: [center({ 'identity.federated': true })] }, { all: [directory, federated('saml')] }],
  fail: [
    {
      name: 'a directory beside Identity Center',
      all: [directory, center({ 'identity.federated': false })],
      messages: ['apart'],
      fix: [
        { op: 'add', path: '/resources/sign-in/source', value: 'active-directory' },
        { op: 'add', path: '/resources/sign-in/directory', value: 'staff' },
      ],
    },
    {
      name: 'a directory that only web users pass by',
      all: [directory, federated('web-identity')],
      messages: ['none'],
      fix: [
        {
          op: 'add',
          path: '/resources/sign-in',
          value: { type: 'aws:identity-center:directory', source: 'active-directory', directory: 'staff', mfa: true },
        },
      ],
    },
  ],
  notApplicable: [{ name: 'no directory', all: [center({ 'identity.federated': false })] }],
  unknown: [{ all: [] }],
})

testRule(copied, {
  describe,
  it,
  id: 'user-copied-across-accounts',
  pass: [{ all: [...accounts, role({ 'identity.role': 'cross-account' })] }, { all: [...accounts, center()] }],
  fail: [{ all: [...accounts, user({ 'identity.accounts': ['dev', 'prod'] })], messages: ['copied'], data: { count: 2 } }],
  notApplicable: [{ name: 'one account', all: accounts.slice(0, 1) }],
  unknown: [{ all: [...accounts, role(), user({ 'identity.accounts': ['dev'] })] }],
})

testRule(suspended, {
  describe,
  it,
  id: 'suspended-user-without-deny',
  pass: [{ props: { suspended: true, policies: ['AWSDenyAll'] } }],
  fail: [
    {
      props: { suspended: true, policies: ['read-orders'] },
      messages: ['allowed'],
      fix: [{ op: 'add', path: '/resources/subject/policies', value: ['read-orders', 'AWSDenyAll'] }],
    },
  ],
  notApplicable: [{ props: { suspended: false } }],
})

testRule(expired, {
  describe,
  it,
  id: 'expired-access',
  pass: [{ name: 'on its last day', props: { until: '2026-11-01' }, asOf: '2026-11-01' }],
  fail: [
    {
      props: { until: '2026-11-01' },
      asOf: '2026-11-02',
      messages: ['expired'],
      data: { until: '2026-11-01' },
      fix: [{ op: 'remove', path: '/resources/subject' }],
    },
    {
      name: 'users are still in the group, so it cannot just be removed',
      props: { until: '2025-12-31' },
      referrers: { groups: [user()] },
      messages: ['expired'],
    },
  ],
  notApplicable: [{ props: {} }],
})

testRule(rotation, {
  describe,
  it,
  id: 'unrotated-access-keys',
  pass: [{ props: { accessKeys: 1, keyRotationDays: 90 } }],
  fail: [
    {
      props: { accessKeys: 1, keyRotationDays: 365 },
      messages: ['long'],
      data: { days: 365, most: 90 },
      fix: [{ op: 'add', path: '/resources/subject/keyRotationDays', value: 90 }],
    },
  ],
  notApplicable: [{ props: { accessKeys: 0 } }],
  unknown: [{ props: { accessKeys: 2 } }],
})

testRule(customers, {
  describe,
  it,
  id: 'customers-as-iam-users',
  pass: [{ all: [{ type: 'aws:cognito:user-pool' }, user()] }, { all: [federated('web-identity')] }],
  fail: [{ all: [{ type: 'aws:cognito:user-pool' }, user({ 'identity.kind': 'customer' })], messages: ['customer'] }],
  notApplicable: [{ all: [user(), federated('saml')] }],
})
