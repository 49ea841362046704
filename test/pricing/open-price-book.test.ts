import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Term } from '@planner/contract'
import fc from 'fast-check'
import { describe, expect, it, onTestFinished } from 'vitest'
import { openPriceBook } from '../../src/pricing/open-price-book.js'
import type { Price, PriceAnswer, PriceBook, PriceLookup } from '../../src/pricing/price-book.js'
import { openText, priceFile, textBook } from './price-text.js'

const FRONT = ['productFamily: Compute Instance', 'unit: Hrs', 'origin: test']
const M5 = { instanceType: 'm5.large', operatingSystem: 'Linux', tenancy: 'Shared' }

const TEXTS = {
  'rate-codes.csv':
    'kind,value,code\npart,upfront,2TG2D8R56U\nterm,on-demand,JRTCKXETXF\nterm,reserved 1yr partial-upfront standard,HU7G6KETJZ\ntier,0 Inf,6YS6EN2CT7\ntier,0 51200,PGHJ3S3EYE\ntier,51200 Inf,D42MF2PVJS\n',
  'AmazonEC2/on-demand.csv': priceFile(
    [...FRONT, 'published: 2026-05-12', 'columns: region'],
    'instanceType,operatingSystem,tenancy,|,eu-west-1,us-east-1,cn-north-1',
    'm5.large,Linux,Shared,,0.107,0.096,',
    'm5.large,Windows,Shared,,0.199,0.188,',
    'm5.large,Linux,Dedicated,,0.1134,,',
    'm5.xlarge,Linux,Shared,,0.214,0.192,',
    'p5.48xlarge,Linux,Shared,,,55.04,',
  ),
  'AmazonEC2/old.csv': priceFile(
    [...FRONT, 'published: 2019-04-05', 'region: eu-west-1'],
    'instanceType,operatingSystem,tenancy,price',
    'm5.large,Linux,Shared,0.111',
    'm5.xlarge,Linux,Shared,0.214',
  ),
  'AmazonEC2/china.csv': priceFile(
    [...FRONT, 'published: 2026-05-12', 'region: cn-north-1', 'currency: CNY'],
    'instanceType,operatingSystem,tenancy,price',
    'm5.large,Linux,Shared,0.713',
  ),
  'AmazonEC2/skus.csv': priceFile(
    ['productFamily: Compute Instance', 'columns: region', 'cells: sku'],
    'instanceType,operatingSystem,tenancy,|,eu-west-1',
    'm5.large,Linux,Shared,,FP7Z96TTU3VFSX2H',
  ),
  'AmazonEC2/reserved.csv': priceFile(
    [...FRONT, 'published: 2026-05-12', 'region: eu-west-1', 'instanceType: m5.large', 'operatingSystem: Linux', 'tenancy: Shared'],
    'term,part,price',
    'reserved 1yr all-upfront standard,upfront,551',
    'reserved 1yr no-upfront standard,rate,0.067',
    'reserved 1yr partial-upfront standard,rate,0.032',
    'reserved 1yr partial-upfront standard,upfront,281',
    'reserved 3yr all-upfront standard,rate,0',
    'reserved 3yr partial-upfront standard,rate,0.022',
    'spot,rate,0.04',
  ),
  'AmazonS3/storage.csv': priceFile(
    [
      'productFamily: Storage',
      'unit: GB-Mo',
      'region: eu-west-1',
      'published: 2026-05-12',
      'origin: test',
      'volumeType: Standard',
      'sku: WP9ANXZGBYYSGJEA',
    ],
    'tier_begin,tier_end,price',
    '0,51200,0.0230000000',
    '51200,Inf,0.022',
  ),
  'AmazonS3/free.csv': priceFile(
    ['unit: Requests', 'region: any', 'published: 2026-05-12', 'origin: test', 'group: Free'],
    'tier_end,price',
    '2000,0',
  ),
}

const term = (length: '1yr' | '3yr', payment: 'no-upfront' | 'partial-upfront' | 'all-upfront'): Term => ({
  kind: 'reserved',
  length,
  payment,
  class: 'standard',
})
const query = (more: Partial<PriceLookup> = {}): PriceLookup => ({
  offer: 'AmazonEC2',
  where: M5,
  region: 'eu-west-1',
  term: { kind: 'on-demand' },
  asOf: '2026-11-22',
  ...more,
})
const found = (answer: PriceAnswer): Price => {
  if (answer.status !== 'found') throw new Error(answer.reason)
  return answer.price
}
const failed = (answer: PriceAnswer): Exclude<PriceAnswer, { status: 'found' }> => {
  if (answer.status === 'found') throw new Error(`found ${JSON.stringify(answer.price)}`)
  return answer
}

describe('a lookup that finds', () => {
  it('gives the price with where it comes from', () => {
    expect(openText(TEXTS).lookup(query())).toEqual({
      status: 'found',
      price: {
        offer: 'AmazonEC2',
        region: 'eu-west-1',
        unit: 'Hrs',
        currency: 'USD',
        tiers: [{ begin: '0', end: null, price: '0.107', rateCode: 'FP7Z96TTU3VFSX2H.JRTCKXETXF.6YS6EN2CT7' }],
        from: '2026-05-12',
        published: '2026-05-12',
        origin: 'test',
        trust: 'list',
        stale: false,
        attributes: M5,
      },
    })
  })

  it('answers a repeated query with the same object, in whatever order its attributes stand', () => {
    const book = openText(TEXTS)
    const reversed = { tenancy: 'Shared', operatingSystem: 'Linux', instanceType: 'm5.large' }
    expect(book.lookup(query({ where: reversed }))).toBe(book.lookup(query()))
  })

  it('takes productFamily as an attribute, and an empty value as absence', () => {
    const book = openText(TEXTS)
    expect(book.lookup(query({ where: { ...M5, productFamily: 'Compute Instance' } })).status).toBe('found')
    expect(book.lookup(query({ where: { ...M5, productFamily: 'Storage' } })).status).toBe('missing')
    expect(book.lookup(query({ where: { ...M5, tenancy: '' } })).status).toBe('missing')
    expect(found(book.lookup(query({ offer: 'AmazonS3', where: { group: 'Free', volumeType: '' }, region: 'any' }))).tiers).toEqual([
      { begin: '0', end: '2000', price: '0' },
    ])
  })

  it('gives every tier with its rate code', () => {
    expect(found(openText(TEXTS).lookup(query({ offer: 'AmazonS3', where: { volumeType: 'Standard' } }))).tiers).toEqual([
      { begin: '0', end: '51200', price: '0.023', rateCode: 'WP9ANXZGBYYSGJEA.JRTCKXETXF.PGHJ3S3EYE' },
      { begin: '51200', end: null, price: '0.022', rateCode: 'WP9ANXZGBYYSGJEA.JRTCKXETXF.D42MF2PVJS' },
    ])
  })

  it('keeps the currency', () =>
    expect(found(openText(TEXTS).lookup(query({ region: 'cn-north-1' })))).toMatchObject({ currency: 'CNY', tiers: [{ price: '0.713' }] }))

  it('gives both parts of a reservation', () => {
    const book = openText(TEXTS)
    const of = (what: Term) => found(book.lookup(query({ term: what })))
    expect(of(term('1yr', 'partial-upfront'))).toMatchObject({
      tiers: [{ price: '0.032' }],
      upfront: { price: '281', rateCode: 'FP7Z96TTU3VFSX2H.HU7G6KETJZ.2TG2D8R56U' },
    })
    expect(of(term('1yr', 'all-upfront'))).toMatchObject({
      unit: 'Hrs',
      tiers: [{ begin: '0', end: null, price: '0' }],
      upfront: { price: '551' },
    })
    expect(of(term('1yr', 'no-upfront'))).not.toHaveProperty('upfront')
    expect(of({ kind: 'spot' }).tiers[0]?.price).toBe('0.04')
  })

  it.each([
    ['2026-05-12', '0.107', '2026-05-12'],
    ['2026-05-11', '0.111', '2019-04-05'],
    ['2019-04-05', '0.111', '2019-04-05'],
  ])('prices as of %s', (asOf, price, published) =>
    expect(found(openText(TEXTS).lookup(query({ asOf })))).toMatchObject({ published, tiers: [{ price }] }),
  )

  it('merges equal publications', () => {
    expect(found(openText(TEXTS).lookup(query({ where: { ...M5, instanceType: 'm5.xlarge' } })))).toMatchObject({
      from: '2019-04-05',
      published: '2026-05-12',
    })
  })

  it('marks what was last published more than 18 months before the date', () => {
    const book = openText(TEXTS)
    expect(found(book.lookup(query({ asOf: '2027-11-12' }))).stale).toBe(false)
    expect(found(book.lookup(query({ asOf: '2027-11-13' }))).stale).toBe(true)
  })
})

describe('a lookup that does not find', () => {
  it.each<[string, Partial<PriceLookup>, string, readonly string[], string]>([
    [
      'an offer',
      { offer: 'AmazonEc2' },
      'the price book has no offer "AmazonEc2"',
      ['the nearest offer of the price book is AmazonEC2'],
      'did you mean AmazonEC2?',
    ],
    [
      'an offer like no other',
      { offer: 'Frobnicator' },
      'no offer "Frobnicator"',
      [],
      'planner prices sync --offer Frobnicator --region eu-west-1',
    ],
    [
      'an attribute',
      { where: { ...M5, instancetype: 'x' } },
      'unknown attribute "instancetype"',
      ['"instancetype" is no attribute of AmazonEC2; the nearest is instanceType'],
      'write instanceType',
    ],
    [
      'a value',
      { where: { ...M5, instanceType: 'm5.lagre' } },
      'no product has these attributes',
      ['with another instanceType: "m5.large", "m5.xlarge"'],
      'did you mean instanceType "m5.large"? Otherwise: planner prices sync --offer AmazonEC2 --region eu-west-1',
    ],
    [
      'a combination',
      { where: { ...M5, operatingSystem: 'Windows', tenancy: 'Dedicated' } },
      'no product has these attributes',
      ['with another operatingSystem: "Linux"', 'with another tenancy: "Shared"'],
      'planner prices sync --offer AmazonEC2 --region eu-west-1',
    ],
    [
      'a product in the region',
      { where: { ...M5, instanceType: 'p5.48xlarge' } },
      'the book has no price of it in eu-west-1',
      ['it has one in: us-east-1'],
      'planner prices sync --offer AmazonEC2 --region eu-west-1',
    ],
    [
      'a region',
      { region: 'eu-wset-1' },
      'no prices of this offer there',
      ['regions that have it: cn-north-1, eu-west-1, us-east-1'],
      'did you mean the region eu-west-1?',
    ],
    [
      'a term',
      { region: 'us-east-1', term: { kind: 'spot' } },
      'no price of this term is known',
      ['the product has prices in us-east-1 for: on-demand', 'regions that have this term: eu-west-1'],
      'planner prices sync --offer AmazonEC2 --region us-east-1',
    ],
    [
      'a date',
      { asOf: '2015-01-01' },
      'no price is known by that date',
      ['the first known price there is of 2019-04-05', 'regions that have it: cn-north-1, us-east-1'],
      'planner prices sync --offer AmazonEC2 --region eu-west-1',
    ],
    [
      'a date of a term',
      { asOf: '2020-01-01', term: { kind: 'spot' } },
      'no price of this term is known',
      ['the product has prices in eu-west-1 for: on-demand', 'the first known price of this term there is of 2026-05-12'],
      'planner prices sync --offer AmazonEC2 --region eu-west-1',
    ],
  ])('%s says so', (_what, more, reason, nearMisses, hint) => {
    const answer = failed(openText(TEXTS).lookup(query(more)))
    expect(answer.status).toBe('missing')
    expect(answer.reason).toContain(reason)
    expect(answer.nearMisses).toEqual(expect.arrayContaining([...nearMisses]))
    expect(answer.hint).toBe(hint)
  })

  it('a part of a reservation gives no half price', () => {
    const book = openText(TEXTS)
    expect(failed(book.lookup(query({ term: term('3yr', 'partial-upfront') }))).reason).toContain(
      'the price book does not have the upfront fee, and half a price is none',
    )
    expect(failed(book.lookup(query({ term: term('3yr', 'all-upfront') }))).reason).toContain('the upfront fee')
  })

  it('one product says what tells them apart', () => {
    const answer = failed(openText(TEXTS).lookup(query({ where: { instanceType: 'm5.large' } })))
    expect(answer).toMatchObject({
      status: 'ambiguous',
      nearMisses: ['operatingSystem: "Linux", "Windows"', 'tenancy: "Dedicated", "Shared"'],
      hint: 'add operatingSystem or tenancy to the query',
    })
    expect(answer.reason).toContain('3 products fit, one should')
  })

  it('counts only products of the region as rivals', () =>
    expect(openText(TEXTS).lookup(query({ where: { instanceType: 'p5.48xlarge' }, region: 'us-east-1' })).status).toBe('found'))

  it('refuses a date that is none', () => expect(() => openText(TEXTS).lookup(query({ asOf: 'today' }))).toThrow('"today" is no ISO date'))

  it('is not led astray by hostile text', () => {
    const book = openText(TEXTS)
    const hostile = fc.oneof(
      fc.constantFrom("' OR 1=1 --", '"; DROP TABLE price; --', '%', '*', '__proto__', 'constructor', '\0', 'm5.large\0', '$(reboot)', ''),
      fc.string({ maxLength: 300, unit: 'binary' }),
    )
    fc.assert(
      fc.property(hostile, hostile, hostile, hostile, (offer, name, value, region) => {
        for (const more of [
          { offer },
          { where: { ...M5, [name]: value } },
          { where: { instanceType: value } },
          { region },
        ] as Partial<PriceLookup>[]) {
          const answer = book.lookup(query(more))
          if (answer.status === 'found') expect(answer.price.tiers[0]?.price).toBe('0.107')
          else {
            expect(answer.reason.length).toBeLessThan(1000)
            expect(answer.hint).not.toMatch(/[$;|`\n]/)
          }
        }
      }),
    )
    expect(book.lookup(query()).status).toBe('found')
  })
})

describe('several folders', () => {
  const synced = (published: string, price: string): string => {
    const { bookFolder, compile } = textBook({
      'AmazonEC2/synced.csv': priceFile(
        [...FRONT, `published: ${published}`, 'region: eu-west-1'],
        'instanceType,operatingSystem,tenancy,price',
        `m5.large,Linux,Shared,${price}`,
      ),
    })
    compile()
    return bookFolder
  }
  const embedded = (): string => {
    const { bookFolder, compile } = textBook(TEXTS)
    compile()
    return bookFolder
  }
  const open = (...folders: string[]): PriceBook => {
    const book = openPriceBook({ folders })
    onTestFinished(() => book.close())
    return book
  }

  it.each([
    ['newer', '2026-09-01', '2026-11-22', '0.105'],
    ['newer than the date asked for', '2026-09-01', '2026-08-31', '0.107'],
    ['older', '2025-01-01', '2026-11-22', '0.107'],
    ['older, but the newest by the date', '2025-01-01', '2025-06-01', '0.105'],
    ['as old', '2026-05-12', '2026-11-22', '0.105'],
  ])('a synced price that is %s', (_what, published, asOf, price) => {
    const book = open(embedded(), synced(published, '0.105'))
    expect(found(book.lookup(query({ asOf }))).tiers[0]?.price).toBe(price)
  })

  it('serve what only one of them has, and list both', () => {
    const folders = [embedded(), synced('2026-09-01', '0.105')]
    const book = open(...folders, join(tmpdir(), 'no-such-folder'))
    expect(book.lookup(query({ offer: 'AmazonS3', where: { volumeType: 'Standard' } })).status).toBe('found')
    expect(book.status().map(({ offer, newest }) => [offer, newest])).toEqual([
      ['AmazonEC2', '2026-05-12'],
      ['AmazonEC2', '2026-09-01'],
      ['AmazonS3', '2026-05-12'],
    ])
    expect(book.digest).not.toBe(open(folders[0] ?? '').digest)
    expect(book.digest).toBe(open(...folders).digest)
  })
})

describe('a broken book', () => {
  it('is named with what to do', () => {
    const empty = mkdtempSync(join(tmpdir(), 'no-book-'))
    onTestFinished(() => rmSync(empty, { recursive: true }))
    expect(() => openPriceBook({ folders: [empty] })).toThrow('there is no price book in')
    writeFileSync(join(empty, 'index.json'), '{"format":')
    expect(() => openPriceBook({ folders: [empty] })).toThrow('index.json cannot be read')
    writeFileSync(join(empty, 'index.json'), '{"format":1,"digest":"x","offers":{"../../etc/passwd":{}}}')
    expect(() => openPriceBook({ folders: [empty] })).toThrow('is no index of a price book')
  })

  it.each([
    ['garbage', () => Buffer.from('this is no database')],
    ['cut short', (bytes: Buffer) => bytes.subarray(0, 5000)],
    ['empty', () => Buffer.alloc(0)],
    ['overwritten within', (bytes: Buffer) => Buffer.concat([bytes.subarray(0, 4096), Buffer.alloc(bytes.length - 4096, 7)])],
  ])('a file that is %s gives an error, never a price', (_what, damage) => {
    const { bookFolder, compile } = textBook(TEXTS)
    compile()
    const file = join(bookFolder, 'AmazonEC2.sqlite')
    writeFileSync(file, damage(readFileSync(file)))
    const book = openPriceBook({ folders: [bookFolder] })
    expect(() => book.lookup(query())).toThrow(expect.objectContaining({ code: 'PRICE_BOOK_BROKEN' }))
    expect(book.lookup(query({ offer: 'AmazonS3', where: { volumeType: 'Standard' } })).status).toBe('found')
    book.close()
  })
})
