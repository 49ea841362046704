import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { amortized, dueInMonth, termMonths } from '../../src/costing/charges.js'
import { constant, sum } from '../../src/costing/quantity.js'

describe('upfront fees', () => {
  it('are due at the start of the term and at each renewal', () => {
    expect(Array.from({ length: 30 }, (_, month) => month).filter((month) => dueInMonth(month, '1yr'))).toEqual([0, 12, 24])
    expect(Array.from({ length: 40 }, (_, month) => month).filter((month) => dueInMonth(month, '3yr'))).toEqual([0, 36])
  })

  it('sum to the fee over the term, to the last digit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10 ** 9 }), fc.constantFrom('1yr' as const, '3yr' as const), (cents, length) => {
        const fee = constant(`${cents}e-2`, 'USD', 'test')
        const parts = Array.from({ length: termMonths(length) }, (_, month) => amortized(fee, month, length))
        expect(sum(parts, 'USD').texts()?.expected).toBe(fee.texts()?.expected)
      }),
    )
  })
})
