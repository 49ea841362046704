import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { pluginBook } from '../../src/actions/plugin-book.js'
import { discover, packagesAt } from '../../src/host/discover.js'
import { openHost } from '../../src/host/plugin-host.js'
import type { PriceLookup } from '../../src/pricing/price-book.js'
import { pluginFolder } from '../host/plugin-folder.js'
import { bookOf } from '../support/prices.js'

const csv = (offer: string, price: string) =>
  `# offer: ${offer}\n# region: global\n# unit: GB\n# published: 2026-01-01\nproduct,price\ndelivery,${price}\n`

const query = (offer: string): PriceLookup => ({
  offer,
  where: { product: 'delivery' },
  region: 'global',
  term: { kind: 'on-demand' },
  asOf: '2026-06-01',
})

/** The book of a design that uses types reading these offers, with one plugin that has prices. */
async function bookWith(planner: object, module: string, files: Readonly<Record<string, string>>, offers: readonly string[]) {
  const root = await pluginFolder({
    planner: { apiVersion: 1, entry: './dist/index.js', ...planner },
    entry: `export default { apiVersion: 1, ${module} }`,
  })
  await mkdir(join(root, 'prices'))
  for (const [name, text] of Object.entries(files)) await writeFile(join(root, 'prices', name), text)
  const [pkg] = await packagesAt([root])
  if (!pkg) throw new Error('no package')
  const host = openHost(discover([{ ...pkg, foreign: true }]), async () => () => [])
  const types = new Map([['a:b:c', { plugin: { offers } }]])
  const design = { resources: [{ region: 'eu-west-1' }, { region: 'eu-west-1' }] }
  return pluginBook({ design, types, asOf: '2026-06-01' } as never, host, bookOf([]))
}

describe('pluginBook', () => {
  it('lays the price files of a plugin over the book, and names them', async () => {
    const found = await bookWith({ prices: { AcmeCdn: ['./prices/cdn.csv'] } }, '', { 'cdn.csv': csv('AcmeCdn', '0.05') }, ['AcmeCdn'])
    expect(found.book.lookup(query('AcmeCdn'))).toMatchObject({ status: 'found', price: { trust: 'private', tiers: [{ price: '0.05' }] } })
    expect(found.files()).toMatchObject([{ file: 'planner-plugin-acme@1.2.3 prices/cdn.csv', offer: 'AcmeCdn', prices: 1, used: 1 }])
    expect(found.failures).toEqual([])
  })

  it('asks a provider for the offers that a design may need, with its regions and date', async () => {
    const provider = `prices: { AmazonEC2: async (request) => { globalThis.asked = request; return ${JSON.stringify(csv('AmazonEC2', '0.01'))} } }`
    const found = await bookWith({ providers: ['AmazonEC2'] }, provider, {}, ['AmazonEC2'])
    expect(found.book.lookup(query('AmazonEC2'))).toMatchObject({ status: 'found', price: { tiers: [{ price: '0.01' }] } })
    expect((globalThis as { asked?: unknown }).asked).toEqual({ offer: 'AmazonEC2', asOf: '2026-06-01', regions: ['eu-west-1'] })
    expect(found.files()[0]?.file).toBe('planner-plugin-acme@1.2.3 its provider of AmazonEC2')
  })

  it('asks nobody for offers that no type of the design reads', async () => {
    const found = await bookWith({ providers: ['AmazonEC2'] }, 'prices: { AmazonEC2: () => { throw new Error("asked") } }', {}, [
      'AmazonS3',
    ])
    expect([found.files(), found.failures]).toEqual([[], []])
  })

  it.each([
    ['a file that is not there', { prices: { AcmeCdn: ['./prices/gone.csv'] } }, '', {}, 'ENOENT'],
    ['a file with a mistake', { prices: { AcmeCdn: ['./prices/a.csv'] } }, '', { 'a.csv': csv('AcmeCdn', 'ten') }, 'a.csv'],
    [
      'a file of another offer',
      { prices: { AcmeCdn: ['./prices/a.csv'] } },
      '',
      { 'a.csv': csv('AmazonEC2', '1') },
      'has prices of AmazonEC2',
    ],
    ['a provider that throws', { providers: ['AcmeCdn'] }, 'prices: { AcmeCdn: () => { throw new Error("boom") } }', {}, 'boom'],
    ['a provider that gives no text', { providers: ['AcmeCdn'] }, 'prices: { AcmeCdn: async () => 7 }', {}, 'gives no text'],
  ])('does without %s, and names the plugin', async (_, planner, module, files, message) => {
    const found = await bookWith(planner, module, files as Readonly<Record<string, string>>, ['AcmeCdn'])
    expect(found.failures).toEqual([{ plugin: 'planner-plugin-acme@1.2.3', address: '', message: expect.stringContaining(message) }])
    expect(found.book.lookup(query('AcmeCdn')).status).toBe('missing')
    expect(found.book.lookup(query('AmazonEC2')).status).toBe('missing')
  })
})
