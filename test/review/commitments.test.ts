import type { CommitmentState, Rule, RuleContext } from '@planner/contract'
import { describe, expect, it } from 'vitest'
import type { LoadedRule } from '../../src/host/resource-types.js'
import { reviewOf } from '../support/review.ts'

const plugin = { name: 'planner-plugin-acme', version: '1.2.3' } as LoadedRule['plugin']

const meta: Rule['meta'] = {
  pillar: 'cost-optimization',
  severity: 'low',
  title: 'Seen',
  failureTitle: 'Not seen',
  why: 'Because.',
  remedy: 'Mend it.',
  url: 'https://docs.aws.amazon.com/x',
  messages: { seen: '{states}' },
}

/** What a rule sees: it says so in its message. */
const seen = async (appliesTo: Rule['appliesTo']) => {
  const check = ({ commitments }: RuleContext) => ({ message: 'seen', data: { states: JSON.stringify(commitments) } })
  const { findings } = await reviewOf(
    {
      resources: {
        web: { type: 'aws:ec2:instance', instanceType: 'm7g.large', count: 3 },
        own: {
          type: 'aws:ec2:instance',
          instanceType: 'm5.large',
          hours: 365,
          purchase: { option: 'reserved', term: '3yr', payment: 'no-upfront', class: 'convertible' },
        },
        jobs: { type: 'aws:ec2:instance', instanceType: 'c7g.large', purchase: { option: 'spot' } },
      },
      commitments: [
        { option: 'reserved', of: 'aws:ec2:instance', instanceType: 'm7g.large', count: 4, term: '1yr', payment: 'no-upfront' },
        { option: 'savings-plan', kind: 'compute', perHour: 0.01, term: '1yr', payment: 'no-upfront' },
      ],
    },
    [{ id: 'seen', plugin, rule: { appliesTo, meta, check } }],
  )
  return findings.map(({ address, message, evidence }) => ({
    address,
    evidence,
    states: JSON.parse(message) as readonly CommitmentState[],
  }))
}

describe('commitments that a rule sees', () => {
  it('are on the design all of them, with how much of each is used by whom', async () => {
    const [first] = await seen('design')
    expect(first?.states).toEqual([
      {
        option: 'reserved',
        term: '3yr',
        payment: 'no-upfront',
        region: 'eu-west-1',
        pointer: '/resources/own/purchase',
        owner: 'own',
        class: 'convertible',
        count: 1,
        used: 0.5,
        covers: ['own'],
      },
      {
        option: 'reserved',
        term: '1yr',
        payment: 'no-upfront',
        region: 'eu-west-1',
        pointer: '/commitments/0',
        of: 'aws:ec2:instance',
        props: expect.objectContaining({ instanceType: 'm7g.large', count: 4 }),
        class: 'standard',
        count: 4,
        used: 0.75,
        covers: ['web'],
      },
      {
        option: 'savings-plan',
        term: '1yr',
        payment: 'no-upfront',
        region: 'eu-west-1',
        pointer: '/commitments/1',
        kind: 'compute',
        perHour: 0.01,
        used: 0,
        covers: [],
      },
    ])
  })

  it('are on a resource its own and those that cover it, and what is read is evidence', async () => {
    const found = await seen('aws:ec2:instance')
    expect(found.map(({ address, states }) => [address, states.map(({ used }) => used)])).toEqual([
      ['web', [0.75]],
      ['own', [0.5]],
      ['jobs', []],
    ])
    expect(found[0]?.evidence).toContainEqual(expect.objectContaining({ pointer: '/commitments/0/used', value: '0.75' }))
  })
})
