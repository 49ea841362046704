import type { OfferCoverage, PluginServices, PriceCoverage, Services } from '../actions/services.js'
import { clean, wrap } from '../report/plain-text.js'
import { painter } from '../report/style.js'
import type { Terminal } from './terminal.js'

const indent = '      '

/** `AmazonEC2 in 104 regions and zones to 2026-10-10`. */
const coverage = ({ offer, regions, newest }: OfferCoverage): string =>
  regions === 0
    ? `${offer} (none in the book: planner prices sync --offer ${offer})`
    : `${offer} in ${regions} regions and zones to ${newest}`

/** `prices in 34 of 39 regions, of some of it in 3, none in 2`; in detail with the regions by name. */
const priceLines = ({ regions, everything, some, none, products }: PriceCoverage, inDetail: boolean): readonly string[] => {
  if (products.length === 0) return ['needs no prices of its own']
  const counts = [
    `prices in ${everything} of ${regions} regions`,
    ...(some.length > 0 ? [`of some of it in ${some.length}`] : []),
    ...(none.length > 0 ? [`none in ${none.length}`] : []),
  ].join(', ')
  if (!inDetail) return [counts]
  const lacks = products.map(({ product, without }) =>
    without.length === 0 ? `${product}: in all regions` : `${product}: not in ${without.join(', ')}`,
  )
  return [counts, ...lacks, ...(some.length + none.length > 0 ? ['planner prices sync brings what AWS lists there'] : [])]
}

/** The services for people: a block for each plugin, a paragraph for each type. */
export function serviceList({ plugins }: Services, { color, columns }: Terminal, inDetail: boolean): string {
  const paint = painter(color)
  const block = ({ plugin, version, offers, error, types }: PluginServices): string => {
    const prices = wrap(`prices: ${clean(offers.map(coverage).join(', '))}`, columns - 2).map((line) => `  ${paint('faint', line)}`)
    const head = [paint('strong', clean(`${plugin}@${version}`)), ...(offers.length > 0 ? prices : [])].join('\n')
    if (error !== undefined) return `${head}\n  ${paint('bad', clean(error))}`
    const indented = (text: string): readonly string[] => wrap(clean(text), columns - indent.length).map((line) => `${indent}${line}`)
    const paragraphs = types.map(({ type, title, summary, prices: priced }) => {
      const known = priced ? priceLines(priced, inDetail).flatMap(indented) : []
      const lines = [...indented(summary), ...known.map((line) => paint('faint', line))]
      return [`  ${clean(type)}  ${paint('strong', clean(title))}`, ...lines].join('\n')
    })
    return [head, ...paragraphs].join('\n')
  }
  return plugins.length === 0 ? 'No plugin is installed: nothing can be priced.' : plugins.map(block).join('\n\n')
}
