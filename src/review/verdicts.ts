import type { Finding, RuleContext } from '@planner/contract'
import type { DesignResource } from '../design/design.js'
import { TooLong, withinTime } from '../errors/time-limit.js'
import type { LoadedRule } from '../host/resource-types.js'
import type { Observer, Read } from './evidence.js'
import type { Subjects } from './subjects.js'

/** What one rule says of one resource, or of the design (`resource` undefined). */
export interface Verdict {
  readonly rule: LoadedRule
  readonly resource: DesignResource | undefined
  readonly outcome: Outcome
  readonly evidence: readonly Read[]
}

export type Outcome =
  | { readonly kind: 'pass' }
  | { readonly kind: 'not-applicable' }
  | { readonly kind: 'finding'; readonly findings: readonly Finding[] }
  | { readonly kind: 'unknown'; readonly question: string }
  | { readonly kind: 'error'; readonly message: string }

/** A rule that takes longer over all its resources is stopped. */
const MILLISECONDS = 800

/** More findings of one verdict, or longer texts, help nobody. */
const MOST_FINDINGS = 200
const LONGEST_TEXT = 2000

/** One rule, what it applies to, and what it said of that so far. */
interface Trial {
  readonly rule: LoadedRule
  readonly resources: readonly (DesignResource | undefined)[]
  readonly verdicts: Verdict[]
}

/** Runs rules over everything that they apply to. What one throws, or what is no verdict, is the outcome of that resource alone. */
export const judge = (rules: readonly LoadedRule[], subjects: Subjects, observer: Observer): readonly (readonly Verdict[])[] => {
  const trials = rules.map((rule) => trialOf(rule, subjects))
  const hear = ({ rule, resources, verdicts }: Trial): void => {
    while (verdicts.length < resources.length) {
      const resource = resources[verdicts.length]
      observer.begin()
      const outcome = outcomeOf(rule, subjects.context(resource))
      verdicts.push({ rule, resource, outcome, evidence: outcome.kind === 'finding' ? observer.taken() : [] })
    }
  }
  let heard = 0
  const hearAll = (): void => {
    for (; heard < trials.length; heard++) hear(trials[heard] as Trial)
  }
  // To keep time costs more than most rules do: they share it, and the one that it ends in has it once more for itself.
  while (inTime(hearAll) !== undefined) {
    const trial = trials[heard++]
    if (!trial) break
    const { rule, resources, verdicts } = trial
    const message = inTime(() => hear(trial))
    if (message === undefined) continue
    const outcome: Outcome = { kind: 'error', message }
    verdicts.push(...resources.slice(verdicts.length).map((resource) => ({ rule, resource, outcome, evidence: [] })))
  }
  return trials.map(({ verdicts }) => verdicts)
}

const trialOf = (rule: LoadedRule, subjects: Subjects): Trial => {
  const patterns = [rule.rule.appliesTo].flat()
  const resources = [
    ...(patterns.includes('design') ? [undefined] : []),
    ...subjects.matching(patterns.filter((pattern) => pattern !== 'design')),
  ]
  return { rule, resources, verdicts: [] }
}

/** Why the work was stopped; undefined if it came to its end. */
const inTime = (work: () => void): string | undefined => {
  try {
    withinTime(MILLISECONDS, work)
    return undefined
  } catch (error) {
    if (error instanceof TooLong) return error.message
    throw error
  }
}

const outcomeOf = ({ rule }: LoadedRule, ctx: RuleContext): Outcome => {
  try {
    return checkedOutcome(rule.check(ctx), rule.meta.messages)
  } catch (error) {
    return { kind: 'error', message: error instanceof Error ? error.message.slice(0, LONGEST_TEXT) : String(error).slice(0, LONGEST_TEXT) }
  }
}

const checkedOutcome = (answer: unknown, messages: Readonly<Record<string, string>>): Outcome => {
  if (answer === 'pass' || answer === 'not-applicable') return { kind: answer }
  if (typeof answer !== 'object' || answer === null) throw new Error(`gives ${typeof answer} as its verdict`)
  if (answer instanceof Promise) {
    // Nobody waits for it: if it fails later, that must not end the program.
    answer.catch(() => {})
    throw new Error('gives a promise as its verdict: a rule answers at once, without async')
  }
  if ('unknown' in answer) {
    const question = answer.unknown
    if (typeof question !== 'string' || question.trim() === '' || question.length > LONGEST_TEXT)
      throw new Error('does not say what is unknown')
    return { kind: 'unknown', question }
  }
  const findings: readonly unknown[] = Array.isArray(answer) ? answer : [answer]
  if (findings.length === 0) throw new Error('gives an empty list as its verdict')
  return { kind: 'finding', findings: findings.slice(0, MOST_FINDINGS).map((finding) => checkedFinding(finding, messages)) }
}

const checkedFinding = (finding: unknown, messages: Readonly<Record<string, string>>): Finding => {
  const { message, data = {}, path = [], address, fix } = (finding ?? {}) as Partial<Finding>
  if (typeof message !== 'string' || !Object.hasOwn(messages, message) || typeof messages[message] !== 'string')
    throw new Error(`gives a finding with the message ${JSON.stringify(message)?.slice(0, 100)}, which it does not declare`)
  if (
    typeof data !== 'object' ||
    !Array.isArray(path) ||
    path.length > 50 ||
    (fix !== undefined && (!Array.isArray(fix) || fix.length > 100))
  )
    throw new Error('gives a finding whose data, path or fix has the wrong form')
  return {
    message,
    data: Object.fromEntries(Object.entries(data).map(([name, value]) => [name, String(value).slice(0, LONGEST_TEXT)])),
    path: path.map((step) => (typeof step === 'number' ? step : String(step))),
    ...(typeof address === 'string' ? { address } : {}),
    ...(fix ? { fix } : {}),
  }
}

/** A rule's message with its places filled. */
export const messageText = (template: string, data: Finding['data'] = {}): string =>
  template.replace(/\{(\w+)\}/g, (place, name: string) => (Object.hasOwn(data, name) ? String(data[name]) : place))
