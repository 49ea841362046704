import { createHash } from 'node:crypto'
import type { Log, ReportingDescriptor, Result as SarifResult } from 'sarif'
import type { Evidence, Finding, Result, Review, ReviewRule } from '../result/result.types.js'
import { joinedSentences } from './joined-sentences.js'

// GitHub refuses more results of a run than 25,000 and keeps the 5,000 most severe (docs.github.com, "SARIF results exceed limits", 2026).
const MOST_RESULTS = 5000
/** Of 1,000 locations GitHub keeps 100; a reader wants fewer. */
const MOST_RELATED = 10
/** GitHub's limit of descriptions, and of tags that it keeps. */
const LONGEST_TEXT = 1024
const MOST_TAGS = 10

const LEVELS = { critical: 'error', high: 'error', medium: 'warning', low: 'note' } as const

/** GitHub's classes: above 9 critical, from 7 high, from 4 medium, below low. */
const SECURITY_SEVERITY = { critical: '9.5', high: '8.0', medium: '5.5', low: '2.0' } as const
const PROBLEM_SEVERITY = { critical: 'error', high: 'error', medium: 'warning', low: 'recommendation' } as const

type Problem = Result['problems'][number]

const PROBLEM_LEVELS = { error: 'error', quota: 'warning', warn: 'warning', info: 'note' } as const

/**
 * Findings and problems of a design as SARIF 2.1.0, as code scanning shows them on the lines of the design file. What is
 * waived is left out, so that its alert closes.
 */
export const renderSarif = (result: Result): string => {
  const open = (result.review?.findings ?? []).filter(({ waiver }) => !waiver)
  const rules = new Map((result.review?.rules ?? []).map((rule) => [rule.id, rule]))
  const descriptors = [
    ...[...new Set(open.map(({ rule }) => rule))].flatMap((id) => ruleDescriptor(rules.get(id)) ?? []),
    ...[...new Map(result.problems.map((problem) => [problem.id, problem])).values()].map(problemDescriptor),
  ]
  const index = new Map(descriptors.map(({ id }, place) => [id, place]))
  const counts = new Map<string, number>()
  const fingerprint = (...parts: readonly string[]): string => {
    const key = parts.join('\n')
    const count = (counts.get(key) ?? 0) + 1
    counts.set(key, count)
    return `${createHash('sha256').update(key).digest('hex').slice(0, 16)}:${count}`
  }
  const place = (id: string) => ({ ruleId: id, ruleIndex: index.get(id) ?? -1 })
  const results: readonly SarifResult[] = [
    ...open.map((finding) => ({
      ...place(finding.rule),
      level: LEVELS[finding.severity],
      message: { text: sentence(finding, rules.get(finding.rule)) },
      locations: [location(finding.position)],
      ...related(finding),
      partialFingerprints: { primaryLocationLineHash: fingerprint(finding.rule, finding.address) },
    })),
    ...result.problems.map((problem) => ({
      ...place(problem.id),
      level: PROBLEM_LEVELS[problem.severity],
      message: { text: joinedSentences(`${named(problem.address)}${problem.message}`, problem.hint) },
      locations: [location(problem.position)],
      partialFingerprints: { primaryLocationLineHash: fingerprint(problem.id, problem.address || problem.message) },
    })),
  ]
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'planner', semanticVersion: result.planner, rules: descriptors } },
        automationDetails: { id: `planner/${uriOf(result.design.file)}/` },
        results: results.slice(0, MOST_RESULTS),
        ...(results.length > MOST_RESULTS ? { properties: { resultsLeftOut: results.length - MOST_RESULTS } } : {}),
      },
    ],
  }
  return `${JSON.stringify(log, undefined, 2)}\n`
}

const named = (address: string): string => (address === '' ? '' : `${address}: `)

const sentence = ({ address, message }: Finding, rule: ReviewRule | undefined): string =>
  joinedSentences(`${named(address)}${message}`, rule?.remedy ?? '')

const text = (words: string): string => words.slice(0, LONGEST_TEXT)

const ruleDescriptor = (rule: Review['rules'][number] | undefined): ReportingDescriptor | undefined =>
  rule && {
    id: rule.id,
    name: rule.id.replace(/(^|-)([a-z0-9])/g, (_, _hyphen, letter: string) => letter.toUpperCase()),
    shortDescription: { text: text(rule.failureTitle) },
    fullDescription: { text: text(rule.why) },
    help: {
      text: `${rule.why} ${rule.remedy} ${rule.url}`,
      markdown: `${rule.why}\n\n**Remedy:** ${rule.remedy}\n\n[AWS documentation](${rule.url})`,
    },
    helpUri: rule.url,
    defaultConfiguration: { level: LEVELS[rule.severity] },
    properties: {
      tags: [rule.pillar, ...rule.practices, ...Object.values(rule.controls).flat()].slice(0, MOST_TAGS),
      precision: 'high',
      ...(rule.pillar === 'security'
        ? { 'security-severity': SECURITY_SEVERITY[rule.severity] }
        : { 'problem.severity': PROBLEM_SEVERITY[rule.severity] }),
    },
  }

const problemDescriptor = ({ id, message, hint, severity }: Problem): ReportingDescriptor => ({
  id,
  shortDescription: { text: text(message) },
  fullDescription: { text: text(message) },
  help: { text: joinedSentences(`The design breaks a limit or a rule of AWS, ${id}: ${message}`, hint) },
  defaultConfiguration: { level: PROBLEM_LEVELS[severity] },
  properties: {
    tags: ['validation'],
    precision: 'very-high',
    'problem.severity': PROBLEM_LEVELS[severity] === 'note' ? 'recommendation' : PROBLEM_LEVELS[severity],
  },
})

const location = ({ file, line, column }: Finding['position']) => ({
  physicalLocation: { artifactLocation: { uri: uriOf(file) }, region: { startLine: line, startColumn: column } },
})

/** Where the rule read, beside the place of the finding. */
const related = ({ position, evidence }: Finding) => {
  const lines = new Map<number, Evidence>()
  for (const read of evidence) if (read.line !== position.line && !lines.has(read.line)) lines.set(read.line, read)
  const places = [...lines.values()].slice(0, MOST_RELATED)
  return places.length === 0
    ? {}
    : {
        relatedLocations: places.map(({ line, pointer, fact, value }, id) => ({
          id,
          physicalLocation: { artifactLocation: { uri: uriOf(position.file) }, region: { startLine: line } },
          message: { text: `${fact === undefined ? pointer : `${pointer}, ${fact}`}: ${value ?? 'not said'}` },
        })),
      }
}

/** Relative to where planner ran, as code scanning wants it: slashes, percent-encoded, without `./`. */
const uriOf = (file: string): string =>
  file
    .toWellFormed()
    .replaceAll('\\', '/')
    .replace(/^(\.\/)+/, '')
    .split('/')
    .map(encodeURIComponent)
    .join('/')
    .replace(/^([A-Za-z])%3A\//, 'file:///$1:/')
    .replace(/^\//, 'file:///')
