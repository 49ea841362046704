import { describe, expect, it } from 'vitest'
import { priceFile, textBook } from './price-text.js'

const FRONT = ['productFamily: Compute Instance', 'unit: Hrs', 'origin: test']
const TEXTS = {
  'rate-codes.csv': 'kind,value,code\nterm,on-demand,JRTCKXETXF\ntier,0 Inf,6YS6EN2CT7\n',
  'AmazonEC2/a.csv': priceFile(
    [...FRONT, 'columns: published'],
    'instanceType,operatingSystem,region,term,sku,|,2019-04-05,2026-05-12',
    'm5.large,Linux,eu-west-1,on-demand,FP7Z96TTU3VFSX2H,,0.111,0.107',
    'm5.large,Linux,eu-west-1,spot,FP7Z96TTU3VFSX2H,,,0.04',
    'm5.large,Windows,eu-west-1,on-demand,,,,0.199',
    'm5.large,Linux,us-east-1,on-demand,AAAAAAAAAAAAAAAA,,,0.096',
  ),
  'AmazonVPC/a.csv': priceFile(
    ['unit: Hrs', 'origin: test', 'published: 2026-05-12', 'region: eu-west-1'],
    'group,rate_code,price',
    'VPCPublicIPv4Address,BBBBBBBBBBBBBBBB.JRTCKXETXF.ZZZZZZZZZZ,0.005',
  ),
}
const open = () => textBook(TEXTS).open('2026-11-22')
const seen = (all: ReturnType<ReturnType<typeof open>['search']>) =>
  all.map(({ term, price }) => [
    price.offer,
    price.attributes.operatingSystem ?? price.attributes.group,
    price.region,
    term.kind,
    price.tiers[0]?.price,
  ])

describe('search', () => {
  it('finds products that hold every word, newest prices, on-demand first', () => {
    expect(seen(open().search(['M5.LARGE', 'linux'], { limit: 10 }))).toEqual([
      ['AmazonEC2', 'Linux', 'eu-west-1', 'on-demand', '0.107'],
      ['AmazonEC2', 'Linux', 'us-east-1', 'on-demand', '0.096'],
      ['AmazonEC2', 'Linux', 'eu-west-1', 'spot', '0.04'],
    ])
  })

  it('keeps to the offer, the region and the limit', () => {
    const book = open()
    expect(seen(book.search(['compute'], { limit: 1 }))).toHaveLength(1)
    expect(seen(book.search([], { offer: 'AmazonVPC', limit: 10 }))).toEqual([
      ['AmazonVPC', 'VPCPublicIPv4Address', 'eu-west-1', 'on-demand', '0.005'],
    ])
    expect(seen(book.search(['m5'], { region: 'us-east-1', limit: 10 }))).toHaveLength(1)
    expect(book.search(['m5'], { region: 'nowhere', limit: 10 })).toEqual([])
    expect(book.search(['m5'], { offer: '../AmazonEC2', limit: 10 })).toEqual([])
    expect(book.search(['m5'], { limit: -1 })).toEqual([])
  })

  it('finds by SKU and rate code', () => {
    const book = open()
    expect(seen(book.search(['fp7z96ttu3vfsx2h'], { region: 'eu-west-1', limit: 10 }))).toHaveLength(2)
    expect(seen(book.search(['BBBBBBBBBBBBBBBB.JRTCKXETXF.ZZZZZZZZZZ'], { limit: 10 }))).toHaveLength(1)
  })

  it('takes a word as it stands', () => {
    const book = open()
    for (const word of ['%', '_', "'", '") OR 1=1 --', 'm5*']) expect(book.search([word], { limit: 10 })).toEqual([])
  })
})

describe('show', () => {
  it('gives everything under an SKU, newest first', () => {
    const shown = open().show('FP7Z96TTU3VFSX2H')
    expect(shown.map(({ term, price }) => [price.published, term.kind, price.tiers[0]?.price, price.stale])).toEqual([
      ['2026-05-12', 'on-demand', '0.107', false],
      ['2026-05-12', 'spot', '0.04', false],
      ['2019-04-05', 'on-demand', '0.111', true],
    ])
    expect(shown[0]).toMatchObject({ family: 'Compute Instance', sku: 'FP7Z96TTU3VFSX2H' })
  })

  it('gives one rate code with its history', () => {
    const book = open()
    expect(book.show('FP7Z96TTU3VFSX2H.JRTCKXETXF.6YS6EN2CT7').map(({ price }) => price.tiers[0]?.price)).toEqual(['0.107', '0.111'])
    expect(book.show('BBBBBBBBBBBBBBBB.JRTCKXETXF.ZZZZZZZZZZ').map(({ price }) => price.tiers[0]?.rateCode)).toEqual([
      'BBBBBBBBBBBBBBBB.JRTCKXETXF.ZZZZZZZZZZ',
    ])
  })

  it('gives nothing for what is no code, or not known', () => {
    const book = open()
    for (const code of ['', "' OR 1", 'FP7Z96TTU3VFSX2H.JRTCKXETXF.NOTACODEXX', 'CCCCCCCCCCCCCCCC', 'FP7Z96TTU3VFSX2H.JRT'])
      expect(book.show(code)).toEqual([])
  })
})
