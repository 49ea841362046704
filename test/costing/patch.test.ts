import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { type Basis, priceResources } from '../../src/costing/basis.js'
import { bill, billedIn, monthlyCost } from '../../src/costing/bill.js'
import { pricePatches } from '../../src/costing/patch.js'
import { designWith } from '../../src/costing/patch-layer.js'
import type { Amount } from '../../src/costing/quantity.js'
import { loadDesign } from '../../src/design/load-design.js'
import { type Change, changesOf } from '../../src/design/patch.js'
import { openPriceBook } from '../../src/pricing/open-price-book.js'
import { engineHost } from '../support/engine.js'
import { root } from '../support/source-files.js'

const priceBook = openPriceBook({ folders: [join(root, 'dist', 'price-book')] })
afterAll(() => priceBook.close())
const deps = { host: engineHost(), regions: priceBook.catalogKeys('aws-regions') }

const basisOf = async (design: unknown): Promise<Basis> => {
  const read = async () => new TextEncoder().encode(JSON.stringify(design))
  const { design: loaded, types } = await loadDesign('design.json', { host: deps.host, read })
  return priceResources({ design: loaded, types, priceBook, asOf: '2026-11-01', horizon: 3 })
}

const wholeCost = ({ resources, commitments, terms }: Basis) => monthlyCost(bill(resources.map(own), commitments, terms), billedIn(terms))

/** Twins share lines; billed one by one, each has its own. */
const own = (priced: Basis['resources'][number]): Basis['resources'][number] => ({
  ...priced,
  months: priced.months.map((lines) => lines.map((line) => ({ ...line, resource: priced.resource, address: priced.resource.address }))),
})

/** The cost of the whole design with the changes, less that without: slow, and right by its nature. */
const oneByOne = async (changes: readonly Change[], basis: Basis) => {
  const { design, types } = await designWith(changes, basis.options.design, deps)
  const [was, willBe] = [wholeCost(basis), wholeCost(priceResources({ ...basis.options, design, types }))]
  return { difference: willBe.amount.minus(was.amount), unknownLines: willBe.unknownLines - was.unknownLines }
}

/** Sums of other orders differ in the last of 40 digits. */
const rounded = ({ difference, unknownLines }: { readonly difference: Amount; readonly unknownLines: number }) => ({
  unknownLines,
  monthly: Object.values(difference.texts() ?? {}).map((text) => Number(Number(text).toFixed(9)) + 0),
})

const expectSame = async (patches: readonly (readonly Change[])[], basis: Basis) => {
  const layered = await pricePatches(patches, basis, deps)
  expect(layered).toHaveLength(patches.length)
  let priced = 0
  for (const [index, changes] of patches.entries()) {
    const price = layered[index]
    const alone = await oneByOne(changes, basis).catch(() => undefined)
    const what = JSON.stringify(changes)
    if (price && 'unpriced' in price) throw new Error(`${what} has no price`)
    if (!alone || !price || 'refused' in price) {
      expect(price && 'refused' in price, `${what} is refused: ${price && 'refused' in price ? price.refused : 'no'}`).toBe(
        alone === undefined,
      )
      continue
    }
    expect(rounded(price), what).toEqual(rounded(alone))
    if (!price.difference.isZero) priced++
  }
  return priced
}

interface Written {
  readonly resources: Readonly<Record<string, Readonly<Record<string, unknown>>>>
  readonly connections?: readonly Readonly<Record<string, unknown>>[]
}

/** Each resource once more, gone, elsewhere, and with each of its plain numbers tripled; each connection once more, first, and gone. */
const patchesOf = ({ resources, connections = [] }: Written): readonly (readonly Change[])[] => [
  ...Object.entries(resources).flatMap(([address, resource]) => [
    changesOf([{ op: 'add', path: `/resources/${address}-again`, value: resource }]),
    changesOf([{ op: 'remove', path: `/resources/${address}` }]),
    changesOf([{ op: 'add', path: `/resources/${address}/region`, value: 'us-east-1' }]),
    ...Object.entries(resource).flatMap(([key, value]) =>
      typeof value === 'number' ? [changesOf([{ op: 'replace', path: `/resources/${address}/${key}`, value: value * 3 }])] : [],
    ),
  ]),
  ...connections.flatMap((connection, index) => [
    changesOf([{ op: 'add', path: '/connections/-', value: connection }]),
    changesOf([{ op: 'add', path: '/connections/0', value: connection }]),
    changesOf([{ op: 'remove', path: `/connections/${index}` }]),
  ]),
]

const folder = join(root, 'templates/designs')

describe('patches priced together', () => {
  it('come without the bills that they follow from', async () => {
    const server = { type: 'aws:ec2:instance', instanceType: 'm7g.large' }
    const basis = await basisOf({ design: 1, name: 'one', region: 'eu-west-1', resources: { web: server } })
    const [price] = await pricePatches([changesOf([{ op: 'add', path: '/resources/web/monitoring', value: 'detailed' }])], basis, deps)
    expect(price).toMatchObject({ difference: { origin: { op: 'constant' } } })
    expect(Number(price && 'difference' in price && price.difference.texts()?.expected)).toBeCloseTo(2.1)
  })

  it.each(readdirSync(folder).filter((name) => name.endsWith('.json')))('cost what each costs alone: %s', async (name) => {
    const design = JSON.parse(readFileSync(join(folder, name), 'utf8').replace(/^\s*\/\/.*$/gm, '')) as Written
    expect(await expectSame(patchesOf(design), await basisOf(design))).toBeGreaterThan(0)
  })

  it.each([
    ['tiers and allowances', { freeTier: true }],
    [
      'a savings plan',
      { commitments: [{ option: 'savings-plan', kind: 'compute', perHour: 0.3, term: '1yr', payment: 'partial-upfront' }] },
    ],
    [
      'discounts',
      {
        discounts: [
          { percent: 20, resource: 'web', because: 'a' },
          { percent: 5, because: 'b' },
        ],
      },
    ],
    ['another currency', { currency: { code: 'EUR', rate: 0.9, date: '2026-11-01', source: 'test' } }],
  ])('cost what each costs alone where they share %s', async (_, more) => {
    const server = { type: 'aws:ec2:instance', instanceType: 'm7g.large' }
    const design = {
      design: 1,
      name: 'Shared',
      region: 'eu-west-1',
      resources: {
        web: { ...server, count: 2 },
        api: { ...server, count: 1 },
        batch: { ...server, count: 1, purchase: { option: 'reserved', term: '1yr', payment: 'all-upfront' } },
        nightly: { ...server, count: { expected: 1, growth: '10%/month' } },
      },
      connections: ['web', 'api', 'batch'].map((from) => ({ from, to: 'internet', gb: { low: 50, expected: 8000, high: 60_000 } })),
      ...more,
    }
    const reserve = (address: string) =>
      changesOf([{ op: 'add', path: `/resources/${address}/purchase`, value: { option: 'reserved', term: '3yr', payment: 'no-upfront' } }])
    const patches = [...patchesOf(design), reserve('web'), reserve('api'), changesOf([{ op: 'remove', path: '/resources/batch/purchase' }])]
    expect(await expectSame(patches, await basisOf(design))).toBeGreaterThan(15)
  })

  it.each([
    ['a design that lists some', 2],
    ['a design that lists none', 0],
  ])('cost what each costs alone where they change commitments: %s', async (_, number) => {
    const server = { type: 'aws:ec2:instance', instanceType: 'm7g.large' }
    const reserved = { option: 'reserved', of: 'aws:ec2:instance', instanceType: 'm7g.large', term: '1yr', payment: 'partial-upfront' }
    const plan = { option: 'savings-plan', kind: 'compute', perHour: 0.2, term: '1yr', payment: 'no-upfront' }
    const commitments = [{ ...reserved, count: 2 }, plan].slice(0, number)
    const own = { option: 'reserved', term: '3yr', payment: 'no-upfront' }
    const design = {
      design: 1,
      name: 'Committed',
      region: 'eu-west-1',
      resources: { web: { ...server, count: 3 }, own: { ...server, count: { expected: 2, growth: '10%/month' }, purchase: own } },
      ...(number > 0 ? { commitments } : {}),
    }
    const add = (path: string, value: unknown) => ({ op: 'add' as const, path, value })
    const remove = (path: string) => ({ op: 'remove' as const, path })
    const listed = [
      changesOf([remove('/commitments/0')]),
      changesOf([remove('/commitments/1')]),
      changesOf([add('/commitments/1/perHour', 0.05)]),
      changesOf([add('/commitments/0/count', 9)]),
      changesOf([remove('/commitments/0'), add('/commitments/0/perHour', 0.1)]),
      changesOf([add('/commitments/0', { ...plan, perHour: 1 })]),
      changesOf([remove('/commitments/0'), add('/resources/web/count', 5)]),
      changesOf([remove('/commitments/7')]),
    ]
    const patches = [
      changesOf([add('/commitments/-', { ...reserved, count: 1 })]),
      changesOf([add('/commitments/-', { ...plan, perHour: 0.07, payment: 'all-upfront' })]),
      changesOf([add('/commitments/-', { ...plan, kind: 'ec2-instance' })]),
      changesOf([add('/commitments/-', { ...reserved, instanceType: 'm7g.larg', count: 1 })]),
      changesOf([remove('/resources/own/purchase'), add('/commitments/-', { ...reserved, count: 5 })]),
      changesOf([add('/resources/web/count', 4)]),
      ...(number > 0 ? listed : []),
    ]
    expect(await expectSame(patches, await basisOf(design))).toBe(number > 0 ? 11 : 4)
  })

  it('have no price once too much was billed for those before them', async () => {
    const queues = Object.fromEntries(
      Array.from({ length: 400 }, (_, index) => [`q${index}`, { type: 'aws:sqs:queue', requests: 1e6 + index }]),
    )
    const basis = await basisOf({ design: 1, name: 'Pool', region: 'eu-west-1', resources: queues })
    const patches = Object.keys(queues).map((name) => changesOf([{ op: 'replace', path: `/resources/${name}/requests`, value: 5e6 }]))
    const prices = await pricePatches(patches, basis, deps)
    expect(prices).toHaveLength(400)
    const [first, last] = [prices[0], prices.at(-1)]
    expect(first && 'difference' in first && first.difference.isZero).toBe(false)
    expect(last).toEqual({ unpriced: true })
    const from = prices.findIndex((price) => 'unpriced' in price)
    expect(prices.slice(from).every((price) => 'unpriced' in price)).toBe(true)
  })
})
