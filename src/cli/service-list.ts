import type { PluginServices, Services } from '../actions/services.js'
import { clean, wrap } from '../report/plain-text.js'
import { painter } from '../report/style.js'
import type { Terminal } from './terminal.js'

const indent = '      '

/** The services for people: a block for each plugin, a paragraph for each type. */
export function serviceList({ plugins }: Services, { color, columns }: Terminal): string {
  const paint = painter(color)
  const block = ({ plugin, version, offers, error, types }: PluginServices): string => {
    const head = `${paint('strong', clean(`${plugin}@${version}`))}  ${paint('faint', clean(offers.join(', ')))}`
    if (error !== undefined) return `${head}\n  ${paint('bad', clean(error))}`
    const paragraphs = types.map(({ type, title, summary }) => {
      const lines = wrap(clean(summary), columns - indent.length).map((line) => `${indent}${line}`)
      return [`  ${clean(type)}  ${paint('strong', clean(title))}`, ...lines].join('\n')
    })
    return [head, ...paragraphs].join('\n')
  }
  return plugins.length === 0 ? 'No plugin is installed: nothing can be priced.' : plugins.map(block).join('\n\n')
}
