import { PlannerError } from '../errors/planner-error.js'
import type { PluginHost, PluginInfo } from '../host/resource-types.js'
import type { Deps } from './deps.js'

/** What the installed plugins price. */
export interface Services {
  readonly plugins: readonly PluginServices[]
}

export interface PluginServices {
  readonly plugin: string
  readonly version: string
  /** AWS offer codes that its prices come from. */
  readonly offers: readonly string[]
  readonly types: readonly { readonly type: string; readonly title: string; readonly summary: string }[]
  /** Set if it could not be loaded. */
  readonly error?: string
}

export async function services(deps: Pick<Deps, 'host'>): Promise<Services> {
  const host = await deps.host()
  return { plugins: await Promise.all(host.plugins.map((plugin) => describe(plugin, host))) }
}

async function describe(plugin: PluginInfo, host: PluginHost): Promise<PluginServices> {
  const known = { plugin: plugin.name, version: plugin.version, offers: plugin.offers }
  try {
    const types = await Promise.all(plugin.resources.toSorted().map((id) => host.load(id)))
    return { ...known, types: types.map(({ id, type: { title, summary } }) => ({ type: id, title, summary })) }
  } catch (error) {
    if (!(error instanceof PlannerError)) throw error
    return { ...known, types: [], error: error.message }
  }
}
