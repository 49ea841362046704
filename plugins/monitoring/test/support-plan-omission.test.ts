import type { AbsenceContext } from '@planner/contract'
import { describe, expect, it } from 'vitest'
import plan from '../src/support-plan.js'

const design: AbsenceContext = {
  region: 'eu-west-1',
  asOf: '2026-11-01',
  workload: {},
  monthly: { low: 800, expected: 1000, high: 1500 },
  priced: () => true,
  all: () => [],
}

const spendOf = (more: Partial<AbsenceContext>): unknown =>
  [...plan.absent({ ...design, ...more })].flatMap(({ add }) => add.map(({ value }) => (value as { readonly spend: unknown }).spend))

describe('a design without a support plan', () => {
  it('has one over what it spends', () => {
    expect(spendOf({})).toEqual([{ low: 800, expected: 1000, high: 1500 }])
    expect(spendOf({ monthly: { low: 70, expected: 70, high: 70 } })).toEqual([70])
  })

  it.each<[string, Partial<AbsenceContext>]>([
    ['is for tests', { workload: { environment: 'test' } }],
    ['is priced in another currency', { monthly: undefined }],
    ['costs nothing', { monthly: { low: 0, expected: 0, high: 0 } }],
  ])('has none if it %s', (_, more) => {
    expect(spendOf(more)).toEqual([])
  })
})
