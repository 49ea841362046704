import { describe, expect, it } from 'vitest'
import { services } from '../../src/actions/services.js'
import { discover, packagesAt } from '../../src/host/discover.js'
import { openHost } from '../../src/host/plugin-host.js'
import { BookFiles } from '../../src/pricing/book-files.js'
import { goodManifest, pluginFolder } from '../host/plugin-folder.js'
import { textBook } from '../pricing/price-text.js'
import { newFolder } from '../support/planner.js'
import { bookOf } from '../support/prices.js'

describe('services', () => {
  it('lists what the plugins price, and which plugin does not work', async () => {
    const sound = await pluginFolder({ name: 'sound' })
    const broken = await pluginFolder({
      name: 'broken',
      planner: { ...goodManifest, resources: ['acme:dns:zone'] },
      entry: 'throw new Error("boom")',
    })
    const packages = await packagesAt([sound, broken])
    const old = { name: 'old', version: '0.1.0', root: '/', planner: { apiVersion: 0 }, foreign: true as const }
    const host = openHost(discover([...packages.map((pkg) => ({ ...pkg, foreign: true as const })), old]), async () => () => [])
    const status = {
      offer: 'AcmeCdn',
      products: 3,
      prices: 9,
      regions: 2,
      oldest: '2025-01-01',
      newest: '2026-01-01',
      origins: [],
      trust: { list: 9, transcribed: 0, derived: 0 },
    }
    const priceBook = async () => ({ ...bookOf([]), status: () => [status], catalogKeys: () => ['eu-west-1', 'us-east-1'] })
    const bookFiles = async () => new BookFiles(newFolder(), newFolder())
    const offers = [{ offer: 'AcmeCdn', regions: 2, newest: '2026-01-01' }]
    expect(await services({}, { host: async () => host, priceBook, bookFiles })).toEqual({
      plugins: [
        { plugin: 'broken', version: '1.2.3', offers, types: [], error: 'The plugin broken@1.2.3 cannot be loaded: boom.' },
        { plugin: 'sound', version: '1.2.3', offers, types: [{ type: 'acme:cdn:zone', title: 'Thing', summary: 'A thing.' }] },
        {
          plugin: 'old',
          version: '0.1.0',
          offers: [],
          types: [],
          error: expect.stringContaining('old@0.1.0 states no plugin API version'),
        },
      ],
    })
    await expect(services({ type: 'acme:cdn:zones' }, { host: async () => host, priceBook, bookFiles })).rejects.toMatchObject({
      code: 'OPTION_INVALID',
      details: { hint: expect.stringContaining('acme:cdn:zone') },
    })
  })

  it('says in which regions there are prices of what a type buys', async () => {
    const buys = { 'acme:cdn:zone': ['AcmeCdn', 'AcmeDns/Zone', 'AcmeWorld@global'] }
    const plugin = await pluginFolder({ name: 'sound', planner: { ...goodManifest, buys } })
    const host = openHost(discover(await packagesAt([plugin])), async () => () => [])
    const priceBook = async () => ({ ...bookOf([]), catalogKeys: () => ['eu-west-1', 'sa-east-1', 'us-east-1'] })
    const head = '# published: 2026-01-01\n# origin: list\nproductFamily,region,unit,group,price\n'
    const { compile, bookFolder } = textBook({
      'AcmeCdn/a.csv': `${head}Cdn,eu-west-1,GB,a,1\nCdn,us-east-1,GB,a,1\n`,
      'AcmeDns/a.csv': `${head}Query,eu-west-1,Hrs,a,1\nZone,us-east-1,Hrs,a,1\n`,
      'AcmeWorld/a.csv': `${head}All,eu-west-1,GB,b,2\nAll,global,GB,a,1\n`,
    })
    compile()
    const found = await services(
      { type: 'acme:cdn:zone' },
      { host: async () => host, priceBook, bookFiles: async () => new BookFiles(bookFolder, newFolder()) },
    )
    expect(found.plugins[0]?.types[0]?.prices).toEqual({
      regions: 3,
      everything: 1,
      some: ['eu-west-1', 'sa-east-1'],
      none: [],
      products: [
        { product: 'AcmeCdn', without: ['sa-east-1'] },
        { product: 'AcmeDns/Zone', without: ['eu-west-1', 'sa-east-1'] },
        { product: 'AcmeWorld', without: [] },
      ],
    })
  })
})
