import type { Facts } from '@planner/contract'
import type { Design, DesignResource } from '../design/design.js'
import type { Evaluation } from './evaluate.js'

/** The resources of a design by address, with what their types say of them. */
export interface Told {
  readonly byAddress: ReadonlyMap<string, DesignResource>
  /** Where each stands in the design. */
  readonly places: ReadonlyMap<string, number>
  /** What each resource creates. */
  readonly parts: ReadonlyMap<string | undefined, readonly DesignResource[]>
  readonly evaluation: Evaluation
}

export const toldOf = ({ resources }: Pick<Design, 'resources'>, evaluation: Evaluation): Told => ({
  byAddress: new Map(resources.map((resource) => [resource.address, resource])),
  places: new Map(resources.map(({ address }, index) => [address, index])),
  parts: Map.groupBy(resources, ({ partOf }) => partOf),
  evaluation,
})

/** The resources at these addresses, with those that they create. */
export const withParts = (addresses: readonly string[], { byAddress, parts }: Told): readonly DesignResource[] =>
  addresses.flatMap((address) => [byAddress.get(address) ?? [], parts.get(address) ?? []].flat())

/** Who refers to whom, both ways: facts travel along no other road. */
export type Neighbours = ReadonlyMap<string, ReadonlySet<string>>

export const neighboursIn = (resources: readonly DesignResource[]): Neighbours => {
  const found = new Map<string, Set<string>>()
  const join = (one: string, other: string): void => {
    const known = found.get(one)
    if (known) known.add(other)
    else found.set(one, new Set([other]))
  }
  for (const resource of resources)
    for (const target of targetsOf(resource)) {
      join(resource.address, target)
      join(target, resource.address)
    }
  return found
}

/**
 * The resources whose lines or facts may differ after a change of some: those, whom they refer to where that
 * changed, and, wherever facts differ, the neighbours of the resource.
 */
export const reachOf = (touched: Iterable<string>, before: Told, after: Told, neighbours: readonly Neighbours[]): ReadonlySet<string> => {
  const reached = new Set(touched)
  for (const address of [...reached]) {
    const [old, now] = [before.byAddress.get(address), after.byAddress.get(address)]
    if (old && now && JSON.stringify(old.references) === JSON.stringify(now.references)) continue
    for (const each of [old, now]) for (const target of each ? targetsOf(each) : []) reached.add(target)
  }
  // A set's iteration takes in what is added on the way.
  for (const address of reached) {
    if (sameFacts(factsOf(address, before), factsOf(address, after))) continue
    for (const each of neighbours) for (const neighbour of each.get(address) ?? []) reached.add(neighbour)
  }
  return reached
}

const targetsOf = ({ references }: DesignResource): readonly string[] => Object.values(references).flat()

/** Undefined where there is no such resource, or its type fails to tell: then its lines fail too. */
const factsOf = (address: string, { byAddress, evaluation }: Told): Facts | undefined => {
  if (!byAddress.has(address)) return undefined
  try {
    return evaluation.facts(address)
  } catch {
    return undefined
  }
}

const sameFacts = (one: Facts | undefined, other: Facts | undefined): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other)
