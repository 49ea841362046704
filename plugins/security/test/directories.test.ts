import { testResource } from '@planner/testing'
import { describe, it } from 'vitest'
import directory from '../src/directory.js'
import pool from '../src/user-pool.js'

const asOf = '2026-10-15'
const region = 'us-east-1'

testResource(directory, {
  describe,
  it,
  id: 'aws:directory-service:directory',
  asOf,
  cases: [
    {
      props: { size: 'standard', controllers: 6, sharedAccounts: 8 },
      region,
      lines: { controllers: { quantity: '4380 controller-hour', charge: 'recurring' }, sharing: '5840 account-hour' },
      facts: { 'availability.multi-zone': true, 'identity.directory': 'microsoft-ad' },
    },
    {
      props: { kind: 'simple-ad', size: 'small' },
      region,
      lines: { directory: { quantity: '730 directory-hour', where: { directoryType: 'Simple AD' } } },
    },
    {
      name: 'a size that no source has',
      props: { kind: 'ad-connector', size: 'large' },
      region,
      lines: { directory: { quantity: '730 directory-hour', price: 'unknown' } },
    },
    { props: { size: 'small' }, problems: ['directory-service.size'] },
    { props: { kind: 'simple-ad', size: 'enterprise' }, problems: ['directory-service.size'] },
    { props: { size: 'standard', controllers: 1 }, problems: ['directory-service.controllers'] },
    { props: {}, invalid: 'size' },
  ],
})

testResource(pool, {
  describe,
  it,
  id: 'aws:cognito:user-pool',
  asOf,
  cases: [
    {
      props: { users: 20000, federatedUsers: 100, tokens: 5000, mfa: 'required' },
      lines: {
        users: { quantity: '20000 MAU', where: { meter: 'cognito.essentials.mau' }, pool: 'AmazonCognito.essentials' },
        'federated-users': { quantity: '100 MAU', where: { meter: 'cognito.saml-oidc.mau' } },
        tokens: { quantity: '5000 token', pool: 'AmazonCognito.tokens' },
      },
      facts: { 'identity.mfa': true, 'identity.federated': true },
    },
    { props: { users: 10, tier: 'lite' }, lines: { users: { where: { meter: 'cognito.legacy.mau' } } } },
    {
      props: { users: 10, tier: 'legacy', advancedSecurity: true },
      lines: { users: '10 MAU', 'advanced-security': { quantity: '10 MAU', where: { meter: 'cognito.asf.mau' } } },
    },
    { props: { tier: 'plus' }, lines: { users: 'unknown' } },
    { props: { advancedSecurity: true }, problems: ['cognito.advanced-security'] },
  ],
})
