import { PlannerError } from '../errors/planner-error.js'
import { newestApi } from '../host/api-versions.js'
import { inspectPlugin } from '../host/inspect-plugin.js'
import type { PluginFault, PluginInfo } from '../host/resource-types.js'
import type { Deps } from './deps.js'

/** An installed plugin: what it declares, and whether it works. */
export interface PluginState {
  readonly name: string
  readonly version: string
  /** Whether planner brings it, or the user installed it. */
  readonly from: 'planner' | 'user'
  readonly root?: string
  readonly apiVersion?: number
  readonly types: readonly string[]
  /** Types that its rules look at. */
  readonly reviews: readonly string[]
  readonly rules: readonly string[]
  /** Offers that its lines ask prices of. */
  readonly offers: readonly string[]
  /** Offers that it brings prices of, and offers that it has a price provider for. */
  readonly prices: readonly string[]
  readonly providers: readonly string[]
  /** Empty if it is sound. */
  readonly problems: readonly string[]
}

export interface Plugins {
  readonly plugins: readonly PluginState[]
}

/** The plugins that the user installed, with `all` those of planner too. Loads each of them. */
export async function listPlugins(all: boolean, deps: Pick<Deps, 'host'>): Promise<Plugins> {
  const { plugins, faults = [] } = await deps.host()
  const shown = plugins.filter(({ foreign }) => all || foreign)
  const states = await Promise.all(shown.map((plugin) => stateOf(plugin, faults)))
  const unreadable = faults.filter(({ name }) => plugins.every((plugin) => plugin.name !== name))
  return { plugins: [...states, ...unreadable.map(unreadableState)].sort((a, b) => (a.name < b.name ? -1 : 1)) }
}

/** One plugin, by its name or a part of it that no other has. */
export async function inspect(name: string, deps: Pick<Deps, 'host'>): Promise<PluginState> {
  const { plugins, faults = [] } = await deps.host()
  const names = [...new Set([...plugins, ...faults].map((each) => each.name))]
  const fits = names.includes(name) ? [name] : names.filter((each) => each.includes(name))
  const [found, other] = fits
  if (found === undefined || other !== undefined)
    throw new PlannerError(
      'OPTION_INVALID',
      found === undefined ? `No plugin "${name}" is installed.` : `Several plugins are meant by "${name}".`,
      {
        hint: found === undefined ? 'planner plugins --all lists them.' : `There are ${fits.join(', ')}.`,
      },
    )
  const plugin = plugins.find((each) => each.name === found)
  return plugin ? stateOf(plugin, faults) : unreadableState(faults.find((each) => each.name === found) as PluginFault)
}

async function stateOf(plugin: PluginInfo, faults: readonly PluginFault[]): Promise<PluginState> {
  const { name, version, root, resources: types, reviews, offers, prices = {}, providers = [], foreign } = plugin
  const { rules, problems } = await inspectPlugin(plugin)
  const known = faults.filter((fault) => fault.name === name).map(({ error }) => error.message)
  return {
    name,
    version,
    from: foreign ? 'user' : 'planner',
    root,
    apiVersion: plugin.apiVersion ?? newestApi,
    types,
    reviews,
    rules,
    offers,
    prices: Object.keys(prices),
    providers,
    problems: [...known, ...problems],
  }
}

const unreadableState = ({ name, version, error, types }: PluginFault): PluginState => ({
  name,
  version,
  from: 'user',
  types,
  reviews: [],
  rules: [],
  offers: [],
  prices: [],
  providers: [],
  problems: [error.message],
})
