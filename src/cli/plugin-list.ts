import type { PluginState } from '../actions/plugins.js'
import type { PluginInfo } from '../host/resource-types.js'
import { clean, wrap } from '../report/plain-text.js'
import { painter } from '../report/style.js'
import type { Terminal } from './terminal.js'

const indent = '  '

/** Plugins for people: a block for each, what is wrong with it last. */
export function pluginList(plugins: readonly PluginState[], { color, columns }: Terminal): string {
  const paint = painter(color)
  const block = ({
    name,
    version,
    from,
    root,
    apiVersion,
    types,
    reviews,
    rules,
    offers,
    prices,
    providers,
    problems,
  }: PluginState): string => {
    const rows: readonly (readonly [string, string])[] = [
      ['API', apiVersion === undefined ? '' : String(apiVersion)],
      ['types', types.join(', ')],
      ['rules', rules.length === 0 ? '' : `${rules.join(', ')} (on ${reviews.join(', ')})`],
      ['asks prices of', offers.join(', ')],
      ['brings prices of', prices.join(', ')],
      ['provides prices of', providers.join(', ')],
      ['folder', from === 'user' ? (root ?? '') : ''],
    ]
    const lines = rows
      .filter(([, text]) => text !== '')
      .flatMap(([label, text]) => wrap(`${label}: ${clean(text)}`, columns - indent.length))
    const health = problems.length === 0 ? [paint('good', 'works')] : problems.map((problem) => paint('bad', clean(problem)))
    const head = `${paint('strong', clean(`${name}@${version}`))}${from === 'planner' ? paint('faint', '  comes with planner') : ''}`
    return [head, ...[...lines, ...health].map((line) => `${indent}${line}`)].join('\n')
  }
  if (plugins.length === 0) return 'No plugin is installed beside those that come with planner: planner plugins --all lists them.'
  return plugins.map(block).join('\n\n')
}

/** What was installed, without having been run. */
export function installedText(plugins: readonly PluginInfo[]): string {
  return plugins
    .map(({ name, version, resources, reviews, prices = {} }) => {
      const parts = [
        resources.length > 0 ? `prices ${resources.join(', ')}` : '',
        reviews.length > 0 ? `has rules on ${reviews.join(', ')}` : '',
        Object.keys(prices).length > 0 ? `brings prices of ${Object.keys(prices).join(', ')}` : '',
      ].filter((part) => part !== '')
      return `${clean(`${name}@${version}`)} ${clean(parts.join('; ') || 'adds nothing')}.`
    })
    .join('\n')
}
