import { testResource } from '@planner/testing'
import { describe, it } from 'vitest'
import firewall from '../src/network-firewall.js'

testResource(firewall, {
  describe,
  it,
  id: 'aws:network-firewall:firewall',
  cases: [
    {
      name: 'one endpoint in each zone',
      props: { zones: ['a', 'b'], data: 100, deleteProtection: true },
      region: 'us-east-1',
      lines: {
        endpoints: { quantity: '1460 endpoint-hour', charge: 'recurring' },
        data: { quantity: '100 GB', charge: 'usage', where: { usagetype: 'Traffic-GB-Processed' } },
      },
      facts: { 'availability.zone-count': 2, 'availability.multi-zone': true, 'protection.deletion': true },
      problems: [],
    },
    {
      props: { data: '1 TB' },
      region: 'us-east-1',
      lines: { endpoints: '730 endpoint-hour', data: '1024 GB' },
      facts: { 'availability.multi-zone': false, 'protection.deletion': false },
      problems: [{ id: 'network-firewall.one-zone', severity: 'info' }],
    },
    { props: {}, invalid: 'data' },
  ],
})
