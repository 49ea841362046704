import type { Comparison, ResourceChange } from '../compare.js'
import { compareDecimals, signOf } from '../decimal.js'
import { change, count, money } from '../format.js'
import { folded, limited, safe, table } from './marks.js'

const MOST_CHANGES = 40
const MOST_LINES = 60

/** What costs more or less than in the baseline, the largest change first. */
export const changes = ({ resources, unchanged, by, currency, unknown, circumstances }: Comparison): string => {
  const notes = circumstances.map((text) => `\n- Not the design's doing: ${safe(text)}`).join('')
  if (resources.length === 0) return `### Against the baseline\n\nNothing changed.${notes === '' ? '' : `\n${notes}`}`
  const sorted = resources.toSorted((a, b) => compareDecimals(size(b.by.expected), size(a.by.expected)))
  const [shown, more] = limited(sorted, MOST_CHANGES, 'change')
  const doubt = unknown > 0 ? `; ${count(unknown, 'change')} not known and not counted` : ''
  const rows = shown.map((each) => [each.kind, safe(each.address), safe(each.title), differenceOf(each, currency)])
  const same = unchanged > 0 ? `\n\n_${count(unchanged, 'resource')} unchanged._` : ''
  const content = table(['Change', 'Resource', '', 'A month'], rows, [3])
  return `### Against the baseline: ${change(by.expected, currency)} a month${doubt}\n\n${content}${more}${same}${notes === '' ? '' : `\n${notes}`}`
}

/** The same line by line, with the amounts before and after. */
export const changedLines = ({ resources, currency }: Comparison): string => {
  const lines = resources
    .flatMap(({ address, lines: own }) => own.map((line) => ({ address, line })))
    .toSorted((a, b) => compareDecimals(size(b.line.by?.expected ?? '0'), size(a.line.by?.expected ?? '0')))
  if (lines.length === 0) return ''
  const [shown, more] = limited(lines, MOST_LINES, 'line')
  const rows = shown.map(({ address, line: { label, kind, before, after, by } }) => [
    safe(address),
    safe(label),
    before ? money(before.expected, currency) : kind === 'added' ? '–' : 'not known',
    after ? money(after.expected, currency) : kind === 'removed' ? '–' : 'not known',
    by ? change(by.expected, currency) : 'not known',
  ])
  return folded(
    `<b>What changed, line by line (${lines.length})</b>`,
    `${table(['Resource', 'Line', 'Before', 'After', 'A month'], rows, [2, 3, 4])}${more}`,
  )
}

const differenceOf = ({ by, unknown }: ResourceChange, currency: string): string => {
  if (unknown > 0 && signOf(by.expected) === 0) return 'not known'
  return `${change(by.expected, currency)}${unknown > 0 ? ', and what is not known' : ''}`
}

const size = (text: string): string => text.replace('-', '')
