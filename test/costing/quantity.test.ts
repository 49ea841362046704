import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { constant, mean, ranged, sum, unknown } from '../../src/costing/quantity.js'

const q = (value: number | string, unit = '1') => constant(value, unit, 'test')
const range = (low: string, expected: string, high: string, unit = '1') =>
  ranged({ low, expected, high }, unit, { op: 'constant', because: 'test' })
const text = (amount: { texts(): { expected: string } | undefined }) => amount.texts()?.expected

describe('Quantity', () => {
  it('multiplies units and cancels them', () => {
    expect(q(4, 'GB').times(q(1, 'month')).unit).toBe('GB-month')
    expect(q('0.08', 'USD/GB-month').times(q(100, 'GB').times(q(1, 'month'))).unit).toBe('USD')
    expect(q(6, 'USD').dividedBy(q(2, 'hour')).unit).toBe('USD/hour')
  })

  it('refuses to add what is counted differently', () => {
    expect(() => q(1, 'GB').plus(q(1, 'hour'))).toThrow(expect.objectContaining({ code: 'UNIT_MISMATCH' }))
    expect(() => q(1, 'GB').as('instance')).toThrow(expect.objectContaining({ code: 'UNIT_MISMATCH' }))
    expect(() => q(1, 'instance-hour').as('host-hour')).toThrow(expect.objectContaining({ code: 'UNIT_MISMATCH' }))
  })

  it('converts scales as AWS counts them', () => {
    expect(text(q(2, 'TB').as('GB'))).toBe('2048')
    expect(text(q(90, 'minute').as('hour'))).toBe('1.5')
    expect(text(q(1, 'month').as('hour'))).toBe('730')
    expect(text(q(512, 'MiBps').as('GiBps'))).toBe('0.5')
    expect(q(3, 'hour').as('instance-hour').unit).toBe('instance-hour')
  })

  it('works each scenario through on its own', () => {
    const users = range('10', '20', '40')
    const spare = q(100).minus(users)
    expect(spare.texts()).toEqual({ low: '90', expected: '80', high: '60' })
    expect(spare.range()).toEqual({ low: '60', expected: '80', high: '90' })
  })

  it('says what goes beyond another, scenario by scenario, as the difference and at least 0', () => {
    const used = range('5', '12', '40', 'GB')
    expect(used.beyond(q(10, 'GB')).texts()).toEqual({ low: '0', expected: '2', high: '30' })
    expect(used.beyond(q(40, 'GB')).isZero).toBe(true)
    expect(used.beyond(q(10, 'GB')).origin).toMatchObject({
      op: 'at-least',
      args: [{ origin: { op: 'minus' } }, { values: { high: expect.anything() } }],
    })
    expect(() => used.beyond(q(1, 'hour'))).toThrow(expect.objectContaining({ code: 'UNIT_MISMATCH' }))
  })

  it('exceeds a limit if any scenario does, and never if one of the two is unknown', () => {
    const limit = q(10, 'GB')
    expect(range('1', '2', '11', 'GB').exceeds(limit)).toBe(true)
    expect(range('11', '2', '1', 'GB').exceeds(limit)).toBe(true)
    expect(range('1', '2', '10', 'GB').exceeds(limit)).toBe(false)
    // Each scenario is held against the same scenario of the limit.
    expect(range('1', '2', '11', 'GB').exceeds(range('1', '2', '12', 'GB'))).toBe(false)
    expect(unknown('GB', 'nobody said').exceeds(limit)).toBe(false)
    expect(limit.exceeds(unknown('GB', 'nobody said'))).toBe(false)
    expect(() => limit.exceeds(q(1, 'hour'))).toThrow(expect.objectContaining({ code: 'UNIT_MISMATCH' }))
    expect(() => limit.exceeds(unknown('hour', 'nobody said'))).toThrow(expect.objectContaining({ code: 'UNIT_MISMATCH' }))
  })

  it('exceeds exactly what it goes beyond', () => {
    const amount = fc.tuple(fc.nat(20), fc.nat(20), fc.nat(20)).map(([low, expected, high]) => range(`${low}`, `${expected}`, `${high}`))
    fc.assert(fc.property(amount, amount, (a, b) => a.exceeds(b) === !a.beyond(b).isZero))
  })

  it('gives the whole number that no scenario goes beyond', () => {
    expect(q('2.0001').roundedUp()).toBe(3)
    expect(q(3, 'instance').roundedUp()).toBe(3)
    expect(range('1', '2.5', '6.2').roundedUp()).toBe(7)
    expect(q(1).dividedBy(q(3)).times(q(3)).roundedUp()).toBe(1)
    expect(unknown('1', 'nobody said').roundedUp()).toBeUndefined()
  })

  it('keeps unknown unknown through every operation', () => {
    const nothing = unknown('GB', 'nobody said')
    for (const made of [
      nothing.times(q(2)),
      nothing.plus(q(1, 'GB')),
      q(1, 'GB').minus(nothing),
      nothing.atLeast(q(5, 'GB')),
      nothing.beyond(q(5, 'GB')),
      q(5, 'GB').beyond(nothing),
      nothing.dividedBy(q(3)),
      sum([q(1, 'GB'), nothing], 'GB'),
      mean([
        { weight: 1, value: nothing },
        { weight: 2, value: q(1, 'GB') },
      ]),
    ]) {
      expect(made.known).toBe(false)
      expect(made.isZero).toBe(false)
      expect(made.texts()).toBeUndefined()
    }
  })

  it('refuses division by zero, shares outside 0 to 1, and numbers beyond any bill', () => {
    expect(() => q(1).dividedBy(q(0))).toThrow(expect.objectContaining({ code: 'DIVISION_BY_ZERO' }))
    expect(() => q(1).share(q('1.01'))).toThrow(expect.objectContaining({ code: 'SHARE_OUT_OF_RANGE' }))
    expect(() => q('1e29').times(q(100))).toThrow(expect.objectContaining({ code: 'NUMBER_OUT_OF_RANGE' }))
    for (const bad of ['NaN', 'Infinity', '0x10', '', ' 1', '1,000', '1e', '--1', '9'.repeat(61)])
      expect(() => q(bad), bad).toThrow(expect.objectContaining({ code: 'NUMBER_OUT_OF_RANGE' }))
    expect(() => q(Number.NaN)).toThrow(expect.objectContaining({ code: 'NUMBER_OUT_OF_RANGE' }))
  })

  it('rounds up to whole steps, also after a division that does not end', () => {
    expect(text(q(61).roundUpTo(q(60)))).toBe('120')
    expect(text(q(60).roundUpTo(q(60)))).toBe('60')
    const third = q(1).dividedBy(q(3))
    expect(text(third.times(q(3)).roundUpTo(q(1)))).toBe('1')
  })

  it('refuses an operand that planner did not make', () => {
    const stranger = { unit: '1', known: true } as never
    expect(() => q(1).plus(stranger)).toThrow(expect.objectContaining({ code: 'PLUGIN_FAILED' }))
  })

  it('adds the same quantity as often as it is given', () => {
    const five = q(5)
    expect(text(sum([five, five, five], '1'))).toBe('15')
  })

  it('adds decimals exactly, in any order', () => {
    const cents = fc.array(fc.integer({ min: 0, max: 10 ** 9 }), { minLength: 1, maxLength: 30 })
    fc.assert(
      fc.property(cents, (values) => {
        const amounts = values.map((value) => q(`${value}e-7`, 'USD'))
        const whole = values.reduce((total, value) => total + BigInt(value), 0n)
        const total = sum(amounts, 'USD')
        expect(sum(amounts.toReversed(), 'USD').texts()).toEqual(total.texts())
        expect(total.minus(q(`${whole}e-7`, 'USD')).isZero).toBe(true)
      }),
    )
  })

  it('keeps low ≤ expected ≤ high through growing operations', () => {
    const amount = fc.tuple(fc.nat(1e6), fc.nat(1e6), fc.nat(1e6)).map((parts) => {
      const [low, expected, high] = parts.toSorted((a, b) => a - b) as [number, number, number]
      return range(String(low), String(expected), String(high))
    })
    fc.assert(
      fc.property(amount, amount, (a, b) => {
        for (const made of [a.plus(b), a.times(b), a.atLeast(b), a.atMost(b), a.roundUpTo(q(7))]) expect(made.texts()).toEqual(made.range())
      }),
    )
  })
})
