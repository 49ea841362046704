import { testRule } from '@planner/testing'
import { describe, it } from 'vitest'
import anywhere from '../../src/rules/administrators-from-anywhere.js'
import rootKeys from '../../src/rules/root-access-keys.js'
import rootDaily from '../../src/rules/root-in-daily-use.js'
import rootFactor from '../../src/rules/root-without-second-factor.js'
import tests from '../../src/rules/unagreed-security-tests.js'
import quotas from '../../src/rules/unreviewed-quotas.js'
import untested from '../../src/rules/untested-policies.js'
import password from '../../src/rules/weak-password-policy.js'

const account = (facts: object) => ({ address: 'iam', type: 'aws:iam:account', ...facts })
const center = { address: 'sign-in', type: 'aws:identity-center:directory' }
const user = { address: 'anna', type: 'aws:iam:user', 'identity.console': true }

testRule(rootKeys, {
  describe,
  it,
  id: 'root-access-keys',
  pass: [{ all: [account({ 'identity.root-access-keys': false })] }],
  fail: [
    {
      all: [account({ 'identity.root-access-keys': true })],
      messages: ['keys'],
      fix: [{ op: 'add', path: '/resources/iam/rootAccessKeys', value: false }],
    },
  ],
  unknown: [{ all: [] }],
})

testRule(rootFactor, {
  describe,
  it,
  id: 'root-without-second-factor',
  pass: [{ all: [account({ 'identity.root-mfa': true })] }],
  fail: [
    {
      name: 'one account of two',
      all: [account({ 'identity.root-mfa': true }), { ...account({ 'identity.root-mfa': false }), address: 'other' }],
      messages: ['password'],
      fix: [{ op: 'add', path: '/resources/other/rootMfa', value: true }],
    },
  ],
  unknown: [{ name: 'no account in the design', all: [user] }],
})

testRule(rootDaily, {
  describe,
  it,
  id: 'root-in-daily-use',
  pass: [{ all: [account({ 'identity.root-daily': false })] }],
  fail: [{ all: [account({ 'identity.root-daily': true })], messages: ['daily'] }],
  unknown: [{ all: [] }, { name: 'the account does not say', all: [account({})] }],
})

testRule(password, {
  describe,
  it,
  id: 'weak-password-policy',
  pass: [{ all: [account({ 'identity.password-length': 14 })] }, { all: [account({ 'identity.password-length': 20 }), center, user] }],
  fail: [
    {
      all: [account({ 'identity.password-length': 13 })],
      messages: ['short'],
      data: { length: 13, least: 14 },
      fix: [{ op: 'add', path: '/resources/iam/passwordLength', value: 14 }],
    },
    { name: 'no policy', all: [account({})], messages: ['default'] },
    { name: 'people in Identity Center, and one user with a password', all: [account({}), center, user], messages: ['default'] },
  ],
  notApplicable: [{ name: 'nobody has a password of IAM', all: [account({}), center] }],
  unknown: [{ all: [user] }],
})

testRule(anywhere, {
  describe,
  it,
  id: 'administrators-from-anywhere',
  pass: [{ all: [account({ 'identity.admin-networks': ['203.0.113.0/24'] })] }],
  fail: [
    {
      all: [account({ 'identity.admin-networks': ['203.0.113.0/24', '0.0.0.0/0'] })],
      messages: ['anywhere'],
      data: { network: '0.0.0.0/0' },
    },
    { all: [account({ 'identity.admin-networks': ['::/0'] })], messages: ['anywhere'] },
  ],
  unknown: [{ all: [] }, { all: [account({})] }],
})

testRule(tests, {
  describe,
  it,
  id: 'unagreed-security-tests',
  pass: [
    { all: [account({ 'identity.security-tests': [] })] },
    { all: [account({ 'identity.security-tests': ['port-scan', 'penetration'] })] },
    { all: [account({ 'identity.security-tests': ['stress'], 'identity.security-tests-agreed': true })] },
  ],
  fail: [
    {
      all: [account({ 'identity.security-tests': ['port-scan', 'stress', 'red-team'], 'identity.security-tests-agreed': false })],
      messages: ['ask'],
      data: { tests: 'stress, red-team' },
    },
  ],
  unknown: [{ all: [] }, { all: [account({})] }],
})

testRule(quotas, {
  describe,
  it,
  id: 'unreviewed-quotas',
  pass: [{ all: [account({ 'identity.quotas-reviewed': true })] }],
  fail: [{ all: [account({ 'identity.quotas-reviewed': false })], messages: ['unreviewed'] }],
  unknown: [{ all: [] }, { all: [account({})] }],
})

testRule(untested, {
  describe,
  it,
  id: 'untested-policies',
  pass: [{ all: [account({ 'identity.policies-tested': true })] }],
  fail: [{ all: [account({ 'identity.policies-tested': false })], messages: ['untried'] }],
  unknown: [{ all: [] }, { all: [account({})] }],
})
