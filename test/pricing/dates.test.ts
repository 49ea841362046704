import fc from 'fast-check'
import { expect, it } from 'vitest'
import { dayNumber, dayText, monthsBefore } from '../../src/pricing/dates.js'

it('counts days both ways', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 40_000 }), (day) => {
      expect(dayNumber(dayText(day))).toBe(day)
    }),
  )
})

it.each(['2026-02-30', '2026-13-01', '12.5.2026', '2026-5-12', '2026-05', '', '2026-05-12T00:00:00Z'])('refuses %j', (text) =>
  expect(dayNumber(text)).toBeUndefined(),
)

it.each([
  ['2026-11-22', 18, '2025-05-22'],
  ['2026-08-31', 18, '2025-02-28'],
  ['2025-08-31', 18, '2024-02-29'],
  ['2026-01-15', 1, '2025-12-15'],
])('%s less %i months is %s', (text, months, before) => expect(monthsBefore(text, months)).toBe(before))
