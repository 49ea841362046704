import type { Result } from '../../result/result.types.js'
import { count, quantity } from '../format.js'
import { changeOf, nameOf, sentence } from './words.js'

export type Review = NonNullable<Result['review']>
type Finding = Review['findings'][number]

export interface ReviewView {
  readonly framework: string
  readonly pillars: readonly PillarView[]
  /** One for each rule that found something, the worst first; waived ones apart. */
  readonly findings: readonly FindingView[]
  readonly waived: readonly FindingView[]
  readonly counts: readonly { readonly severity: string; readonly count: number }[]
  readonly failures: readonly string[]
}

export interface PillarView {
  readonly anchor: string
  readonly title: string
  readonly assessed: boolean
  readonly state: string
  /** `82`, empty without a score. */
  readonly score: string
  readonly scoreShare: number
  readonly grade: 'good' | 'fair' | 'poor' | 'none'
  readonly coverage: string
  readonly coverageShare: number
  readonly covered: string
  readonly contributions: readonly {
    readonly name: string
    readonly title: string
    readonly weight: number
    readonly score: string
    readonly lost: string
  }[]
  readonly flawless: number
  readonly questions: readonly QuestionView[]
  /** The same by severity, the worst first. */
  readonly risks: readonly { readonly severity: string; readonly questions: readonly QuestionView[] }[]
  /** `3 open questions`, empty if there is none. */
  readonly open: string
}

export interface QuestionView {
  readonly id: string
  readonly text: string
  readonly severity: string
  readonly about: string
  readonly answer: string
}

export interface FindingView {
  readonly anchor: string
  readonly rule: string
  readonly severity: string
  readonly pillar: string
  readonly title: string
  readonly why: string
  readonly remedy: string
  readonly url: string
  readonly practices: string
  readonly controls: string
  readonly places: readonly PlaceView[]
  readonly more: number
}

export interface PlaceView {
  readonly name: string
  readonly href: string
  readonly message: string
  readonly evidence: readonly string[]
  /** What its remedy costs or saves; empty without one. */
  readonly fix: string
  readonly waiver: string
}

const MOST_PLACES = 20
const MOST_EVIDENCE = 6
const LONGEST_VALUE = 40

export const reviewOf = ({ review, currency }: Result, anchors: ReadonlyMap<string, string>): ReviewView | undefined => {
  if (!review) return undefined
  const groups = (findings: readonly Finding[], prefix: string): readonly FindingView[] =>
    [...Map.groupBy(findings, ({ rule }) => rule)].map(([rule, own], index) =>
      findingOf(rule, own, `${prefix}${index}`, review, (finding) => placeOf(finding, anchors, currency)),
    )
  const open = review.findings.filter(({ waiver }) => waiver === undefined)
  return {
    framework: nameOf(review.framework),
    pillars: review.pillars.map((pillar, index) => pillarOf(pillar, `p${index}`, review)),
    findings: groups(open, 'f'),
    waived: groups(
      review.findings.filter(({ waiver }) => waiver !== undefined),
      'w',
    ),
    counts: SEVERITIES.map((severity) => ({ severity, count: open.filter((finding) => finding.severity === severity).length })),
    failures: review.failures.map(({ plugin, rule, address, message }) =>
      sentence(`${plugin}, rule ${rule}${address === '' ? '' : `, ${address}`}: ${message}`),
    ),
  }
}

const SEVERITIES = ['critical', 'high', 'medium', 'low'] as const

const GOOD = 80
const FAIR = 50

const pillarOf = (pillar: Review['pillars'][number], anchor: string, { questions }: Review): PillarView => {
  const { score, coverage, contributions, status } = pillar
  const points = score === undefined ? undefined : Number(score)
  const own = questions.filter((question) => question.pillar === pillar.pillar)
  const asked = own.map(questionOf)
  return {
    anchor,
    title: nameOf(pillar.title),
    assessed: status === 'assessed' && points !== undefined,
    state: status === 'failed' ? 'a rule failed: no score' : 'not assessed',
    score: score === undefined ? '' : quantity(score, 0),
    scoreShare: share(points ?? 0),
    grade: points === undefined ? 'none' : points >= GOOD ? 'good' : points >= FAIR ? 'fair' : 'poor',
    coverage: `${quantity(coverage.percent, 0)}%`,
    coverageShare: share(Number(coverage.percent)),
    covered: `${coverage.covered} of ${coverage.of} practices`,
    contributions: contributions
      .filter(({ lost }) => Number(lost) > 0)
      .map(({ id, title, weight, score: own, lost }) => ({
        name: nameOf(id),
        title: sentence(title),
        weight,
        score: quantity(own, 2),
        lost: quantity(lost, 1),
      })),
    flawless: contributions.filter(({ lost }) => Number(lost) <= 0).length,
    questions: asked,
    risks: SEVERITIES.flatMap((severity) => {
      const questions = asked.filter((question) => question.severity === severity)
      return questions.length === 0 ? [] : [{ severity, questions }]
    }),
    open: openOf(own),
  }
}

const questionOf = ({ id, text, severity, address, answer }: Review['questions'][number]): QuestionView => ({
  id: nameOf(id),
  text: sentence(text),
  severity,
  about: nameOf(address ?? ''),
  answer: answer ? answered(answer) : '',
})

const openOf = (questions: Review['questions']): string => {
  const open = questions.filter(({ answer }) => answer === undefined).length
  return open === 0 ? '' : count(open, 'open question')
}

const share = (points: number): number => Math.min(1, Math.max(0, points / 100))

const answered = ({ answer, owner, date, note }: NonNullable<Review['questions'][number]['answer']>): string => {
  const who = [owner, date].flatMap((text) => (text === undefined ? [] : [nameOf(text)])).join(', ')
  return `${answer.replaceAll('-', ' ')}${who === '' ? '' : ` (${who})`}${note === undefined ? '' : `: ${sentence(note)}`}`
}

const findingOf = (
  id: string,
  findings: readonly Finding[],
  anchor: string,
  { rules, pillars }: Review,
  place: (finding: Finding) => PlaceView,
): FindingView => {
  const rule = rules.find((one) => one.id === id)
  const [first] = findings
  return {
    anchor,
    rule: nameOf(id),
    severity: first?.severity ?? 'low',
    pillar: nameOf(pillars.find(({ pillar }) => pillar === first?.pillar)?.title ?? ''),
    title: sentence(rule?.failureTitle ?? id),
    why: sentence(rule?.why ?? ''),
    remedy: sentence(rule?.remedy ?? ''),
    url: webPage(rule?.url ?? ''),
    practices: (rule?.practices ?? []).map(nameOf).join(', '),
    controls: Object.values(rule?.controls ?? {})
      .flat()
      .map(nameOf)
      .join(', '),
    places: findings.slice(0, MOST_PLACES).map(place),
    more: Math.max(0, findings.length - MOST_PLACES),
  }
}

/** A plugin may be a stranger's: its links lead to the web and nowhere else. */
const webPage = (url: string): string => (/^https:\/\/[\w.-]+(?:\/[\w./?#=&%+~,:@-]*)?$/.test(url) ? url : '')

const placeOf = (
  { address, message, position, evidence, fix, waiver }: Finding,
  anchors: ReadonlyMap<string, string>,
  currency: string,
): PlaceView => ({
  name: address === '' ? 'the design' : nameOf(address),
  href: anchors.get(address) ?? '',
  message: sentence(message),
  evidence: [
    `line ${position.line}`,
    ...evidence
      .slice(0, MOST_EVIDENCE)
      .map(({ pointer, fact, value, line }) =>
        nameOf(`${fact ?? pointer}${value === undefined ? ' is not given' : ` = ${shortened(value)}`} (line ${line})`),
      ),
  ],
  fix: fix ? (fix.refused === undefined ? changeOf(fix.monthly, fix.atLeast, currency) : sentence(`not priced: ${fix.refused}`)) : '',
  waiver: waiver ? sentence(`${waiver.reason}${waiver.until === undefined ? '' : `, until ${waiver.until}`}`) : '',
})

const shortened = (value: string): string => (value.length > LONGEST_VALUE ? `${value.slice(0, LONGEST_VALUE)}…` : value)
