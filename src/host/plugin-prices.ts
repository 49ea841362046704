import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { PlannerPlugin, PriceRequest } from '@planner/contract'
import { settled } from './limits.js'
import type { PluginInfo, PluginPrices } from './resource-types.js'

/** A price service may be far away. */
const PROVIDER_MS = 30_000

/** The price files of all plugins that have prices of these offers: those that they bring, then those that their providers give. */
export async function pluginPrices(
  plugins: readonly PluginInfo[],
  moduleOf: (plugin: PluginInfo) => Promise<PlannerPlugin>,
  offers: ReadonlySet<string>,
  request: Omit<PriceRequest, 'offer'>,
): Promise<PluginPrices> {
  const asked = plugins.flatMap((plugin) => {
    const brought = Object.entries(plugin.prices ?? {}).flatMap(([offer, paths]) => paths.map((path) => ({ offer, path })))
    const files = brought.map(({ offer, path }) => ({ plugin, offer, name: path, read: () => readFile(join(plugin.root, path)) }))
    const provided = (plugin.providers ?? []).map((offer) => ({
      plugin,
      offer,
      name: `its provider of ${offer}`,
      read: async () => {
        const provider = (await moduleOf(plugin)).prices?.[offer]
        const text: unknown = await settled('the price provider', Promise.resolve(provider?.({ ...request, offer })), PROVIDER_MS)
        if (typeof text !== 'string') throw new Error('the price provider gives no text')
        return Buffer.from(text)
      },
    }))
    return [...files, ...provided].filter(({ offer }) => offers.has(offer))
  })
  const answers = await Promise.all(
    asked.map(async ({ plugin, offer, name, read }) => {
      const named = { plugin, offer, name: `${plugin.name}@${plugin.version} ${name}` }
      try {
        return { ...named, bytes: await read() }
      } catch (error) {
        return { ...named, message: error instanceof Error ? error.message : String(error) }
      }
    }),
  )
  return {
    files: answers.flatMap((answer) => ('bytes' in answer ? [answer] : [])),
    failures: answers.flatMap((answer) => ('message' in answer ? [answer] : [])),
  }
}
