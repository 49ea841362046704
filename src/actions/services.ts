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
  /** The price lists that its prices come from, and how far the price book reaches. */
  readonly offers: readonly OfferCoverage[]
  readonly types: readonly { readonly type: string; readonly title: string; readonly summary: string }[]
  /** Set if it could not be loaded. */
  readonly error?: string
}

export interface OfferCoverage {
  /** AWS offer code. */
  readonly offer: string
  /** Regions and zones that the book has prices of it in; 0 if it has none at all. */
  readonly regions: number
  /** Newest publication in the book, ISO date. */
  readonly newest?: string
}

export async function services(deps: Pick<Deps, 'host' | 'priceBook'>): Promise<Services> {
  const [host, book] = await Promise.all([deps.host(), deps.priceBook()])
  try {
    const known = new Map(book.status().map((offer) => [offer.offer, offer]))
    const coverage = (offer: string): OfferCoverage => {
      const found = known.get(offer)
      return found ? { offer, regions: found.regions, newest: found.newest } : { offer, regions: 0 }
    }
    return { plugins: await Promise.all(host.plugins.map((plugin) => describe(plugin, host, coverage))) }
  } finally {
    book.close()
  }
}

async function describe(plugin: PluginInfo, host: PluginHost, coverage: (offer: string) => OfferCoverage): Promise<PluginServices> {
  const known = { plugin: plugin.name, version: plugin.version, offers: plugin.offers.map(coverage) }
  try {
    const types = await Promise.all(plugin.resources.toSorted().map((id) => host.load(id)))
    return { ...known, types: types.map(({ id, type: { title, summary } }) => ({ type: id, title, summary })) }
  } catch (error) {
    if (!(error instanceof PlannerError)) throw error
    return { ...known, types: [], error: error.message }
  }
}
