import type { OfferCoverage, PluginServices, Services } from '../actions/services.js'
import { clean, wrap } from '../report/plain-text.js'
import { painter } from '../report/style.js'
import type { Terminal } from './terminal.js'

const indent = '      '

/** `AmazonEC2 in 104 regions and zones to 2026-10-10`. */
const coverage = ({ offer, regions, newest }: OfferCoverage): string =>
  regions === 0
    ? `${offer} (none in the book: planner prices sync --offer ${offer})`
    : `${offer} in ${regions} regions and zones to ${newest}`

/** The services for people: a block for each plugin, a paragraph for each type. */
export function serviceList({ plugins }: Services, { color, columns }: Terminal): string {
  const paint = painter(color)
  const block = ({ plugin, version, offers, error, types }: PluginServices): string => {
    const prices = wrap(`prices: ${clean(offers.map(coverage).join(', '))}`, columns - 2).map((line) => `  ${paint('faint', line)}`)
    const head = [paint('strong', clean(`${plugin}@${version}`)), ...(offers.length > 0 ? prices : [])].join('\n')
    if (error !== undefined) return `${head}\n  ${paint('bad', clean(error))}`
    const paragraphs = types.map(({ type, title, summary }) => {
      const lines = wrap(clean(summary), columns - indent.length).map((line) => `${indent}${line}`)
      return [`  ${clean(type)}  ${paint('strong', clean(title))}`, ...lines].join('\n')
    })
    return [head, ...paragraphs].join('\n')
  }
  return plugins.length === 0 ? 'No plugin is installed: nothing can be priced.' : plugins.map(block).join('\n\n')
}
