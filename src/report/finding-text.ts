import type { Finding, Review, ReviewRule } from '../result/result.types.js'
import { signOf } from './decimal.js'
import { change, count, isRange, money, moneyRange } from './format.js'
import { indent } from './indent.js'
import { clean, wrap } from './plain-text.js'
import type { Paint, Tone } from './style.js'

/** More of a kind is for `--json`. */
const SHOWN_FINDINGS = 25
const SHOWN_PLACES = 6

const TONES: Readonly<Record<Finding['severity'], Tone>> = { critical: 'bad', high: 'bad', medium: 'caution', low: 'faint' }

/** Findings rule by rule, the worst first; what rules say is said once. */
export const findingLines = (
  findings: readonly Finding[],
  review: Review,
  currency: string,
  width: number,
  paint: Paint,
): readonly string[] => {
  const open = findings.filter(({ waiver }) => !waiver)
  if (open.length === 0) return []
  const rules = rulesById(review)
  const groups = [...Map.groupBy(open, ({ rule }) => rule)]
  const more = groups.length - SHOWN_FINDINGS
  return [
    paint('strong', `Findings (${open.length})`),
    ...groups.slice(0, SHOWN_FINDINGS).flatMap(([id, group]) => ruleLines(rules.get(id), group, currency, width, paint)),
    ...(more > 0 ? [paint('faint', `  … and ${count(more, 'rule')} more: all of them with --json, one pillar with --pillar`)] : []),
  ]
}

const rulesById = ({ rules }: Review): ReadonlyMap<string, ReviewRule> => new Map(rules.map((rule) => [rule.id, rule]))

const ruleLines = (
  rule: ReviewRule | undefined,
  group: readonly Finding[],
  currency: string,
  width: number,
  paint: Paint,
): readonly string[] => {
  const [first] = group
  if (!first || !rule) return []
  const faint = (text: string): readonly string[] => indent(text, width, 4).map((line) => paint('faint', line))
  const places = group.slice(0, SHOWN_PLACES).flatMap((finding) => placeLines(finding, currency, width, paint))
  const ids = [...rule.practices, ...Object.values(rule.controls).flat()]
  return [
    '',
    ...headLines(rule, first.severity, width, paint),
    ...places,
    ...(group.length > SHOWN_PLACES ? [paint('faint', `    … and ${group.length - SHOWN_PLACES} more places`)] : []),
    ...faint(`Why: ${rule.why}`),
    ...faint(`Remedy: ${rule.remedy}`),
    ...(ids.length > 0 ? faint(ids.slice(0, 8).join(' · ')) : []),
  ]
}

/** The rule's name stands behind its title where there is room. */
const headLines = ({ failureTitle, id }: ReviewRule, severity: Finding['severity'], width: number, paint: Paint): readonly string[] => {
  const room = width - 11
  const title = wrap(clean(failureTitle), room)
  const fits = (title.at(-1)?.length ?? 0) + 1 + id.length <= room
  const shown = title.map((text, index) => `${paint('strong', text)}${fits && index === title.length - 1 ? ` ${paint('faint', id)}` : ''}`)
  const all = fits ? shown : [...shown, paint('faint', id)]
  const label = paint(TONES[severity], severity.toUpperCase().padEnd(8))
  return all.map((text, index) => (index === 0 ? `  ${label} ${text}` : `${' '.repeat(11)}${text}`))
}

const placeLines = (finding: Finding, currency: string, width: number, paint: Paint): readonly string[] => {
  const { file, line, column } = finding.position
  const place = finding.address === '' ? '' : `${finding.address}: `
  const price = fixText(finding, currency)
  return [
    ...indent(`${place}${finding.message} (${file}:${line}:${column})`, width, 4),
    ...(price === undefined ? [] : indent(`→ ${price}`, width, 6).map((text) => paint('good', text))),
  ]
}

/** What the remedy costs or saves. */
const fixText = ({ fix, rule }: Finding, currency: string): string | undefined => {
  if (!fix) return undefined
  if (fix.refused !== undefined) return `the fix cannot be applied as it is: ${fix.refused}`
  const { monthly, atLeast } = fix
  if (!monthly) return `planner fix --rule ${rule} mends it; what that costs is not known`
  if (!atLeast && signOf(monthly.low) === 0 && signOf(monthly.high) === 0) return `planner fix --rule ${rule} mends it: it costs nothing`
  const saves = !atLeast && signOf(monthly.high) < 0 && !isRange(monthly)
  const amount = isRange(monthly) ? moneyRange(monthly, currency) : change(monthly.expected, currency)
  if (saves) return `planner fix --rule ${rule} mends it and saves ${money(monthly.expected.slice(1), currency)} a month`
  return `planner fix --rule ${rule} mends it: ${atLeast ? 'at least ' : ''}${amount} a month`
}
