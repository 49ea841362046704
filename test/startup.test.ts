import { existsSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { linkHostile } from './support/hostile-plugins.js'
import { newFolder, planner, type RunOptions } from './support/planner.js'
import { root } from './support/source-files.js'

const fleet = JSON.stringify({
  design: 1,
  name: 'Two resources',
  region: 'eu-west-1',
  resources: { web: { type: 'aws:ec2:instance', instanceType: 'm7g.large' }, ip: { type: 'aws:ec2:elastic-ip' } },
})

interface Loaded {
  /** Files that Node loads, from the repository's root. */
  readonly files: readonly string[]
  /** Modules in those files, as the bundler names them: `dist/costing/quantity.js`, `node_modules/decimal.js/decimal.mjs`. */
  readonly modules: readonly string[]
}

/** What a command loads, asked of Node itself. */
async function loadedBy(args: readonly string[], options: RunOptions = {}): Promise<Loaded> {
  const list = join(newFolder(), 'modules.txt')
  const recorder = join(root, 'test/support/record-modules.js')
  const { status, stderr } = await planner(args, { ...options, node: ['--import', recorder], env: { ...options.env, MODULE_LIST: list } })
  if (status !== 0) throw new Error(stderr)
  const urls = existsSync(list) ? readFileSync(list, 'utf8').trim().split('\n') : []
  const files = urls
    .map((url) => relative(root, fileURLToPath(url)).split(sep).join('/'))
    .filter((file) => !file.startsWith('test/support/'))
  const modules = files.flatMap((file) =>
    [...readFileSync(join(root, file), 'utf8').matchAll(/^\/\/ ((?:dist|node_modules|plugins)\/\S+)$/gm)].map(([, module = '']) => module),
  )
  return { files, modules: modules.sort() }
}

/** Packages of which a module is loaded. */
const packagesOf = ({ files, modules }: Loaded): readonly string[] => [
  ...new Set([...files, ...modules].flatMap((path) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? [])),
]

const forEstimate = await loadedBy(['estimate', '-'], { input: fleet })

describe('what a command loads', () => {
  it('estimate: no library that a design does not need', () => {
    const heavy =
      /^(puppeteer-core|@sparticuz\/.*|handlebars|ajv.*|json-schema-to-typescript|@inquirer\/.*|yaml|csv-parse|cli-table3|@oclif\/plugin-.*)$/
    const packages = packagesOf(forEstimate)
    expect(packages).toEqual(expect.arrayContaining(['@oclif/core', 'decimal.js', 'jsonc-parser']))
    expect(packages.filter((name) => heavy.test(name))).toEqual([])
  })

  it('estimate: no part of planner that another command needs', () => {
    const own = forEstimate.modules.filter((module) => module.startsWith('dist/'))
    expect(own).toEqual(expect.arrayContaining(['dist/costing/quantity.js', 'dist/design/load-design.js', 'dist/report/text.js']))
    const others =
      /^dist\/(commands\/(?!estimate\.)|explain\/|testing\/|pricing\/(sync\/(?!synced-books|snapshot-files)|compile)|report\/(csv|compare)|cli\/(write-file|starters|choose-starter|price-list|failure))/
    expect(own.filter((module) => others.test(module))).toEqual([])
  })

  it('estimate: few files', () => {
    expect(forEstimate.files.length).toBeLessThan(20)
    expect(forEstimate.files.filter((file) => file.includes('node_modules/'))).toEqual([])
  })

  it('estimate: only the plugin that the design uses', async () => {
    const { files } = await loadedBy(['estimate', '-', '--no-omissions'], { input: fleet })
    expect(files.filter((file) => file.startsWith('dist/plugins/'))).toEqual(['dist/plugins/ec2/index.js'])
  })

  it('estimate: beside it, only plugins of what the design leaves out', () => {
    const { files } = forEstimate
    expect(files.filter((file) => file.startsWith('dist/plugins/'))).toEqual([
      'dist/plugins/ec2/index.js',
      'dist/plugins/monitoring/index.js',
    ])
    expect(files.filter((file) => /accept|edit-/.test(file))).toEqual([])
  })

  it('estimate: no plugin of others that the design does not use', async () => {
    const data = await linkHostile({ boom: { entry: 'throw new Error("imported")' }, version: { manifest: { apiVersion: 2 } } })
    const withPlugins = await loadedBy(['estimate', '-'], { input: fleet, env: { XDG_DATA_HOME: data } })
    expect(withPlugins.files).toEqual(forEstimate.files)
  })

  it('prices: no plugin', async () => {
    const { files } = await loadedBy(['prices', 'status'])
    expect(files.filter((file) => file.startsWith('dist/plugins/'))).toEqual([])
  })

  it('--version: nothing at all', async () => {
    expect((await loadedBy(['--version'])).files).toEqual(['bin/run.js'])
  })
})
