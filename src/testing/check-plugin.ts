import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import type { PlannerPlugin } from '@planner/contract'
import type { PluginInfo } from '../host/resource-types.js'
import { wrongPrices } from './check-prices.js'
import { core } from './core.js'
import { embeddedPriceBook } from './price-book.js'
import type { ResourceTests } from './resource-case.js'
import { runCase } from './run-case.js'
import { type Check, complain, type Runner, register } from './runner.js'
import { undescribed } from './schema-checks.js'

/** What {@link checkPlugin} may be told. */
export interface PluginTests extends Partial<Runner> {
  /** The cases of each type: with them the offers that its lines ask prices of are compared with those that package.json declares. */
  readonly resources?: Readonly<Record<string, Pick<ResourceTests, 'cases' | 'priceBook' | 'asOf'>>>
}

/**
 * Checks a plugin as a whole: that its package.json can be read as planner reads it, that the module exports what it
 * declares, that every type's schema compiles and describes its properties, that nothing is imported at run time that
 * will not be there, and that it declares the offers that it asks prices of. `root` is the folder of its package.json;
 * the plugin must be built.
 */
export const checkPlugin = (root: string, tests: PluginTests = {}): void =>
  register(`plugin ${basename(resolve(root))}`, pluginChecks(root, tests), tests)

/** The checks of {@link checkPlugin}, for runners of one's own. */
export const pluginChecks = (root: string, tests: PluginTests = {}): readonly Check[] => [
  { name: 'has a package.json that planner reads', run: async () => complain(await wrongPackage(root)) },
  { name: 'exports what its package.json declares', run: async () => complain(await wrongExports(root)) },
  {
    name: 'brings prices that can be read',
    run: async () => complain(await wrongPrices(root, await infoOf(root), (await packageOf(root)).files)),
  },
  { name: 'imports nothing at run time that will be missing', run: async () => complain(await wrongImports(root)) },
  { name: 'declares the offers that it asks prices of', run: async () => complain(await wrongOffers(root, tests.resources)) },
]

interface Package {
  readonly name?: unknown
  readonly version?: unknown
  readonly type?: unknown
  readonly keywords?: unknown
  readonly oclif?: unknown
  readonly files?: readonly string[]
  readonly dependencies?: Readonly<Record<string, string>>
  readonly planner?: unknown
}

const packageOf = async (root: string): Promise<Package> => {
  const file = join(root, 'package.json')
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Package
  } catch (error) {
    throw new Error(`${file} cannot be read (${(error as Error).message}): give checkPlugin the folder of the plugin's package.json`)
  }
}

const infoOf = async (root: string): Promise<PluginInfo> => {
  const { readManifest } = await core()
  const { name, version, planner } = await packageOf(root)
  return readManifest({ name: String(name), version: String(version), root: resolve(root), planner })
}

const wrongPackage = async (root: string): Promise<readonly string[]> => {
  const pkg = await packageOf(root)
  const info = await infoOf(root)
  const keywords = Array.isArray(pkg.keywords) ? pkg.keywords : []
  const folder = info.entry.split('/')[0] ?? ''
  return [
    ...(typeof pkg.name === 'string' && pkg.name !== '' ? [] : ['package.json has no "name"']),
    ...(/^\d+\.\d+\.\d+/.test(String(pkg.version)) ? [] : ['package.json has no "version": write it like "1.0.0"']),
    ...(pkg.type === 'module' ? [] : ['package.json must say "type": "module": planner imports plugins as ES modules']),
    ...['oclif-plugin', 'planner-plugin']
      .filter((word) => !keywords.includes(word))
      .map((word) => `"keywords" lacks "${word}", by which plugins are found`),
    ...(typeof pkg.oclif === 'object' ? [] : ['package.json has no "oclif": {}, without which oclif does not take it for a plugin']),
    ...(existsSync(join(root, info.entry)) ? [] : [`the entry ${info.entry} does not exist: build the plugin, or correct "planner.entry"`]),
    ...(pkg.files && !pkg.files.some((file) => file.replace(/^\.?\//, '').split('/')[0] === folder)
      ? [`"files" leaves out ${folder}/, where the entry lies: it would be missing from the published package`]
      : []),
    ...(pkg.dependencies && '@planner/contract' in pkg.dependencies
      ? ['@planner/contract has types only: move it from "dependencies" to "devDependencies"']
      : []),
  ]
}

const wrongExports = async (root: string): Promise<readonly string[]> => {
  const { importPlugin, loadType, validatorOf } = await core()
  const info = await infoOf(root)
  const plugin = await importPlugin(info)
  const problems: string[] = []
  for (const id of info.resources) {
    const type = await loadType(info, plugin, id)
    await validatorOf(type.schema).catch((error: unknown) => problems.push(`the schema of ${id} does not compile: ${String(error)}`))
    problems.push(...undescribed(type.schema).map((problem) => `${id}: ${problem}`))
  }
  return [...problems, ...(await wrongReviews(info, plugin))]
}

/** Rules are found by the types that package.json says are reviewed. */
const wrongReviews = async ({ reviews }: PluginInfo, plugin: PlannerPlugin): Promise<readonly string[]> => {
  const applied = new Set<string>()
  const problems: string[] = []
  for (const [id, load] of Object.entries(plugin.rules ?? {})) {
    const rule = (await load())?.default
    if (typeof rule?.check !== 'function')
      problems.push(`the rule ${id} is not the default export of its module: export { appliesTo, meta, check }`)
    else for (const type of [rule.appliesTo].flat()) applied.add(type)
  }
  return [
    ...problems,
    ...[...applied]
      .filter((type) => !reviews.includes(type))
      .map((type) => `rules apply to "${type}": add it to "planner.reviews" in package.json`),
    ...reviews
      .filter((type) => !applied.has(type))
      .map((type) => `"planner.reviews" names "${type}", which no rule applies to: remove it, or add the rule`),
  ]
}

const IMPORT =
  /(?:^|[\s;}])(?:import|export)\s[^'"();]*?from\s*['"]([^'"]+)['"]|(?:^|[\s;}])import\s*['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]/g

/** A plugin lives far from planner: what it imports must be its own, or a dependency that its package.json declares. */
const wrongImports = async (root: string): Promise<readonly string[]> => {
  const { dependencies = {} } = await packageOf(root)
  return (await builtFiles(root)).flatMap(({ path, text }) =>
    [...text.matchAll(IMPORT)].flatMap(([, from, bare, lazy]) => {
      const name = from ?? bare ?? lazy ?? ''
      if (name.startsWith('.')) return []
      if (name === '@planner/contract')
        return [`${path} imports @planner/contract at run time, where it is not installed: write "import type"`]
      if (name.startsWith('node:')) return [`${path} imports ${name}: a plugin works out everything from ctx`]
      const owner = name
        .split('/')
        .slice(0, name.startsWith('@') ? 2 : 1)
        .join('/')
      return owner in dependencies ? [] : [`${path} imports ${name}, which package.json does not declare under "dependencies"`]
    }),
  )
}

const builtFiles = async (root: string): Promise<readonly { readonly path: string; readonly text: string }[]> => {
  const { entry } = await infoOf(root)
  const folder = entry.split('/')[0] ?? '.'
  const names = await readdir(join(root, folder), { recursive: true })
  const scripts = names.filter((name) => /\.m?js$/.test(name) && !name.includes('node_modules')).sort()
  return Promise.all(scripts.map(async (name) => ({ path: `${folder}/${name}`, text: await readFile(join(root, folder, name), 'utf8') })))
}

const wrongOffers = async (root: string, resources: PluginTests['resources']): Promise<readonly string[]> => {
  const info = await infoOf(root)
  const asked = resources ? await offersAsked(info, resources) : undefined
  const text = (await builtFiles(root)).map((file) => file.text).join('\n')
  const named = (offer: string): boolean => asked?.has(offer) ?? new RegExp(`['"\`]${offer}['"\`]`).test(text)
  return [
    ...info.offers
      .filter((offer) => !named(offer))
      .map(
        (offer) =>
          `"planner.offers" names ${offer}, which ${asked ? 'no case asks a price of: add a case that does, or remove it' : 'no source file mentions: remove it'}`,
      ),
    ...[...(asked ?? [])]
      .filter((offer) => !info.offers.includes(offer))
      .map((offer) => `lines ask prices of ${offer}: add it to "planner.offers" in package.json, or its prices will not be synced`),
    ...info.resources
      .filter((id) => resources && !resources[id])
      .map((id) => `there are no cases for ${id}: pass them, so that the offers it asks are seen`),
  ]
}

const offersAsked = async (info: PluginInfo, resources: NonNullable<PluginTests['resources']>): Promise<ReadonlySet<string>> => {
  const { importPlugin, loadType } = await core()
  const plugin = await importPlugin(info)
  const offers = new Set<string>()
  for (const [id, tests] of Object.entries(resources)) {
    const type = await loadType(info, plugin, id)
    const priceBook = tests.priceBook ?? (await embeddedPriceBook())
    for (const test of tests.cases) {
      const { lines } = await runCase({ id, type }, test, priceBook, tests.asOf)
      for (const { price } of lines) if (!('given' in price)) offers.add(price.offer)
    }
  }
  return offers
}
