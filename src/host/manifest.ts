import { isAbsolute, normalize } from 'node:path'
import { PlannerError } from '../errors/planner-error.js'
import { adapters, newestApi } from './api-versions.js'
import type { PluginInfo } from './resource-types.js'

/** An installed package that calls itself a planner plugin, as found on disk. */
export interface PluginPackage {
  readonly name: string
  readonly version: string
  readonly root: string
  /** The `planner` field of its package.json. */
  readonly planner: unknown
  /** Set if the user installed or linked it. */
  readonly foreign?: true
}

const keys = new Set(['apiVersion', 'entry', 'resources', 'reviews', 'usual', 'offers', 'buys', 'prices', 'providers'])
const typeId = /^[a-z0-9-]+:[a-z0-9-]+:[a-z0-9-]+$/
const reviewed = /^(design|\*|[a-z0-9-]+:[a-z0-9-]+:([a-z0-9-]+|\*))$/
const offerCode = /^[A-Za-z][A-Za-z0-9]*$/
const product = /^[A-Za-z][A-Za-z0-9]*(\/[^@]+)?(@global)?$/

/** Reads what a plugin says of itself, without running any of it. */
export function readManifest(pkg: PluginPackage): PluginInfo {
  const broken: Broken = (what, hint) =>
    new PlannerError('PLUGIN_BROKEN', `The plugin ${pkg.name}@${pkg.version} ${what}.`, { hint: removalHint(hint, pkg) })
  const manifest = pkg.planner
  if (manifest === undefined) throw broken('is no plugin of planner: its package.json has no "planner" field', 'Its author must add it.')
  if (!isRecord(manifest)) throw broken('has a "planner" field that is not an object', 'Its author must mend its package.json.')
  if (!adapters.has(manifest.apiVersion)) throw broken(...versionMismatch(manifest.apiVersion, pkg))
  for (const key of Object.keys(manifest)) {
    if (!keys.has(key))
      throw broken(`has an unknown key "${key}" in the "planner" field of its package.json`, `Known keys: ${[...keys].join(', ')}.`)
  }

  const list = (key: 'resources' | 'reviews' | 'usual' | 'offers' | 'providers', pattern: RegExp, example: string): readonly string[] => {
    const values = manifest[key] ?? []
    const place = `"planner.${key}" in its package.json`
    if (!Array.isArray(values)) throw broken(`has a ${place} that is not a list`, `Write it like ["${example}"].`)
    const wrong = values.findIndex((value) => typeof value !== 'string' || !pattern.test(value))
    if (wrong >= 0) throw broken(`has ${JSON.stringify(values[wrong])} in ${place}`, `Write it like "${example}".`)
    const twice = values.find((value, index) => values.indexOf(value) !== index)
    if (twice !== undefined) throw broken(`names "${twice}" twice in ${place}`, 'Its author must name it once.')
    return values as readonly string[]
  }

  return {
    name: pkg.name,
    version: pkg.version,
    root: pkg.root,
    apiVersion: manifest.apiVersion as number,
    entry: ownPath(manifest.entry, '"entry"', './dist/index.js', broken),
    resources: list('resources', typeId, 'aws:kinesis:stream'),
    reviews: list('reviews', reviewed, 'aws:kinesis:stream'),
    offers: list('offers', offerCode, 'AmazonKinesis'),
    ...(manifest.usual !== undefined && { usual: list('usual', typeId, 'aws:support:plan') }),
    ...(manifest.buys !== undefined && { buys: purchases(manifest.buys, broken) }),
    prices: pricePaths(manifest.prices, broken),
    providers: list('providers', offerCode, 'AmazonEC2'),
    ...(pkg.foreign && { foreign: true }),
  }
}

/** The hint with the command that takes the plugin away, where there is one. */
export function removalHint(hint: string, pkg: Pick<PluginPackage, 'name' | 'foreign'>): string {
  return pkg.foreign ? `${hint} Without it: planner plugins uninstall ${pkg.name}` : hint
}

const spoken = [...adapters.keys()].join(' and ')

function versionMismatch(written: unknown, pkg: PluginPackage): [string, string] {
  if (typeof written === 'number' && written > newestApi) {
    return [`is written for plugin API ${written} and this planner speaks ${spoken}`, 'Update planner.']
  }
  return [
    `states no plugin API version that planner speaks ("apiVersion": ${JSON.stringify(written) ?? 'missing'})`,
    `Install a version of ${pkg.name} with "apiVersion": ${newestApi}.`,
  ]
}

type Broken = (what: string, hint: string) => PlannerError

function purchases(buys: unknown, broken: Broken): Readonly<Record<string, readonly string[]>> {
  if (!isRecord(buys))
    throw broken('has "planner.buys" that is not an object', 'Write it like { "aws:rds:instance": ["AmazonRDS/Database Instance"] }.')
  for (const [type, products] of Object.entries(buys))
    if (!Array.isArray(products) || !products.every((each) => typeof each === 'string' && product.test(each)))
      throw broken(
        `names no products for ${type} in "planner.buys"`,
        'Write an offer code, or one with a product family: "AmazonRDS/Database Instance".',
      )
  return buys as Readonly<Record<string, readonly string[]>>
}

function pricePaths(prices: unknown, broken: Broken): Readonly<Record<string, readonly string[]>> {
  if (prices === undefined) return {}
  if (!isRecord(prices)) throw broken('has "planner.prices" that is not an object', 'Write it like { "AcmeCdn": ["./prices/cdn.csv"] }.')
  return Object.fromEntries(
    Object.entries(prices).map(([offer, files]) => {
      if (!offerCode.test(offer))
        throw broken(`has the offer ${JSON.stringify(offer)} in "planner.prices"`, 'An offer code is letters and digits, such as AcmeCdn.')
      if (!Array.isArray(files) || files.length === 0)
        throw broken(`names no files for ${offer} in "planner.prices"`, 'Write it like { "AcmeCdn": ["./prices/cdn.csv"] }.')
      return [offer, files.map((file) => ownPath(file, `"planner.prices.${offer}"`, './prices/cdn.csv', broken))]
    }),
  )
}

/** A path from the plugin's root that stays inside of it. */
function ownPath(written: unknown, key: string, example: string, broken: Broken): string {
  if (typeof written !== 'string' || written === '') throw broken(`names no ${key} file`, `Its author must write it like "${example}".`)
  const path = normalize(written)
  if (isAbsolute(path) || path.startsWith('..'))
    throw broken(`has an ${key} outside its own folder: "${written}"`, 'Its author must mend it.')
  return path
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
