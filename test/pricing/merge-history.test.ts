import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayText } from '../../src/pricing/dates.js'
import { mergeHistory, type StagedPrice } from '../../src/pricing/merge-history.js'
import type { Trust } from '../../src/pricing/price-book.js'

const staged = (day: number, price: string, more: Partial<StagedPrice> & { readonly trust?: Trust } = {}): StagedPrice => {
  const { trust = 'list', ...rest } = more
  return {
    day,
    price,
    part: 'rate',
    begin: '0',
    end: 'Inf',
    rateCode: undefined,
    place: day,
    source: { origin: `o${day}`, trust, rule: '', unit: 'Hrs', currency: 'USD', published: dayText(day) },
    ...rest,
  }
}
const merged = (...prices: StagedPrice[]) => {
  const complaints: string[] = []
  const history = mergeHistory(prices, (_place, message) => complaints.push(message))
  return {
    complaints,
    history: history.map(({ since, price, begin, source }) => ({
      since,
      price,
      begin,
      published: source.published,
      trust: source.trust,
      origin: source.origin,
    })),
  }
}

describe('mergeHistory', () => {
  it('keeps what was in force on every day that was observed, in as few rows as there are changes', () => {
    const observations = fc.uniqueArray(fc.record({ day: fc.nat(60), price: fc.constantFrom('1', '2', '3') }), {
      selector: ({ day }) => day,
      minLength: 1,
    })
    fc.assert(
      fc.property(observations, (seen) => {
        const { history, complaints } = merged(...seen.map(({ day, price }) => staged(day, price)))
        expect(complaints).toEqual([])
        for (const { day, price } of seen) expect(history.filter(({ since }) => since <= day).at(-1)?.price).toBe(price)
        for (const [index, row] of history.entries()) expect(row.price).not.toBe(history[index + 1]?.price)
        expect(history.at(-1)?.published).toBe(dayText(Math.max(...seen.map(({ day }) => day))))
      }),
    )
  })

  it('gives a price that returns a row of its own', () => {
    expect(merged(staged(1, '5'), staged(3, '6'), staged(9, '5')).history.map(({ since, price }) => [since, price])).toEqual([
      [1, '5'],
      [3, '6'],
      [9, '5'],
    ])
  })

  it('takes the most trusted value of a date', () => {
    const { history, complaints } = merged(staged(1, '5', { trust: 'derived' }), staged(1, '4'), staged(1, '6', { trust: 'transcribed' }))
    expect(complaints).toEqual([])
    expect(history).toMatchObject([{ price: '4', trust: 'list' }])
  })

  it('keeps the origin of the list when a lesser source repeats it later, and the later date', () => {
    expect(merged(staged(1, '5'), staged(4, '5', { trust: 'derived' })).history).toMatchObject([
      { since: 1, origin: 'o1', trust: 'list', published: '1970-01-05' },
    ])
  })

  it('takes the same value twice as one, and reports two', () => {
    expect(merged(staged(1, '5'), staged(1, '5')).history).toHaveLength(1)
    expect(merged(staged(1, '5'), staged(1, '6')).complaints).toEqual([
      'says 6 USD per Hrs, but the same product, region, term, tier and date has 5 USD per Hrs',
    ])
    const yuan = { ...staged(1, '5').source, currency: 'CNY' }
    expect(merged(staged(1, '5'), staged(1, '5', { source: yuan })).complaints).toHaveLength(1)
  })

  it('merges tiers as a whole', () => {
    const tiers = (day: number, second: string) => [staged(day, '1', { end: '10' }), staged(day, second, { begin: '10' })]
    expect(merged(...tiers(1, '0.5'), ...tiers(2, '0.5')).history).toHaveLength(2)
    expect(merged(...tiers(1, '0.5'), ...tiers(2, '0.4')).history.map(({ since }) => since)).toEqual([1, 1, 2, 2])
  })

  it.each([
    ['a gap', [staged(1, '1', { end: '10' }), staged(1, '2', { begin: '20' })], 'begins at 20, not at 10'],
    ['an overlap', [staged(1, '1', { end: '10' }), staged(1, '2', { begin: '5' })], 'begins at 5, not at 10'],
    ['a late start', [staged(1, '1', { begin: '5' })], 'begins at 5, not at 0'],
    ['an end', [staged(1, '1', { end: '10' })], 'the last ends at 10, not at Inf'],
    ['a tier behind the last', [staged(1, '1'), staged(1, '2', { begin: '5' })], 'but the one before has no end'],
    ['an empty tier', [staged(1, '1', { end: '0' })], 'a tier from 0 cannot end at 0'],
  ])('reports %s between tiers', (_what, prices, message) => {
    const { complaints } = merged(...prices)
    expect(complaints).toHaveLength(1)
    expect(complaints[0]).toContain(message)
  })

  it('lets free tiers end', () => expect(merged(staged(1, '0', { end: '400000' })).complaints).toEqual([]))
})
