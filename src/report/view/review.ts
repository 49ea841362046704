import type { Result } from '../../result/result.types.js'
import { count, quantity } from '../format.js'
import { type PlaceView, placesOf } from './places.js'
import { nameOf, namesOf, sentence } from './words.js'

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

const MOST_PLACES = 20

export const reviewOf = ({ review, currency }: Result, anchors: ReadonlyMap<string, string>): ReviewView | undefined => {
  if (!review) return undefined
  const groups = (findings: readonly Finding[], prefix: string): readonly FindingView[] =>
    [...Map.groupBy(findings, ({ rule }) => rule)].map(([rule, own], index) =>
      findingOf(rule, own, `${prefix}${index}`, review, placesOf(own, anchors, currency)),
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
  const asked = questionsOf(own)
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

/** The same asked of several places once, where the answer is the same: it is answered under the rule's id for all of them. */
const questionsOf = (questions: Review['questions']): readonly QuestionView[] => {
  const rule = (id: string): string => id.split('@', 1)[0] ?? id
  const groups = Map.groupBy(questions, ({ id, text, severity, answer }) => JSON.stringify([rule(id), text, severity, answer]))
  return [...groups.values()].flatMap((same) =>
    same.slice(0, 1).map(({ id, text, severity, answer }) => ({
      id: nameOf(same.length === 1 ? id : rule(id)),
      text: sentence(text),
      severity,
      about: namesOf(same.map(({ address = '' }) => address)),
      answer: answer ? answered(answer) : '',
    })),
  )
}

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
  places: readonly PlaceView[],
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
    places: places.slice(0, MOST_PLACES),
    more: Math.max(0, places.length - MOST_PLACES),
  }
}

/** A plugin may be a stranger's: its links lead to the web and nowhere else. */
const webPage = (url: string): string => (/^https:\/\/[\w.-]+(?:\/[\w./?#=&%+~,:@-]*)?$/.test(url) ? url : '')
