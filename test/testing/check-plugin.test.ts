import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import { pluginChecks } from '../../src/testing/check-plugin.js'
import { complaints, prices } from './subjects.js'

const folders: string[] = []
afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true })
})

const MANIFEST = {
  apiVersion: 1,
  entry: './dist/index.js',
  resources: ['test:test:disk'],
  reviews: ['test:test:disk'],
  offers: ['AmazonDisk'],
}
const PACKAGE = {
  name: 'planner-plugin-disk',
  version: '1.0.0',
  type: 'module',
  keywords: ['oclif-plugin', 'planner-plugin'],
  oclif: {},
  files: ['dist'],
  planner: MANIFEST,
}

const ENTRY = `export default {
  apiVersion: 1,
  resources: { 'test:test:disk': () => import('./disk.js') },
  rules: { 'copied-disk': () => import('./rules/copied-disk.js') },
}`
const DISK = `export default {
  title: 'Disk', summary: 'Disks.', serviceModel: 'infrastructure',
  schema: { type: 'object', additionalProperties: false, properties: { gb: { $ref: 'planner:usage', unit: 'GB', description: 'Size.' } } },
  *lines(ctx) {
    yield { id: 'storage', label: 'Storage', quantity: ctx.input(['gb'], 'GB').times(ctx.month.length), charge: 'recurring', price: { offer: 'AmazonDisk', where: { kind: 'slow' }, per: 'GB-month' } }
  },
}`
const PRICES = '# offer: AmazonDisk\n# region: global\n# unit: GB-Mo\n# published: 2026-01-01\nspeed,price\nslow,0.10\n'
const RULE = `export default { appliesTo: 'test:test:disk', meta: {}, check: () => 'pass' }`

interface Plugin {
  readonly pkg?: object
  readonly files?: Readonly<Record<string, string>>
}

const complaintsOf = async ({ pkg = PACKAGE, files = {} }: Plugin, tests: Parameters<typeof pluginChecks>[1] = {}): Promise<string> => {
  const root = await mkdtemp(join(tmpdir(), 'planner-plugin-'))
  folders.push(root)
  const all = {
    'package.json': JSON.stringify(pkg),
    'dist/index.js': ENTRY,
    'dist/disk.js': DISK,
    'dist/rules/copied-disk.js': RULE,
    ...files,
  }
  for (const [name, text] of Object.entries(all)) {
    await mkdir(dirname(join(root, name)), { recursive: true })
    await writeFile(join(root, name), text)
  }
  return complaints(pluginChecks(root, tests))
}

const cases = { 'test:test:disk': { priceBook: prices, cases: [{ props: { gb: 1 }, lines: { storage: '1 GB-month' } }] } }

it('finds nothing wrong with a good plugin', async () => {
  expect(await complaintsOf({})).toBe('')
  expect(await complaintsOf({}, { resources: cases })).toBe('')
})

it.each<readonly [string, Plugin, string]>([
  ['is written for another API', { pkg: { ...PACKAGE, planner: { ...MANIFEST, apiVersion: 2 } } }, 'plugin API 2'],
  ['has an unknown key in its manifest', { pkg: { ...PACKAGE, planner: { ...MANIFEST, resource: [] } } }, 'unknown key "resource"'],
  [
    'points to an entry that is not there',
    { pkg: { ...PACKAGE, planner: { ...MANIFEST, entry: './dist/main.js' } } },
    'does not exist: build the plugin',
  ],
  ['does not publish its entry', { pkg: { ...PACKAGE, files: ['src'] } }, '"files" leaves out dist/'],
  ['is no ES module', { pkg: { ...PACKAGE, type: 'commonjs' } }, '"type": "module"'],
  ['cannot be found', { pkg: { ...PACKAGE, keywords: ['oclif-plugin'] } }, '"keywords" lacks "planner-plugin"'],
  ['is none of oclif', { pkg: { ...PACKAGE, oclif: undefined } }, 'does not take it for a plugin'],
  [
    'depends on the contract at run time',
    { pkg: { ...PACKAGE, dependencies: { '@planner/contract': '^1.0.0' } } },
    'move it from "dependencies" to "devDependencies"',
  ],
  ['imports the contract at run time', { files: { 'dist/more.js': "import { x } from '@planner/contract'" } }, 'write "import type"'],
  [
    'imports what it does not declare',
    { files: { 'dist/more.js': "export { x } from 'left-pad/lib'" } },
    'left-pad/lib, which package.json does not declare',
  ],
  ['imports the file system', { files: { 'dist/more.js': "const fs = await import('node:fs')" } }, 'imports node:fs'],
  [
    'declares a type that it does not export',
    { pkg: { ...PACKAGE, planner: { ...MANIFEST, resources: [...MANIFEST.resources, 'test:test:tape'] } } },
    'test:test:tape',
  ],
  [
    'exports a type that it does not declare',
    { pkg: { ...PACKAGE, planner: { ...MANIFEST, resources: [] } } },
    'which its package.json does not declare',
  ],
  [
    'declares reviews without a rule',
    { pkg: { ...PACKAGE, planner: { ...MANIFEST, reviews: [...MANIFEST.reviews, 'design'] } } },
    'which no rule applies to',
  ],
  ['has a rule that it does not declare', { pkg: { ...PACKAGE, planner: { ...MANIFEST, reviews: [] } } }, 'add it to "planner.reviews"'],
  [
    'declares an offer that nothing asks',
    { pkg: { ...PACKAGE, planner: { ...MANIFEST, offers: [...MANIFEST.offers, 'AmazonTape'] } } },
    'AmazonTape, which no source file mentions',
  ],
  [
    'leaves a property without description',
    { files: { 'dist/disk.js': DISK.replace(", description: 'Size.'", '') } },
    'test:test:disk: the property "gb" has no description',
  ],
  [
    'brings prices that are not there',
    { pkg: { ...PACKAGE, planner: { ...MANIFEST, prices: { AmazonDisk: ['./dist/gone.csv'] } } } },
    'dist/gone.csv does not exist',
  ],
  [
    'does not publish its prices',
    { pkg: { ...PACKAGE, planner: { ...MANIFEST, prices: { AmazonDisk: ['./prices/disk.csv'] } } } },
    '"files" leaves out prices/disk.csv',
  ],
  [
    'has prices of another offer',
    {
      pkg: { ...PACKAGE, planner: { ...MANIFEST, prices: { AmazonDisk: ['./dist/disk.csv'] } } },
      files: { 'dist/disk.csv': PRICES.replace('AmazonDisk', 'AmazonTape') },
    },
    'says "# offer: AmazonTape" and stands under AmazonDisk',
  ],
  [
    'has prices that are no numbers',
    {
      pkg: { ...PACKAGE, planner: { ...MANIFEST, prices: { AmazonDisk: ['./dist/disk.csv'] } } },
      files: { 'dist/disk.csv': PRICES.replace('0.10', 'ten') },
    },
    'dist/disk.csv: ',
  ],
  [
    'has a provider of prices that it brings',
    {
      pkg: { ...PACKAGE, planner: { ...MANIFEST, prices: { AmazonDisk: ['./dist/disk.csv'] }, providers: ['AmazonDisk'] } },
      files: { 'dist/disk.csv': PRICES },
    },
    'stands under "prices" and under "providers"',
  ],
  [
    'declares a provider that it does not export',
    { pkg: { ...PACKAGE, planner: { ...MANIFEST, providers: ['AmazonTape'] } } },
    'declares "AmazonTape" in its package.json and does not export it',
  ],
  [
    'has a rule that is none',
    { files: { 'dist/rules/copied-disk.js': 'export default {}' } },
    'the rule copied-disk is not the default export',
  ],
  ['names its entry by a path outside', { pkg: { ...PACKAGE, planner: { ...MANIFEST, entry: '../x.js' } } }, 'outside its own folder'],
  ['has no version', { pkg: { ...PACKAGE, version: '1' } }, 'write it like "1.0.0"'],
  [
    'lets misspelt keys pass',
    { files: { 'dist/disk.js': DISK.replace('additionalProperties: false, ', '') } },
    'set "additionalProperties": false',
  ],
  [
    'has a schema that does not compile',
    { files: { 'dist/disk.js': DISK.replace("type: 'object'", "type: 'thing'") } },
    'does not compile',
  ],
  ['cannot be loaded', { files: { 'dist/index.js': 'export default {' } }, 'cannot be loaded'],
])('catches a plugin that %s', async (_what, plugin, message) => expect(await complaintsOf(plugin)).toContain(message))

it('compares the offers that cases ask with those that are declared', async () => {
  const pkg = { ...PACKAGE, planner: { ...MANIFEST, offers: ['AmazonTape'] } }
  const found = await complaintsOf({ pkg }, { resources: cases })
  expect(found).toContain('names AmazonTape, which no case asks a price of')
  expect(found).toContain('lines ask prices of AmazonDisk: add it')
})

it('says so when there is no plugin', async () =>
  expect(await complaints(pluginChecks('/nowhere'))).toContain("give checkPlugin the folder of the plugin's package.json"))
