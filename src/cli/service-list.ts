import type { PluginServices, Services } from '../actions/services.js'
import { setTable } from '../report/columns.js'
import { clean } from '../report/plain-text.js'
import { painter } from '../report/style.js'
import type { Terminal } from './terminal.js'

/** The services for people: one block a plugin. */
export function serviceList({ plugins }: Services, { color, columns }: Terminal): string {
  const paint = painter(color)
  const block = (plugin: PluginServices): string => {
    const head = `${paint('strong', `${plugin.plugin}@${plugin.version}`)}  ${paint('faint', plugin.offers.map(clean).join(', '))}`
    if (plugin.error !== undefined) return `${head}\n  ${paint('bad', clean(plugin.error))}`
    const { rows } = setTable(
      [
        { head: '', align: 'left' },
        { head: '', align: 'left' },
        { head: '', align: 'left', flexible: true },
      ],
      plugin.types.map(({ type, title, summary }) => [type, title, summary].map((text) => ({ text: clean(text) }))),
      columns - 2,
      paint,
    )
    return [head, ...rows.map((row) => `  ${row}`)].join('\n')
  }
  return plugins.length === 0 ? 'No plugin is installed: nothing can be priced.' : plugins.map(block).join('\n\n')
}
