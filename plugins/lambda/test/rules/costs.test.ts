import { testRule } from '@planner/testing'
import { describe, it } from 'vitest'
import idle from '../../src/rules/idle-server.js'
import rounded from '../../src/rules/rounded-duration.js'

const kit = { describe, it }

const breakEven = { 'lambda-limits': { 'duty-worth-a-server': { minimum: '17' } } }

testRule(idle, {
  ...kit,
  pass: [{ facts: { 'instance.cpu-percent': 17, 'instance.burstable': true }, catalogs: breakEven }],
  fail: [
    { facts: { 'instance.cpu-percent': 5 }, catalogs: breakEven, messages: ['idle'], data: { busy: 5, breakEven: 17 } },
    { facts: { 'instance.cpu-percent': 0 }, catalogs: breakEven, messages: ['idle'] },
  ],
  notApplicable: [{ facts: { 'instance.bastion': true, 'instance.cpu-percent': 1 } }, { facts: { 'instance.burstable': false } }],
  unknown: [{ facts: { 'instance.burstable': true }, catalogs: breakEven }],
})

const steps = (incrementSeconds: string, minimumSeconds?: string) => ({
  'billing-rules': {
    'lambda.duration-rounding': { incrementSeconds, minimumSeconds },
    'lambda-edge.duration-rounding': { incrementSeconds: '0.05' },
  },
})

testRule(rounded, {
  ...kit,
  pass: [
    { numbers: { duration: 120 }, catalogs: steps('0.001') },
    { numbers: { duration: 1950 }, catalogs: steps('0.1') },
  ],
  fail: [
    { numbers: { duration: 120 }, catalogs: steps('0.1'), messages: ['wasted'], data: { duration: 120, billed: 200 } },
    { numbers: { duration: 4 }, catalogs: steps('0.001', '0.1'), messages: ['wasted'], data: { duration: 4, billed: 100 } },
    {
      name: 'at the edge',
      facts: { 'compute.edge': true },
      numbers: { duration: 10 },
      catalogs: steps('0.001'),
      messages: ['wasted'],
      data: { duration: 10, billed: 50 },
    },
  ],
  notApplicable: [{ numbers: { duration: 0 }, catalogs: steps('0.001') }],
  unknown: [{ catalogs: steps('0.001') }],
})
