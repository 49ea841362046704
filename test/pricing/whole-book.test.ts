import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { fileURLToPath } from 'node:url'
import { parse } from 'csv-parse/sync'
import { beforeAll, describe, expect, test } from 'vitest'
import { compilePriceBook } from '../../src/pricing/compile.js'
import { openPriceBook } from '../../src/pricing/open-price-book.js'
import { isListedUnit } from '../../src/pricing/units.js'

const root = fileURLToPath(new URL('../..', import.meta.url))
const textFolder = join(root, 'pricing-data')
const bookFolder = join(root, 'dist', 'price-book')

const offers: string[] = []
/** Compiles what changed since the last build, so that the book is the one of the text. */
beforeAll(() => {
  const { index } = compilePriceBook({ textFolder, bookFolder })
  offers.push(...Object.keys(index.offers))
}, 120_000)

interface Offending {
  readonly offer: string
  readonly what: string
}

/** Runs one query over the file of every offer; the rows it finds are what is wrong. */
const everywhere = (sql: string, show: (row: Record<string, unknown>) => string = JSON.stringify, most = 5): Offending[] =>
  offers.flatMap((offer) => {
    const database = new DatabaseSync(join(bookFolder, `${offer}.sqlite`), { readOnly: true })
    try {
      return database
        .prepare(sql)
        .all()
        .slice(0, most)
        .map((row) => ({ offer, what: show(row as Record<string, unknown>) }))
    } finally {
      database.close()
    }
  })

const where = `FROM price JOIN product ON product.product_id = price.product JOIN region ON region.id = price.region
  JOIN term ON term.id = price.term JOIN source ON source.id = price.source`

type Product = Readonly<Record<string, string | number | null>>

function hiddenProducts(offer: string): string[] {
  const database = new DatabaseSync(join(bookFolder, `${offer}.sqlite`), { readOnly: true })
  try {
    const shapes = new Map<string, { readonly names: readonly string[]; readonly products: Product[] }>()
    for (const product of database.prepare('SELECT * FROM product').all() as Product[]) {
      const names = Object.keys(product).filter((name) => name !== 'product_id' && product[name])
      const shape = shapes.get(names.join())
      if (shape) shape.products.push(product)
      else shapes.set(names.join(), { names, products: [product] })
    }
    const soldIn = database.prepare('SELECT DISTINCT region FROM price WHERE product = ?')
    const regionsOf = (product: Product): unknown[] => soldIn.all(product.product_id as number).map(({ region }) => region)
    const valuesOf = (product: Product, names: readonly string[]): string => names.map((name) => product[name]).join(' / ')
    const hidden: string[] = []
    for (const { names, products: few } of shapes.values()) {
      const wider = [...shapes.values()].filter(
        (shape) => shape.names.length > names.length && names.every((name) => shape.names.includes(name)),
      )
      if (wider.length === 0) continue
      const general = new Map(few.map((product) => [valuesOf(product, names), product]))
      for (const { names: all, products } of wider)
        for (const product of products) {
          const other = general.get(valuesOf(product, names))
          if (!other) continue
          const regions = new Set(regionsOf(product))
          if (regionsOf(other).some((region) => regions.has(region)))
            hidden.push(`${offer}: ${valuesOf(other, names)} behind ${valuesOf(product, all)}`)
        }
    }
    return hidden
  } finally {
    database.close()
  }
}

describe('the whole price book', () => {
  test('holds every offer of the text', () => {
    const folders = readdirSync(textFolder, { withFileTypes: true }).filter((entry) => entry.isDirectory() && entry.name !== 'catalog')
    expect(offers).toEqual(folders.map(({ name }) => name).sort())
    expect(offers.length).toBeGreaterThan(100)
  })

  test('prices are decimals that are positive or explicitly 0', () => {
    expect(
      everywhere(`SELECT product_id, region.name AS region, term.name AS term, price ${where}
        WHERE (price.price GLOB '*[^0-9.]*' OR price.price LIKE '.%' OR price.price LIKE '%.' OR price.price LIKE '%.%.%'
          OR (price.price = '' AND product.productFamily <> 'Free Tier'))
        LIMIT 5`),
    ).toEqual([])
  })

  test('tiers begin at 0 and only an allowance ends', () => {
    expect(
      everywhere(`SELECT product, region, term, since, min(CAST(tier AS REAL)) AS first FROM price WHERE part = 0
        GROUP BY product, region, term, since HAVING first <> 0 LIMIT 5`),
    ).toEqual([])
    expect(
      everywhere(
        `SELECT product_id, region.name AS region, tier ${where} WHERE product.productFamily = 'Free Tier' AND price.price NOT IN ('0', '') LIMIT 5`,
      ),
    ).toEqual([])
  })

  test('a reservation has both of its parts', () => {
    expect(
      everywhere(`SELECT product, region, term.name AS term, since, count(DISTINCT part) AS parts FROM price JOIN term ON term.id = price.term
        WHERE term.name LIKE '%partial-upfront%' GROUP BY product, region, price.term, since HAVING parts < 2 LIMIT 5`),
    ).toEqual([])
    expect(
      everywhere(`SELECT product, region, term.name AS term, since FROM price JOIN term ON term.id = price.term
        WHERE term.name LIKE '%all-upfront%' GROUP BY product, region, price.term, since HAVING max(part) < 1 LIMIT 5`),
    ).toEqual([])
  })

  test('units are known, dates are days, derived prices have a rule', () => {
    const sources = everywhere('SELECT DISTINCT unit FROM source', ({ unit }) => String(unit), 1000)
    expect(sources.filter(({ what }) => !isListedUnit(what))).toEqual([])
    expect(everywhere("SELECT DISTINCT published FROM source WHERE published NOT GLOB '20[0-9][0-9]-[01][0-9]-[0-3][0-9]'")).toEqual([])
    expect(everywhere("SELECT DISTINCT origin FROM source WHERE trust = 'derived' AND rule = ''")).toEqual([])
  })

  test('every origin is described in SOURCES.md, once', () => {
    const headings = readFileSync(join(textFolder, 'SOURCES.md'), 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('### '))
      .flatMap((line) => line.slice(4).split(', '))
    const origins = new Set(everywhere('SELECT DISTINCT origin FROM source', ({ origin }) => String(origin), 1000).map(({ what }) => what))
    expect([...origins].filter((origin) => !headings.includes(origin)).sort()).toEqual([])
    expect(headings.length).toBe(new Set(headings).size)
  })

  /** Two products, of which one has all attributes of the other, make the other impossible to ask for. */
  test('no product hides behind another one in the same region', () => {
    expect(offers.flatMap(hiddenProducts)).toEqual([])
  })

  /** Catches a slip of units or of a decimal point: AWS has not changed a price by more than this factor from one list to the next. */
  test('a price never moves by more than twenty times', () => {
    expect(
      everywhere(`WITH moves AS (SELECT product, region, term, part, tier, price,
          lag(price) OVER (PARTITION BY product, region, term, part, tier ORDER BY since) AS before FROM price)
        SELECT * FROM moves WHERE before IS NOT NULL AND CAST(before AS REAL) > 0 AND CAST(price AS REAL) > 0
          AND (CAST(price AS REAL) / CAST(before AS REAL) > 20 OR CAST(before AS REAL) / CAST(price AS REAL) > 20) LIMIT 5`),
    ).toEqual([])
  })

  /** Figures of documents that quote the price list, read apart from the lists that the book is made of. */
  test.each([
    ['AmazonS3', 'eu-central-1', { usagetype: 'TimedStorage-ByteHrs' }, '0.0245', 'GB-Mo'],
    ['AmazonS3', 'eu-west-2', { usagetype: 'Requests-Tier1' }, '0.0000053', 'Requests'],
    ['AWSLambda', 'us-west-2', { group: 'AWS-Lambda-Duration-ARM' }, '0.0000133334', 'Lambda-GB-Second'],
    [
      'AmazonDynamoDB',
      'us-west-2',
      { group: 'DDB-WriteUnits', productFamily: 'Amazon DynamoDB PayPerRequest Throughput' },
      '0.000000625',
      'WriteRequestUnits',
    ],
    ['AmazonECS', 'us-east-1', { usagetype: 'Fargate-vCPU-Hours:perCPU' }, '0.04048', 'hours'],
    ['AmazonApiGateway', 'eu-central-1', { usagetype: 'ApiGatewayRequest' }, '0.0000037', 'Requests'],
    ['AmazonCloudFront', 'global', { transferType: 'CloudFront Outbound', fromLocation: 'Japan' }, '0.114', 'GB'],
    ['AmazonKinesis', 'us-east-1', { usagetype: 'Storage-ShardHour' }, '0.015', 'ShardHour'],
    ['AmazonEC2', 'eu-central-1', { usagetype: 'NatGateway-Hours' }, '0.052', 'Hrs'],
    ['AmazonVPC', 'eu-west-2', { usagetype: 'VpcEndpoint-Hours' }, '0.011', 'Hrs'],
    ['AWSELB', 'eu-west-1', { productFamily: 'Load Balancer-Application', usagetype: 'LCUUsage' }, '0.008', 'LCU-Hrs'],
    ['AWSDataTransfer', 'ap-northeast-1', { transferType: 'InterRegion Outbound', toRegionCode: 'us-east-1' }, '0.09', 'GB'],
    ['AmazonElastiCache', 'us-east-1', { instanceType: 'cache.m7g.large', cacheEngine: 'Valkey' }, '0.1264', 'Hrs'],
    ['AmazonRoute53', 'global', { usagetype: 'Health-Check-AWS' }, '0.5', 'HealthCheck-Mo'],
  ])('%s in %s agrees with a second source', (offer, region, where, first, unit) => {
    const book = openPriceBook({ folders: [bookFolder] })
    const answer = book.lookup({ offer, region, where, term: { kind: 'on-demand' }, asOf: '2026-11-01' })
    book.close()
    expect(answer).toMatchObject({ status: 'found', price: { unit } })
    if (answer.status === 'found') expect(answer.price.tiers[0]).toMatchObject({ begin: '0', price: first })
  })

  test('the text is within its budget', () => {
    expect(existsSync(join(textFolder, 'rate-codes.csv'))).toBe(true)
    const bytes = readdirSync(textFolder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .reduce((sum, entry) => sum + readFileSync(join(entry.parentPath, entry.name)).length, 0)
    expect(bytes).toBeLessThan(60_000_000)
  })
})

describe('instance sizes', () => {
  const rows = (table: string) =>
    parse(readFileSync(join(textFolder, 'catalog', `${table}.csv`), 'utf8'), { columns: true, comment: '#' }) as Readonly<
      Record<string, string>
    >[]
  const sizes = new Map(rows('ec2-size-factors').map((row) => [row.size as string, row]))

  test('have a normalisation factor, or are listed as having none', () => {
    const priced = ['AmazonEC2', 'ElasticMapReduce'].flatMap((offer) => {
      const database = new DatabaseSync(join(bookFolder, `${offer}.sqlite`), { readOnly: true })
      try {
        return database.prepare('SELECT DISTINCT instanceType FROM product').all()
      } finally {
        database.close()
      }
    })
    const types = [...priced, ...rows('ec2-instance-types')].map(({ instanceType }) => String(instanceType))
    // A dedicated host has its family as instance type.
    const machines = types.filter((type) => type.includes('.'))
    expect(machines.length).toBeGreaterThan(2500)
    const keys = machines.map((type) => (type.endsWith('.metal') ? type : type.slice(type.indexOf('.') + 1)))
    expect([...new Set(keys)].filter((key) => !sizes.has(key))).toEqual([])
  })

  test('without a factor say so, and metal ones have that of the size they equal', () => {
    for (const { size, normalizationFactor, equals, basis } of sizes.values()) {
      expect([size, normalizationFactor === '']).toEqual([size, basis === 'none'])
      if (equals) expect([size, normalizationFactor]).toEqual([size, sizes.get(equals)?.normalizationFactor])
    }
  })

  test('are named in families that exist', () => {
    const series = new Set(rows('ec2-instance-types').map((row) => row.series))
    expect(rows('ec2-fixed-size-families').filter(({ family }) => !series.has(family))).toEqual([])
  })
})
