import type { Finding, Pillar, Question, Result, Review, ReviewRule } from '../result/result.types.js'
import { type Cell, setTable } from './columns.js'
import { signOf } from './decimal.js'
import { change, count, isRange, money, moneyRange } from './format.js'
import { clean, wrap } from './plain-text.js'
import { besideLines } from './review-beside.js'
import { type Paint, painter, type Tone } from './style.js'
import { failureLines, problemLines } from './text-notices.js'

export interface ReviewTextOptions {
  readonly width: number
  readonly color: boolean
  /** Only this pillar. */
  readonly pillar?: Pillar['pillar'] | undefined
}

const NARROWEST = 60
const WIDEST = 110

/** More of a kind is for `--json`. */
const SHOWN_FINDINGS = 25
const SHOWN_QUESTIONS = 12
const SHOWN_PLACES = 6

/** A review for a terminal: scores, what is wrong, what to answer. */
export const renderReview = (result: Result & { readonly review: Review }, options: ReviewTextOptions): string => {
  const width = Math.min(WIDEST, Math.max(NARROWEST, options.width))
  const paint = painter(options.color)
  const of = <T extends { readonly pillar: string }>(all: readonly T[]): readonly T[] =>
    options.pillar === undefined ? all : all.filter(({ pillar }) => pillar === options.pillar)
  const { review } = result
  const sections = [
    [
      paint('strong', clean(result.design.name)),
      ...wrap(
        `${clean(result.design.file)} · Well-Architected Framework of ${review.framework} · ${count(review.rules.length, 'rule')}`,
        width,
      ),
    ],
    scoreLines(of(review.pillars), of(review.findings), width, paint),
    findingLines(of(review.findings), review, result.currency, width, paint),
    waivedLines(of(review.findings), review, width, paint),
    questionLines(of(review.questions), width, paint),
    ...(options.pillar === undefined ? besideLines(review, width, paint) : []),
    problemLines(result, width, paint),
    failureLines(result, width, paint),
    failedRules(review, width, paint),
    wrap(verdict(review), width).map((text) => paint('strong', text)),
  ]
  return `${sections
    .filter((section) => section.length > 0)
    .map((section) => section.join('\n'))
    .join('\n\n')}\n`
}

const scoreLines = (pillars: readonly Pillar[], findings: readonly Finding[], width: number, paint: Paint): readonly string[] => {
  const columns = [
    { head: 'Pillar', align: 'left', flexible: true },
    { head: 'Score', align: 'right' },
    { head: 'Coverage', align: 'right' },
    { head: 'Practices', align: 'right' },
    { head: 'Findings', align: 'right' },
  ] as const
  const rows = pillars.map((pillar): readonly Cell[] => {
    const open = findings.filter((finding) => finding.pillar === pillar.pillar && !finding.waiver).length
    return [
      { text: pillar.title },
      scoreCell(pillar),
      { text: `${pillar.coverage.percent}%` },
      { text: `${pillar.coverage.covered} of ${pillar.coverage.of}` },
      { text: String(open), ...(open > 0 ? { tone: 'caution' as const } : {}) },
    ]
  })
  const { head, rows: set } = setTable(columns, rows, width, paint)
  return [
    head,
    ...set,
    ...wrap('A score counts what is judged or answered only; coverage says how much of the pillar that is, weighed by risk.', width).map(
      (text) => paint('faint', text),
    ),
  ]
}

const scoreCell = ({ status, score }: Pillar): Cell => {
  if (status === 'failed') return { text: 'none: a rule failed', tone: 'bad' }
  if (score === undefined) return { text: 'not assessed', tone: 'faint' }
  return { text: score, tone: Number(score) >= 80 ? 'good' : Number(score) >= 50 ? 'caution' : 'bad' }
}

const TONES: Readonly<Record<Finding['severity'], Tone>> = { critical: 'bad', high: 'bad', medium: 'caution', low: 'faint' }

/** Findings rule by rule, the worst first; what rules say is said once. */
const findingLines = (findings: readonly Finding[], review: Review, currency: string, width: number, paint: Paint): readonly string[] => {
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

const indent = (text: string, width: number, by: number): readonly string[] =>
  wrap(clean(text), width - by - 2).map((line, index) => `${' '.repeat(index === 0 ? by : by + 2)}${line}`)

const waivedLines = (findings: readonly Finding[], { waivers }: Review, width: number, paint: Paint): readonly string[] => {
  const waived = findings.filter(({ waiver }) => waiver)
  const lapsed = waivers.filter(({ state }) => state !== 'applied')
  if (waived.length + lapsed.length === 0) return []
  return [
    paint('strong', `Waivers (${waivers.length})`),
    ...waived.flatMap(({ rule, address, waiver }) =>
      indent(
        `${rule}${address === '' ? '' : ` at ${address}`}: ${waiver?.reason ?? ''}${waiver?.until ? ` (until ${waiver.until})` : ''}`,
        width,
        2,
      ),
    ),
    ...lapsed.flatMap(({ rule, resource, until, state, position }) =>
      indent(
        `${state === 'expired' ? `expired on ${until ?? ''}, the finding counts again` : 'waives nothing'}: ${rule}${resource ? ` at ${resource}` : ''} (${position.file}:${position.line}:${position.column})`,
        width,
        2,
      ).map((text) => paint('caution', text)),
    ),
  ]
}

/** What is asked of several resources is asked once. */
const questionLines = (questions: readonly Question[], width: number, paint: Paint): readonly string[] => {
  const open = questions.filter(({ answer }) => !answer)
  if (open.length === 0) return []
  const groups = [...Map.groupBy(open, ({ rule, text, id }) => JSON.stringify([rule ?? id, text])).values()]
  const shown = groups.slice(0, SHOWN_QUESTIONS)
  const more = open.length - shown.flat().length
  return [
    paint('strong', `Questions (${open.length} open of ${questions.length})`),
    paint('faint', '  answer them in the design under "answers"'),
    ...shown.flatMap((group) => [
      ...indent(`? ${group[0]?.text}`, width, 2),
      ...indent(`${keysOf(group)} (${group[0]?.severity})`, width, 4).map((line) => paint('faint', line)),
    ]),
    ...(more > 0 ? [paint('faint', `  … and ${more} more: all of them with --json`)] : []),
  ]
}

const keysOf = (group: readonly Question[]): string => {
  const more = group.length - SHOWN_PLACES
  const keys = group.slice(0, SHOWN_PLACES).map(({ id }) => id)
  return `${keys.join(', ')}${more > 0 ? ` and ${more} more` : ''}`
}

const failedRules = ({ failures }: Review, width: number, paint: Paint): readonly string[] =>
  failures.length === 0
    ? []
    : [
        paint('bad', `Rules that failed (${failures.length})`),
        ...failures
          .slice(0, SHOWN_FINDINGS)
          .flatMap(({ plugin, rule, address, message }) =>
            indent(`${plugin}: ${rule}${address === '' ? '' : ` at ${address}`}: ${message}`, width, 2),
          ),
      ]

const verdict = ({ findings, questions, practices }: Review): string => {
  const open = findings.filter(({ waiver }) => !waiver)
  const severe = open.filter(({ severity }) => severity === 'critical' || severity === 'high').length
  const covered = practices.filter(({ status }) => status !== 'open').length
  const found = open.length === 0 ? 'No findings' : `${count(open.length, 'finding')}, ${severe} of them high or critical`
  return `${found}; ${covered} of ${practices.length} practices covered, ${count(questions.filter(({ answer }) => !answer).length, 'question')} open.`
}
