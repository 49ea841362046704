import { didYouMean } from '../design/nearest.js'
import { PlannerError } from '../errors/planner-error.js'
import type { PluginHost, PluginInfo } from '../host/resource-types.js'
import type { BookFiles } from '../pricing/book-files.js'
import { createProductRegions } from '../pricing/product-regions.js'
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
  readonly types: readonly TypeService[]
  /** Set if it could not be loaded. */
  readonly error?: string
}

export interface TypeService {
  readonly type: string
  readonly title: string
  readonly summary: string
  /** Absent if the plugin does not say what its types buy. */
  readonly prices?: PriceCoverage
}

/** In which of AWS's regions the book has prices of what a type buys. */
export interface PriceCoverage {
  /** How many of AWS's regions are known. */
  readonly regions: number
  /** In so many of them there are prices of everything that the type buys; of all of them, where it buys nothing. */
  readonly everything: number
  /** Regions with prices of some of it. */
  readonly some: readonly string[]
  /** Regions without any. */
  readonly none: readonly string[]
  /** What it buys, with the regions that have no price of it. */
  readonly products: readonly { readonly product: string; readonly without: readonly string[] }[]
}

export interface OfferCoverage {
  /** AWS offer code. */
  readonly offer: string
  /** Regions and zones that the book has prices of it in; 0 if it has none at all. */
  readonly regions: number
  /** Newest publication in the book, ISO date. */
  readonly newest?: string
}

/** What the plugins price; of one type only, if it is named. */
export async function services(
  options: { readonly type?: string | undefined },
  deps: Pick<Deps, 'host' | 'priceBook'> & { readonly bookFiles: () => Promise<BookFiles> },
): Promise<Services> {
  const [host, book, files] = await Promise.all([deps.host(), deps.priceBook(), deps.bookFiles()])
  try {
    const { type } = options
    if (type !== undefined && !host.typeIds.includes(type))
      throw new PlannerError('OPTION_INVALID', `No installed plugin prices ${JSON.stringify(type.slice(0, 80))}.`, {
        hint: didYouMean(type, host.typeIds) ?? 'planner services lists the types.',
      })
    const known = new Map(book.status().map((offer) => [offer.offer, offer]))
    const offerCoverage = (offer: string): OfferCoverage => {
      const found = known.get(offer)
      return found ? { offer, regions: found.regions, newest: found.newest } : { offer, regions: 0 }
    }
    const coverage = typeCoverage(book.catalogKeys('aws-regions'), createProductRegions(files))
    const plugins = host.plugins.filter(({ resources }) => type === undefined || resources.includes(type))
    const described = await Promise.all(plugins.map((plugin) => describe(plugin, type, { host, offerCoverage, coverage })))
    return { plugins: [...described, ...unreadable(host, type)] }
  } finally {
    files.close()
    book.close()
  }
}

/** Plugins that nothing can be read of, and that would price the type. */
const unreadable = ({ plugins, faults = [] }: PluginHost, type: string | undefined): readonly PluginServices[] =>
  faults
    .filter(({ name, types }) => plugins.every((plugin) => plugin.name !== name) && (type === undefined || types.includes(type)))
    .map(({ name, version, error }) => ({ plugin: name, version, offers: [], types: [], error: error.message }))

type Coverage = (plugin: PluginInfo, type: string) => PriceCoverage | undefined

/** The region of what is priced once for the whole world; `AmazonRoute53@global` is bought there only. */
const WORLD = 'global'

const typeCoverage =
  (regions: readonly string[], regionsOf: (product: string) => ReadonlySet<string>): Coverage =>
  ({ buys }, type) => {
    if (!buys) return undefined
    const products = (buys[type] ?? []).map((product) => {
      const [name = '', place] = product.split('@')
      const priced = regionsOf(name)
      const without = regions.filter((region) => !priced.has(region))
      const worldwide = priced.has(WORLD) && (place === WORLD || without.length === regions.length)
      return { product: name, without: worldwide ? [] : place === WORLD ? regions : without }
    })
    const lacking = (region: string): number => products.filter(({ without }) => without.includes(region)).length
    const none = regions.filter((region) => products.length > 0 && lacking(region) === products.length)
    const some = regions.filter((region) => lacking(region) > 0 && lacking(region) < products.length)
    return { regions: regions.length, everything: regions.length - some.length - none.length, some, none, products }
  }

interface Describing {
  readonly host: PluginHost
  readonly offerCoverage: (offer: string) => OfferCoverage
  readonly coverage: Coverage
}

async function describe(
  plugin: PluginInfo,
  only: string | undefined,
  { host, offerCoverage, coverage }: Describing,
): Promise<PluginServices> {
  const known = { plugin: plugin.name, version: plugin.version, offers: plugin.offers.map(offerCoverage) }
  try {
    const ids = only === undefined ? plugin.resources.toSorted() : [only]
    const types = await Promise.all(ids.map((id) => host.load(id)))
    const broken = types.find((each) => each.broken)
    return {
      ...known,
      types: types.flatMap(({ id, type: { title, summary }, broken: reason }) => {
        const prices = coverage(plugin, id)
        return reason ? [] : [{ type: id, title, summary, ...(prices && { prices }) }]
      }),
      ...(broken?.broken && { error: broken.broken.message }),
    }
  } catch (error) {
    if (!(error instanceof PlannerError)) throw error
    return { ...known, types: [], error: error.message }
  }
}
