import { testResource } from '@planner/testing'
import { describe, it } from 'vitest'
import account from '../src/quicksight-account.js'

testResource(account, {
  describe,
  it,
  id: 'aws:quicksight:account',
  cases: [
    {
      props: { authors: 10, readers: 200, proAuthors: 2, proReaders: 5, spice: 150 },
      lines: {
        authors: { quantity: '10 user-month', where: { meter: 'enterprise-monthly-user-subscriptions-per-user' } },
        'pro-authors': '2 user-month',
        readers: '200 user-month',
        'pro-readers': '5 user-month',
        spice: '50 GB-month',
      },
      facts: { 'analytics.edition': 'enterprise' },
    },
    {
      name: 'SPICE within what authors bring',
      props: { edition: 'standard', term: 'annual', authors: 3, spice: 20 },
      lines: {
        authors: { quantity: '3 user-month', where: { meter: 'standard-annual-user-subscriptions-per-user' } },
        spice: '0 GB-month',
      },
    },
    { props: {}, lines: { authors: 'unknown', spice: 'unknown' } },
    { props: { edition: 'standard', authors: 1, readers: 5, spice: 0 }, problems: ['quicksight.enterprise-only'] },
  ],
})
