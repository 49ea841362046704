import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PlannerError } from '../errors/planner-error.js'
import { type PluginPackage, readManifest } from './manifest.js'
import type { PluginInfo } from './resource-types.js'

/** The part of oclif's config that tells which plugins are installed. */
export interface InstalledPlugins {
  readonly bin: string
  getPluginsList(): readonly {
    readonly name: string
    readonly version: string
    readonly root: string
    readonly type: string
    readonly pjson: object
  }[]
}

/** The plugins that planner brings, as the build listed them: paths from `root`, where planner is installed. */
export const ownPackages = (list: readonly PluginPackage[], root: string): readonly PluginPackage[] =>
  list.map((own) => ({ ...own, root: join(root, own.root) }))

/** The packages among oclif's plugins that price resources. Nothing of them is run. */
export function installedPackages(config: InstalledPlugins): readonly PluginPackage[] {
  return config.getPluginsList().flatMap((plugin) => {
    const { planner } = plugin.pjson as { readonly planner?: unknown }
    if (planner === undefined) return []
    const { name, version, root } = plugin
    const removable = plugin.type === 'user' || plugin.type === 'link'
    return [{ name, version, root, planner, ...(removable && { removal: `${config.bin} plugins uninstall ${name}` }) }]
  })
}

/** Packages by their folders, for programs that run without oclif. */
export function packagesAt(roots: readonly string[]): Promise<readonly PluginPackage[]> {
  return Promise.all(
    roots.map(async (root) => {
      const text = await readFile(join(root, 'package.json'), 'utf8')
      const { name, version, planner } = JSON.parse(text) as { readonly name: string; readonly version: string; readonly planner?: unknown }
      return { name, version, root, planner }
    }),
  )
}

/** What the packages declare, sorted by name; refuses two that claim one type. */
export function discover(packages: readonly PluginPackage[]): readonly PluginInfo[] {
  const sorted = packages.toSorted((a, b) => (a.name < b.name ? -1 : 1))
  const problems: PlannerError[] = []
  const owners = new Map<string, PluginPackage>()
  const plugins: PluginInfo[] = []
  for (const pkg of sorted) {
    try {
      const plugin = readManifest(pkg)
      plugins.push(plugin)
      for (const type of plugin.resources) {
        const owner = owners.get(type)
        if (owner) problems.push(conflict(type, owner, pkg))
        else owners.set(type, pkg)
      }
    } catch (error) {
      if (!(error instanceof PlannerError)) throw error
      problems.push(error)
    }
  }
  const [first] = problems
  if (first === undefined) return plugins
  throw problems.length === 1 ? first : new PlannerError(first.code, `${problems.length} plugin problems.`, { all: problems })
}

function conflict(type: string, one: PluginPackage, other: PluginPackage): PlannerError {
  const removal = other.removal ?? one.removal ?? `npm uninstall ${other.name}`
  return new PlannerError(
    'PLUGIN_CONFLICT',
    `Two plugins price "${type}": ${one.name}@${one.version} and ${other.name}@${other.version}.`,
    { hint: `Remove one: ${removal}` },
  )
}
