import type { Range } from '../result/result.types.js'
import { type Cell, setTable } from './columns.js'
import type { AmountChange, ChangeKind, Comparison, ResourceChange } from './compare.js'
import { verdictOf } from './compare-verdict.js'
import { signOf } from './decimal.js'
import { change, count, money } from './format.js'
import { clean, wrap } from './plain-text.js'
import { painter, type Tone } from './style.js'
import type { TextOptions } from './text.js'

const SIGN: Readonly<Record<ChangeKind, readonly [sign: string, tone: Tone]>> = {
  added: ['+', 'caution'],
  removed: ['-', 'good'],
  changed: ['~', 'strong'],
}
const DETAIL_LIMIT = 200

/** What changed against a baseline, for a terminal. */
export const renderComparison = (comparison: Comparison, options: TextOptions): string => {
  const verdict = verdictOf(comparison)
  const width = Math.min(160, Math.max(40, options.width))
  const paint = painter(options.color)
  const { resources, unchanged, circumstances } = comparison
  const limit = options.detailLimit ?? DETAIL_LIMIT
  const shown = resources.slice(0, limit)
  const columns = [
    { head: 'compared with the baseline', align: 'left', flexible: true },
    { head: 'before', align: 'right' },
    { head: 'now', align: 'right' },
    { head: 'change', align: 'right' },
  ] as const
  const table = setTable(
    columns,
    shown.flatMap((resource) => rowsOf(resource, comparison.currency)),
    width,
    paint,
  )
  const rest = [
    ...(resources.length > limit ? [`${count(resources.length - limit, 'resource')} more changed: all of them with --json`] : []),
    ...(unchanged > 0 ? [`${count(unchanged, 'resource')} unchanged`] : []),
    ...circumstances.map((text) => `not the design's doing: ${clean(text)}`),
  ]
  return [
    ...(shown.length > 0 ? [paint('faint', table.head), paint('faint', '─'.repeat(table.width)), ...table.rows, ''] : []),
    ...rest.flatMap((text) => wrap(text, width)).map((text) => paint('faint', text)),
    ...wrap(verdict.text, width).map((text) => paint(verdict.tone, text)),
    '',
  ].join('\n')
}

const rowsOf = (resource: ResourceChange, currency: string): readonly (readonly Cell[])[] => {
  const [sign, tone] = SIGN[resource.kind]
  const onlyUnknown = resource.unknown > 0 && signOf(resource.by.expected) === 0
  const total: Cell = onlyUnknown ? { text: 'not known', tone: 'caution' } : changeCell(resource.by, currency)
  const marked = resource.unknown > 0 && !onlyUnknown ? { ...total, text: `${total.text} ?` } : total
  return [
    [{ text: `${sign} ${clean(resource.address)}`, tone, runsOver: true, tail: clean(resource.title) }, { text: '' }, { text: '' }, marked],
    ...resource.lines.map((line): readonly Cell[] => [
      { text: `  ${SIGN[line.kind][0]} ${clean(line.label)}` },
      side(line, 'before', line.kind === 'added', currency),
      side(line, 'after', line.kind === 'removed', currency),
      line.by ? changeCell(line.by, currency) : { text: 'not known', tone: 'caution' },
    ]),
  ]
}

const side = (line: AmountChange, which: 'before' | 'after', absent: boolean, currency: string): Cell => {
  const values = line[which]
  if (values) return { text: money(values.expected, currency) }
  return absent ? { text: '' } : { text: 'unknown', tone: 'caution' }
}

const changeCell = (by: Range, currency: string): Cell => {
  const sign = signOf(by.expected)
  const text = change(by.expected, currency)
  return sign === 0 ? { text } : { text, tone: sign > 0 ? 'bad' : 'good' }
}
