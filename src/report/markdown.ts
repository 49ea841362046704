import type { Result } from '../result/result.types.js'
import type { Comparison } from './compare.js'
import { count, money } from './format.js'
import { changedLines, changes } from './markdown/changes.js'
import { headline } from './markdown/headline.js'
import { folded, limited, safe, table } from './markdown/marks.js'
import { findings, problems, scores } from './markdown/review.js'
import { services } from './markdown/services.js'
import { amountOf } from './view/words.js'

/** A comment on a pull request holds 65,536 characters (GitHub, 2026); some of them are left for who adds to it. */
const LONGEST = 64_000

const MOST_UNKNOWNS = 30
const MOST_BUDGETS = 20

/**
 * A result as Markdown for a pull request: what to decide by, what changed, the totals, findings and scores, and a folded
 * table for each service.
 */
export const renderMarkdown = (result: Result, comparison?: Comparison): string => {
  const { review, currency } = result
  const sections = [
    headline(result, comparison),
    ...(comparison ? [changes(comparison), changedLines(comparison)] : []),
    totals(result),
    budgets(result),
    problems(result),
    ...(review ? [...findings(review, currency), scores(review)] : []),
    unknowns(result),
    ...services(result),
  ].filter((text) => text !== '')
  const end = footer(result)
  const room = LONGEST - end.length
  let written = ''
  let left = 0
  for (const section of sections) {
    if (left > 0 || written.length + section.length + 2 > room) left++
    else written += `${section}\n\n`
  }
  const missing = left === 0 ? '' : `_${count(left, 'section')} more: too long for a comment. The HTML report has all of it._\n\n`
  return `${written}${missing}${end}\n`
}

const totals = ({ totals: all, tax, currency, horizon }: Result): string => {
  const row = (label: string, values: Result['totals']['monthly']): readonly string[] => {
    const { text, range, atLeast } = amountOf(values, all.atLeast, currency)
    return [label, `${atLeast ? 'at least ' : ''}${text}`, range]
  }
  const span = count(horizon, 'month')
  const withTax = tax ? `with ${safe(tax.name)} ${tax.percent}%` : ''
  const rows = [
    row('Monthly, effective', all.monthly),
    ...(tax ? [row(`Monthly, effective, ${withTax}`, tax.withTax.monthly)] : []),
    row('First month, cash', all.firstMonth),
    row(`${span}, billed`, all.billed),
    ...(tax ? [row(`${span}, billed, ${withTax}`, tax.withTax.billed)] : []),
    row(`${span}, effective`, all.effective),
  ]
  return rows.some(([, , range]) => range !== '')
    ? table(['Total', 'Expected', 'Range'], rows, [1, 2])
    : table(
        ['Total', 'Expected'],
        rows.map((cells) => cells.slice(0, 2)),
        [1],
      )
}

const unknowns = ({ unknowns: all }: Result): string => {
  if (all.length === 0) return ''
  const [shown, more] = limited(all, MOST_UNKNOWNS, 'line')
  const items = shown.map(({ address, line, why, mend }) => `- ${safe(`${address}.${line}`)}: ${safe(why)}; ${safe(mend)}`)
  return folded(`<b>Not known (${all.length})</b>`, `${items.join('\n')}${more}`)
}

const BUDGETS = { within: 'within', over: '**over**', unknown: 'not known: some of its costs are not known' } as const

const budgets = ({ budgets: all, currency }: Result): string => {
  if (all.length === 0) return ''
  const [shown, more] = limited(all, MOST_BUDGETS, 'budget')
  const rows = shown.map(({ name, limit, actual, status }) => [
    safe(name),
    money(limit, currency),
    money(actual, currency),
    BUDGETS[status],
  ])
  return `### Budgets\n\n${table(['Budget, a month', 'Limit', 'Estimate', ''], rows, [1, 2])}${more}`
}

const footer = ({ design, asOf, planner, priceBook }: Result): string =>
  `<sub>${safe(design.file)} · prices as of ${safe(asOf)} · price book ${safe(priceBook.digest.slice(0, 12))} · planner ${safe(planner)}</sub>`
