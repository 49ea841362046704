import { describe, expect, it } from 'vitest'
import { services } from '../../src/actions/services.js'
import { discover, packagesAt } from '../../src/host/discover.js'
import { openHost } from '../../src/host/plugin-host.js'
import { goodManifest, pluginFolder } from '../host/plugin-folder.js'
import { bookOf } from '../support/prices.js'

describe('services', () => {
  it('lists what the plugins price, and which plugin does not work', async () => {
    const sound = await pluginFolder({ name: 'sound' })
    const broken = await pluginFolder({
      name: 'broken',
      planner: { ...goodManifest, resources: ['acme:dns:zone'] },
      entry: 'throw new Error("boom")',
    })
    const host = openHost(discover(await packagesAt([sound, broken])), async () => () => [])
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
    const priceBook = async () => ({ ...bookOf([]), status: () => [status] })
    const offers = [{ offer: 'AcmeCdn', regions: 2, newest: '2026-01-01' }]
    expect(await services({ host: async () => host, priceBook })).toEqual({
      plugins: [
        { plugin: 'broken', version: '1.2.3', offers, types: [], error: 'The plugin broken@1.2.3 cannot be loaded: boom.' },
        { plugin: 'sound', version: '1.2.3', offers, types: [{ type: 'acme:cdn:zone', title: 'Thing', summary: 'A thing.' }] },
      ],
    })
  })
})
