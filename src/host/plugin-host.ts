import type { PlannerPlugin, ResourceType } from '@planner/contract'
import { PlannerError } from '../errors/planner-error.js'
import type { Discovered } from './discover.js'
import { importPlugin, loadType } from './load-type.js'
import type { LoadedType, PluginFault, PluginHost, PluginInfo } from './resource-types.js'

/** Builds the check of a type's properties against its schema. */
export type ValidatorFor = (id: string, schema: object, plugin: PluginInfo) => Promise<LoadedType['validate']>

/** Opens the door to the plugins. Each module is imported once, when one of its types is first asked for. */
export function openHost({ plugins, faults }: Discovered, validatorFor: ValidatorFor): PluginHost {
  const owners = new Map(plugins.flatMap((plugin) => plugin.resources.map((type) => [type, plugin] as const)))
  const faulty = new Map(faults.flatMap((fault) => fault.types.map((type) => [type, fault] as const)))
  const modules = new Map<string, Promise<PlannerPlugin>>()
  const types = new Map<string, Promise<LoadedType>>()

  const moduleOf = (plugin: PluginInfo) => remember(modules, plugin.name, () => importPlugin(plugin))

  const open = async (id: string): Promise<LoadedType> => {
    const fault = faulty.get(id)
    if (fault) return standIn(id, infoOf(fault), fault.error)
    const plugin = owners.get(id)
    if (plugin === undefined) {
      throw new PlannerError('DESIGN_INVALID', `No installed plugin prices "${id}".`, {
        hint: 'planner services lists the types there are.',
      })
    }
    try {
      const type = await loadType(plugin, await moduleOf(plugin), id)
      return { id, plugin, type, validate: await validatorFor(id, type.schema, plugin) }
    } catch (error) {
      if (!plugin.foreign || !(error instanceof PlannerError)) throw error
      return standIn(id, plugin, error)
    }
  }

  return {
    plugins,
    faults,
    typeIds: [...owners.keys(), ...faulty.keys()].sort(),
    load: (id) => remember(types, id, () => open(id)),
    rules: async (wanted) => {
      const { rules, broken } = await (await import('./load-rules.js')).loadRules(plugins, moduleOf, wanted)
      const lost = faults.filter(({ reviews }) => reviews.some((type) => wanted === undefined || wanted.has(type)))
      return { rules, broken: [...broken, ...lost.map((fault) => ({ id: 'all', plugin: infoOf(fault), message: fault.error.message }))] }
    },
    prices: async (offers, request) => {
      const asked = plugins.filter(({ prices = {}, providers = [] }) =>
        [...Object.keys(prices), ...providers].some((offer) => offers.has(offer)),
      )
      if (asked.length === 0) return undefined
      return (await import('./plugin-prices.js')).pluginPrices(asked, moduleOf, offers, request)
    },
  }
}

/** A type in place of one that cannot be had: the design is read and priced, and its resources fail with the reason. */
function standIn(id: string, plugin: PluginInfo, broken: PlannerError): LoadedType {
  const { hint } = broken.details
  const lines = (): never => {
    throw new Error(hint === undefined ? broken.message : `${broken.message} ${hint}`)
  }
  const type: ResourceType = { title: id, summary: broken.message, schema: { type: 'object' }, serviceModel: 'infrastructure', lines }
  return { id, plugin, type, validate: () => [], broken }
}

function infoOf({ name, version, types }: PluginFault): PluginInfo {
  return { name, version, root: '', entry: '', resources: types, reviews: [], offers: [], foreign: true }
}

function remember<T>(cache: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> {
  const known = cache.get(key)
  if (known) return known
  const made = make()
  cache.set(key, made)
  return made
}
