import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDecimals,
  compareDecimals,
  divideDecimal,
  multiplyDecimals,
  normalDecimal,
  roundDecimal,
} from '../../src/pricing/decimal-text.js'

/** A decimal as thousandths, so that whole numbers can check it. */
const thousandths = fc.integer({ min: 0, max: 10 ** 7 })
const text = (value: number): string => normalDecimal(`${Math.floor(value / 1000)}.${String(value % 1000).padStart(3, '0')}`) ?? ''

describe('normalDecimal', () => {
  it.each([
    ['0.0230000000', '0.023'],
    ['10', '10'],
    ['100.00', '100'],
    ['0', '0'],
    ['0.000', '0'],
    ['007.50', '7.5'],
    ['00', '0'],
    ['0.5', '0.5'],
    ['5161', '5161'],
  ])('reads %s as %s', (written, normal) => expect(normalDecimal(written)).toBe(normal))

  it.each(['-1', '+1', '1e-7', '', '.5', '5.', '1,000', ' 1', 'NaN', 'Inf', '0x10', '١', '1'.repeat(16)])('refuses %j', (written) =>
    expect(normalDecimal(written)).toBeUndefined(),
  )
})

describe('arithmetic', () => {
  it('adds, multiplies and compares exactly', () => {
    fc.assert(
      fc.property(thousandths, thousandths, (a, b) => {
        expect(addDecimals(text(a), text(b))).toBe(text(a + b))
        expect(compareDecimals(text(a), text(b))).toBe(Math.sign(a - b))
        expect(multiplyDecimals(multiplyDecimals(text(a), text(b)), '1000000')).toBe(String(BigInt(a) * BigInt(b)))
      }),
    )
  })

  it('rounds half up', () => {
    expect(roundDecimal('0.0000005', 6)).toBe('0.000001')
    expect(roundDecimal('2.4999999', 0)).toBe('2')
    expect(divideDecimal('551', 8760, 7)).toBe('0.0628995')
    expect(divideDecimal('1', 3, 4)).toBe('0.3333')
    expect(divideDecimal('2', 3, 0)).toBe('1')
  })
})
