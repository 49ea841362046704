import { testRule } from '@planner/testing'
import { describe, it } from 'vitest'
import critical from '../../src/rules/critical-spot.js'
import unhandled from '../../src/rules/unhandled-interruption.js'

const group = { instance: { type: 'm7g.large' }, min: 4, max: 8 }
const alone = { instanceType: 'm7g.large', purchase: { option: 'spot' } }
const much = { criticality: 'high' } as const

testRule(critical, {
  describe,
  it,
  pass: [
    { props: group, workload: much },
    { props: { ...group, spot: { percent: 100, onDemandBase: 4 } }, workload: much },
    { props: { ...group, spot: { percent: 0 } }, workload: much },
  ],
  fail: [
    { props: alone, workload: much, messages: ['all'], path: ['purchase'], fix: [{ op: 'remove', path: '/resources/subject/purchase' }] },
    {
      props: { ...alone, spot: { price: 0.01 } },
      workload: much,
      messages: ['all'],
      fix: [
        { op: 'remove', path: '/resources/subject/purchase' },
        { op: 'remove', path: '/resources/subject/spot' },
      ],
    },
    {
      props: { ...group, spot: { percent: 50, onDemandBase: 3 } },
      workload: much,
      messages: ['base'],
      data: { base: 3, min: 4 },
      fix: [{ op: 'add', path: '/resources/subject/spot/onDemandBase', value: 4 }],
    },
    { props: { ...group, spot: { percent: 50 } }, workload: much, messages: ['base'], data: { base: 0, min: 4 } },
  ],
  notApplicable: [
    { props: alone, workload: { criticality: 'medium' } },
    { props: alone, workload: { environment: 'development', criticality: 'high' } },
  ],
  unknown: [{ props: alone }],
})

const spot = { 'purchase.options': ['on-demand', 'spot'] }

testRule(unhandled, {
  describe,
  it,
  pass: [{ props: { ...alone, spot: { interruptionHandling: 'queue' } }, facts: spot }],
  fail: [
    {
      props: { ...alone, spot: { interruptionHandling: 'none' } },
      facts: spot,
      messages: ['none'],
      path: ['spot', 'interruptionHandling'],
    },
  ],
  notApplicable: [{ props: group, facts: { 'purchase.options': ['on-demand'] } }],
  unknown: [
    { props: { ...group, spot: { percent: 50 } }, facts: spot },
    { props: alone, facts: spot },
  ],
})
