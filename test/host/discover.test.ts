import { describe, expect, it } from 'vitest'
import { discover, packagesAt } from '../../src/host/discover.js'
import type { PluginPackage } from '../../src/host/manifest.js'
import type { PluginFault } from '../../src/host/resource-types.js'
import { goodManifest, pluginFolder } from './plugin-folder.js'

function pkg(planner: unknown, more: Partial<PluginPackage> = {}): PluginPackage {
  return { name: 'acme', version: '1.2.3', root: '/plugins/acme', planner, ...more }
}

function fault(...packages: readonly PluginPackage[]): PluginFault {
  const [first, ...more] = discover(packages).faults
  expect(more).toEqual([])
  if (!first) throw new Error('no fault was found')
  return first
}

describe('discover', () => {
  it('reads packages in folders', async () => {
    const root = await pluginFolder()
    const [plugin] = discover(await packagesAt([root])).plugins
    expect(plugin).toEqual({
      name: 'planner-plugin-acme',
      version: '1.2.3',
      root,
      apiVersion: 1,
      entry: 'dist/index.js',
      resources: ['acme:cdn:zone'],
      reviews: [],
      offers: ['AcmeCdn'],
      prices: {},
      providers: [],
    })
  })

  it('knows what a plugin reviews: a type, a family, all, or the design', () => {
    const reviews = ['acme:cdn:zone', 'aws:elb:*', '*', 'design']
    expect(discover([pkg({ ...goodManifest, reviews })]).plugins[0]?.reviews).toEqual(reviews)
    expect(fault(pkg({ ...goodManifest, reviews: ['aws:*'] })).error.message).toContain('"aws:*"')
  })

  it('sorts by name, whatever the order of installation', () => {
    const names = discover([
      pkg({ ...goodManifest, resources: [] }, { name: 'zeta' }),
      pkg({ ...goodManifest, resources: [] }, { name: 'alpha' }),
    ]).plugins.map(({ name }) => name)
    expect(names).toEqual(['alpha', 'zeta'])
  })

  it.each([
    ['not an object', 7, '"planner" field that is not an object'],
    ['a newer API', { ...goodManifest, apiVersion: 2, novelty: 1 }, 'is written for plugin API 2 and this planner speaks 1'],
    ['no API version', { entry: './x.js' }, '("apiVersion": missing)'],
    ['an unknown key', { ...goodManifest, resource: [] }, 'unknown key "resource"'],
    ['no entry', { ...goodManifest, entry: undefined }, 'names no "entry" file'],
    ['an entry outside', { ...goodManifest, entry: '../../evil.js' }, '"entry" outside its own folder: "../../evil.js"'],
    ['an absolute entry', { ...goodManifest, entry: '/etc/evil.js' }, '"entry" outside its own folder'],
    [
      'resources that are no list',
      { ...goodManifest, resources: 'acme:cdn:zone' },
      '"planner.resources" in its package.json that is not a list',
    ],
    ['a type in capitals', { ...goodManifest, resources: ['Acme:CDN:Zone'] }, '"Acme:CDN:Zone" in "planner.resources"'],
    ['a type twice', { ...goodManifest, resources: ['a:b:c', 'a:b:c'] }, 'names "a:b:c" twice'],
    ['an offer that is no code', { ...goodManifest, offers: ['../secret'] }, '"../secret" in "planner.offers"'],
    ['prices that are a list', { ...goodManifest, prices: ['./cdn.csv'] }, '"planner.prices" that is not an object'],
    ['prices of no offer', { ...goodManifest, prices: { 'acme cdn': ['./cdn.csv'] } }, 'the offer "acme cdn" in "planner.prices"'],
    ['prices without files', { ...goodManifest, prices: { AcmeCdn: [] } }, 'names no files for AcmeCdn'],
    ['prices outside', { ...goodManifest, prices: { AcmeCdn: ['../../x.csv'] } }, 'outside its own folder: "../../x.csv"'],
  ])('refuses %s', (_, planner, message) => {
    const { name, version, error } = fault(pkg(planner, { foreign: true }))
    expect([name, version, error.code]).toEqual(['acme', '1.2.3', 'PLUGIN_BROKEN'])
    expect(error.message).toContain('acme@1.2.3')
    expect(error.message).toContain(message)
    expect(error.details.hint).toContain('planner plugins uninstall acme')
  })

  it('refuses the prices of a vendor that planner knows', () => {
    const ours = pkg({ ...goodManifest, resources: [], offers: ['AmazonEC2'] }, { name: 'ours' })
    const found = fault(ours, pkg({ ...goodManifest, prices: { AmazonEC2: ['./cheap.csv'] } }, { foreign: true }))
    expect(found.error.message).toContain("acme@1.2.3 brings prices of AmazonEC2, which is another vendor's price list")
    expect(found.types).toEqual(['acme:cdn:zone'])
  })

  it("leaves planner's own types to planner", () => {
    const { plugins, faults } = discover([
      pkg({ ...goodManifest, resources: ['aws:s3:bucket', 'acme:cdn:zone'] }, { foreign: true }),
      pkg({ ...goodManifest, resources: ['aws:s3:bucket'] }, { name: 'zz-ours' }),
    ])
    expect(plugins.map(({ name, resources }) => [name, resources])).toEqual([
      ['acme', ['acme:cdn:zone']],
      ['zz-ours', ['aws:s3:bucket']],
    ])
    expect(faults).toMatchObject([{ name: 'acme', types: [], error: { code: 'PLUGIN_CONFLICT' } }])
    expect(faults[0]?.error.message).toBe('Several plugins price "aws:s3:bucket": acme@1.2.3 and zz-ours@1.2.3.')
    expect(faults[0]?.error.details.hint).toBe('Remove one: planner plugins uninstall acme')
  })

  it('gives a type that two others claim to neither', () => {
    const both = ['one', 'two'].map((name) => pkg(goodManifest, { name, foreign: true }))
    const { plugins, faults } = discover(both)
    expect(plugins.map(({ resources }) => resources)).toEqual([[], []])
    expect(faults.map(({ name, types }) => [name, types])).toEqual([
      ['one', ['acme:cdn:zone']],
      ['two', ['acme:cdn:zone']],
    ])
  })

  it('keeps sound plugins when others are broken, and says whose types are lost', () => {
    const { plugins, faults } = discover([
      pkg({ ...goodManifest, apiVersion: 2, resources: ['acme:dns:zone', 7] }, { name: 'one', foreign: true }),
      pkg(2, { name: 'two' }),
      pkg(goodManifest),
    ])
    expect(plugins.map(({ name }) => name)).toEqual(['acme'])
    expect(faults.map(({ name, types }) => [name, types])).toEqual([
      ['one', ['acme:dns:zone']],
      ['two', []],
    ])
  })
})
