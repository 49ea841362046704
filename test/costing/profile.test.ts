import { describe, expect, it } from 'vitest'
import { flat, profile } from '../../src/costing/profile.js'
import { type Amount, constant, ranged } from '../../src/costing/quantity.js'

const units = (value: number) => constant(value, 'unit', 'test')

/** A week of stretches, each of so many hours with a value. */
const week = (...stretches: readonly (readonly [hours: number, value: number])[]) => {
  let start = 0
  return profile(
    stretches.map(([hours, value]) => {
      const segment = { start, hours, value: units(value) }
      start += hours
      return segment
    }),
  )
}

const textOf = ({ segments }: ReturnType<typeof week>): string =>
  segments.map(({ start, hours, value }) => `${start}+${hours}: ${(value as Amount).texts()?.expected}`).join(', ')

describe('two profiles', () => {
  it('are combined hour by hour, wherever their stretches begin', () => {
    const larger = week([100, 1], [68, 5]).with(week([40, 3], [80, 2], [48, 9]), (a, b) => a.atLeast(b))
    expect(textOf(larger)).toBe('0+40: 3, 40+60: 2, 100+20: 5, 120+48: 9')
  })

  it('combine each pair of values once', () => {
    let calls = 0
    const days = profile(Array.from({ length: 168 }, (_, start) => ({ start, hours: 1, value: start % 24 < 8 ? busy : quiet })))
    const both = days.with(flat(units(1)), (a, b) => {
      calls++
      return a.plus(b)
    })
    expect(calls).toBe(2)
    expect(new Set(both.segments.map(({ value }) => value)).size).toBe(2)
    expect(both.constant).toBe(false)
  })
})

describe('the peak and the trough of a profile', () => {
  const text = (value: { readonly unit: string }) => (value as Amount).texts()

  it('are its largest and its smallest value', () => {
    const schedule = week([40, 3], [80, 2], [48, 9])
    expect(text(schedule.peak())?.expected).toBe('9')
    expect(text(schedule.trough())?.expected).toBe('2')
  })

  it('are taken at each end of the range', () => {
    const between = (low: string, expected: string, high: string) =>
      ranged({ low, expected, high }, 'unit', { op: 'constant', because: 'test' })
    const days = profile([
      { start: 0, hours: 100, value: between('1', '5', '6') },
      { start: 100, hours: 68, value: between('2', '4', '9') },
    ])
    expect(text(days.peak())).toEqual({ low: '2', expected: '5', high: '9' })
    expect(text(days.trough())).toEqual({ low: '1', expected: '4', high: '6' })
  })

  it('of one value all week are that value itself', () => {
    expect(flat(busy).peak()).toBe(busy)
    expect(flat(busy).trough()).toBe(busy)
  })
})

const busy = units(4)
const quiet = units(1)
