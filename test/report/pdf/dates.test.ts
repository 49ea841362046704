import { describe, expect, it } from 'vitest'
import { dated, epochOf } from '../../../src/report/pdf/dates.js'

describe('epochOf', () => {
  it('is what the environment says', () => {
    expect(epochOf({ SOURCE_DATE_EPOCH: '86400' })).toEqual(new Date('1970-01-02T00:00:00Z'))
    expect(epochOf({})).toBeUndefined()
    expect(epochOf({ SOURCE_DATE_EPOCH: '' })).toBeUndefined()
  })

  it.each(['yesterday', '-1', '1.5', '1e9', '999999999999'])('refuses %s', (text) => {
    expect(() => epochOf({ SOURCE_DATE_EPOCH: text })).toThrow(/SOURCE_DATE_EPOCH/)
  })
})

describe('dated', () => {
  it('changes the dates and nothing else, least of all the length', () => {
    const pdf = Buffer.from(
      "\xff/CreationDate (D:20261122020048+00'00')\n/ModDate (D:20261122020048+01'00')>>\xfe(D:20261122020048+00'00')",
      'latin1',
    )
    const other = dated(pdf, new Date('2023-11-14T22:13:20Z'))
    expect(Buffer.from(other).toString('latin1')).toBe(
      "\xff/CreationDate (D:20231114221320+00'00')\n/ModDate (D:20231114221320+00'00')>>\xfe(D:20261122020048+00'00')",
    )
    expect(dated(pdf, undefined)).toBe(pdf)
  })
})
