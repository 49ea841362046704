import { describe, expect, it } from 'vitest'
import { besideLines } from '../../src/report/review-beside.js'
import { painter } from '../../src/report/style.js'
import type { Availability, Carbon, Review } from '../../src/result/result.types.js'

const REVIEW: Review = {
  framework: '2024-11-06',
  pillars: [],
  rules: [],
  findings: [],
  questions: [],
  practices: [],
  waivers: [],
  failures: [],
}

const flat = (value: string) => ({ low: value, expected: value, high: value })

const AVAILABILITY: Availability = {
  paths: [
    {
      entry: 'front',
      from: ['internet'],
      atMost: true,
      percent: '99.98999999',
      downHoursPerYear: '1.752',
      downMinutesPerMonth: '8.76',
      parts: [
        { addresses: ['front'], copies: 1, percent: '99.99', combined: '99.99' },
        { addresses: ['one', 'two'], copies: 2, combined: '99.99' },
        { addresses: ['files\u001b[2J'], copies: 1 },
      ],
    },
  ],
  assumptions: ['The figures are no forecast.'],
  recovery: {
    strategy: 'none',
    needed: 'pilot-light',
    meets: false,
    regions: [],
    because: [],
    missing: ['a copy in another region: db'],
    remarks: [],
  },
}

const CARBON: Carbon = {
  total: { kwh: { low: '1', expected: '3.44341', high: '5' }, operationalKg: flat('1.640853'), embodiedKg: flat('0.699194') },
  atLeast: true,
  regions: [],
  resources: [],
  method: ['Watts.', 'Do not report it.'],
  sources: [],
}

const textOf = (review: Partial<Review>): string =>
  besideLines({ ...REVIEW, ...review }, 100, painter(false))
    .flat()
    .join('\n')

describe('what stands beside the scores', () => {
  it('prints a path with its figure as a bound, its alternatives, and what has no figure, without escapes', () => {
    const text = textOf({ availability: AVAILABILITY })
    expect(text).toContain('front, from internet: at most 99.9899%, at least 1.8 h down a year')
    expect(text).toContain('front → (one | two) → files')
    expect(text).toContain('without a figure: files')
    expect(text).toContain('no forecast')
    expect(text).not.toContain('\u001b')
  })

  it('says what the objectives ask for, and what is missing', () => {
    const text = textOf({ availability: AVAILABILITY })
    expect(text).toContain('nothing in another region: RTO and RPO ask for pilot light')
    expect(text).toContain('missing: a copy in another region: db')
  })

  it('prints carbon with its range, grid and hardware apart', () =>
    expect(textOf({ carbon: CARBON })).toContain(
      'at least 3.4 (1 to 5) kWh, 1.6 kgCO2e from the grid (location-based), 0.6992 kgCO2e of hardware a',
    ))

  it('never prints 0 where nothing is known', () => {
    const { total: _, ...unknown } = CARBON
    const text = textOf({ carbon: unknown })
    expect(text).toContain('nothing of it has a coefficient')
    expect(text).not.toMatch(/\b0 kWh/)
  })

  it('counts the ledger', () => {
    const counts = { open: 3, answered: 2, met: 1, aws: 4, notApplicable: 0 }
    expect(textOf({ responsibilities: { asOf: '2026-11-22', counts, items: [] } })).toContain('3 open, 2 answered, 1 met')
  })

  it('is silent about what a review does not have', () => expect(textOf({})).toBe(''))
})
