import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { openPriceBook } from '../../src/pricing/open-price-book.js'
import { frameworkOf } from '../../src/review/practices.js'
import { engineHost } from '../support/engine.ts'
import { root } from '../support/source-files.ts'

/** What shows a row of the inventory's tables D (checks) and E (rules), or why nothing can. */
interface Row {
  readonly row: string
  readonly plugin: string
  readonly id: string
  readonly how: 'problem' | 'schema' | 'rule' | 'reference' | 'moot'
  readonly note: string
}

const tableOf = (name: string): readonly Row[] => parse(readFileSync(join(root, 'test/support', name), 'utf8'), { columns: true })

const rowsFrom = (letter: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `${letter}-${String(index + 1).padStart(3, '0')}`)

const distinct = (values: Iterable<string>): readonly string[] => [...new Set(values)].sort()

const texts = (pattern: string): readonly string[] =>
  globSync(pattern, { cwd: root })
    .sort()
    .map((file) => readFileSync(join(root, file), 'utf8'))

const { rules, broken } = await engineHost().rules()
const pluginOf = new Map(rules.map(({ id, plugin }) => [id, plugin.name.replace('@planner/plugin-', '')]))
const practicesOf = (): ReadonlySet<string> => {
  const book = openPriceBook({ folders: [join(root, 'dist/price-book')] })
  try {
    return new Set(frameworkOf(book, '2026-11-01').practices.map(({ id }) => id))
  } finally {
    book.close()
  }
}

describe('table D: what a design is checked for', () => {
  const table = tableOf('table-d.csv')
  /** The core says of every type that belongs to the account that it needs no region. */
  const core = texts('src/costing/*.ts')
  const sources = new Map(
    distinct(table.map(({ plugin }) => plugin)).map((name) => [name, [...core, ...texts(`plugins/${name}/src/**/*.ts`)].join('\n')]),
  )
  /** As a whole, or put together of the service and what is judged. */
  const raises = (plugin: string, id: string): boolean => {
    const [service, ...rest] = id.split('.')
    const judged = rest.join('.')
    const forms = [[`'${id}'`], [`}.${judged}\``], [`\`${service}.\${`, `'${judged}'`]]
    return forms.some((parts) => parts.every((part) => sources.get(plugin)?.includes(part)))
  }

  it('has each of its 170 rows', () => {
    expect(distinct(table.map(({ row }) => row))).toEqual(rowsFrom('D', 170))
  })

  it('names problems that its plugins raise', () => {
    const shown = table.filter(({ how }) => how === 'problem')
    expect(shown.length).toBeGreaterThan(100)
    expect(shown.filter(({ plugin, id }) => !raises(plugin, id))).toEqual([])
  })

  it('names rules that its plugins have', () => {
    expect(table.filter(({ how, plugin, id }) => how === 'rule' && pluginOf.get(id) !== plugin)).toEqual([])
  })

  it('says why, where neither a problem nor a rule shows a row', () => {
    expect(table.filter(({ how, id, note }) => how !== 'problem' && how !== 'rule' && id === '' && note === '')).toEqual([])
    expect(table.filter(({ how, note }) => how === 'moot' && note === '')).toEqual([])
    expect(
      distinct(table.map(({ how }) => how)).filter((how) => !['moot', 'problem', 'reference', 'rule', 'schema'].includes(how)),
    ).toEqual([])
  })
})

describe('table E: what a design is reviewed for', () => {
  const table = tableOf('table-e.csv')

  it('has each of its 215 rows, once in each plugin', () => {
    expect(distinct(table.map(({ row }) => row))).toEqual(rowsFrom('E', 215))
    const places = table.map(({ row, plugin, id }) => `${row} ${plugin} ${id}`)
    expect(places.filter((place, index) => places.indexOf(place) !== index)).toEqual([])
  })

  it('names rules that its plugins have, and every rule is of some row', () => {
    expect(broken).toEqual([])
    expect(table.filter(({ how }) => how !== 'rule' && how !== 'problem' && how !== 'moot')).toEqual([])
    expect(table.filter(({ how, plugin, id }) => how === 'rule' && pluginOf.get(id) !== plugin)).toEqual([])
    const named = new Set([...table, ...tableOf('table-d.csv')].map(({ id }) => id))
    expect(rules.filter(({ id }) => !named.has(id)).map(({ id }) => id)).toEqual([])
  })
})

describe('rules', () => {
  it('name practices of the framework, each at least one, and more than half of all', () => {
    const known = practicesOf()
    expect(known.size).toBe(307)
    const asked = rules.map(({ id, rule }) => ({ id, practices: rule.meta.practices ?? [] }))
    expect(asked.filter(({ practices }) => practices.length === 0).map(({ id }) => id)).toEqual([])
    expect(asked.flatMap(({ id, practices }) => practices.filter((each) => !known.has(each)).map((each) => `${id}: ${each}`))).toEqual([])
    expect(new Set(asked.flatMap(({ practices }) => practices)).size).toBeGreaterThanOrEqual(155)
  })

  it('have cases of their own in their plugin', () => {
    const tests = new Map(
      distinct(pluginOf.values()).map((name) => [
        name,
        texts(`plugins/${name}/test/**/*.test.ts`).filter((text) => text.includes('testRule(')),
      ]),
    )
    const isTested = (id: string, plugin: string): boolean =>
      tests.get(plugin)?.some((text) => text.includes(`/${id}.js'`) || text.includes(`'${id}'`)) === true
    expect([...pluginOf].filter(([id, plugin]) => !isTested(id, plugin))).toEqual([])
  })

  it('say where AWS describes what they ask, and what each is called by other tools where it is', () => {
    expect(rules.filter(({ rule }) => !/^https:\/\/(docs\.)?aws\.amazon\.com\//.test(rule.meta.url)).map(({ id }) => id)).toEqual([])
    expect(rules.filter(({ rule }) => rule.meta.controls !== undefined).length).toBeGreaterThan(90)
  })
})
