import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PluginPackage } from './manifest.js'

/** How oclif's plugin installer notes a plugin in the data folder's package.json. */
type Installed = string | { readonly name: string; readonly type: string; readonly root?: string }

/**
 * The packages that the user installed or linked, read from where oclif's plugin installer notes them. Not asked of oclif
 * itself: it would also load the packages' commands and run their hooks at every start, and looks at many more files.
 */
export function userPackages(dataDir: string): readonly PluginPackage[] {
  return installed(dataDir).map((entry): PluginPackage => {
    const name = typeof entry === 'string' ? entry : entry.name
    const linked = typeof entry !== 'string' && entry.type === 'link' && entry.root !== undefined
    const root = linked ? (entry.root as string) : join(dataDir, 'node_modules', name)
    const found = readJson(join(root, 'package.json')) as { readonly version?: unknown; readonly planner?: unknown } | undefined
    return { name, version: typeof found?.version === 'string' ? found.version : '(gone)', root, planner: found?.planner, foreign: true }
  })
}

function installed(dataDir: string): readonly Installed[] {
  const noted = readJson(join(dataDir, 'package.json')) as { readonly oclif?: { readonly plugins?: unknown } } | undefined
  const list = noted?.oclif?.plugins
  return Array.isArray(list) ? (list as readonly Installed[]) : []
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}
