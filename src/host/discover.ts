import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PlannerError } from '../errors/planner-error.js'
import { type PluginPackage, readManifest, removalHint } from './manifest.js'
import type { PluginFault, PluginInfo } from './resource-types.js'

/** What the packages declare, and what is wrong with some of them. */
export interface Discovered {
  /** Sorted by name. */
  readonly plugins: readonly PluginInfo[]
  readonly faults: readonly PluginFault[]
}

/** The plugins that planner brings, as the build listed them: paths from `root`, where planner is installed. */
export const ownPackages = (list: readonly PluginPackage[], root: string): readonly PluginPackage[] =>
  list.map((own) => ({ ...own, root: join(root, own.root) }))

/** Packages by their folders. */
export function packagesAt(roots: readonly string[]): Promise<readonly PluginPackage[]> {
  return Promise.all(
    roots.map(async (root) => {
      const text = await readFile(join(root, 'package.json'), 'utf8')
      const { name, version, planner } = JSON.parse(text) as { readonly name: string; readonly version: string; readonly planner?: unknown }
      return { name, version, root, planner }
    }),
  )
}

/** Reads what packages declare, without running them. One that is broken, or claims what others have, takes nothing from them. */
export function discover(packages: readonly PluginPackage[]): Discovered {
  const faults: PluginFault[] = []
  const fault = (
    { name, version }: Pick<PluginPackage, 'name' | 'version'>,
    error: PlannerError,
    types: readonly string[],
    reviews: readonly string[] = [],
  ) => faults.push({ name, version, error, types, reviews })
  const plugins: PluginInfo[] = []
  for (const pkg of packages.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    try {
      plugins.push(readManifest(pkg))
    } catch (error) {
      if (!(error instanceof PlannerError)) throw error
      fault(pkg, error, claimed(pkg, 'resources'), claimed(pkg, 'reviews'))
    }
  }
  const ownOffers = new Set(plugins.flatMap(({ foreign, offers }) => (foreign ? [] : offers)))
  const sound = plugins.filter((plugin) => {
    const taken = Object.keys(plugin.prices ?? {}).find((offer) => plugin.foreign && ownOffers.has(offer))
    if (taken !== undefined) fault(plugin, foreignPrices(plugin, taken), plugin.resources, plugin.reviews)
    return taken === undefined
  })
  const claims = new Map<string, readonly PluginInfo[]>()
  for (const plugin of sound) for (const type of plugin.resources) claims.set(type, [...(claims.get(type) ?? []), plugin])
  const lost = new Set<string>()
  for (const [type, claimants] of claims) {
    if (claimants.length === 1) continue
    // Ours stands; of two others neither does, else the order of names would decide.
    const owner = claimants.find(({ foreign }) => !foreign)
    for (const plugin of claimants) {
      if (plugin === owner) continue
      lost.add(`${plugin.name} ${type}`)
      fault(plugin, conflict(type, plugin, claimants), owner ? [] : [type])
    }
  }
  const kept = sound.map((plugin) => {
    const { true: gone = [], false: resources = [] } = Object.groupBy(plugin.resources, (type) =>
      String(lost.has(`${plugin.name} ${type}`)),
    )
    return gone.length === 0 ? plugin : { ...plugin, resources, lost: gone }
  })
  return { plugins: kept, faults: faults.map((each) => ({ ...each, types: each.types.filter((type) => !priced(type, kept)) })) }
}

const priced = (type: string, plugins: readonly PluginInfo[]): boolean => plugins.some(({ resources }) => resources.includes(type))

/** The types that a manifest names, however broken it is. */
const claimed = ({ planner }: PluginPackage, key: 'resources' | 'reviews'): readonly string[] => {
  const types = (planner as Readonly<Record<string, unknown>> | undefined)?.[key]
  return Array.isArray(types) ? types.filter((type) => typeof type === 'string' && /^[a-z0-9-]+(:[a-z0-9-]+){2}$/.test(type)) : []
}

function conflict(type: string, plugin: PluginInfo, claimants: readonly PluginInfo[]): PlannerError {
  const names = claimants.map(({ name, version }) => `${name}@${version}`)
  return new PlannerError('PLUGIN_CONFLICT', `Several plugins price "${type}": ${names.join(' and ')}.`, {
    hint: `Remove one: planner plugins uninstall ${plugin.name}`,
  })
}

const foreignPrices = (plugin: PluginInfo, offer: string): PlannerError =>
  new PlannerError(
    'PLUGIN_BROKEN',
    `The plugin ${plugin.name}@${plugin.version} brings prices of ${offer}, which is another vendor's price list.`,
    { hint: removalHint('Its author must use an offer code of their own, or "providers" for agreed prices.', plugin) },
  )
