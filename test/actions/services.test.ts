import { describe, expect, it } from 'vitest'
import { services } from '../../src/actions/services.js'
import { discover, packagesAt } from '../../src/host/discover.js'
import { openHost } from '../../src/host/plugin-host.js'
import { goodManifest, pluginFolder } from '../host/plugin-folder.js'

describe('services', () => {
  it('lists what the plugins price, and which plugin does not work', async () => {
    const sound = await pluginFolder({ name: 'sound' })
    const broken = await pluginFolder({
      name: 'broken',
      planner: { ...goodManifest, resources: ['acme:dns:zone'] },
      entry: 'throw new Error("boom")',
    })
    const host = openHost(discover(await packagesAt([sound, broken])), async () => () => [])
    expect(await services({ host: async () => host })).toEqual({
      plugins: [
        { plugin: 'broken', version: '1.2.3', offers: ['AcmeCdn'], types: [], error: 'The plugin broken@1.2.3 cannot be loaded: boom.' },
        { plugin: 'sound', version: '1.2.3', offers: ['AcmeCdn'], types: [{ type: 'acme:cdn:zone', title: 'Thing', summary: 'A thing.' }] },
      ],
    })
  })
})
