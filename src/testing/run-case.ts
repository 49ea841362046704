import type { CostLine, Facts, Problem, ResourceType } from '@planner/contract'
import type { LoadedType, PluginHost } from '../host/resource-types.js'
import type { PriceBook } from '../pricing/price-book.js'
import { core } from './core.js'
import { guarded, guardedButFiles } from './guard.js'
import type { TestPriceBook } from './price-book.js'
import { DEFAULT_DATE, type ResourceCase, type Subject } from './resource-case.js'
import { messageOf } from './runner.js'
import { canonical, deepFreeze } from './same.js'

/** What came of a case. */
export interface Outcome {
  readonly lines: readonly CostLine[]
  readonly facts: Facts
  readonly problems: readonly Problem[]
  /** What the type says is left out, and what of it cannot be added. */
  readonly omissions: {
    readonly found: readonly { readonly id: string }[]
    readonly failures: readonly { readonly address: string; readonly message: string }[]
  }
  /** For each line in turn: the listed price, or why there is none. */
  readonly prices: readonly { readonly id: string; readonly missing?: string }[]
  /** What the design was refused with. */
  readonly refused?: string
}

const ADDRESS = 'subject'
const NONE: Outcome['omissions'] = { found: [], failures: [] }

/** Prices a case as planner would: loads it as a design, then runs the type twice, the second time with the world out of reach. */
export const runCase = async (subject: Subject, test: ResourceCase, book: TestPriceBook, asOf: string | undefined): Promise<Outcome> => {
  const priceBook = book as PriceBook
  const { loadDesign, createEvaluation, findOmissions, priceLines, priceResources } = await core()
  let loaded: Awaited<ReturnType<typeof loadDesign>>
  const host = await hostOf(subject, test)
  try {
    loaded = await loadDesign('case.json', {
      host,
      read: async () => new TextEncoder().encode(JSON.stringify(designOf(subject, test))),
      region: undefined,
    })
  } catch (error) {
    return { lines: [], facts: {}, problems: [], omissions: NONE, prices: [], refused: refusalOf(error) }
  }
  const design = deepFreeze(loaded.design)
  const resource = design.resources.find(({ address }) => address === ADDRESS)
  if (!resource) throw new Error('the case was loaded without its resource: this is a bug of the testing kit')
  const left = async (type: ResourceType): Promise<Outcome['omissions']> => {
    const types = typesWith(type)
    return findOmissions(priceResources({ design, types, priceBook, asOf: date, horizon: 1 }), { host, regions: [] })
  }
  const month = (test.month ?? 1) - 1
  const date = test.asOf ?? asOf ?? DEFAULT_DATE
  const typesWith = (type: ResourceType) =>
    new Map([...loaded.types].map(([id, one]): [string, LoadedType] => [id, id === subject.id ? { ...one, type } : one]))
  const run = (type: ResourceType) => {
    const evaluation = createEvaluation({ design, types: typesWith(type), priceBook, asOf: date })
    const evaluated = evaluation.lines(resource, month)
    if (evaluated.error !== undefined) throw new Error(explained(evaluated.error))
    return {
      lines: evaluated.lines,
      facts: named('facts', () => evaluation.facts(ADDRESS)),
      problems: named('problems', () => evaluation.problems(resource)),
    }
  }
  const first = run(watched(subject.type, guardedButFiles))
  const second = run(watched(subject.type, guarded))
  for (const part of ['lines', 'facts', 'problems'] as const) {
    const [once, again] = [canonical(first[part]), canonical(second[part])]
    if (once !== again)
      throw new Error(
        `two runs of ${part}() differ: keep no state between calls, and depend on nothing but ctx.\n  first:  ${once}\n  second: ${again}`,
      )
  }
  const prices = first.lines.map((line) => {
    const [priced] = priceLines(resource, [line], { priceBook, asOf: date })
    return { id: line.id, ...(priced?.price.kind === 'missing' ? { missing: `${priced.price.why}; ${priced.price.mend}` } : {}) }
  })
  const asked = subject.type.omissions && !first.problems.some(({ severity }) => severity === 'error')
  const omissions = asked ? await left(watched(subject.type, guardedButFiles)) : NONE
  if (asked && canonical(omissions.found) !== canonical((await left(watched(subject.type, guarded))).found))
    throw new Error('two runs of omissions() differ: keep no state between calls, and depend on nothing but ctx')
  return { ...first, omissions, prices }
}

const designOf = (subject: Subject, test: ResourceCase) => ({
  design: 1,
  name: 'Case of a test',
  region: test.region ?? 'eu-west-1',
  ...(test.drivers ? { drivers: test.drivers } : {}),
  resources: {
    [ADDRESS]: { type: subject.id, ...test.props },
    ...Object.fromEntries(Object.entries(test.related ?? {}).map(([address, { type }]) => [address, { type }])),
    ...Object.fromEntries(Object.entries(test.referrers ?? {}).map(([address, { type, role }]) => [address, { type, [role]: ADDRESS }])),
  },
})

/** The type under test beside stand-ins for those that the case relates it to: they have facts and no lines. */
const hostOf = async (subject: Subject, test: ResourceCase): Promise<PluginHost> => {
  const { validatorOf } = await core()
  const plugin = { name: 'test', version: '0.0.0', root: '/', entry: 'index.js', resources: [], reviews: [], offers: [] }
  const others = { ...test.related, ...test.referrers }
  const related = Object.values(others)
  const factsByAddress = new Map(Object.entries<Facts>(others))
  const roles = Object.values(test.referrers ?? {}).map(({ role }) => [role, { type: 'string', refersTo: ['*'] }] as const)
  const standIn = (id: string): ResourceType => ({
    title: id,
    summary: `A stand-in for ${id}.`,
    schema: { type: 'object', properties: Object.fromEntries(roles) },
    serviceModel: 'infrastructure',
    lines: () => [],
    facts: (ctx) => factsByAddress.get(ctx.address) ?? {},
  })
  return {
    plugins: [plugin],
    typeIds: [...new Set([subject.id, ...related.map(({ type }) => type), ...(test.priced ?? [])])].sort(),
    load: async (id) => {
      const type = id === subject.id ? subject.type : standIn(id)
      return { id, plugin, type, validate: await validatorOf(type.schema) }
    },
    rules: async () => ({ rules: [], broken: [] }),
  }
}

/** The type with each of its functions called through `through`; its lines are worked out on the spot. */
const watched = (type: ResourceType, through: <T>(call: () => T) => T): ResourceType => ({
  ...type,
  lines: (ctx) => through(() => drained(type.lines(ctx))),
  ...(type.facts ? { facts: (ctx) => through(() => immediate('facts', type.facts?.(ctx) ?? {})) } : {}),
  ...(type.omissions ? { omissions: (ctx) => through(() => [...immediate('omissions', type.omissions?.(ctx) ?? [])]) } : {}),
  ...(type.problems ? { problems: (ctx) => through(() => [...immediate('problems', type.problems?.(ctx) ?? [])]) } : {}),
})

const drained = (lines: Iterable<CostLine>): readonly CostLine[] => {
  const taken: CostLine[] = []
  for (const line of immediate('lines', lines)) {
    taken.push(line)
    if (taken.length > MOST_LINES) throw new Error(`lines() gives more than ${MOST_LINES} lines: does it end?`)
  }
  return taken
}

const MOST_LINES = 2000

const immediate = <T>(name: string, value: T): T => {
  if (value instanceof Promise || (typeof value === 'object' && value !== null && Symbol.asyncIterator in value))
    throw new Error(`${name}() is asynchronous: a type works out everything from ctx at once; remove async and await`)
  return value
}

const named = <T>(name: string, run: () => T): T => {
  try {
    return run()
  } catch (error) {
    throw new Error(`${name}(): ${explained(messageOf(error))}`)
  }
}

const explained = (message: string): string =>
  /read only property|not extensible|Cannot delete property|Cannot redefine/.test(message)
    ? `writes to what it was given, which is frozen (${message}): make a copy and change that`
    : message

/** All that a design is refused with, its parts and hints. */
const refusalOf = (error: unknown): string => {
  const { details } = error as { readonly details?: { readonly hint?: string; readonly all?: readonly unknown[] } }
  if (!details) throw error
  return [messageOf(error), details.hint ?? '', ...(details.all ?? []).map(refusalOf)].filter((text) => text !== '').join('\n')
}
