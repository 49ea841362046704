import type { Finding, Result, Review } from '../../result/result.types.js'
import { compareDecimals } from '../decimal.js'
import { change, listed } from '../format.js'
import { changeOf } from '../view/words.js'
import { folded, limited, link, safe, table } from './marks.js'

const MOST_FINDINGS = 40
const MOST_PROBLEMS = 20

export const scores = ({ pillars, findings: all }: Review): string => {
  const rows = pillars.map(({ pillar, title, score, status, coverage }) => [
    title,
    score ?? (status === 'failed' ? 'none: a rule failed' : 'not assessed'),
    `${coverage.percent}% (${coverage.covered} of ${coverage.of})`,
    String(all.filter((finding) => finding.pillar === pillar && !finding.waiver).length),
  ])
  return `### Well-Architected\n\n${table(['Pillar', 'Score', 'Coverage', 'Findings'], rows, [1, 2, 3])}`
}

/** What is critical or high at a glance, the others behind a line; all of them are one list where none is. */
export const findings = ({ findings: all, rules }: Review, currency: string): readonly string[] => {
  const open = all.filter(({ waiver }) => !waiver)
  const titles = new Map(rules.map(({ id, failureTitle, url }) => [id, { failureTitle, url }]))
  const list = (title: string, own: readonly Finding[], unfolded: boolean): readonly string[] => {
    if (own.length === 0) return []
    const [shown, more] = limited([...Map.groupBy(own, ({ rule }) => rule)], MOST_FINDINGS, 'rule')
    const rows = shown.map(([id, group]) => {
      const { failureTitle = id, url = '' } = titles.get(id) ?? {}
      const [first] = group
      return [first?.severity ?? '', link(failureTitle, url), placesOf(group), remedyOf(group, currency)]
    })
    return [folded(`<b>${title} (${own.length})</b>`, `${table(['Severity', 'What', 'Where', 'Remedy'], rows)}${more}`, unfolded)]
  }
  const grave = open.filter(({ severity }) => severity === 'critical' || severity === 'high')
  const other = open.filter((finding) => !grave.includes(finding))
  return [...list('Findings, critical and high', grave, true), ...list('Findings, medium and low', other, false)]
}

/** What the remedy costs; where it differs from place to place, the least and the most of what is known. */
const remedyOf = (group: readonly Finding[], currency: string): string => {
  const fixes = group.flatMap(({ fix }) => fix ?? [])
  const [first, ...others] = new Set(fixes.map(({ monthly, atLeast }) => changeOf(monthly, atLeast, currency)))
  if (first === undefined) return ''
  if (others.length === 0) return group.length > 1 && first.endsWith('a month') ? `${first} each` : first
  const known = fixes.flatMap(({ monthly }) => monthly?.expected ?? []).toSorted(compareDecimals)
  const ends = new Set([known[0], known.at(-1)].map((end = '0') => change(end, currency)))
  const range = `${[...ends].join(' … ')} a month each`
  return fixes.some(({ monthly, atLeast }) => !monthly || atLeast) ? `${range}, as far as known` : range
}

const SHOWN_PLACES = 3

const placesOf = (group: readonly Pick<Finding, 'address' | 'position'>[]): string =>
  listed(
    group.map(({ address, position }) => `${safe(address === '' ? 'the design' : address)} (line ${position.line})`),
    SHOWN_PLACES,
  )

const SEVERITIES = { error: 'refused', quota: 'quota', warn: 'warning', info: 'note' } as const

/** What AWS would refuse, or allows only when asked. */
export const problems = ({ problems: all }: Result): string => {
  if (all.length === 0) return ''
  const order = Object.keys(SEVERITIES)
  const sorted = all.toSorted((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity))
  const groups = [...Map.groupBy(sorted, ({ severity, message, hint }) => JSON.stringify([severity, message, hint])).values()]
  const [shown, more] = limited(groups, MOST_PROBLEMS, 'problem')
  const rows = shown.flatMap((group) =>
    group.slice(0, 1).map(({ severity, message, hint }) => [SEVERITIES[severity], placesOf(group), safe(message), safe(hint)]),
  )
  const title = `<b>Limits of AWS (${all.length})</b>`
  return folded(
    title,
    `${table(['Kind', 'Where', 'What', 'Remedy'], rows)}${more}`,
    all.some(({ severity }) => severity === 'error'),
  )
}
