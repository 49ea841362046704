import type { Pillar as PillarName } from '@planner/contract'
import type { Evaluation } from '../costing/evaluate.js'
import type { Design } from '../design/design.js'
import { changesPart } from '../design/patch.js'
import { pointerText } from '../design/pointer-text.js'
import type { LoadedRule, LoadedRules } from '../host/resource-types.js'
import type { PriceBook } from '../pricing/price-book.js'
import type { Evidence, Finding, Practice, Question, Review, ReviewRule } from '../result/result.types.js'
import { type Answers, answersOf } from './answers.js'
import type { PlacedCommitment } from './commitments.js'
import { createObserver, type Read } from './evidence.js'
import { type Framework, frameworkOf } from './practices.js'
import { pillarsOf, type Scored, scoreText } from './scores.js'
import { createSubjects } from './subjects.js'
import { judge, messageText, type Verdict } from './verdicts.js'
import { type Waivers, waiversOf } from './waivers.js'
import { SEVERITIES, WEIGHTS } from './weights.js'

export interface ReviewOptions {
  readonly design: Design
  readonly evaluation: Pick<Evaluation, 'facts' | 'context'>
  /** As `commitmentStates` gives them. */
  readonly commitments: readonly PlacedCommitment[]
  readonly rules: LoadedRules
  readonly priceBook: Pick<PriceBook, 'catalogRow' | 'catalogKeys'>
  readonly asOf: string
  /** ISO date that waivers are held against. */
  readonly today: string
}

/** A finding with the patch that its rule offers, before the patch has a price. */
export type OpenFinding = Omit<Finding, 'fix'> & { readonly patch?: NonNullable<Finding['fix']>['patch'] }

/** The review but for what its fixes cost. */
export type UnpricedReview = Omit<Review, 'findings'> & { readonly findings: readonly OpenFinding[] }

/** Runs the rules over a design and weighs their verdicts and the design's answers. */
export const reviewDesign = ({ design, evaluation, commitments, rules, priceBook, asOf, today }: ReviewOptions): UnpricedReview => {
  const framework = frameworkOf(priceBook, asOf)
  const observer = createObserver()
  const catalogRow = (table: string, key: string) => priceBook.catalogRow(table, key, asOf)
  const subjects = createSubjects({ design, evaluation, commitments, asOf, catalogRow, observer })
  const context: Context = { design, answers: answersOf(design), waivers: waiversOf(design, today) }
  const verdicts = judge(rules.rules, subjects, observer)
  const judged = rules.rules.map((rule, index) => judgedRule(rule, verdicts[index] ?? [], context))
  const practices = practicesOf(framework, judged, context.answers)
  const failures = [
    ...rules.broken.map(({ id, plugin, message }) => ({ plugin: nameOf(plugin), rule: id, address: '', message })),
    ...judged.flatMap(({ failures: own }) => own),
  ]
  const failed = new Set(judged.flatMap(({ result }) => (result.error === undefined ? [] : [result.pillar as PillarName])))
  const answered = practices.flatMap((practice) => scoredPractice(practice, judged))
  return {
    framework: framework.version,
    pillars: [...pillarsOf([...judged.map(({ scored }) => scored), ...answered], practices, failed)],
    rules: judged.map(({ result }) => result),
    findings: judged.flatMap(({ findings }) => findings).sort(worstFirst),
    questions: [...judged.flatMap(({ questions }) => questions), ...practiceQuestions(framework, practices, judged)].sort(openFirst),
    practices: [...practices],
    waivers: [...context.waivers.states()],
    failures,
  }
}

interface Context {
  readonly design: Design
  readonly answers: Answers
  readonly waivers: Waivers
}

/** What one rule adds to a review. */
interface Judged {
  readonly result: ReviewRule
  readonly scored: Scored
  /** Whether the design itself let it judge, be it for one resource. */
  readonly decides: boolean
  readonly findings: readonly OpenFinding[]
  readonly questions: readonly Question[]
  readonly failures: Review['failures']
}

const nameOf = ({ name, version }: { readonly name: string; readonly version: string }): string => `${name}@${version}`

const judgedRule = (loaded: LoadedRule, verdicts: readonly Verdict[], context: Context): Judged => {
  const { id, plugin, rule } = loaded
  const { meta } = rule
  const weight = meta.preview ? 0 : WEIGHTS[meta.severity]
  const passed: string[] = []
  const findings: OpenFinding[] = []
  const questions: Question[] = []
  const failures: Review['failures'][number][] = []
  const counts = { failed: 0, waived: 0, unknown: 0, answered: 0, notApplicable: 0 }
  for (const verdict of verdicts) {
    const { outcome, resource } = verdict
    const address = resource?.address ?? ''
    if (outcome.kind === 'pass') passed.push(address)
    else if (outcome.kind === 'not-applicable') counts.notApplicable++
    else if (outcome.kind === 'error') failures.push({ plugin: nameOf(plugin), rule: id, address, message: outcome.message })
    else if (outcome.kind === 'finding') {
      const found = outcome.findings.map((finding) => writtenFinding(verdict, finding, context))
      findings.push(...found)
      if (found.every(({ waiver }) => waiver)) counts.waived++
      else counts.failed++
    } else {
      const key = address === '' ? id : `${id}@${address}`
      const answer = context.answers.find([key, id, ...(meta.practices ?? []).slice(0, 1)])?.answer
      const waiver = answer?.answer === 'no' ? context.waivers.find(id, address) : undefined
      questions.push({
        id: key,
        kind: 'rule',
        pillar: meta.pillar,
        severity: meta.severity,
        text: outcome.question,
        rule: id,
        ...(address === '' ? {} : { address }),
        ...(meta.practices?.[0] === undefined ? {} : { practice: meta.practices[0] }),
        ...(answer ? { answer } : {}),
      })
      if (answer === undefined) counts.unknown++
      else if (answer.answer === 'not-applicable') counts.notApplicable++
      else if (answer.answer === 'yes') counts.answered++
      else {
        const message = `Answered with no: ${outcome.question}${answer.note ? ` (${answer.note})` : ''}`
        const { position } = answer
        findings.push({ ...placeOf(loaded, address), message, position, evidence: [], ...(waiver ? { waiver } : {}) })
        if (waiver) counts.waived++
        else counts.failed++
      }
    }
  }
  const good = passed.length + counts.answered
  const of = good + counts.failed
  const [failure] = failures
  return {
    result: {
      id,
      plugin: nameOf(plugin),
      pillar: meta.pillar,
      severity: meta.severity,
      weight,
      title: meta.title,
      failureTitle: meta.failureTitle,
      why: meta.why,
      remedy: meta.remedy,
      url: meta.url,
      practices: [...(meta.practices ?? [])],
      controls: Object.fromEntries(Object.entries(meta.controls ?? {}).map(([tool, ids]) => [tool, [...ids]])),
      ...(meta.preview ? { preview: true } : {}),
      passed,
      ...counts,
      ...(of > 0 ? { score: scoreText(good, of) } : {}),
      ...(failure ? { error: failure.message } : {}),
    },
    scored: { pillar: meta.pillar, id, kind: 'rule', title: good === of ? meta.title : meta.failureTitle, weight, good, of },
    decides: verdicts.some(({ outcome: { kind } }) => kind === 'pass' || kind === 'finding'),
    findings,
    questions,
    failures,
  }
}

const placeOf = ({ id, rule: { meta } }: LoadedRule, address: string) => ({
  rule: id,
  pillar: meta.pillar,
  severity: meta.severity,
  address,
})

const writtenFinding = ({ rule, resource, evidence }: Verdict, found: FoundFinding, { design, waivers }: Context): OpenFinding => {
  const address = found.address ?? resource?.address ?? ''
  const subject = found.address === undefined ? resource : design.resources.find((each) => each.address === found.address)
  const waiver = waivers.find(rule.id, address)
  const { source } = design
  return {
    ...placeOf(rule, address),
    message: messageText(rule.rule.meta.messages[found.message] ?? '', found.data),
    get position() {
      return subject ? source.position([...subject.pointer, ...(found.path ?? [])]) : source.position([])
    },
    get evidence() {
      return evidence.map((read) => writtenRead(read, design))
    },
    ...(found.fix && !waiver && !changesPart(found.fix, subject) ? { patch: found.fix.map((operation) => ({ ...operation })) } : {}),
    ...(waiver ? { waiver } : {}),
  }
}

type FoundFinding = Extract<Verdict['outcome'], { kind: 'finding' }>['findings'][number]

const writtenRead = ({ address, pointer, fact, value }: Read, { source }: Design): Evidence => ({
  address,
  pointer: pointerText(pointer),
  get line() {
    return source.position(pointer).line
  },
  ...(fact === undefined ? {} : { fact }),
  ...(value === undefined ? {} : { value: (JSON.stringify(value) ?? '').slice(0, 200) }),
})

/** A rule that lists a practice judges it where it gave a verdict from the design itself. */
const practicesOf = (framework: Framework, judged: readonly Judged[], answers: Answers): readonly Practice[] => {
  const rules = Map.groupBy(
    judged.flatMap((each) => each.result.practices.map((practice) => ({ practice, ...each }))),
    ({ practice }) => practice,
  )
  return framework.practices.map(({ id, pillar, question, title, risk, url }) => {
    const tied = rules.get(id) ?? []
    const judging = tied.filter(({ decides }) => decides)
    const answer = answers.find([id])?.answer
    const byRule = tied.some(({ questions }) => questions.some((question) => question.answer))
    const status = judging.length > 0 ? 'judged' : answer || byRule ? 'answered' : 'open'
    return { id, pillar, question, title, risk, url, status, rules: judging.map(({ result }) => result.id), ...(answer ? { answer } : {}) }
  })
}

/** An answered practice that no rule weighs counts by its risk. */
const scoredPractice = ({ id, pillar, title, risk, status, answer }: Practice, judged: readonly Judged[]): readonly Scored[] => {
  if (status !== 'answered' || !answer || answer.answer === 'not-applicable') return []
  if (judged.some(({ questions }) => questions.some((question) => question.practice === id && question.answer))) return []
  return [{ pillar, id, kind: 'practice', title, weight: WEIGHTS[risk], good: answer.answer === 'yes' ? 1 : 0, of: 1 }]
}

/** Practices that no rule judges and no rule's question asks for. */
const practiceQuestions = (framework: Framework, practices: readonly Practice[], judged: readonly Judged[]): readonly Question[] => {
  const asked = new Set(judged.flatMap(({ questions }) => questions.map(({ practice }) => practice)))
  return practices.flatMap(({ id, pillar, risk, status, answer }, index): readonly Question[] => {
    if (status === 'judged' || asked.has(id)) return []
    const text = framework.practices[index]?.ask ?? ''
    return [{ id, kind: 'practice', pillar, severity: risk, text, practice: id, ...(answer ? { answer } : {}) }]
  })
}

const worstFirst = (a: OpenFinding, b: OpenFinding): number =>
  Number(a.waiver !== undefined) - Number(b.waiver !== undefined) || SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity)

const openFirst = (a: Question, b: Question): number =>
  Number(a.answer !== undefined) - Number(b.answer !== undefined) || SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity)
