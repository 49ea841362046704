import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { PlannerPlugin, ResourceType } from '@planner/contract'
import { PlannerError } from '../errors/planner-error.js'
import { adapters, newestApi } from './api-versions.js'
import type { PluginInfo } from './resource-types.js'

type Loaded = { readonly default?: unknown } | undefined

const serviceModels = new Set<unknown>(['infrastructure', 'container', 'abstracted'])
const optionalFunctions = ['parts', 'facts', 'problems', 'omissions', 'absent', 'section'] as const

/** Imports a plugin's module and holds it to what its package.json says. */
export async function importPlugin(plugin: PluginInfo): Promise<PlannerPlugin> {
  const module = await attempt(plugin, 'cannot be loaded', () => import(pathToFileURL(join(plugin.root, plugin.entry)).href))
  const loaded = module?.default
  if (!isObject(loaded)) throw broken(plugin, `exports no plugin as default from ${plugin.entry}`)
  const { apiVersion, resources = {}, rules = {}, prices = {}, ...unknown } = loaded as Partial<PlannerPlugin>
  const { apiVersion: declaredApi = newestApi } = plugin
  const adapt = adapters.get(apiVersion)
  if (apiVersion !== declaredApi || !adapt)
    throw broken(plugin, `exports apiVersion ${JSON.stringify(apiVersion)}, its package.json says ${declaredApi}`)
  for (const key of Object.keys(unknown)) throw broken(plugin, `exports an unknown key "${key}"`)
  if (!isObject(resources) || !isObject(rules) || !isObject(prices))
    throw broken(plugin, 'exports resources, rules or prices that are not objects')
  const declared = [...plugin.resources, ...(plugin.lost ?? [])]
  const undeclared = Object.keys(resources).find((type) => !declared.includes(type))
  if (undeclared !== undefined) throw broken(plugin, `exports "${undeclared}", which its package.json does not declare`)
  const missing =
    declared.find((type) => typeof resources[type] !== 'function') ?? plugin.providers?.find((offer) => typeof prices[offer] !== 'function')
  if (missing !== undefined) throw broken(plugin, `declares "${missing}" in its package.json and does not export it`)
  return adapt(loaded as unknown as PlannerPlugin)
}

/** Loads one resource type of an imported plugin and checks its shape. */
export async function loadType(plugin: PluginInfo, loaded: PlannerPlugin, id: string): Promise<ResourceType> {
  const module = await attempt(plugin, `cannot load "${id}"`, async () => loaded.resources?.[id]?.())
  const type = module?.default
  const wrong = (what: string) => broken(plugin, `has a resource type "${id}" ${what}`)
  if (!isObject(type)) throw wrong('that is not the default export of its module')
  for (const text of ['title', 'summary']) if (typeof type[text] !== 'string' || type[text] === '') throw wrong(`without a ${text}`)
  if (!isObject(type.schema)) throw wrong('without a schema')
  if (!serviceModels.has(type.serviceModel)) throw wrong(`whose serviceModel is none of ${[...serviceModels].join(', ')}`)
  if (typeof type.lines !== 'function') throw wrong('without a function "lines"')
  for (const name of optionalFunctions) {
    if (type[name] !== undefined && typeof type[name] !== 'function') throw wrong(`whose "${name}" is not a function`)
  }
  const sound = type as unknown as ResourceType
  if (!plugin.foreign) return sound
  const { guardType } = await import('./guard-type.js')
  return guardType(sound)
}

async function attempt(plugin: PluginInfo, what: string, action: () => Promise<Loaded>): Promise<Loaded> {
  try {
    if (!plugin.foreign) return await action()
    const { settled } = await import('./limits.js')
    return await settled('its import', action())
  } catch (error) {
    throw broken(plugin, `${what}: ${error instanceof Error ? error.message : String(error)}`, error)
  }
}

function broken(plugin: PluginInfo, what: string, cause?: unknown): PlannerError {
  return new PlannerError('PLUGIN_BROKEN', `The plugin ${plugin.name}@${plugin.version} ${what}.`, {
    hint: `Install another version of ${plugin.name}, or tell its author.`,
    cause,
  })
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
