import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { planner } from './support/planner.js'
import { root } from './support/source-files.js'
import { TABLE_A } from './support/table-a.js'

interface Prices {
  readonly regions: number
  readonly everything: number
  readonly some: readonly string[]
  readonly none: readonly string[]
  readonly products: readonly { readonly product: string; readonly without: readonly string[] }[]
}

interface Listed {
  readonly plugins: readonly {
    readonly plugin: string
    readonly offers: readonly { readonly offer: string; readonly regions: number }[]
    readonly types: readonly { readonly type: string; readonly summary: string; readonly prices?: Prices }[]
  }[]
}

interface Billed {
  readonly resources: readonly { readonly type: string; readonly lines: readonly { readonly price?: { readonly offer?: string } }[] }[]
}

const { stdout } = await planner(['services', '--json'])
const { plugins } = JSON.parse(stdout) as Listed
const types = new Set(plugins.flatMap((plugin) => plugin.types.map(({ type }) => type)))

describe('what the installed plugins price', () => {
  it('has every row of the inventory of services', () => {
    const rows = Array.from({ length: 113 }, (_, index) => `A-${String(index + 1).padStart(3, '0')}`)
    expect(Object.keys(TABLE_A)).toEqual(rows)
  })

  it.each(Object.entries(TABLE_A))('%s', (_, { types: wanted = [], instead }) => {
    expect(wanted.length > 0 || (instead ?? '') !== '').toBe(true)
    expect(wanted.filter((type) => !types.has(type))).toEqual([])
  })

  it('says of each type what it prices, and of each price list how many regions the book has', () => {
    for (const plugin of plugins) {
      for (const { type, summary } of plugin.types) expect(summary.length, type).toBeGreaterThan(20)
      for (const { offer, regions } of plugin.offers) expect(regions, `${plugin.plugin} ${offer}`).toBeGreaterThanOrEqual(0)
    }
  })

  it('says of each type in which regions there are prices, and tells each region once', () => {
    for (const { type, prices } of plugins.flatMap((plugin) => plugin.types)) {
      expect(prices, type).toBeDefined()
      const { regions, everything, some, none } = prices as Prices
      expect(everything + some.length + none.length, type).toBe(regions)
      expect(new Set([...some, ...none]).size, type).toBe(some.length + none.length)
    }
  })

  it.each([
    ['aws:ec2:instance', 30, 10],
    ['aws:rds:instance', 30, 12],
    ['aws:route53:zone', 30, 0],
    ['aws:iam:role', 30, 0],
    ['aws:transfer:server', 1, 100],
  ])('%s: everything in %i regions at least, nothing in %i at most', (type, most, least) => {
    const prices = plugins.flatMap((plugin) => plugin.types).find((one) => one.type === type)?.prices
    expect(prices?.everything).toBeGreaterThanOrEqual(most)
    expect(prices?.none.length).toBeLessThanOrEqual(least)
  })

  it('knows the products of every row that has a price: all that the starters are billed for', async () => {
    const folder = join(root, 'templates/designs')
    const designs = readdirSync(folder).filter((name) => name.endsWith('.json'))
    const results = await Promise.all(
      designs.map((name) => planner(['estimate', join(folder, name), '--json', '--no-omissions', '--no-traces'])),
    )
    const buys = new Map(
      plugins.flatMap((plugin) => plugin.types).map(({ type, prices }) => [type, prices?.products.map(({ product }) => product)]),
    )
    const billed = results.flatMap(({ stdout }) => (JSON.parse(stdout) as Billed).resources)
    const strange = billed.flatMap(({ type, lines }) =>
      lines.flatMap(({ price }) => {
        const offer = price?.offer
        return offer === undefined || buys.get(type)?.some((product) => product.split('/')[0] === offer) ? [] : [`${type} ${offer}`]
      }),
    )
    expect(billed.length).toBeGreaterThan(50)
    expect(strange).toEqual([])
  })
})
