import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { OfferBook } from '../../../src/pricing/offer-book.js'
import type { ListedRate } from '../../../src/pricing/sync/listed-price.js'
import { SnapshotWriter } from '../../../src/pricing/sync/snapshot-writer.js'

const sku = (number: number): string => `SKU${String(number).padStart(13, '0')}`
const rate = (number: number, changes: Partial<ListedRate> = {}): ListedRate => ({
  term: 'on-demand',
  part: 'rate',
  unit: 'GB',
  currency: 'USD',
  begin: '0',
  end: 'Inf',
  price: '0.5',
  sku: sku(number),
  code: 'JRTCKXETXF.6YS6EN2CT7',
  ...changes,
})

function written(rates: readonly ListedRate[], knownInMemory = 1000) {
  const file = join(mkdtempSync(join(tmpdir(), 'planner-snapshot-')), 'x.sqlite')
  const writer = new SnapshotWriter(file, { onHead: () => ({ published: '2025-09-12', since: 20_000 }), knownInMemory })
  writer.head({ offer: 'AmazonX', version: '20250912225308', publicationDate: '2025-09-12T22:53:08Z' })
  for (const one of rates) {
    const product =
      writer.known(one.sku) ??
      writer.product({ sku: one.sku, family: 'F', region: 'eu-west-1', attributes: { group: one.sku, Group: one.sku, 'odd name"': 'x' } })
    if (product !== undefined) writer.rate(product, one)
  }
  const figures = writer.finish()
  const book = new OfferBook('AmazonX', file)
  const find = (number: number) => {
    const answer = book.find({
      offer: 'AmazonX',
      where: { group: sku(number) },
      region: 'eu-west-1',
      term: { kind: 'on-demand' },
      asOf: '2026-01-01',
    })
    return 'found' in answer ? answer.found : undefined
  }
  return { figures, find, close: () => book.close() }
}

describe('a snapshot', () => {
  it('looks products up in the file when there are too many to remember', () => {
    const numbers = Array.from({ length: 50 }, (_, index) => index)
    const { figures, find, close } = written(
      [...numbers.map((number) => rate(number)), ...numbers.map((number) => rate(number, { currency: 'CNY', term: 'spot' }))],
      7,
    )
    expect(figures).toMatchObject({ products: 50, prices: 100, skipped: {} })
    expect(find(49)).toMatchObject({ currency: 'USD', tiers: [{ price: '0.5', rateCode: `${sku(49)}.JRTCKXETXF.6YS6EN2CT7` }] })
    close()
  })

  it('keeps a rate code that is not put together as the others are', () => {
    const { find, close } = written([rate(1), rate(2, { code: 'JRTCKXETXF.OTHER00000' }), rate(3, { code: 'plan' })])
    expect([1, 2, 3].map((number) => find(number)?.tiers[0]?.rateCode)).toEqual([
      `${sku(1)}.JRTCKXETXF.6YS6EN2CT7`,
      `${sku(2)}.JRTCKXETXF.OTHER00000`,
      `${sku(3)}.plan`,
    ])
    close()
  })

  it('takes a free first tier for the allowance that it is: what is paid begins at 0', () => {
    const { figures, find, close } = written([
      rate(1, { begin: '0', end: '25', price: '0', code: 'A' }),
      rate(1, { begin: '25', end: '100', price: '0.25', code: 'B' }),
      rate(1, { begin: '100', end: 'Inf', price: '0.2', code: 'C' }),
      rate(2, { begin: '0', end: 'Inf', price: '0' }),
    ])
    expect(find(1)?.tiers).toMatchObject([
      { begin: '0', end: '100', price: '0.25' },
      { begin: '100', end: null, price: '0.2' },
    ])
    expect(find(2)?.tiers).toMatchObject([{ begin: '0', end: null, price: '0' }])
    expect(figures).toMatchObject({ skipped: { 'free first tiers, which are allowances': 1 } })
    close()
  })

  it('keeps tiers with a gap as they are, and none that overlap', () => {
    const { figures, find, close } = written([
      rate(1, { begin: '10', end: '20', price: '2', code: 'A' }),
      rate(1, { begin: '0', end: '5', price: '1', code: 'B' }),
      rate(2, { begin: '0', end: '10', price: '1' }),
      rate(2, { begin: '5', end: 'Inf', price: '2' }),
    ])
    expect(find(1)?.tiers).toMatchObject([
      { begin: '0', end: '5', price: '1' },
      { begin: '10', end: '20', price: '2' },
    ])
    expect(find(2)).toBeUndefined()
    expect(figures).toMatchObject({ prices: 2, skipped: { 'tiers that overlap': 2 } })
    close()
  })

  it('counts a rate that comes twice, and keeps the first', () => {
    const { figures, find, close } = written([rate(1, { price: '1' }), rate(1, { price: '2' })])
    expect(find(1)?.tiers[0]?.price).toBe('1')
    expect(figures.skipped).toEqual({ 'rates that repeat another': 1 })
    close()
  })

  it('is none without prices', () => {
    expect(() => written([])).toThrow(/holds no prices/)
  })
})
