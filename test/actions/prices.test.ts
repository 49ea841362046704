import { describe, expect, it } from 'vitest'
import { priceStatus, searchPrices, showPrice } from '../../src/actions/prices.js'
import type { FoundPrice, PriceBook } from '../../src/pricing/price-book.js'

function bookWith(prices: readonly FoundPrice[]) {
  const asked: unknown[] = []
  let closed = 0
  const book = {
    digest: 'abc',
    status: () => [{ offer: 'AmazonEC2' }],
    catalogKeys: () => ['eu-west-1', 'us-east-1'],
    search: (words: readonly string[], filter: object) => {
      asked.push(words, filter)
      return prices
    },
    show: () => prices,
    close: () => {
      closed++
    },
  } as unknown as PriceBook
  return { deps: { priceBook: async () => book }, asked, closed: () => closed }
}

const price = (sku: string) => ({ sku }) as unknown as FoundPrice

describe('prices', () => {
  it('tells what there is', async () => {
    expect(await priceStatus(bookWith([]).deps)).toEqual({ digest: 'abc', offers: [{ offer: 'AmazonEC2' }] })
  })

  it('asks for one more than is shown, to know whether there is more', async () => {
    const { deps, asked } = bookWith([price('a'), price('b'), price('c')])
    const found = await searchPrices({ words: ['m7g'], region: 'eu-west-1', limit: 2 }, deps)
    expect(found).toEqual({ prices: [price('a'), price('b')], more: true })
    expect(asked).toEqual([['m7g'], { region: 'eu-west-1', limit: 3 }])
  })

  it('takes a region among the words as the place to look', async () => {
    const { deps, asked } = bookWith([])
    await searchPrices({ words: ['m7g.large', 'eu-west-1'], limit: 2 }, deps)
    expect(asked).toEqual([['m7g.large'], { region: 'eu-west-1', limit: 3 }])
  })

  it('names the offers that there are', async () => {
    const { deps, closed } = bookWith([])
    await expect(searchPrices({ words: ['x'], offer: 'AmazonNope', limit: 1 }, deps)).rejects.toMatchObject({
      code: 'OPTION_INVALID',
      details: { hint: 'It has AmazonEC2.' },
    })
    expect(closed()).toBe(1)
  })

  it('refuses a code that nobody knows', async () => {
    await expect(showPrice('NOPE', bookWith([]).deps)).rejects.toMatchObject({ code: 'OPTION_INVALID' })
  })
})
