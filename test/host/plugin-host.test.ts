import { describe, expect, it } from 'vitest'
import { discover, packagesAt } from '../../src/host/discover.js'
import { openHost } from '../../src/host/plugin-host.js'
import { goodEntry, goodManifest, goodType, pluginFolder } from './plugin-folder.js'

async function hostOf(parts: Parameters<typeof pluginFolder>[0] = {}) {
  return openHost(discover(await packagesAt([await pluginFolder(parts)])), async () => () => [])
}

describe('openHost', () => {
  it('lists types without loading a module', async () => {
    const host = await hostOf({ entry: 'throw new Error("imported")' })
    expect(host.typeIds).toEqual(['acme:cdn:zone'])
  })

  it('loads a type once', async () => {
    const host = await hostOf({ type: `globalThis.loads = (globalThis.loads ?? 0) + 1\n${goodType}` })
    const [one, two] = await Promise.all([host.load('acme:cdn:zone'), host.load('acme:cdn:zone')])
    expect(one).toBe(two)
    expect(one.type.title).toBe('Thing')
    expect(one.plugin.name).toBe('planner-plugin-acme')
    expect((globalThis as { loads?: number }).loads).toBe(1)
  })

  it('names a type that nobody prices', async () => {
    const host = await hostOf()
    await expect(host.load('aws:nope:nope')).rejects.toMatchObject({
      code: 'DESIGN_INVALID',
      message: 'No installed plugin prices "aws:nope:nope".',
    })
  })

  it.each([
    ['throws at import', { entry: 'throw new Error("boom")' }, 'cannot be loaded: boom'],
    ['throws something that is no error', { entry: 'throw "boom"' }, 'cannot be loaded: boom'],
    ['has a syntax error', { entry: 'export default {' }, 'cannot be loaded:'],
    ['has no module', { planner: { ...goodManifest, entry: './dist/gone.js' } }, 'cannot be loaded:'],
    ['has no default export', { entry: 'export const apiVersion = 1' }, 'exports no plugin as default from dist/index.js'],
    ['exports another version', { entry: 'export default { apiVersion: 9 }' }, 'exports apiVersion 9'],
    ['exports an unknown key', { entry: goodEntry.replace('{ apiVersion', '{ hooks: {}, apiVersion') }, 'exports an unknown key "hooks"'],
    ['lacks a declared type', { entry: 'export default { apiVersion: 1, resources: {} }' }, 'declares "acme:cdn:zone"'],
    [
      'exports an undeclared type',
      { entry: goodEntry.replace("{ 'acme", "{ 'acme:cdn:other': () => import('./zone.js'), 'acme") },
      'exports "acme:cdn:other", which its package.json does not declare',
    ],
    ['throws when a type loads', { type: 'throw new Error("late")' }, 'cannot load "acme:cdn:zone": late'],
    ['has a type without default export', { type: 'export const a = 1' }, 'not the default export'],
    ['has a type without title', { type: goodType.replace("title: 'Thing',", '') }, 'without a title'],
    ['has a type without summary', { type: goodType.replace("summary: 'A thing.',", '') }, 'without a summary'],
    ['has a type without schema', { type: goodType.replace("schema: { type: 'object' },", '') }, 'without a schema'],
    ['has an unknown service model', { type: goodType.replace('abstracted', 'magic') }, 'whose serviceModel is none of'],
    ['has a type without lines', { type: goodType.replace('lines: () => [],', '') }, 'without a function "lines"'],
    ['has facts that are no function', { type: goodType.replace('lines:', 'facts: {}, lines:') }, 'whose "facts" is not a function'],
  ])('names the plugin that %s', async (_, parts, message) => {
    const host = await hostOf(parts)
    await expect(host.load('acme:cdn:zone')).rejects.toMatchObject({
      code: 'PLUGIN_BROKEN',
      message: expect.stringMatching(/^The plugin planner-plugin-acme@1\.2\.3 /),
    })
    await expect(host.load('acme:cdn:zone')).rejects.toMatchObject({ message: expect.stringContaining(message) })
  })

  it('puts a stand-in in place of a type of a third party that is broken, which fails when it is priced', async () => {
    const [pkg] = await packagesAt([await pluginFolder({ entry: 'throw new Error("boom")' })])
    if (!pkg) throw new Error('no package')
    const host = openHost(discover([{ ...pkg, foreign: true }]), async () => () => [])
    const { type, validate, broken, plugin } = await host.load('acme:cdn:zone')
    expect(broken?.message).toBe('The plugin planner-plugin-acme@1.2.3 cannot be loaded: boom.')
    expect([plugin.name, plugin.version, validate({ anything: 1 })]).toEqual(['planner-plugin-acme', '1.2.3', []])
    expect(() => type.lines({} as never)).toThrow('planner-plugin-acme@1.2.3 cannot be loaded: boom. Install another version')
  })

  it('does the same for a type of a package that cannot be read', async () => {
    const [pkg] = await packagesAt([await pluginFolder({ planner: { ...goodManifest, apiVersion: 2 } })])
    if (!pkg) throw new Error('no package')
    const host = openHost(discover([{ ...pkg, foreign: true }]), async () => () => [])
    expect(host.typeIds).toEqual(['acme:cdn:zone'])
    const { type } = await host.load('acme:cdn:zone')
    expect(() => type.lines({} as never)).toThrow('planner-plugin-acme@1.2.3 is written for plugin API 2')
  })
})
