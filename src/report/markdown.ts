import type { Finding, Line, Result, Review } from '../result/result.types.js'
import type { Comparison } from './compare.js'
import { compareDecimals, signOf } from './decimal.js'
import { amount, change, count, isRange, money, span, unitPrice } from './format.js'
import { clean } from './plain-text.js'
import { serviceIn } from './view/cost.js'
import { linesOf, type OwnedLine, sumOfLines } from './view/sums.js'
import { amountOf, byCost, changeOf } from './view/words.js'

/** A comment on a pull request holds 65,536 characters (GitHub, 2026); some of them are left for who adds to it. */
const LONGEST = 64_000

const MOST_CHANGES = 60
const MOST_FINDINGS = 40
const MOST_UNKNOWNS = 30
const MOST_LINES = 40

/** A result as Markdown for a pull request: the totals, what changed, scores and findings, and a folded table for each service. */
export const renderMarkdown = (result: Result, comparison?: Comparison): string => {
  const { review } = result
  const sections = [
    heading(result),
    totals(result),
    ...(comparison ? [changes(comparison)] : []),
    ...(review ? [scores(review), findings(review, result.currency)] : []),
    unknowns(result),
    budgets(result),
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

/** Text of a design as Markdown shows it: no markup, no links, nobody called by name, one line. */
const safe = (text: string): string =>
  clean(text)
    .slice(0, 300)
    .toWellFormed()
    .replace(/[&<>@:\\`*_{}[\]()#|~$]/g, (char) => ('&<>@:'.includes(char) ? `&#${char.charCodeAt(0)};` : `\\${char}`))

/** A plugin's address is a link only if it can be nothing else. */
const link = (text: string, url: string): string => (/^https:\/\/[^\s()<>|[\]]+$/.test(url) ? `[${safe(text)}](${url})` : safe(text))

const table = (head: readonly string[], rows: readonly (readonly string[])[], right: readonly number[] = []): string => {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map((_, column) => (right.includes(column) ? '---:' : '---'))), ...rows.map(line)].join('\n')
}

const limited = <T>(all: readonly T[], most: number, what: string): readonly [readonly T[], string] =>
  all.length <= most ? [all, ''] : [all.slice(0, most), `\n\n_… and ${count(all.length - most, what)} more._`]

const heading = ({ design, totals: { monthly, atLeast, upfront }, currency }: Result): string => {
  const total = amountOf(monthly, atLeast, currency)
  const due = signOf(upfront.high) > 0 ? `, with ${money(upfront.expected, currency)} due upfront` : ''
  return `## ${safe(design.name)}\n\n**${total.atLeast ? 'At least ' : ''}${total.text} a month**${total.range ? ` (${total.range})` : ''}${due}`
}

const totals = ({ totals: all, currency, horizon }: Result): string => {
  const row = (label: string, values: Result['totals']['monthly']): readonly string[] => {
    const { text, range, atLeast } = amountOf(values, all.atLeast, currency)
    return [label, `${atLeast ? 'at least ' : ''}${text}`, range]
  }
  const rows = [
    row('Monthly, effective', all.monthly),
    row('First month, cash', all.firstMonth),
    row(`${count(horizon, 'month')}, billed`, all.billed),
    row(`${count(horizon, 'month')}, effective`, all.effective),
  ]
  return table(['Total', 'Expected', 'Range'], rows, [1, 2])
}

const SIGNS = { added: '+', removed: '−', changed: '~' } as const

const changes = ({ resources, by, currency, unknown, circumstances }: Comparison): string => {
  if (resources.length === 0) return '### Against the baseline\n\nNothing changed.'
  const sorted = resources.toSorted((a, b) => compareDecimals(size(b.by.expected), size(a.by.expected)))
  const [shown, more] = limited(sorted, MOST_CHANGES, 'change')
  const doubt = unknown > 0 ? `; ${count(unknown, 'change')} not known and not counted` : ''
  const rows = shown.map((each) => [
    SIGNS[each.kind],
    safe(each.address),
    safe(each.title),
    each.unknown > 0 && signOf(each.by.expected) === 0
      ? 'not known'
      : `${change(each.by.expected, currency)}${each.unknown > 0 ? ' ?' : ''}`,
  ])
  const notes = circumstances.map((text) => `\n- not the design's doing: ${safe(text)}`).join('')
  return `### Against the baseline: ${change(by.expected, currency)} a month${doubt}\n\n${table(['', 'Resource', '', 'A month'], rows, [3])}${more}${notes}`
}

const size = (text: string): string => text.replace('-', '')

const scores = ({ pillars, findings: all }: Review): string => {
  const rows = pillars.map(({ pillar, title, score, status, coverage }) => [
    title,
    score ?? (status === 'failed' ? 'none: a rule failed' : 'not assessed'),
    `${coverage.percent}% (${coverage.covered} of ${coverage.of})`,
    String(all.filter((finding) => finding.pillar === pillar && !finding.waiver).length),
  ])
  return `### Well-Architected\n\n${table(['Pillar', 'Score', 'Coverage', 'Findings'], rows, [1, 2, 3])}`
}

const findings = ({ findings: all, rules }: Review, currency: string): string => {
  const open = all.filter(({ waiver }) => !waiver)
  if (open.length === 0) return ''
  const titles = new Map(rules.map(({ id, failureTitle, url }) => [id, { failureTitle, url }]))
  const groups = [...Map.groupBy(open, ({ rule }) => rule)]
  const [shown, more] = limited(groups, MOST_FINDINGS, 'rule')
  const rows = shown.map(([id, group]) => {
    const { failureTitle = id, url = '' } = titles.get(id) ?? {}
    const [first] = group
    return [
      first?.severity ?? '',
      link(failureTitle, url),
      placesOf(group),
      first?.fix ? changeOf(first.fix.monthly, first.fix.atLeast, currency) : '',
    ]
  })
  return `<details open><summary><b>Findings (${open.length})</b></summary>\n\n${table(['Severity', 'What', 'Where', 'Remedy'], rows)}${more}\n\n</details>`
}

const placesOf = (group: readonly Finding[]): string => {
  const shown = group.slice(0, 3).map(({ address, position }) => `${safe(address === '' ? 'the design' : address)} (line ${position.line})`)
  return `${shown.join(', ')}${group.length > 3 ? ` and ${group.length - 3} more` : ''}`
}

const unknowns = ({ unknowns: all }: Result): string => {
  if (all.length === 0) return ''
  const [shown, more] = limited(all, MOST_UNKNOWNS, 'line')
  const items = shown.map(({ address, line, why, mend }) => `- ${safe(`${address}.${line}`)}: ${safe(why)}; ${safe(mend)}`)
  return `<details><summary><b>Not known (${all.length})</b></summary>\n\n${items.join('\n')}${more}\n\n</details>`
}

const budgets = ({ budgets: all, currency }: Result): string => {
  if (all.length === 0) return ''
  const rows = all.map(({ name, limit, actual, status }) => [safe(name), money(limit, currency), money(actual, currency), status])
  return `### Budgets\n\n${table(['Budget', 'Limit', 'Estimate', ''], rows, [1, 2])}`
}

/** A folded table for each service, the dearest first. */
const services = (result: Result): readonly string[] => {
  const lines = linesOf(result)
  const groups = [...Map.groupBy(lines, serviceIn(lines))].map(([name, members]) => ({
    name,
    members,
    ...sumOfLines(members.map(({ line }) => line)),
  }))
  return groups.toSorted(byCost).map(({ name, members, monthly, atLeast }) => {
    const total = amountOf(monthly, atLeast, result.currency)
    const [shown, more] = limited(
      members.toSorted((a, b) => compareDecimals(expected(b.line), expected(a.line))),
      MOST_LINES,
      'line',
    )
    const rows = shown.map((owned) => lineRow(owned, result.currency))
    const title = `<b>${safe(name)}</b>: ${total.atLeast ? 'at least ' : ''}${total.text} a month`
    return `<details><summary>${title}</summary>\n\n${table(['Resource', 'Line', 'Quantity', 'Unit price', 'A month'], rows, [2, 3, 4])}${more}\n\n</details>`
  })
}

const expected = ({ monthly }: Line): string => monthly?.expected ?? '0'

const lineRow = ({ owner, line }: OwnedLine, currency: string): readonly string[] => [
  safe(owner),
  safe(line.label),
  line.quantity ? safe(amount(line.quantity.expected, line.unit)) : 'not given',
  line.unitPrice === undefined ? '' : unitPrice(line.unitPrice, line.priceCurrency ?? line.currency),
  line.monthly
    ? `${money(line.monthly.expected, currency)}${isRange(line.monthly) ? ` (${span(line.monthly, currency)})` : ''}`
    : 'not known',
]

const footer = ({ design, asOf, planner, priceBook }: Result): string =>
  `<sub>${safe(design.file)} · prices as of ${safe(asOf)} · price book ${safe(priceBook.digest.slice(0, 12))} · planner ${safe(planner)}</sub>`
