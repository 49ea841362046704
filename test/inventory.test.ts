import { describe, expect, it } from 'vitest'
import { planner } from './support/planner.js'
import { TABLE_A } from './support/table-a.js'

interface Listed {
  readonly plugins: readonly {
    readonly plugin: string
    readonly offers: readonly { readonly offer: string; readonly regions: number }[]
    readonly types: readonly { readonly type: string; readonly summary: string }[]
  }[]
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
})
