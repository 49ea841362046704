import type { Design } from '../design/design.js'
import { PlannerError } from '../errors/planner-error.js'
import type { LoadedType, PluginHost } from '../host/resource-types.js'
import type { PriceBook } from '../pricing/price-book.js'
import type { PrivateBook } from '../pricing/private-prices.js'
import type { Result } from '../result/result.types.js'

/** A price book with the prices of plugins before it, and the plugins whose prices could not be had. */
export interface PluginBook extends PrivateBook {
  readonly failures: Result['failures']
}

/** Lays the prices that plugins have over the book, as far as the design may ask for them. A wrong file costs only its own prices. */
export async function pluginBook(
  { design, types, asOf }: { readonly design: Design; readonly types: ReadonlyMap<string, LoadedType>; readonly asOf: string },
  { prices }: Pick<PluginHost, 'prices'>,
  list: PriceBook,
): Promise<PluginBook> {
  const offers = new Set([...types.values()].flatMap(({ plugin }) => plugin.offers))
  const regions = [...new Set(design.resources.map(({ region }) => region))].sort()
  const found = await prices?.(offers, { asOf, regions })
  if (!found) return { book: list, files: () => [], failures: [] }
  const { withPrivatePrices } = await import('../pricing/private-prices.js')
  const failures = found.failures.map(({ plugin, name, message }) => failure(plugin, `${name}: ${message}`))
  const layers: PrivateBook[] = []
  for (const { plugin, offer, name, bytes } of found.files) {
    try {
      const layer = withPrivatePrices(layers.at(-1)?.book ?? list, [{ name, bytes }])
      const [file] = layer.files()
      if (file?.offer !== offer) throw new Error(`${name} has prices of ${file?.offer}, not of ${offer}`)
      layers.push(layer)
    } catch (error) {
      failures.push(failure(plugin, reasonOf(error)))
    }
  }
  return { book: layers.at(-1)?.book ?? list, files: () => layers.flatMap((layer) => layer.files()), failures }
}

const failure = ({ name, version }: LoadedType['plugin'], message: string): Result['failures'][number] => ({
  plugin: `${name}@${version}`,
  address: '',
  message,
})

/** The first mistake of a file, with its place. */
function reasonOf(error: unknown): string {
  if (!(error instanceof PlannerError)) return error instanceof Error ? error.message : String(error)
  const { at, all = [] } = error.details
  const [first] = all
  return first ? reasonOf(first) : `${at ? `${at.file}:${at.line}:${at.column} ` : ''}${error.message}`
}
