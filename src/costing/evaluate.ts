import type { CatalogRow, CheckContext, CostLine, Facts, Problem } from '@planner/contract'
import type { Design, DesignResource } from '../design/design.js'
import { PlannerError } from '../errors/planner-error.js'
import type { LoadedType } from '../host/resource-types.js'
import type { PriceBook } from '../pricing/price-book.js'
import { needlessRegion } from './needless-region.js'
import { Amount } from './quantity.js'
import { type ContextDeps, createContext } from './resource-context.js'

/** What is needed to run resource types over a design. */
export interface EvaluationOptions {
  readonly design: Design
  readonly types: ReadonlyMap<string, LoadedType>
  readonly priceBook: PriceBook
  /** ISO date. */
  readonly asOf: string
  /** Whether each quantity must know its own place in the design. Without, resources that are alike are worked out once. */
  readonly traces?: boolean
}

/** A line whose quantity is one of ours. */
export type CheckedLine = Omit<CostLine, 'quantity'> & { readonly quantity: Amount }

/** The lines of one resource in one month. */
export interface ResourceLines {
  readonly lines: readonly CheckedLine[]
  /** True if another month may have other lines. */
  readonly varies: boolean
  /** Set if the plugin failed; there are no lines then. */
  readonly error?: string
}

/** More lines than any resource has; a plugin that goes on is stopped. */
const MOST_LINES = 2000

const CHARGES: ReadonlySet<string> = new Set(['recurring', 'usage', 'upfront', 'one-time'])

/** Runs resource types over the resources of a design. */
export interface Evaluation {
  lines(resource: DesignResource, month: number): ResourceLines
  facts(address: string): Facts
  problems(resource: DesignResource): readonly Problem[]
  typeOf(resource: DesignResource): LoadedType
  /** Resources whose type failed to give their facts, so far: others see only where they are. */
  factFailures(): readonly { readonly address: string; readonly message: string }[]
  /** What the type sees of the resource in the first month. */
  context(resource: DesignResource): CheckContext
}

/** The one place where plugins' functions are called to price a design. */
export const createEvaluation = ({ design, types, priceBook, asOf, traces = false }: EvaluationOptions): Evaluation => {
  const byAddress = new Map(design.resources.map((resource) => [resource.address, resource]))
  const known = new Map<string, Facts>()
  const underWay = new Set<string>()
  const factFailures = new Map<string, string>()

  const typeOf = (resource: DesignResource): LoadedType => {
    const type = types.get(resource.type)
    if (!type) throw new PlannerError('INTERNAL', `the type ${resource.type} was not loaded`, { exit: 3 })
    return type
  }

  const rows = new Map<string, Map<string, CatalogRow | undefined>>()
  const catalogRow = (table: string, key: string): CatalogRow | undefined => {
    const ofTable = rows.get(table) ?? new Map<string, CatalogRow | undefined>()
    rows.set(table, ofTable)
    if (!ofTable.has(key)) ofTable.set(key, priceBook.catalogRow(table, key, asOf))
    return ofTable.get(key)
  }
  let referrers: ReadonlyMap<string, readonly string[]> | undefined
  const referrersOf = (address: string, role: string): readonly string[] => {
    referrers ??= referrersByRole(design)
    return referrers.get(`${role} ${address}`) ?? []
  }
  // Every resource of a type may ask for all of them.
  const ofType = new Map<string, readonly Facts[]>()
  const factsOfType = (type: string): readonly Facts[] => {
    const all =
      ofType.get(type) ?? Object.freeze(design.resources.filter((each) => each.type === type).map(({ address }) => facts(address)))
    ofType.set(type, all)
    return all
  }
  const contextDeps: ContextDeps = {
    document: design.document,
    priceBook: { catalogRow, catalogKeys: priceBook.catalogKeys },
    asOf,
    factsOf: (address) => facts(address),
    referrersOf,
    past: new WeakMap(),
    factsOfType,
  }

  const context = (resource: DesignResource, month: number) => createContext(resource, typeOf(resource).type.schema, month, contextDeps)

  const facts = (address: string): Facts => {
    const ready = known.get(address)
    if (ready) return ready
    const resource = byAddress.get(address)
    if (!resource) throw new PlannerError('INTERNAL', `no resource ${address}`, { exit: 3 })
    const base = { address, type: resource.type, region: resource.region }
    // Two resources that refer to each other see each other's address and type only.
    if (underWay.has(address)) return base
    underWay.add(address)
    try {
      const own = typeOf(resource).type.facts?.(context(resource, 0).ctx) ?? {}
      const all = Object.freeze({ ...own, ...base })
      known.set(address, all)
      return all
    } catch (error) {
      // A plugin that fails at its facts must not take down who asks for them.
      factFailures.set(address, messageOf(error))
      known.set(address, Object.freeze(base))
      return base
    } finally {
      underWay.delete(address)
    }
  }

  const alike = traces ? undefined : { lines: new Map<string, ResourceLines>(), problems: new Map<string, readonly Problem[]>() }

  return {
    typeOf,
    facts,
    factFailures: () => [...factFailures].map(([address, message]) => ({ address, message })),
    context: (resource) => context(resource, 0).ctx,
    lines: (resource, month) => {
      const key = alike && `${month} ${likeness(resource)}`
      const same = key === undefined ? undefined : alike?.lines.get(key)
      if (same) return same
      try {
        const { ctx, varies, personal } = context(resource, month)
        const found = { lines: checkedLines(typeOf(resource).type.lines(ctx)), varies: varies() }
        if (key !== undefined && !personal()) alike?.lines.set(key, found)
        return found
      } catch (error) {
        return { lines: [], varies: false, error: messageOf(error) }
      }
    },
    problems: (resource) => {
      const { type } = typeOf(resource)
      // Resources that are alike may still differ in where their region comes from.
      const needless = type.global === true ? needlessRegion(resource, type.title, design.document) : []
      const key = alike && likeness(resource)
      const same = key === undefined ? undefined : alike?.problems.get(key)
      if (same) return [...needless, ...same]
      const { ctx, personal } = context(resource, 0)
      const found = [...(type.problems?.(ctx) ?? [])].map((problem) => checkedProblem(problem))
      if (key !== undefined && !personal()) alike?.problems.set(key, found)
      return [...needless, ...found]
    },
  }
}

/** Addresses of the resources that refer to each one, by role and address; each once, in the order of the design. */
const referrersByRole = ({ resources }: Design): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, string[]>()
  for (const { address, references } of resources)
    for (const [role, targets] of Object.entries(references))
      for (const target of new Set(targets)) {
        const key = `${role} ${target}`
        const known = found.get(key)
        if (known) known.push(address)
        else found.set(key, [address])
      }
  return found
}

/** What two resources share if they have the same lines. */
const likeness = (resource: DesignResource): string => `${resource.type} ${resource.region} ${JSON.stringify(resource.props)}`

const checkedLines = (lines: Iterable<CostLine>): readonly CheckedLine[] => {
  const checked: CheckedLine[] = []
  const ids = new Set<string>()
  for (const line of lines) {
    if (checked.length >= MOST_LINES) throw new PlannerError('PLUGIN_FAILED', `more than ${MOST_LINES} lines for one resource`, { exit: 3 })
    if (typeof line?.id !== 'string' || !/^[a-z0-9][a-z0-9.-]{0,119}$/.test(line.id))
      throw new PlannerError('PLUGIN_FAILED', 'a line has no valid id', { exit: 3 })
    if (ids.has(line.id)) throw new PlannerError('PLUGIN_FAILED', `two lines have the id ${line.id}`, { exit: 3 })
    if (typeof line.label !== 'string' || !CHARGES.has(line.charge))
      throw new PlannerError('PLUGIN_FAILED', `line ${line.id} lacks a label or a charge`, { exit: 3 })
    if (!(line.quantity instanceof Amount))
      throw new PlannerError('PLUGIN_FAILED', `the quantity of ${line.id} is not one that the context made`, { exit: 3 })
    if (line.quantity.isNegative) throw new PlannerError('PLUGIN_FAILED', `the quantity of ${line.id} is negative`, { exit: 3 })
    ids.add(line.id)
    checked.push(line as CheckedLine)
  }
  return checked
}

const SEVERITIES: ReadonlySet<string> = new Set(['error', 'quota', 'warn', 'info'])

const checkedProblem = (problem: Problem): Problem => {
  if (
    typeof problem?.id === 'string' &&
    SEVERITIES.has(problem.severity) &&
    typeof problem.message === 'string' &&
    typeof problem.hint === 'string' &&
    Array.isArray(problem.path)
  )
    return problem
  throw new PlannerError('PLUGIN_FAILED', 'a problem lacks its id, severity, path, message or hint', { exit: 3 })
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
