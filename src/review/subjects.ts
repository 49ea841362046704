import type { CatalogRow, CommitmentState, Facts, Finding, Path, RuleContext, Workload } from '@planner/contract'
import type { Evaluation } from '../costing/evaluate.js'
import type { Amount } from '../costing/quantity.js'
import { zoneLetter } from '../costing/zone-letter.js'
import type { Design, DesignResource } from '../design/design.js'
import { hoursOf } from '../design/duration.js'
import { freeAddress } from '../design/free-address.js'
import { pointerText } from '../design/pointer-text.js'
import { matchesType } from '../host/type-pattern.js'
import type { PlacedCommitment } from './commitments.js'
import type { Observer } from './evidence.js'

/** What rules see of a design, resource by resource. */
export interface Subjects {
  /** Resources whose type is one of these patterns. */
  matching(patterns: readonly string[]): readonly DesignResource[]
  /** The context of a resource, or of the design as a whole. */
  context(resource?: DesignResource): RuleContext
}

export interface SubjectOptions {
  readonly design: Design
  readonly evaluation: Pick<Evaluation, 'facts' | 'context'>
  readonly commitments: readonly PlacedCommitment[]
  readonly asOf: string
  readonly catalogRow: (table: string, key: string) => CatalogRow | undefined
  readonly observer: Observer
}

/** Each resource's context is made once, whatever number of rules looks at it. */
export const createSubjects = ({ design, evaluation, commitments, asOf, catalogRow, observer }: SubjectOptions): Subjects => {
  const { document, resources } = design
  const places = new Map(resources.map(({ address, pointer }) => [address, pointer]))
  const facts = new Map<string, Facts>()
  const factsOf = (address: string): Facts => {
    const known = facts.get(address) ?? observer.facts(evaluation.facts(address), places.get(address) ?? [])
    facts.set(address, known)
    return known
  }
  const byPattern = new Map<string, readonly DesignResource[]>()
  const matching = (pattern: string): readonly DesignResource[] => {
    const known = byPattern.get(pattern) ?? resources.filter(({ type }) => matchesType(type, pattern))
    byPattern.set(pattern, known)
    return known
  }
  const allFacts = new Map<string, readonly Facts[]>()
  const all = (pattern: string): readonly Facts[] => {
    const known = allFacts.get(pattern) ?? Object.freeze(matching(pattern).map(({ address }) => factsOf(address)))
    allFacts.set(pattern, known)
    return known
  }
  const workload = withDerived(observer.value(statedWorkload(document.workload ?? {}), '', ['workload']))
  const states = commitments.map(({ pointer, state }) => observer.value(state, state.owner ?? '', pointer))
  const statesOf = byAddress(commitments, states)
  const shared = {
    asOf,
    workload,
    all,
    catalog: catalogRow,
    zoneLetter,
    freeAddress: (wanted: string) => freeAddress(wanted, (address) => places.has(address)),
  }

  const designContext: RuleContext = {
    ...shared,
    address: '',
    region: document.region,
    props: {},
    facts: {},
    commitments: states,
    number: () => undefined,
    related: () => [],
    referrers: () => [],
    pointer: (path = []) => pointerText(path),
    mendedBy: (path, value) => mending(path, value, []),
  }

  const resourceContext = (resource: DesignResource): RuleContext => {
    const ctx = evaluation.context(resource)
    const { address, pointer } = resource
    return {
      ...shared,
      address,
      region: resource.region,
      props: observer.value(resource.props, address, pointer),
      facts: factsOf(address),
      commitments: statesOf.get(address) ?? [],
      number: (path, unit, end = 'expected') => {
        const text = (ctx.input(path, unit) as Amount).texts()?.[end]
        observer.note({ address, pointer: [...pointer, ...path], value: text })
        return text === undefined ? undefined : Number(text)
      },
      related: (role) => (resource.references[role] ?? []).map(factsOf),
      referrers: (role) => ctx.referrers(role).map((each) => factsOf(String(each.address))),
      pointer: (path: Path = []) => pointerText([...pointer, ...path]),
      mendedBy: (path, value) => mending(path, value, pointer),
    }
  }

  const contexts = new Map<string, RuleContext>()
  return {
    matching: (patterns) => {
      const [only, ...more] = patterns
      if (only !== undefined && more.length === 0) return matching(only)
      const wanted = new Set(patterns.flatMap(matching))
      return resources.filter((resource) => wanted.has(resource))
    },
    context: (resource) => {
      if (resource === undefined) return designContext
      const known = contexts.get(resource.address) ?? resourceContext(resource)
      contexts.set(resource.address, known)
      return known
    },
  }
}

/** The commitments that each resource owns, or that cover something of it. */
const byAddress = (
  commitments: readonly PlacedCommitment[],
  states: readonly CommitmentState[],
): ReadonlyMap<string, readonly CommitmentState[]> => {
  const found = new Map<string, CommitmentState[]>()
  for (const [index, { state }] of commitments.entries())
    for (const address of new Set([...(state.owner === undefined ? [] : [state.owner]), ...state.covers]))
      found.set(address, [...(found.get(address) ?? []), states[index] as CommitmentState])
  return found
}

const mending = (path: Path, value: unknown, place: Path): Pick<Finding, 'path' | 'fix'> => ({
  path,
  fix: [{ op: 'add', path: pointerText([...place, ...path]), value }],
})

type StatedWorkload = Omit<Workload, 'production' | 'critical'>

const statedWorkload = ({ rto, rpo, ...stated }: Readonly<Record<string, string>>): StatedWorkload => ({
  ...(stated as StatedWorkload),
  ...(rto === undefined ? {} : { rtoHours: hoursOf(rto) }),
  ...(rpo === undefined ? {} : { rpoHours: hoursOf(rpo) }),
})

/** What follows from the workload is read where it is stated, so that the evidence names that. */
const withDerived = (stated: StatedWorkload): Workload => {
  const isProduction = (): boolean => (stated.environment ?? 'production') === 'production'
  return Object.create(stated, {
    production: { get: isProduction },
    critical: {
      get: () => {
        if (!isProduction()) return false
        const { criticality } = stated
        return criticality === undefined ? undefined : criticality === 'high' || criticality === 'critical'
      },
    },
  }) as Workload
}
