import type { Term } from '@planner/contract'
import { describe, expect, it } from 'vitest'
import type { PriceLookup } from '../../src/pricing/price-book.js'
import { complaintsOf, openText, priceFile } from './price-text.js'

const FRONT = [
  'productFamily: Compute Instance',
  'unit: Hrs',
  'region: eu-west-1',
  'published: 2026-05-12',
  'origin: test',
  'operatingSystem: Linux',
]
const TEXTS = {
  'AmazonEC2/prices.csv': priceFile(
    FRONT,
    'instanceType,tenancy,term,part,price',
    'm5.large,Shared,on-demand,rate,0.1',
    'm5.large,Shared,reserved 1yr all-upfront standard,upfront,438',
    'm5.large,Shared,reserved 1yr no-upfront standard,rate,0.06',
    'm6i.large,Shared,on-demand,rate,0.11',
    'c5.metal,Shared,on-demand,rate,4',
  ),
  'AmazonEC2/ratios.csv': priceFile(
    ['kind: ratio'],
    'instanceType,operatingSystem,tenancy,term,set_term,set_tenancy,ratio,error,rule',
    ',Linux,,reserved 1yr all-upfront standard,reserved 1yr partial-upfront standard,,1.02,0.01,about 50/49',
    ',Linux,,reserved 1yr all-upfront standard,reserved 1yr no-upfront standard,,1.1,0.01,about a tenth more',
    ',,,on-demand,reserved 3yr all-upfront standard,,0.4,0.05,a guess at three years',
    'm5.*,,Shared,,,Dedicated,1.06,0.001,dedicated costs 6 % more',
    'm5.*,,Shared,,,Dedicated,1.5,0.5,a worse rule for the same',
  ),
}
const query = (more: { readonly instanceType?: string; readonly tenancy?: string; readonly term?: Term } = {}): PriceLookup => {
  const { instanceType = 'm5.large', tenancy = 'Shared', term = { kind: 'on-demand' } } = more
  return { offer: 'AmazonEC2', where: { instanceType, operatingSystem: 'Linux', tenancy }, region: 'eu-west-1', term, asOf: '2026-11-22' }
}
const reserved = (length: '1yr' | '3yr', payment: 'no-upfront' | 'partial-upfront' | 'all-upfront'): Term => ({
  kind: 'reserved',
  length,
  payment,
  class: 'standard',
})

describe('what nobody lists follows by a ratio', () => {
  it('from the amortised rate, half as the fee and half hourly', () => {
    // 438 / 8760 = 0.05 an hour; × 1.02 = 0.051; half is 0.0255 an hour, and 0.0255 × 8760 = 223.38.
    expect(openText(TEXTS).lookup(query({ term: reserved('1yr', 'partial-upfront') }))).toMatchObject({
      status: 'found',
      price: {
        trust: 'derived',
        tiers: [{ begin: '0', end: null, price: '0.0255' }],
        upfront: { price: '223.38' },
        rule: 'about 50/49 (1.02 × reserved 1yr all-upfront standard, within 0.01)',
        published: '2026-05-12',
        origin: 'test',
      },
    })
  })

  it('as a fee for the whole term', () => {
    // 0.1 × 0.4 × 26280
    expect(openText(TEXTS).lookup(query({ term: reserved('3yr', 'all-upfront') }))).toMatchObject({
      price: { tiers: [{ price: '0' }], upfront: { price: '1051.2' } },
    })
  })

  it('for another attribute, by the rule with the smallest error', () => {
    expect(openText(TEXTS).lookup(query({ tenancy: 'Dedicated' }))).toMatchObject({
      price: { trust: 'derived', tiers: [{ price: '0.106' }], attributes: { tenancy: 'Dedicated' } },
    })
  })

  it('keeps both parts of a reservation where the term stays', () => {
    expect(openText(TEXTS).lookup(query({ tenancy: 'Dedicated', term: reserved('1yr', 'all-upfront') }))).toMatchObject({
      price: { upfront: { price: '464.28' }, tiers: [{ price: '0' }] },
    })
  })

  it('only where nothing is listed', () =>
    expect(openText(TEXTS).lookup(query({ term: reserved('1yr', 'no-upfront') }))).toMatchObject({
      price: { trust: 'list', tiers: [{ price: '0.06' }] },
    }))

  it('only for what the rule selects, in one step', () => {
    const book = openText(TEXTS)
    expect(book.lookup(query({ instanceType: 'c5.metal', tenancy: 'Dedicated' })).status).toBe('missing')
    expect(book.lookup(query({ instanceType: 'm6i.large', term: reserved('1yr', 'partial-upfront') })).status).toBe('missing')
    expect(book.lookup(query({ tenancy: 'Dedicated', term: reserved('1yr', 'partial-upfront') })).status).toBe('missing')
    expect(book.lookup(query({ tenancy: 'Host' })).status).toBe('missing')
  })

  it('never where the query is ambiguous', () => {
    const lookup = { ...query({ term: reserved('3yr', 'all-upfront') }), where: { operatingSystem: 'Linux' } }
    expect(openText(TEXTS).lookup(lookup).status).toBe('ambiguous')
  })
})

describe('a ratio file is refused', () => {
  const ratio = (header: string, ...rows: string[]) => priceFile(['kind: ratio'], header, ...rows)

  it.each([
    ['that sets nothing', ratio('term,ratio,error,rule', 'on-demand,1.1,0.1,x'), 'r.csv:2:1: sets nothing'],
    ['without a ratio', ratio('set_term,error,rule', 'spot,0.1,x'), 'has no ratio'],
    ['with a ratio of 0', ratio('set_term,ratio,error,rule', 'spot,0,0.1,x'), 'r.csv:3:6: "0" is no ratio between 0 and 100'],
    ['with a huge ratio', ratio('set_term,ratio,error,rule', 'spot,1000,0.1,x'), 'is no ratio between 0 and 100'],
    ['without a bound', ratio('set_term,ratio,error,rule', 'spot,2,,x'), 'is no relative error between 0 and 1'],
    ['with an unknown term', ratio('set_term,ratio,error,rule', 'sopt,2,0.1,x'), 'r.csv:3:1: unknown term "sopt"'],
    ['with a misspelt column', ratio('set_term,ratoi,ratio,error,rule', 'spot,,2,0.1,x'), '"ratoi" looks like a slip for "ratio"'],
    [
      'with a pattern for what is replaced',
      ratio('tenancy,set_tenancy,ratio,error,rule', 'S*,Dedicated,2,0.1,x'),
      'r.csv:3:1: what "set_tenancy" replaces must be one value, not a pattern',
    ],
  ])('%s', (_what, text, message) => expect(complaintsOf({ 'AmazonEC2/r.csv': text }).join('\n')).toContain(message))
})
