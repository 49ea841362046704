import { existsSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { newFolder, planner, type RunOptions } from './support/planner.js'
import { root } from './support/source-files.js'

const design = 'templates/designs/compute-fleet.json'

interface Loaded {
  /** Modules of planner itself: paths from the repository's root. */
  readonly own: readonly string[]
  /** Packages of node_modules, sorted. */
  readonly packages: readonly string[]
}

/** What a command loads, asked of Node itself. */
async function loadedBy(args: readonly string[], options: RunOptions = {}): Promise<Loaded> {
  const list = join(newFolder(), 'modules.txt')
  const recorder = join(root, 'test/support/record-modules.js')
  await planner(args, { ...options, node: ['--import', recorder], env: { MODULE_LIST: list } })
  const files = existsSync(list) ? readFileSync(list, 'utf8').trim().split('\n') : []
  const paths = files
    .map((url) => relative(root, fileURLToPath(url)).split(sep).join('/'))
    .filter((path) => !path.startsWith('test/support/'))
  const packages = paths.flatMap((path) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? [])
  return { own: paths.filter((path) => !path.includes('node_modules/')), packages: [...new Set(packages)].sort() }
}

/** What oclif itself loads for a command that does nothing. */
const bare = await loadedBy(['no-such-command'])
const beyondOclif = ({ packages }: Loaded) => packages.filter((name) => !bare.packages.includes(name))

describe('what a command loads', () => {
  it('estimate: no library that its design does not need', async () => {
    const loaded = await loadedBy(['estimate', design])
    expect(beyondOclif(loaded)).toEqual(['decimal.js', 'jsonc-parser'])
    expect(loaded.packages).not.toContain('@oclif/plugin-help')
    expect(loaded.packages).not.toContain('@oclif/plugin-autocomplete')
  })

  it('estimate: no module of another command', async () => {
    const { own } = await loadedBy(['estimate', design])
    const commands = own.filter((path) => path.startsWith('dist/commands/'))
    expect(commands).toEqual(['dist/commands/estimate.js'])
    expect(own.filter((path) => /^dist\/(explain|pricing\/(sync|compile)|testing)/.test(path))).toEqual([])
    expect(own.filter((path) => /(csv|compare|write-file|choose-starter|nearest|failure|error-text)\.js$/.test(path))).toEqual([])
  })

  it('estimate: only the resource types that the design uses', async () => {
    const { own } = await loadedBy(['estimate', '-'], {
      input: JSON.stringify({ design: 1, name: 'x', region: 'eu-west-1', resources: { ip: { type: 'aws:ec2:elastic-ip' } } }),
    })
    const plugin = own.filter((path) => path.startsWith('plugins/'))
    expect(plugin).toEqual(expect.arrayContaining(['plugins/ec2/dist/index.js', 'plugins/ec2/dist/elastic-ip.js']))
    expect(plugin.filter((path) => /instance|volume|host/.test(path))).toEqual([])
  })

  it('prices: no plugin and no engine', async () => {
    const { own } = await loadedBy(['prices', 'status'])
    expect(own.filter((path) => /^(plugins|dist\/(costing|design|result))\//.test(path))).toEqual([])
  })

  it('--version: nothing at all', async () => {
    expect(await loadedBy(['--version'])).toEqual({ own: ['bin/run.js'], packages: [] })
  })
})
