import { testResource } from '@planner/testing'
import { describe, it } from 'vitest'
import accelerator from '../src/accelerator.js'

const group = (europe: object, southAmerica?: object) => ({
  endpointGroups: [{ traffic: southAmerica ? { europe, southAmerica } : { europe } }],
})

testResource(accelerator, {
  describe,
  it,
  id: 'aws:global-accelerator:accelerator',
  cases: [
    {
      props: {},
      lines: {
        hours: { quantity: '730 accelerator-hour', charge: 'recurring', where: { meter: 'fixed-fee' } },
        'premium.eu-west-1.us-mexico-canada': 'unknown',
      },
      facts: { 'network.edge': true, 'accelerator.multi-region': false },
    },
    {
      name: 'the larger direction of all areas is billed in each',
      props: { count: 2, hours: 100, ...group({ in: 10, out: 500 }, { in: 90, out: 20 }) },
      lines: {
        hours: '200 accelerator-hour',
        'premium.eu-west-1.europe': { quantity: '500 GB', where: { meter: 'dt-premium.europe' } },
        'premium.eu-west-1.south-america': '20 GB',
      },
    },
    {
      name: 'or the other',
      props: group({ in: 600, out: 500 }, { in: 90, out: 20 }),
      lines: { hours: '730 accelerator-hour', 'premium.eu-west-1.europe': '600 GB', 'premium.eu-west-1.south-america': '90 GB' },
    },
    {
      name: 'in each scenario its own',
      props: group({ in: { low: 1, expected: 100, high: 900 }, out: 500 }),
      lines: {
        hours: '730 accelerator-hour',
        'premium.eu-west-1.europe': { quantity: { low: '500', expected: '500', high: '900', unit: 'GB' } },
      },
    },
    {
      name: 'as much in as out',
      props: group({ in: 7, out: 7 }),
      lines: { hours: '730 accelerator-hour', 'premium.eu-west-1.europe': '7 GB' },
    },
    {
      name: 'one direction only',
      props: group({ out: 5 }, { out: 6 }),
      lines: { hours: '730 accelerator-hour', 'premium.eu-west-1.europe': '5 GB', 'premium.eu-west-1.south-america': '6 GB' },
    },
    { name: 'nothing', props: group({ in: 0 }), lines: { hours: '730 accelerator-hour', 'premium.eu-west-1.europe': '0 GB' } },
    {
      name: 'an area whose data nobody gave',
      props: group({ in: 1, out: 5 }, {}),
      lines: { hours: '730 accelerator-hour', 'premium.eu-west-1.europe': 'unknown', 'premium.eu-west-1.south-america': 'unknown' },
    },
    {
      name: 'two regions',
      props: { endpointGroups: [{ traffic: { europe: { out: 5 } } }, { region: 'us-west-1', traffic: { europe: { out: 6 } } }] },
      lines: { hours: '730 accelerator-hour', 'premium.eu-west-1.europe': '5 GB', 'premium.us-west-1.europe': '6 GB' },
      facts: { 'accelerator.multi-region': true, 'accelerator.regions': ['eu-west-1', 'us-west-1'] },
    },
    {
      props: { endpointGroups: [{}, { region: 'eu-west-1' }] },
      problems: ['global-accelerator.endpoint-groups'],
    },
  ],
})
