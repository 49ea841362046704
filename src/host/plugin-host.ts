import type { PlannerPlugin } from '@planner/contract'
import { PlannerError } from '../errors/planner-error.js'
import { importPlugin, loadType } from './load-type.js'
import type { LoadedType, PluginHost, PluginInfo } from './resource-types.js'

/** Builds the check of a type's properties against its schema. */
export type ValidatorFor = (id: string, schema: object, plugin: PluginInfo) => Promise<LoadedType['validate']>

/** Opens the door to the plugins. Each module is imported once, when one of its types is first asked for. */
export function openHost(plugins: readonly PluginInfo[], validatorFor: ValidatorFor): PluginHost {
  const owners = new Map(plugins.flatMap((plugin) => plugin.resources.map((type) => [type, plugin] as const)))
  const modules = new Map<string, Promise<PlannerPlugin>>()
  const types = new Map<string, Promise<LoadedType>>()

  const moduleOf = (plugin: PluginInfo) => remember(modules, plugin.name, () => importPlugin(plugin))

  const open = async (id: string): Promise<LoadedType> => {
    const plugin = owners.get(id)
    if (plugin === undefined) {
      throw new PlannerError('DESIGN_INVALID', `No installed plugin prices "${id}".`, {
        hint: 'planner services lists the types there are.',
      })
    }
    const type = await loadType(plugin, await moduleOf(plugin), id)
    return { id, plugin, type, validate: await validatorFor(id, type.schema, plugin) }
  }

  return {
    plugins,
    typeIds: [...owners.keys()].sort(),
    load: (id) => remember(types, id, () => open(id)),
  }
}

function remember<T>(cache: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> {
  const known = cache.get(key)
  if (known) return known
  const made = make()
  cache.set(key, made)
  return made
}
