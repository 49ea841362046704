import type { Finding, Result, Review, ReviewRule } from '../result/result.types.js'
import { joinedSentences } from './joined-sentences.js'
import { xml } from './xml.js'

type Pillar = Review['pillars'][number]

/** A case: passed unless it has an outcome. */
interface Case {
  readonly name: string
  readonly position?: Finding['position']
  readonly outcome?: {
    readonly kind: 'failure' | 'error' | 'skipped'
    readonly type?: string
    readonly message: string
    readonly text?: string
  }
  readonly output?: string
}

/**
 * A review as JUnit XML, for the test report of a pipeline: one suite for each pillar, one case for each rule and
 * resource. Findings are failures with their severity as type, rules that could not run are errors; what is waived, asked
 * or does not apply is skipped, with the reason. What validation found is a suite of its own.
 */
export const renderJunit = ({ design, review, problems }: Result): string => {
  const suites = [
    suite(design.name, 'validation', 'Validation', problems.map(problemCase), {}),
    ...(review?.pillars ?? []).map((pillar) =>
      suite(design.name, pillar.pillar, pillar.title, pillarCases(pillar, review as Review), {
        framework: (review as Review).framework,
        score: pillar.score ?? 'none',
        coverage: `${pillar.coverage.percent}%`,
      }),
    ),
  ]
  const sum = (pick: (counts: Counts) => number): number => suites.reduce((total, { counts }) => total + pick(counts), 0)
  const attributes = {
    name: 'planner',
    tests: sum(({ tests }) => tests),
    failures: sum(({ failures }) => failures),
    errors: sum(({ errors }) => errors),
    skipped: sum(({ skipped }) => skipped),
  }
  const body = suites.map(({ text }) => text)
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xml('testsuites', attributes, body)}\n`
}

interface Counts {
  readonly tests: number
  readonly failures: number
  readonly errors: number
  readonly skipped: number
}

const suite = (design: string, id: string, title: string, cases: readonly Case[], properties: Readonly<Record<string, string>>) => {
  const counting = (kind: string): number => cases.filter(({ outcome }) => outcome?.kind === kind).length
  const counts: Counts = { tests: cases.length, failures: counting('failure'), errors: counting('error'), skipped: counting('skipped') }
  const name = uniqueNames()
  const listed = Object.entries(properties).map(([key, value]) => xml('property', { name: key, value }))
  const text = xml('testsuite', { name: `${design} / ${title}`, ...counts, time: 0 }, [
    ...(listed.length > 0 ? [xml('properties', {}, listed)] : []),
    ...cases.map((each) => caseText(each, `${design}.${id}`, name(each.name))),
  ])
  return { counts, text }
}

const caseText = ({ position, outcome, output }: Case, classname: string, name: string): string =>
  xml('testcase', { classname, name, time: 0, ...(position ? { file: position.file, line: position.line } : {}) }, [
    ...(outcome
      ? [xml(outcome.kind, { ...(outcome.type ? { type: outcome.type } : {}), message: outcome.message }, outcome.text ?? '')]
      : []),
    ...(output === undefined ? [] : [xml('system-out', {}, output)]),
  ])

const problemCase = ({ id, severity, address, message, hint, position }: Result['problems'][number]): Case => {
  const name = `${id} ${address}`.trim()
  const text = `${joinedSentences(message, hint)} (${placeOf(position)})`
  const refused = severity === 'error' || severity === 'quota'
  return { name, position, ...(refused ? { outcome: { kind: 'failure', type: severity, message, text } } : { output: text }) }
}

const pillarCases = ({ pillar }: Pillar, { rules, findings, questions, failures }: Review): readonly Case[] => {
  const own = rules.filter((rule) => rule.pillar === pillar)
  const found = Map.groupBy(
    findings.filter((finding) => finding.pillar === pillar),
    ({ rule }) => rule,
  )
  const ids = new Set(own.map(({ id }) => id))
  return [
    ...own.flatMap((rule): readonly Case[] => [
      ...rule.passed.map((address) => ({ name: caseName(rule.id, address) })),
      ...(found.get(rule.id) ?? []).map((finding) => findingCase(finding, rule)),
      ...(rule.notApplicable > 0 ? [skipped(rule.id, `does not apply to ${rule.notApplicable} of what it looks at`)] : []),
    ]),
    ...questions
      .filter((question) => question.pillar === pillar && question.kind === 'rule' && !question.answer)
      .map(({ id, text }) => skipped(id, `open question: ${text}`)),
    ...failures
      .filter(({ rule }) => ids.has(rule))
      .map(
        ({ rule, address, plugin, message }): Case => ({
          name: caseName(rule, address),
          outcome: { kind: 'error', type: 'rule failed', message: `${plugin}: ${message}` },
        }),
      ),
  ]
}

const skipped = (name: string, message: string): Case => ({ name, outcome: { kind: 'skipped', message } })

const findingCase = ({ rule: id, address, message, severity, position, waiver }: Finding, rule: ReviewRule): Case => {
  const name = caseName(id, address)
  if (waiver) return { ...skipped(name, `waived${waiver.until ? ` until ${waiver.until}` : ''}: ${waiver.reason}`), position }
  const text = `${joinedSentences(rule.why, rule.remedy)} (${[...rule.practices, placeOf(position)].join(', ')})`
  return { name, position, outcome: { kind: 'failure', type: severity, message, text } }
}

const caseName = (rule: string, address: string): string => (address === '' ? rule : `${rule} ${address}`)

const placeOf = ({ file, line, column }: Finding['position']): string => `${file}:${line}:${column}`

/** Readers take the first of equal names only. */
const uniqueNames = (): ((name: string) => string) => {
  const times = new Map<string, number>()
  return (name) => {
    const time = (times.get(name) ?? 0) + 1
    times.set(name, time)
    return time === 1 ? name : `${name} (${time})`
  }
}
