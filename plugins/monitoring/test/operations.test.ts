import { testResource } from '@planner/testing'
import { describe, it } from 'vitest'
import node from '../src/managed-node.js'
import parameter from '../src/parameter.js'
import plan from '../src/support-plan.js'

const asOf = '2026-10-15'

testResource(parameter, {
  describe,
  it,
  id: 'aws:systems-manager:parameter',
  asOf,
  cases: [
    { name: 'standard parameters are free', props: { count: 50 }, lines: {}, facts: { 'storage.encrypted': false } },
    {
      props: { count: 50, tier: 'advanced', requests: 1000000, secure: true },
      region: 'us-east-1',
      lines: { parameters: { quantity: '50 parameter-month', charge: 'recurring' }, requests: '1000000 request' },
      facts: { 'storage.encrypted': true },
    },
    { props: { throughput: 'high' }, region: 'us-east-1', lines: { requests: 'unknown' } },
    {
      name: 'a region that no source has',
      props: { tier: 'advanced', requests: 1 },
      lines: { parameters: { quantity: '1 parameter-month', price: 'unknown' }, requests: { quantity: '1 request', price: 'unknown' } },
    },
  ],
})

testResource(node, {
  describe,
  it,
  id: 'aws:systems-manager:managed-node',
  asOf,
  cases: [
    { name: 'the standard tier is free', props: { count: 500 }, lines: {} },
    {
      props: { count: 100, tier: 'advanced' },
      region: 'us-east-1',
      lines: { nodes: { quantity: '73000 instance-hour', charge: 'recurring' } },
    },
    { props: { count: 2, tier: 'advanced', hours: 10 }, region: 'us-east-1', lines: { nodes: '20 instance-hour' } },
  ],
})

testResource(plan, {
  describe,
  it,
  id: 'aws:support:plan',
  asOf,
  cases: [
    { props: {}, lines: {}, facts: { 'support.plan': 'basic', 'support.trusted-advisor': 'core' } },
    {
      name: 'all four brackets: 900 + 4,900 + 8,500 + 1,500',
      props: { plan: 'business-support-plus', spend: 300000 },
      lines: { fee: { quantity: '15800 dollar', charge: 'recurring' } },
      facts: { 'support.paid': true, 'support.trusted-advisor': 'full' },
    },
    { name: 'at least the minimum', props: { plan: 'business-support-plus', spend: 100 }, lines: { fee: '29 dollar' } },
    { name: 'without the spend it is unknown', props: { plan: 'business-support-plus' }, lines: { fee: 'unknown' } },
    {
      props: { plan: 'classic-business', spend: 2000 },
      lines: { fee: '200 dollar' },
      problems: [{ id: 'support.plan-ends', severity: 'warn' }],
    },
    { props: { plan: 'classic-business', spend: 2000 }, asOf: '2027-02-01', problems: ['support.plan-ends'] },
    { name: 'a tenth of the spend below the minimum', props: { plan: 'enterprise', spend: 50000 }, lines: { fee: '5000 dollar' } },
    {
      name: 'beyond it no source has the brackets',
      props: { plan: 'enterprise', spend: 60000 },
      lines: { fee: '5000 dollar', share: { quantity: '60000 USD', price: 'unknown' } },
    },
    { props: { plan: 'unified-operations' }, lines: { fee: '50000 dollar', share: { quantity: 'unknown', price: 'unknown' } } },
  ],
})
