import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Term } from '@planner/contract'
import nock from 'nock'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type SyncOptions, syncPrices } from '../../src/actions/sync-prices.js'
import { CatalogBook } from '../../src/pricing/catalog-book.js'
import { readSnapshots, snapshotFile } from '../../src/pricing/sync/snapshot-files.js'
import { SyncedBooks } from '../../src/pricing/sync/synced-books.js'
import * as tree from '../pricing/sync/price-list-tree.js'
import { testWorld } from '../pricing/sync/sync-world.js'

const ask = (changes: Partial<SyncOptions> = {}): SyncOptions => ({
  offers: ['AmazonEC2'],
  regions: ['eu-west-1'],
  all: false,
  asOf: undefined,
  savingsPlans: false,
  ...changes,
})

const list = () => nock(tree.BASE)
const spot = () => nock('https://spot-bid-advisor.s3.amazonaws.com').get('/spot-advisor-data.json').reply(200, tree.spotAdvisor)
const EC2 = '/offers/v1.0/aws/AmazonEC2'
const file = (region = 'eu-west-1', version = tree.VERSION): string => `${EC2}/${version}/${region}/index`

function indexes(version = tree.VERSION): void {
  list().get('/offers/v1.0/aws/index.json').reply(200, tree.offerIndex)
  list()
    .get(`${EC2}/current/region_index.json`)
    .reply(200, tree.regionIndex('AmazonEC2', ['eu-west-1', 'us-east-1', 'us-west-2-lax-1'], version))
}

const M5 = {
  instanceType: 'm5.large',
  operatingSystem: 'Linux',
  tenancy: 'Shared',
  preInstalledSw: 'NA',
  licenseModel: 'No License required',
  capacitystatus: 'Used',
}
const ON_DEMAND: Term = { kind: 'on-demand' }

function found(
  folder: string,
  where: Readonly<Record<string, string>>,
  { offer = 'AmazonEC2', region = 'eu-west-1', asOf = '2025-09-16', term = ON_DEMAND } = {},
) {
  const books = new SyncedBooks([folder])
  try {
    return books.books(offer, region).map((book) => book.find({ offer, where, region, term, asOf }))
  } finally {
    books.close()
  }
}

const priceOf = (answers: ReturnType<typeof found>) => answers.flatMap((answer) => ('found' in answer ? [answer.found] : []))

beforeEach(() => {
  nock.disableNetConnect()
})

afterEach(() => {
  nock.cleanAll()
  nock.enableNetConnect()
})

describe('a sync', () => {
  it('brings a region of an offer: on-demand, both parts of a reservation, products without a family', async () => {
    const world = testWorld()
    indexes()
    list().get(`${file()}.csv`).reply(200, tree.ec2Csv())
    spot()
    const report = await syncPrices(ask(), world)

    expect(report.synced).toMatchObject([
      { offer: 'AmazonEC2', region: 'eu-west-1', version: tree.VERSION, published: '2025-09-12', prices: 5, products: 2 },
    ])
    expect(report.synced[0]?.skipped).toEqual({
      'capacity blocks, whose price changes with demand': 1,
      'terms that planner does not know': 1,
    })
    expect(report.spotAdvisor).toBe('synced')
    expect(priceOf(found(world.folder, M5))).toMatchObject([
      {
        unit: 'Hrs',
        currency: 'USD',
        tiers: [{ begin: '0', end: null, price: '0.107', rateCode: 'M5LARGE0000ONDEM.JRTCKXETXF.6YS6EN2CT7' }],
        published: '2025-09-12',
        trust: 'list',
      },
    ])
    const threeYears: Term = { kind: 'reserved', length: '3yr', payment: 'partial-upfront', class: 'standard' }
    expect(priceOf(found(world.folder, M5, { term: threeYears }))).toMatchObject([
      { tiers: [{ price: '0.033' }], upfront: { price: '867', rateCode: 'M5LARGE0000ONDEM.38NPMPTW36.2TG2D8R56U' } },
    ])
    const oneYear: Term = { kind: 'reserved', length: '1yr', payment: 'no-upfront', class: 'standard' }
    expect(priceOf(found(world.folder, M5, { term: oneYear }))).toMatchObject([{ tiers: [{ price: '0.068' }] }])
    expect(priceOf(found(world.folder, { usagetype: 'EBS:VolumeUsage.gp3' }))).toMatchObject([
      { unit: 'GB-Mo', tiers: [{ price: '0.088' }] },
    ])
    expect(nock.pendingMocks()).toEqual([])
  })

  it('reads JSON where there is no CSV: tiers in order, a free tier that ends, a product of no place', async () => {
    const world = testWorld()
    list().get('/offers/v1.0/aws/index.json').reply(200, tree.offerIndex)
    list()
      .get('/offers/v1.0/aws/AmazonS3/current/region_index.json')
      .reply(200, tree.regionIndex('AmazonS3', ['eu-west-1']))
    list().get(`/offers/v1.0/aws/AmazonS3/${tree.VERSION}/eu-west-1/index.csv`).reply(404)
    list().get(`/offers/v1.0/aws/AmazonS3/${tree.VERSION}/eu-west-1/index.json`).reply(200, tree.s3Json())
    await syncPrices(ask({ offers: ['AmazonS3'] }), world)

    const storage = priceOf(found(world.folder, { usagetype: 'TimedStorage-ByteHrs', volumeType: 'Standard' }, { offer: 'AmazonS3' }))
    expect(storage[0]?.tiers).toMatchObject([
      { begin: '0', end: '51200', price: '0.023' },
      { begin: '51200', end: '512000', price: '0.022' },
      { begin: '512000', end: null, price: '0.021' },
    ])
    expect(priceOf(found(world.folder, { usagetype: 'TimedStorage-GDA-ByteHrs' }, { offer: 'AmazonS3' }))).toHaveLength(1)
    const free = priceOf(found(world.folder, { usagetype: 'Global-TimedStorage-ByteHrs' }, { offer: 'AmazonS3' }))
    expect(free[0]?.tiers).toMatchObject([{ begin: '0', end: '5', price: '0' }])
    expect(storage[0]?.attributes).not.toHaveProperty('durability')
  })

  it('takes the currency that the file states', async () => {
    const world = testWorld({ mirror: 'https://mirror.example/cn/' })
    const mirror = nock('https://mirror.example')
    mirror.get('/cn/offers/v1.0/aws/index.json').reply(200, tree.offerIndex)
    mirror.get('/cn/offers/v1.0/aws/AmazonS3/current/region_index.json').reply(200, tree.regionIndex('AmazonS3', ['eu-west-1']))
    mirror.get(`/cn/offers/v1.0/aws/AmazonS3/${tree.VERSION}/eu-west-1/index.csv`).reply(404)
    mirror.get(`/cn/offers/v1.0/aws/AmazonS3/${tree.VERSION}/eu-west-1/index.json`).reply(200, tree.s3Json({ currency: 'CNY' }))
    await syncPrices(ask({ offers: ['AmazonS3'] }), world)
    expect(priceOf(found(world.folder, { usagetype: 'TimedStorage-GDA-ByteHrs' }, { offer: 'AmazonS3' }))).toMatchObject([
      { currency: 'CNY' },
    ])
  })

  it('brings an offer without regions as one file, flat-rate plans included', async () => {
    const world = testWorld()
    list().get('/offers/v1.0/aws/index.json').reply(200, tree.offerIndex)
    list().get('/offers/v1.0/aws/AmazonCloudFront/current/index.csv').reply(403)
    list().get('/offers/v1.0/aws/AmazonCloudFront/current/index.json').reply(200, tree.cloudFrontJson)
    const report = await syncPrices(ask({ offers: ['AmazonCloudFront'], regions: [] }), world)
    expect(report.synced).toMatchObject([{ region: 'all', regions: ['Japan', 'global'] }])
    expect(
      priceOf(found(world.folder, { transferType: 'CloudFront Outbound' }, { offer: 'AmazonCloudFront', region: 'Japan' })),
    ).toMatchObject([{ tiers: [{ price: '0.114' }] }])
    expect(priceOf(found(world.folder, { usagetype: 'Global-ProPlan' }, { offer: 'AmazonCloudFront', region: 'global' }))).toMatchObject([
      { tiers: [{ price: '15', rateCode: 'FLATRATEPROPLAN0.FLATRATE01.MONTHLY001' }], unit: 'Month' },
    ])
  })

  it.each([
    ['CSV', 200, tree.savingsPlanCsv()],
    ['JSON', 404, ''],
  ])('brings savings plans from %s', async (_format, status, csv) => {
    const world = testWorld()
    indexes()
    list().get(`${file()}.csv`).reply(200, tree.ec2Csv())
    list().get('/savingsPlan/v1.0/aws/AWSComputeSavingsPlan/current/region_index.json').reply(200, tree.savingsPlanIndex)
    list().get(`/savingsPlan/v1.0/aws/AWSComputeSavingsPlan/${tree.VERSION}/eu-west-1/index.csv`).reply(status, csv)
    list()
      .get(`/savingsPlan/v1.0/aws/AWSComputeSavingsPlan/${tree.VERSION}/eu-west-1/index.json`)
      .optionally()
      .reply(200, tree.savingsPlanJson())
    spot()
    const report = await syncPrices(ask({ savingsPlans: true }), world)
    expect(report.failed).toEqual([])
    const where = {
      productFamily: 'EC2InstanceSavingsPlans',
      usagetype: 'BoxUsage:r7g.medium',
      purchaseTerm: '3yr',
      purchaseOption: 'Partial Upfront',
    }
    expect(priceOf(found(world.folder, where, { offer: 'ComputeSavingsPlans' }))).toMatchObject([
      { unit: 'Hrs', tiers: [{ price: '0.0425', rateCode: '2JT7C3ZD2AXA73Q4.23PWZ6X8AQE4NKNR' }] },
    ])
  })

  it('brings the Spot Advisor as a catalogue, and leaves out what it does not understand', async () => {
    const world = testWorld()
    indexes()
    list().get(`${file()}.csv`).reply(200, tree.ec2Csv())
    spot()
    await syncPrices(ask(), world)
    const catalog = new CatalogBook(join(world.folder, 'catalog.sqlite'))
    expect(catalog.row('spot-advisor', 'eu-west-1 Linux c5.large', '2025-09-16')?.cells).toMatchObject({
      savingsPercent: '55',
      interruptionIndex: '4',
      interruptionLabel: '>20%',
    })
    expect(catalog.row('spot-advisor', 'eu-west-1 Linux c5.large', '2025-09-15')).toBeUndefined()
    expect(catalog.keys('spot-advisor')).toHaveLength(2)
    catalog.close()
  })

  it('asks only for what changed, and keeps what was before', async () => {
    const world = testWorld()
    indexes()
    list().get(`${file()}.csv`).reply(200, tree.ec2Csv())
    spot()
    await syncPrices(ask(), world)

    indexes()
    spot()
    expect(await syncPrices(ask(), world)).toMatchObject({ synced: [], current: 1, spotAdvisor: 'current' })

    const later = { version: '20251101000000', published: '2025-11-01T00:00:00Z' }
    indexes(later.version)
    list()
      .get(`${file('eu-west-1', later.version)}.csv`)
      .reply(200, tree.ec2Csv({ ...later, onDemand: '0.1100000000' }))
    spot()
    // Without --region: those that were synced before.
    await syncPrices(ask({ regions: [] }), world)
    expect(nock.pendingMocks()).toEqual([])
    expect(priceOf(found(world.folder, M5, { asOf: '2025-10-01' })).map(({ tiers }) => tiers[0]?.price)).toEqual(['0.107'])
    expect(priceOf(found(world.folder, M5, { asOf: '2025-12-01' })).map(({ tiers }) => tiers[0]?.price)).toEqual(['0.107', '0.11'])
  })

  it('brings what was in force on a date: odd windows ignored, the largest version taken, the file of all regions where there is none of one', async () => {
    const world = testWorld()
    indexes()
    list().get(`${EC2}/index.json`).reply(200, tree.versionIndex('AmazonEC2'))
    list().get(`${EC2}/20180206032924/eu-west-1/index.csv`).reply(404)
    list().get(`${EC2}/20180206032924/eu-west-1/index.json`).reply(404)
    const us = tree.ec2Csv({ region: 'us-east-1' }).split('\n').slice(6, -1)
    const all = tree.ec2Csv({ version: '20180206032924', published: '2018-02-06T03:29:24Z', more: us })
    list().get(`${EC2}/20180206032924/index.csv`).reply(200, all)
    const { synced } = await syncPrices(ask({ asOf: '2018-01-15' }), world)
    expect(synced).toMatchObject([{ version: '20180206032924', from: '2017-12-01', regions: ['eu-west-1'], prices: 5 }])
    expect(priceOf(found(world.folder, M5, { asOf: '2018-01-15' }))).toMatchObject([{ from: '2017-12-01', published: '2018-02-06' }])
    expect(priceOf(found(world.folder, M5, { asOf: '2017-11-30' }))).toEqual([])
  })

  it('says which offers, regions and dates the list does not have, and brings the rest', async () => {
    const world = testWorld()
    indexes()
    list().get(`${file()}.csv`).reply(200, tree.ec2Csv())
    spot()
    const report = await syncPrices(ask({ offers: ['AmazonEC2', 'AmazonNowhere'], regions: ['eu-west-1', 'mars-north-1'] }), world)
    expect(report.synced).toHaveLength(1)
    expect(report.failed).toEqual([
      { what: 'AmazonEC2 mars-north-1', reason: 'the offer has no such region' },
      { what: 'AmazonNowhere', reason: 'the price list has no such offer' },
    ])
  })

  it('asks for what the installed plugins need, in all regions without their Local Zones, if nothing is said', async () => {
    const world = testWorld({
      host: async () => ({
        plugins: [{ name: 'p', version: '1', root: '', entry: '', resources: [], reviews: [], offers: ['AmazonEC2'] }],
      }),
    })
    indexes()
    list().get(`${file()}.csv`).reply(200, tree.ec2Csv())
    list()
      .get(`${file('us-east-1')}.csv`)
      .reply(200, tree.ec2Csv({ region: 'us-east-1' }))
    spot()
    const { synced } = await syncPrices(ask({ offers: [], regions: [] }), world)
    expect(synced.map(({ region }) => region)).toEqual(['eu-west-1', 'us-east-1'])
    expect(priceOf(found(world.folder, { usagetype: 'BoxUsage:m5.large' }, { region: 'us-east-1' }))).toHaveLength(1)
  })
})

describe('a sync that fails', () => {
  async function synced() {
    const world = testWorld()
    indexes()
    list().get(`${file()}.csv`).reply(200, tree.ec2Csv())
    spot()
    await syncPrices(ask(), world)
    return world
  }

  const NEXT = { version: '20251101000000', published: '2025-11-01T00:00:00Z' }
  const next = tree.ec2Csv({ ...NEXT, onDemand: '0.1100000000' })
  const rows = next.split('\n')
  const headed = (lines: readonly string[]): string => [...rows.slice(0, 6), ...lines, ''].join('\n')

  it.each<[string, string | Buffer, string]>([
    ['is a web page', '<html><body>Sign in to the proxy</body></html>\n'.repeat(40), 'does not begin like an offer file'],
    ['is binary garbage', Buffer.from(Array.from({ length: 5000 }, (_, index) => (index * 7919) % 251)), ''],
    ['ends in the middle of a row', next.slice(0, next.lastIndexOf(',,')), 'fields where the header has'],
    ['ends in the middle of a quoted field', next.slice(0, next.lastIndexOf('eu-west-1') + 3), 'ends within a quoted field'],
    ['is cut at the end of a row', headed(rows.slice(6, 7)), 'holds 1 prices where the one of 2025-09-12 holds 5'],
    ['holds no rows', headed([]), 'it holds no prices'],
    ['is of another offer', next.replaceAll('"AmazonEC2"', '"AmazonRDS"'), 'it says that it is of "AmazonRDS"'],
    ['is an older version than the index says', tree.ec2Csv(), `it says that it is version ${tree.VERSION}, not ${NEXT.version}`],
    ['is of another region', tree.ec2Csv({ ...NEXT, region: 'us-east-1' }), 'it holds no prices of eu-west-1'],
    [
      'has the right length and a row that is garbage',
      next.replace(/"M5LARGE0000ONDEM","38NPMPTW36"/, (row) => 'x'.repeat(row.length)),
      'fields where the header has',
    ],
    [
      'has the right length and another SKU in a rate code',
      next.replace('"M5LARGE0000ONDEM.38', '"M5LARGE1111ONDEM.38'),
      'the rate code is not one of SKU',
    ],
    ['lacks a column', next.replaceAll('PricePerUnit', 'PricePerYear'), 'its header lacks price'],
    ['is JSON that stops', tree.s3Json().slice(0, 900), ''],
  ])('keeps what was there if the file %s', async (_what, content, reason) => {
    const world = await synced()
    const before = readFileSync(snapshotFile(world.folder, readSnapshots(world.folder)[0] as never))
    indexes(NEXT.version)
    list()
      .get(`${file('eu-west-1', NEXT.version)}.csv`)
      .reply(200, content, { 'content-length': String(Buffer.byteLength(content)) })
    spot()
    const report = await syncPrices(ask(), world)
    expect(report.synced).toEqual([])
    expect(report.failed).toMatchObject([{ what: 'AmazonEC2 eu-west-1', reason: expect.stringContaining(reason) }])
    expect(priceOf(found(world.folder, M5)).map(({ tiers }) => tiers[0]?.price)).toEqual(['0.107'])
    expect(readFileSync(snapshotFile(world.folder, readSnapshots(world.folder)[0] as never)).equals(before)).toBe(true)
    expect(readdirSync(join(world.folder, 'parts'))).toEqual([])

    // The next run starts cleanly.
    indexes(NEXT.version)
    list()
      .get(`${file('eu-west-1', NEXT.version)}.csv`)
      .reply(200, next)
    spot()
    expect((await syncPrices(ask(), world)).synced).toHaveLength(1)
  })

  it('says what still works when there is no network', async () => {
    const world = testWorld({
      fetch: async () => {
        throw new TypeError('fetch failed', {
          cause: Object.assign(new Error('getaddrinfo ENOTFOUND pricing.us-east-1.amazonaws.com'), { code: 'ENOTFOUND' }),
        })
      },
    })
    const failure = await syncPrices(ask(), world).catch((error: unknown) => error)
    expect(failure).toMatchObject({
      code: 'SYNC_FAILED',
      exit: 2,
      message:
        'The AWS price list cannot be reached at https://pricing.us-east-1.amazonaws.com: getaddrinfo ENOTFOUND pricing.us-east-1.amazonaws.com.',
      details: { hint: expect.stringContaining('Everything else works without a network') },
    })
    expect(world.slept).toEqual([500, 1000])
  })

  it('tells a login page from an index', async () => {
    list().get('/offers/v1.0/aws/index.json').reply(200, '<html>Sign in</html>')
    await expect(syncPrices(ask(), testWorld())).rejects.toMatchObject({
      code: 'SYNC_FAILED',
      message: expect.stringContaining('is no JSON'),
    })
  })

  it('follows no address out of the price list', async () => {
    const world = testWorld()
    list().get('/offers/v1.0/aws/index.json').reply(200, tree.offerIndex)
    const evil = tree.regionIndex('AmazonEC2', ['eu-west-1']).replace('/offers/v1.0/aws/AmazonEC2/2', '/../../@evil.example/2')
    list().get(`${EC2}/current/region_index.json`).reply(200, evil)
    spot()
    const report = await syncPrices(ask(), world)
    expect(report.failed).toMatchObject([{ reason: expect.stringContaining('not allowed') }])
  })

  it('lets one sync at a time into the folder', async () => {
    const world = testWorld()
    let second: Promise<unknown> | undefined
    list()
      .get('/offers/v1.0/aws/index.json')
      .reply(200, () => {
        second = syncPrices(ask(), world).catch((error: unknown) => error)
        return tree.offerIndex
      })
    list()
      .get(`${EC2}/current/region_index.json`)
      .reply(200, tree.regionIndex('AmazonEC2', ['eu-west-1']))
    list().get(`${file()}.csv`).reply(200, tree.ec2Csv())
    spot()
    const report = await syncPrices(ask(), world)
    expect(report.synced).toHaveLength(1)
    expect(await second).toMatchObject({ code: 'SYNC_FAILED', message: expect.stringContaining('Another planner prices sync is at work') })
  })

  it('refuses a broken index of what was synced, and says what to do', async () => {
    const world = await synced()
    writeFileSync(join(world.folder, 'snapshots.json'), '{"format": 1, "snapshots": [{"offer": "../../etc"}]}')
    expect(() => readSnapshots(world.folder)).toThrow(/no index of synced prices/)
    await expect(syncPrices(ask(), world)).rejects.toMatchObject({ code: 'PRICE_BOOK_BROKEN' })
  })

  it('refuses a mirror that is no address', async () => {
    await expect(syncPrices(ask(), testWorld({ mirror: 'ftp://x' }))).rejects.toMatchObject({ code: 'OPTION_INVALID' })
  })
})
