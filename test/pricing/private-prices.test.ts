import { describe, expect, it } from 'vitest'
import { PlannerError } from '../../src/errors/planner-error.js'
import type { PriceLookup } from '../../src/pricing/price-book.js'
import { MOST_PRIVATE_BYTES } from '../../src/pricing/private-price-file.js'
import { withPrivatePrices } from '../../src/pricing/private-prices.js'
import { bookOf, listPrice } from '../support/prices.js'

const WHERE = { instanceType: 'm7g.large', operatingSystem: 'Linux' }
const listed = listPrice({ unit: 'Hrs', tiers: [{ begin: '0', end: null, price: '0.0877' }], attributes: { ...WHERE, tenancy: 'Shared' } })
const list = bookOf([{ when: ({ where, region }) => where.instanceType === 'm7g.large' && region === 'eu-west-1', price: listed }])
const query = (more: Partial<PriceLookup> = {}): PriceLookup => ({
  offer: 'AmazonEC2',
  where: WHERE,
  region: 'eu-west-1',
  term: { kind: 'on-demand' },
  asOf: '2026-11-01',
  ...more,
})

const FRONT = ['offer: AmazonEC2', 'region: eu-west-1', 'unit: Hrs', 'published: 2026-10-01', 'operatingSystem: Linux']
const textOf = (front: readonly string[], ...rows: readonly string[]) => `${[...front.map((line) => `# ${line}`), ...rows].join('\n')}\n`
const over = (...texts: readonly string[]) =>
  withPrivatePrices(
    list,
    texts.map((text, index) => ({ name: `prices/our-${index + 1}.csv`, bytes: new TextEncoder().encode(text) })),
  )
const OURS = textOf(FRONT, 'instanceType,price', 'm7g.large,0.08', 'm7g.xlarge,0.16')

const mistakes = (...texts: readonly string[]): readonly string[] => {
  try {
    over(...texts)
    return []
  } catch (error) {
    if (!(error instanceof PlannerError)) throw error
    return (error.details.all ?? [error]).map(({ message, details: { at } }) => `${at?.file}:${at?.line}:${at?.column} ${message}`)
  }
}

describe('private prices', () => {
  it('win over the list, with their own origin', () => {
    const { book, files } = over(OURS)
    expect(book.lookup(query())).toMatchObject({
      status: 'found',
      price: { tiers: [{ price: '0.08' }], trust: 'private', origin: 'our-1.csv', published: '2026-10-01', stale: false },
    })
    expect(book.lookup(query())).toBe(book.lookup(query()))
    expect(files()).toMatchObject([{ file: 'prices/our-1.csv', offer: 'AmazonEC2', prices: 2, used: 1 }])
  })

  it('bring what the list does not have', () => {
    expect(over(OURS).book.lookup(query({ where: { ...WHERE, instanceType: 'm7g.xlarge' } }))).toMatchObject({
      price: { tiers: [{ price: '0.16' }] },
    })
  })

  it.each([
    ['another region', { region: 'eu-west-2' }],
    ['another term', { term: { kind: 'spot' } as const }],
    ['another offer', { offer: 'AmazonRDS' }],
    ['another attribute', { where: { ...WHERE, operatingSystem: 'Windows' } }],
    ['an attribute that the row does not say', { where: { ...WHERE, tenancy: 'Dedicated' } }],
    ['a date before them', { asOf: '2026-09-30' }],
  ])('do not answer for %s', (_, more) => {
    expect(over(OURS).book.lookup(query(more))).toEqual(list.lookup(query(more)))
  })

  it('are of the product family that is asked for, if one is', () => {
    const text = textOf([...FRONT, 'productFamily: Compute Instance'], 'instanceType,price', 'm7g.large,0.08')
    const trustFor = (where: Readonly<Record<string, string>>) => over(text).book.lookup(query({ where: { ...WHERE, ...where } }))
    expect(trustFor({})).toMatchObject({ price: { trust: 'private' } })
    expect(trustFor({ productFamily: 'Compute Instance' })).toMatchObject({ price: { trust: 'private' } })
    expect(trustFor({ productFamily: 'Storage' })).toMatchObject({ price: { trust: 'list' } })
  })

  it('may say more than is asked for if the listed product has it too', () => {
    const priceOf = (tenancy: string) =>
      over(textOf([...FRONT, `tenancy: ${tenancy}`], 'instanceType,price', 'm7g.large,0.08')).book.lookup(query())
    expect(priceOf('Shared')).toMatchObject({ price: { trust: 'private' } })
    expect(priceOf('Dedicated')).toMatchObject({ price: { trust: 'list' } })
  })

  it('change at their dates, and the last file wins', () => {
    const later = textOf(FRONT.with(3, 'published: 2026-10-20'), 'instanceType,price', 'm7g.large,0.07')
    const { book } = over(OURS, later)
    expect([book.lookup(query({ asOf: '2026-10-19' })), book.lookup(query())]).toMatchObject([
      { price: { origin: 'our-1.csv' } },
      { price: { origin: 'our-2.csv', tiers: [{ price: '0.07' }] } },
    ])
  })

  it('have tiers and fees as the price book has', () => {
    const tiers = textOf(FRONT, 'instanceType,tier_begin,tier_end,price', 'm7g.large,0,100,0.08', 'm7g.large,100,Inf,0.07')
    expect(over(tiers).book.lookup(query())).toMatchObject({
      price: {
        tiers: [
          { begin: '0', end: '100', price: '0.08' },
          { begin: '100', end: null, price: '0.07' },
        ],
      },
    })
    const term = { kind: 'reserved', length: '1yr', payment: 'partial-upfront', class: 'standard' } as const
    const front = [...FRONT, 'term: reserved 1yr partial-upfront standard']
    const whole = textOf(front, 'instanceType,part,price', 'm7g.large,rate,0.02', 'm7g.large,upfront,240')
    expect(over(whole).book.lookup(query({ term }))).toMatchObject({ price: { upfront: { price: '240' }, tiers: [{ price: '0.02' }] } })
    const half = textOf(front, 'instanceType,part,price', 'm7g.large,rate,0.02')
    expect(over(half).book.lookup(query({ term }))).toMatchObject({ status: 'missing', reason: expect.stringContaining('our-1.csv:8:1') })
  })

  it.each([
    ['a unit', FRONT.with(2, 'unit: GB-Mo'), 'per "GB-Mo", the price list\'s per "Hrs"'],
    ['a currency', [...FRONT, 'currency: EUR'], 'in EUR, the price list in USD'],
  ])('are no price in %s that the list does not have', (_, front, reason) => {
    expect(over(textOf(front, 'instanceType,price', 'm7g.large,0.08')).book.lookup(query())).toMatchObject({
      status: 'missing',
      reason: expect.stringContaining(reason),
    })
  })

  it('are part of what identifies the book', () => {
    const digests = [OURS, OURS.replace('0.08', '0.09')].map((text) => over(text).book.digest)
    expect(new Set([...digests, list.digest]).size).toBe(3)
    expect(over(OURS).book.digest).toBe(digests[0])
  })

  it('may come from a spreadsheet', () => {
    expect(over(`\ufeff${OURS}`.replaceAll('\n', '\r\n')).book.lookup(query())).toMatchObject({ price: { trust: 'private' } })
  })

  it.each([
    ['no offer', textOf(FRONT.slice(1), 'instanceType,price', 'm7g.large,1'), ['1:1 does not say whose prices these are']],
    ['an unknown unit', textOf(FRONT.with(2, 'unit: Furlongs'), 'instanceType,price', 'm7g.large,1'), ['3:1 unknown unit "Furlongs"']],
    ['a word for a price', textOf(FRONT, 'instanceType,price', 'm7g.large,1', 'm7g.xlarge,cheap'), ['8:12 "cheap" is no decimal price']],
    ['a negative price', textOf(FRONT, 'instanceType,price', 'm7g.large,-1'), ['7:11 a price cannot be negative: "-1"']],
    ['a trust of its own', textOf([...FRONT, 'trust: list'], 'instanceType,price', 'm7g.large,1'), ['6:1 has "trust"']],
    ['a term', textOf([...FRONT, 'term: forever'], 'instanceType,price', 'm7g.large,1'), ['6:1 unknown term "forever"']],
    ['no prices', textOf(FRONT, 'instanceType,price'), ['1:1 has no prices']],
    [
      'two prices of one product',
      textOf(FRONT, 'instanceType,price', 'm7g.large,1', 'm7g.large,2'),
      ['8:11 says 2 USD per Hrs, but the same product, region, term, tier and date has 1 USD per Hrs (prices/our-1.csv:7:11)'],
    ],
  ])('are refused with %s', (_, text, expected) => {
    expect(mistakes(text)).toEqual(expected.map((one) => `prices/our-1.csv:${one}`))
  })

  it('are refused with every mistake of every file', () => {
    const wrong = textOf(FRONT, 'instanceType,price', 'm7g.large,x', 'm7g.xlarge,y')
    expect(mistakes(wrong, wrong)).toHaveLength(4)
  })

  it('are bounded', () => {
    const huge = { name: 'huge.csv', bytes: new Uint8Array(MOST_PRIVATE_BYTES + 1) }
    expect(() => withPrivatePrices(list, [huge])).toThrow('has more than 16 MB')
  })

  it('that both fit are no price', () => {
    const text = textOf(FRONT, 'instanceType,tenancy,price', 'm7g.large,,0.08', 'm7g.large,Shared,0.07')
    expect(over(text).book.lookup(query())).toMatchObject({ status: 'ambiguous', reason: expect.stringContaining('our-1.csv:7:1 and') })
  })
})
