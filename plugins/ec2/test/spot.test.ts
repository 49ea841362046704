import { testResource } from '@planner/testing'
import { describe, it } from 'vitest'
import instance from '../src/instance.js'

const spot = { instanceType: 'm7g.large', purchase: { option: 'spot' }, rootVolume: { type: 'instance-store' } } as const

const ended = (minutes: number, endedBy: string) => ({
  spot: { price: 0.9, runs: [{ duration: `${minutes} minutes`, endedBy, starts: 3 }] },
})

/** Before 2019 the price book has no price of a type with this rule's date; the spot price is the design's own. */
const then = { asOf: '2018-06-01', instance: { ...spot, instanceType: 'm4.large' }, problems: ['ec2.type-previous-generation'] }

testResource(instance, {
  describe,
  it,
  id: 'aws:ec2:instance',
  cases: [
    {
      name: 'at the average of the price book; its volume goes with it',
      props: { ...spot, hours: 365, rootVolume: { size: 73 } },
      lines: {
        spot: { quantity: '365 instance-hour', where: { instanceType: 'm7g.large', tenancy: 'Shared' } },
        'root.storage': '36.5 GB-month',
      },
      facts: { 'purchase.options': ['spot'] },
    },
    {
      name: 'stopped and not terminated, the volume stays',
      props: { ...spot, hours: 100, whenNotRunning: 'stopped', rootVolume: { size: 73 } },
      lines: { spot: '100 instance-hour', 'root.storage': '73 GB-month' },
    },
    {
      name: 'it runs while the price is at most the maximum',
      props: {
        ...spot,
        count: 2,
        spot: {
          prices: [
            { hours: 10, price: 0.02 },
            { hours: 5, price: 0.03 },
            { hours: 5, price: 0.04 },
          ],
          maxPrice: 0.03,
        },
      },
      lines: { spot: '1095 instance-hour' },
    },
    {
      name: 'never, if it is always above',
      props: { ...spot, spot: { prices: [{ hours: 10, price: 0.02 }], maxPrice: 0.01 } },
      lines: { spot: '0 instance-hour' },
    },

    // B-T6: three runs of 40 minutes.
    { name: '40 min ended by AWS: free', props: { ...spot, ...ended(40, 'aws') }, lines: { spot: '0 instance-hour' } },
    { name: '40 min ended by you: paid', props: { ...spot, ...ended(40, 'customer') }, lines: { spot: '2 instance-hour' } },
    {
      name: '2018, by the second: but for the last minute',
      asOf: then.asOf,
      props: { ...then.instance, ...ended(40, 'aws') },
      lines: { spot: '1.95 instance-hour' },
      problems: then.problems,
    },
    {
      name: '2018, by the second, ended by you',
      asOf: then.asOf,
      props: { ...then.instance, ...ended(40, 'customer') },
      lines: { spot: '2 instance-hour' },
      problems: then.problems,
    },
    {
      name: '2018, by the hour: free',
      asOf: then.asOf,
      props: { ...then.instance, operatingSystem: 'windows', ...ended(40, 'aws') },
      lines: { spot: '0 instance-hour' },
      problems: then.problems,
    },
    {
      name: '2018, by the hour, ended by you: the full hour',
      asOf: then.asOf,
      props: { ...then.instance, operatingSystem: 'windows', ...ended(40, 'customer') },
      lines: { spot: '3 instance-hour' },
      problems: then.problems,
    },
    // B-T7 and B-T8: three runs of 100 minutes.
    { name: '100 min ended by AWS: the seconds used', props: { ...spot, ...ended(100, 'aws') }, lines: { spot: '5 instance-hour' } },
    {
      name: 'SUSE, 100 min ended by AWS: full hours only',
      props: { ...spot, operatingSystem: 'suse', ...ended(100, 'aws') },
      lines: { spot: '3 instance-hour' },
    },
    {
      name: 'SUSE, 2 h ended by AWS: nothing was broken off',
      props: { ...spot, operatingSystem: 'suse', ...ended(120, 'aws') },
      lines: { spot: '6 instance-hour' },
    },
    { name: '100 min ended by you: the seconds used', props: { ...spot, ...ended(100, 'customer') }, lines: { spot: '5 instance-hour' } },
    {
      name: 'SUSE, 100 min ended by you: full hours',
      props: { ...spot, operatingSystem: 'suse', ...ended(100, 'customer') },
      lines: { spot: '6 instance-hour' },
    },
  ],
})
