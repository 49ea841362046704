import type { Facts, Finding, Path, Rule, RuleContext, Workload } from '@planner/contract'
import { type RuleCore, ruleCore } from './core.js'
import { guarded } from './guard.js'
import { messageOf } from './runner.js'
import { canonical, deepFreeze } from './same.js'
import type { RuleCase } from './test-rule.js'

/** What a rule says, in one form. */
export type RuleVerdict =
  | { readonly kind: 'pass' | 'not-applicable' }
  | { readonly kind: 'fail'; readonly findings: readonly Finding[] }
  | { readonly kind: 'unknown'; readonly why: string }

/** Runs a rule twice on frozen copies, with the world out of reach; throws if the runs differ. */
export const ruleVerdicts = async (rule: Rule, test: RuleCase): Promise<RuleVerdict> => {
  const planner = await ruleCore()
  const [first, second] = [0, 1].map(() => verdictOf(guarded(() => checked(rule, contextOf(test, planner)))))
  if (!first || canonical(first) !== canonical(second))
    throw new Error(
      `two runs differ: keep no state between calls, and depend on nothing but ctx.\n  first:  ${canonical(first)}\n  second: ${canonical(second)}`,
    )
  return first
}

const checked = (rule: Rule, ctx: RuleContext): unknown => {
  try {
    return rule.check(ctx)
  } catch (error) {
    const message = messageOf(error)
    if (/read only property|not extensible|Cannot delete property/.test(message))
      throw new Error(`check() writes to what it was given, which is frozen (${message}): make a copy and change that`)
    throw new Error(
      `check() ${message.startsWith('touches') ? message : `threw: ${message}. Return { unknown: "…" } where the design does not say enough`}`,
    )
  }
}

const contextOf = (test: RuleCase, { freeAddress, zoneLetter }: RuleCore): RuleContext => {
  const {
    props = {},
    facts = {},
    related = {},
    referrers = {},
    all = [],
    commitments = [],
    numbers = {},
    catalogs = {},
    workload = {},
    region = 'eu-west-1',
    asOf = '2026-11-01',
  } = deepFreeze(structuredClone({ ...test, name: undefined }))
  return {
    address: 'subject',
    region,
    asOf,
    props,
    facts: { address: 'subject', region, ...facts },
    workload: withDerived(workload),
    commitments,
    number: (path) => numbers[path.join('.')],
    related: (role) => related[role] ?? [],
    referrers: (role) => referrers[role] ?? [],
    all: (type) => all.filter((one: Facts) => matchesType(String(one.type), type)),
    catalog: (table, key) => {
      const cells = catalogs[table]?.[key]
      return cells && { key, cells, source: 'the case', asOf }
    },
    pointer,
    mendedBy: (path, value) => ({ path, fix: [{ op: 'add', path: pointer(path), value }] }),
    freeAddress: (wanted) => freeAddress(wanted, (address) => all.some((one) => one.address === address)),
    zoneLetter,
  }
}

const pointer = (path: Path = []): string => ['', 'resources', 'subject', ...path].join('/')

const withDerived = (stated: NonNullable<RuleCase['workload']>): Workload => {
  const production = (stated.environment ?? 'production') === 'production'
  const { criticality } = stated
  const critical = criticality === undefined ? undefined : criticality === 'high' || criticality === 'critical'
  return { ...stated, production, critical: production ? critical : false }
}

/** As the core does: a type, all of a family (`aws:elb:*`), or all (`*`). */
const matchesType = (type: string, wanted: string): boolean =>
  wanted.endsWith('*') ? type.startsWith(wanted.slice(0, -1)) : type === wanted

const verdictOf = (answer: unknown): RuleVerdict => {
  if (answer instanceof Promise) throw new Error('check() is asynchronous: a rule judges from ctx at once; remove async and await')
  if (answer === 'pass' || answer === 'not-applicable') return { kind: answer }
  if (Array.isArray(answer)) {
    if (answer.length === 0) throw new Error("check() gives an empty list: return 'pass' if there is nothing to find fault with")
    return { kind: 'fail', findings: answer.map(findingOf) }
  }
  if (typeof answer === 'object' && answer !== null && 'unknown' in answer) return { kind: 'unknown', why: String(answer.unknown) }
  return { kind: 'fail', findings: [findingOf(answer)] }
}

const findingOf = (finding: unknown): Finding => {
  if (typeof finding === 'object' && finding !== null && typeof (finding as Partial<Finding>).message === 'string')
    return finding as Finding
  throw new Error(
    `check() gives ${JSON.stringify(finding) ?? 'undefined'}: return 'pass', 'not-applicable', { message }, a list of those, or { unknown: "…" }`,
  )
}
