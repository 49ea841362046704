import type { CatalogRow, CommitmentState, Facts, PatchOperation, Path, Rule, Workload } from '@planner/contract'
import { type RuleVerdict, ruleVerdicts } from './run-rule.js'
import { type Check, complain, type Runner, register } from './runner.js'
import { canonical } from './same.js'

/** A situation that a rule looks at. */
export interface RuleCase {
  /** Default: what it sees, as JSON. */
  readonly name?: string
  readonly props?: Readonly<Record<string, unknown>>
  readonly facts?: Facts
  /** Facts of the resources that it refers to, by property. */
  readonly related?: Readonly<Record<string, readonly Facts[]>>
  /** Facts of the resources that refer to it, by their property. */
  readonly referrers?: Readonly<Record<string, readonly Facts[]>>
  /** Facts of all resources of the design, for rules that look at more than one; each with its `type`. */
  readonly all?: readonly Facts[]
  /** Commitments that cover it or are its own; for rules on the design all of them. */
  readonly commitments?: readonly CommitmentState[]
  /** Amounts by dotted path, in the unit that the rule asks for: `{ 'cpu.mean': 40 }`. */
  readonly numbers?: Readonly<Record<string, number>>
  /** Cells of catalogue rows, by table and key. */
  readonly catalogs?: Readonly<Record<string, Readonly<Record<string, CatalogRow['cells']>>>>
  /** As the design states it. */
  readonly workload?: Omit<Workload, 'production' | 'critical'>
  readonly region?: string
  /** Default: 2026-11-01. */
  readonly asOf?: string
}

/** A situation that a rule must find fault with. */
export interface FailingCase extends RuleCase {
  /** Messages of its findings, in order. */
  readonly messages: readonly string[]
  /** Data of the first finding, which its message is filled with. */
  readonly data?: Readonly<Record<string, string | number>>
  /** Path of the first finding. */
  readonly path?: Path
  /** Patch of the first finding. */
  readonly fix?: readonly PatchOperation[]
}

/** The cases of one rule. */
export interface RuleTests extends Partial<Runner> {
  /** The rule's id. Default: its title. */
  readonly id?: string
  readonly pass: readonly RuleCase[]
  readonly fail: readonly FailingCase[]
  readonly notApplicable?: readonly RuleCase[]
  /** Situations in which the design does not say enough to judge. */
  readonly unknown?: readonly RuleCase[]
}

/**
 * Tests a rule by cases. Beside their verdicts it checks that every declared message is raised by some case and
 * filled completely, that what the rule sees stays as it is, that two runs agree, that network, clock, chance and
 * files are not touched, and that its meta says everything that a report needs.
 */
export const testRule = (rule: Rule, tests: RuleTests): void =>
  register(tests.id ?? rule.meta?.title ?? 'rule', ruleChecks(rule, tests), tests)

/** The checks of {@link testRule}, for runners of one's own. */
export const ruleChecks = (rule: Rule, tests: RuleTests): readonly Check[] => {
  const groups = [
    ['pass', tests.pass],
    ['fail', tests.fail],
    ['not-applicable', tests.notApplicable ?? []],
    ['unknown', tests.unknown ?? []],
  ] as const
  return [
    { name: 'says what a report needs', run: () => complain(unsaid(rule)) },
    { name: 'has distinct cases, some that pass and some that fail', run: () => complain(wrongCases(tests, groups)) },
    { name: 'raises every message that it declares', run: () => complain(unraised(rule, tests.fail)) },
    ...groups.flatMap(([verdict, cases]) =>
      cases.map((test) => ({
        name: `${verdict}: ${nameOf(test)}`,
        run: async () => complain(wrongVerdict(rule, verdict, test, await ruleVerdicts(rule, test))),
      })),
    ),
  ]
}

const nameOf = ({ name, ...seen }: RuleCase): string => name ?? JSON.stringify(seen).slice(0, 120)

const PILLARS: ReadonlySet<unknown> = new Set([
  'operational-excellence',
  'security',
  'reliability',
  'performance-efficiency',
  'cost-optimization',
  'sustainability',
])
const SEVERITIES: ReadonlySet<unknown> = new Set(['critical', 'high', 'medium', 'low'])

const unsaid = ({ appliesTo, meta }: Rule): readonly string[] => {
  if (!meta) return ['it has no meta: give pillar, severity, title, failureTitle, why, remedy, url, messages']
  const texts = ['title', 'failureTitle', 'why', 'remedy'] as const
  return [
    ...texts.filter((key) => !meta[key]?.trim()).map((key) => `meta.${key} is empty`),
    ...(meta.title && meta.title === meta.failureTitle
      ? ['meta.title and meta.failureTitle are the same: one says what is so when it passes, the other when it fails']
      : []),
    ...(PILLARS.has(meta.pillar) ? [] : [`meta.pillar is ${JSON.stringify(meta.pillar)}: give one of ${[...PILLARS].join(', ')}`]),
    ...(SEVERITIES.has(meta.severity)
      ? []
      : [`meta.severity is ${JSON.stringify(meta.severity)}: give one of ${[...SEVERITIES].join(', ')}`]),
    ...(/^https:\/\/\S+$/.test(meta.url ?? '') ? [] : ['meta.url is no https address: give the AWS page that the rule rests on']),
    ...(meta.practices ?? [])
      .filter((practice) => !/^(OPS|SEC|REL|PERF|COST|SUS)\d\d-BP\d\d$/.test(practice))
      .map((practice) => `meta.practices names ${practice}: write it like REL10-BP01`),
    ...(Object.keys(meta.messages ?? {}).length > 0 ? [] : ['meta.messages is empty: give at least one message']),
    ...([appliesTo].flat().length > 0 ? [] : ['appliesTo names no type']),
  ]
}

const wrongCases = (tests: RuleTests, groups: readonly (readonly [string, readonly RuleCase[]])[]): readonly string[] => {
  const known = new Map<string, string>()
  return [
    ...(tests.pass.length === 0 ? ['no case passes: without one the rule may find fault with everything'] : []),
    ...(tests.fail.length === 0 ? ['no case fails: without one the rule may find fault with nothing'] : []),
    ...groups.flatMap(([verdict, cases]) =>
      cases.flatMap((test) => {
        const { name: _, messages: __, data: ___, path: ____, fix: _____, ...seen } = test as FailingCase
        const key = canonical(seen)
        const first = known.get(key)
        if (first === undefined) known.set(key, `${verdict}: ${nameOf(test)}`)
        return first === undefined ? [] : [`"${verdict}: ${nameOf(test)}" sees the same as "${first}": remove one`]
      }),
    ),
  ]
}

const unraised = (rule: Rule, fail: readonly FailingCase[]): readonly string[] => {
  const raised = new Set(fail.flatMap(({ messages }) => messages))
  const declared = Object.keys(rule.meta?.messages ?? {})
  return [
    ...declared
      .filter((message) => !raised.has(message))
      .map((message) => `no case raises the message "${message}": add a failing case that does, or remove it`),
    ...[...raised]
      .filter((message) => !declared.includes(message))
      .map((message) => `a case expects the message "${message}", which meta.messages does not declare`),
  ]
}

const wrongVerdict = (rule: Rule, expected: string, test: RuleCase | FailingCase, verdict: RuleVerdict): readonly string[] => {
  if (verdict.kind !== expected) return [`the verdict is ${shown(verdict)}, not ${expected}`]
  if (verdict.kind === 'unknown')
    return verdict.why.trim() === '' ? ['the verdict is unknown without a reason: say what the design leaves open'] : []
  if (verdict.kind !== 'fail' || !('messages' in test)) return []
  const [first] = verdict.findings
  const raised = verdict.findings.map(({ message }) => message)
  return [
    ...(canonical(raised) === canonical(test.messages)
      ? []
      : [`it raises ${raised.join(', ')}, not ${test.messages.join(', ') || 'nothing: name the messages that must be raised'}`]),
    ...(test.data === undefined || canonical(first?.data) === canonical(test.data)
      ? []
      : [`the first finding has the data ${canonical(first?.data)}, not ${canonical(test.data)}`]),
    ...(test.path === undefined || canonical(first?.path) === canonical(test.path)
      ? []
      : [`the first finding has the path ${canonical(first?.path)}, not ${canonical(test.path)}`]),
    ...(test.fix === undefined || canonical(first?.fix) === canonical(test.fix)
      ? []
      : [`the first finding has the fix ${canonical(first?.fix)}, not ${canonical(test.fix)}`]),
    ...verdict.findings.flatMap(({ message, data }) => unfilled(message, rule.meta.messages[message], data)),
    ...verdict.findings.flatMap(({ fix }) =>
      (fix ?? [])
        .filter(({ path }) => !path.startsWith('/'))
        .map(({ path }) => `the fix has the path ${JSON.stringify(path)}: a JSON Pointer starts with "/"`),
    ),
  ]
}

const shown = (verdict: RuleVerdict): string =>
  verdict.kind === 'fail'
    ? `fail (${verdict.findings.map(({ message }) => message).join(', ')})`
    : verdict.kind === 'unknown'
      ? `unknown (${verdict.why})`
      : verdict.kind

const unfilled = (id: string, text: string | undefined, data: Readonly<Record<string, string | number>> | undefined): readonly string[] => {
  if (text === undefined) return [`it raises "${id}", which meta.messages does not declare`]
  return [...text.matchAll(/\{\{?\s*(\w+)\s*\}?\}/g)]
    .map(([, name = '']) => name)
    .filter((name) => data?.[name] === undefined)
    .map((name) => `the message "${id}" has a place for "${name}", which the finding's data does not fill`)
}
