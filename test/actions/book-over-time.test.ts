import { appendFileSync, rmSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import nock from 'nock'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { diffPrices } from '../../src/actions/diff-prices.js'
import { regions } from '../../src/actions/regions.js'
import { syncPrices } from '../../src/actions/sync-prices.js'
import { verifyPrices } from '../../src/actions/verify-prices.js'
import { BookFiles } from '../../src/pricing/book-files.js'
import { openPriceBook } from '../../src/pricing/open-price-book.js'
import { readSnapshots, snapshotFile } from '../../src/pricing/sync/snapshot-files.js'
import { textBook } from '../pricing/price-text.js'
import * as tree from '../pricing/sync/price-list-tree.js'
import { testWorld } from '../pricing/sync/sync-world.js'

const machines = (published: string, rows: readonly string[]): string =>
  [
    '# productFamily: Compute Instance',
    '# unit: Hrs',
    '# operatingSystem: Linux',
    '# tenancy: Shared',
    '# preInstalledSw: NA',
    '# licenseModel: No License required',
    '# capacitystatus: Used',
    '# origin: test',
    `# published: ${published}`,
    'instanceType,region,sku,price',
    ...rows,
    '',
  ].join('\n')

const EMBEDDED = {
  'AmazonEC2/2019.csv': machines('2019-04-05', [
    'm4.large,eu-west-1,M4LARGE000000000,0.2',
    'm5.large,eu-west-1,M5LARGE0000ONDEM,0.12',
    'm5.large,us-east-1,M5LARGEUSEAST100,0.1',
    'x9.large,eu-west-1,X9LARGE000000000,0',
  ]),
  'AmazonEC2/2023.csv': machines('2023-02-01', [
    'm4.large,eu-west-1,M4LARGE000000000,0.222',
    'm5.large,eu-west-1,M5LARGE0000ONDEM,0.11',
    'm5.large,us-east-1,M5LARGEUSEAST100,0.1',
    'm7.large,eu-west-1,M7LARGE000000000,0.3',
    'x9.large,eu-west-1,X9LARGE000000000,0.5',
  ]),
  'catalog/aws-locations.csv': '# key: code\n# source: test\n# asOf: 2025-01-01\ncode,label\neu-west-1,Europe (Ireland)\n',
}

async function book() {
  const { bookFolder, compile } = textBook(EMBEDDED)
  compile()
  const world = testWorld()
  const files = async () => new BookFiles(bookFolder, world.folder)
  return { bookFolder, world, files }
}

async function synced() {
  const made = await book()
  nock(tree.BASE).get('/offers/v1.0/aws/index.json').reply(200, tree.offerIndex)
  nock(tree.BASE)
    .get('/offers/v1.0/aws/AmazonEC2/current/region_index.json')
    .reply(200, tree.regionIndex('AmazonEC2', ['eu-west-1']))
  nock(tree.BASE).get(`/offers/v1.0/aws/AmazonEC2/${tree.VERSION}/eu-west-1/index.csv`).reply(200, tree.ec2Csv())
  nock('https://spot-bid-advisor.s3.amazonaws.com').get('/spot-advisor-data.json').reply(200, tree.spotAdvisor)
  await syncPrices({ offers: ['AmazonEC2'], regions: [], all: false, asOf: undefined, savingsPlans: false }, made.world)
  return made
}

beforeEach(() => {
  nock.disableNetConnect()
})

afterEach(() => {
  nock.cleanAll()
  nock.enableNetConnect()
})

const options = { offer: 'AmazonEC2', from: '2019-04-05', to: '2023-02-01', region: undefined, limit: 10 }

describe('what moved between two dates', () => {
  it('is read from the history of the embedded book, the largest first', async () => {
    const { files } = await book()
    const diff = await diffPrices(options, { bookFiles: files })
    expect(diff).toMatchObject({ compared: 4, up: 2, down: 1, appeared: 1, gone: 0, more: 0 })
    expect(
      diff.changes.map(({ attributes, before, after, percent, since }) => [attributes.instanceType, before, after, percent, since]),
    ).toEqual([
      ['x9.large', '0', '0.5', undefined, '2023-02-01'],
      ['m4.large', '0.2', '0.222', 11, '2023-02-01'],
      ['m5.large', '0.12', '0.11', -8.3, '2023-02-01'],
    ])
  })

  it('is asked for one region, and no more than wanted', async () => {
    const { files } = await book()
    expect(await diffPrices({ ...options, region: 'us-east-1' }, { bookFiles: files })).toMatchObject({
      compared: 1,
      up: 0,
      down: 0,
      changes: [],
    })
    expect(await diffPrices({ ...options, limit: 1 }, { bookFiles: files })).toMatchObject({ more: 2, changes: [{ before: '0' }] })
  })

  it('is found between the embedded book and what was synced, by SKU', async () => {
    const { files } = await synced()
    const diff = await diffPrices({ ...options, to: '2025-09-16' }, { bookFiles: files })
    const moved = diff.changes.map(({ sku, region, before, after }) => [sku, region, before, after])
    expect(moved).toEqual([['M5LARGE0000ONDEM', 'eu-west-1', '0.12', '0.107']])
    // us-east-1 was not synced: its embedded history is compared.
    expect(diff.compared).toBe(2)
  })

  it('has an order, and an offer', async () => {
    const { files } = await book()
    await expect(diffPrices({ ...options, to: '2019-04-05' }, { bookFiles: files })).rejects.toMatchObject({ code: 'OPTION_INVALID' })
    await expect(diffPrices({ ...options, offer: 'AmazonNowhere' }, { bookFiles: files })).rejects.toMatchObject({
      details: { hint: 'It has AmazonEC2.' },
    })
  })
})

describe('the book with what was synced', () => {
  it('answers from the newer of both, and from the older where the newer has nothing', async () => {
    const { bookFolder, world } = await synced()
    const opened = openPriceBook({ folders: [bookFolder, world.folder] })
    const price = (instanceType: string, asOf: string) => {
      const where = {
        instanceType,
        operatingSystem: 'Linux',
        tenancy: 'Shared',
        preInstalledSw: 'NA',
        licenseModel: 'No License required',
        capacitystatus: 'Used',
      }
      const answer = opened.lookup({ offer: 'AmazonEC2', where, region: 'eu-west-1', term: { kind: 'on-demand' }, asOf })
      return answer.status === 'found' ? [answer.price.tiers[0]?.price, answer.price.origin] : answer.status
    }
    expect(price('m5.large', '2025-09-16')).toEqual(['0.107', 'aws-price-list'])
    expect(price('m5.large', '2024-01-01')).toEqual(['0.11', 'test'])
    expect(price('m4.large', '2025-09-16')).toEqual(['0.222', 'test'])
    expect(price('m9.large', '2025-09-16')).toBe('missing')
    expect(opened.status().map(({ offer, newest, origins }) => [offer, newest, origins])).toEqual([
      ['AmazonEC2', '2023-02-01', ['test']],
      ['AmazonEC2', '2025-09-12', ['aws-price-list']],
    ])
    expect(opened.catalogRow('spot-advisor', 'eu-west-1 Linux m5.large', '2025-09-16')?.cells.savingsPercent).toBe('62')
    const alone = openPriceBook({ folders: [bookFolder] })
    expect(opened.digest).not.toBe(alone.digest)
    alone.close()
    opened.close()
  })

  it('lists the regions with what is priced in each', async () => {
    const { bookFolder, world, files } = await synced()
    const deps = {
      bookFiles: files,
      priceBook: async () => openPriceBook({ folders: [bookFolder, world.folder] }),
      today: () => '2025-09-16',
    }
    expect(await regions({ offer: undefined, region: undefined }, deps)).toEqual([
      { region: 'eu-west-1', name: 'Europe (Ireland)', offers: [{ offer: 'AmazonEC2', products: 4 }] },
      { region: 'us-east-1', offers: [{ offer: 'AmazonEC2', products: 1 }] },
    ])
    expect(await regions({ offer: 'AmazonEC2', region: 'us-east-1' }, deps)).toHaveLength(1)
  })
})

describe('verification', () => {
  it('finds nothing wrong with a book that is as it was written', async () => {
    const { bookFolder, world } = await synced()
    // The offer, the catalogue; the Spot Advisor's catalogue, the snapshot.
    expect(await verifyPrices({ folders: { embedded: bookFolder, synced: world.folder } })).toMatchObject({ files: 4, problems: [] })
  })

  it('names every file that is not', async () => {
    const { bookFolder, world } = await synced()
    truncateSync(join(bookFolder, 'AmazonEC2.sqlite'), 4096)
    rmSync(join(bookFolder, 'catalog.sqlite'))
    const [snapshot] = readSnapshots(world.folder)
    appendFileSync(snapshotFile(world.folder, snapshot as never), 'x')
    const { problems } = await verifyPrices({ folders: { embedded: bookFolder, synced: world.folder } })
    expect(problems.map(({ problem }) => problem)).toEqual([
      expect.stringMatching(/^has 4096 bytes, and had \d+ when it was written$/),
      'is missing',
      'is not what was written: its hash is another',
    ])
  })

  it('says so if there is no book at all', async () => {
    const { world } = await book()
    const { problems } = await verifyPrices({ folders: { embedded: join(world.folder, 'none'), synced: world.folder } })
    expect(problems).toHaveLength(1)
  })
})
