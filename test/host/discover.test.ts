import { describe, expect, it } from 'vitest'
import { PlannerError } from '../../src/errors/planner-error.js'
import { discover, installedPackages, packagesAt } from '../../src/host/discover.js'
import type { PluginPackage } from '../../src/host/manifest.js'
import { goodManifest, pluginFolder } from './plugin-folder.js'

function pkg(planner: unknown, more: Partial<PluginPackage> = {}): PluginPackage {
  return { name: 'acme', version: '1.2.3', root: '/plugins/acme', planner, ...more }
}

function failure(action: () => unknown): PlannerError {
  try {
    action()
  } catch (error) {
    if (error instanceof PlannerError) return error
    throw error
  }
  throw new Error('nothing was thrown')
}

describe('discover', () => {
  it('reads packages in folders', async () => {
    const root = await pluginFolder()
    const [plugin] = discover(await packagesAt([root]))
    expect(plugin).toEqual({
      name: 'planner-plugin-acme',
      version: '1.2.3',
      root,
      entry: 'dist/index.js',
      resources: ['acme:cdn:zone'],
      reviews: [],
      offers: ['AcmeCdn'],
    })
  })

  it("takes only planner's plugins from oclif's list and knows which can be removed", () => {
    const plugin = { name: 'acme', version: '1.0.0', root: '/x', type: 'user', pjson: { planner: goodManifest } }
    const packages = installedPackages({
      bin: 'planner',
      getPluginsList: () => [plugin, { ...plugin, name: '@oclif/plugin-help', pjson: {} }, { ...plugin, name: 'ours', type: 'core' }],
    })
    expect(packages.map(({ name, removal }) => [name, removal])).toEqual([
      ['acme', 'planner plugins uninstall acme'],
      ['ours', undefined],
    ])
  })

  it('sorts by name, whatever the order of installation', () => {
    const names = discover([
      pkg({ ...goodManifest, resources: [] }, { name: 'zeta' }),
      pkg({ ...goodManifest, resources: [] }, { name: 'alpha' }),
    ]).map(({ name }) => name)
    expect(names).toEqual(['alpha', 'zeta'])
  })

  it.each([
    ['not an object', 7, '"planner" field that is not an object'],
    ['a newer API', { ...goodManifest, apiVersion: 2, novelty: 1 }, 'is written for plugin API 2 and this planner speaks 1'],
    ['no API version', { entry: './x.js' }, '("apiVersion": missing)'],
    ['an unknown key', { ...goodManifest, resource: [] }, 'unknown key "resource"'],
    ['no entry', { ...goodManifest, entry: undefined }, 'names no "entry" module'],
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
  ])('refuses %s', (_, planner, message) => {
    const error = failure(() => discover([pkg(planner, { removal: 'planner plugins uninstall acme' })]))
    expect(error.code).toBe('PLUGIN_BROKEN')
    expect(error.message).toContain('acme@1.2.3')
    expect(error.message).toContain(message)
    expect(error.details.hint).toContain('planner plugins uninstall acme')
  })

  it('names both plugins that claim a type and the command that removes one', () => {
    const error = failure(() =>
      discover([pkg(goodManifest, { name: 'ours' }), pkg(goodManifest, { name: 'theirs', removal: 'planner plugins uninstall theirs' })]),
    )
    expect(error.code).toBe('PLUGIN_CONFLICT')
    expect(error.message).toBe('Two plugins price "acme:cdn:zone": ours@1.2.3 and theirs@1.2.3.')
    expect(error.details.hint).toBe('Remove one: planner plugins uninstall theirs')
  })

  it('reports every broken plugin at once', () => {
    const error = failure(() => discover([pkg(1, { name: 'one' }), pkg(2, { name: 'two' }), pkg(goodManifest)]))
    expect(error.details.all?.map(({ message }) => message)).toEqual([expect.stringContaining('one@'), expect.stringContaining('two@')])
  })
})
