import type { Facts } from '@planner/contract'
import type { Design, DesignResource } from '../design/design.js'
import type { ServiceLevel } from './service-levels.js'

/** References through which a resource needs another to answer a request. */
const NEEDS: readonly string[] = [
  'targets',
  'records.alias',
  'origins',
  'integrations',
  'endpointGroups.endpoints',
  'uses',
  'tables',
  'cluster',
]

const OUTSIDE: ReadonlySet<string> = new Set(['internet', 'on-premises'])

/** Where traffic comes in, and from where. */
export interface EntryPoint {
  readonly address: string
  readonly from: readonly string[]
}

/** What one resource needs to answer; one of `anyOf` is enough. */
export interface Needs {
  readonly all: readonly string[]
  readonly anyOf: readonly string[]
}

/** The graph that requests take through a design. */
export interface RequestPaths {
  readonly entries: readonly EntryPoint[]
  /** `seen` are those that were passed already: traffic goes both ways, and a request does not go back. */
  needs(address: string, seen: ReadonlySet<string>): Needs
}

export type LevelOf = (address: string) => ServiceLevel | undefined

export const requestPaths = ({ resources }: Design, factsOf: (address: string) => Facts, levelOf: LevelOf): RequestPaths => {
  const known = new Map(resources.map((resource) => [resource.address, resource]))
  const neighbours = new Map<string, Set<string>>()
  const ways = new Map<string, Set<string>>()
  const from = new Map<string, Set<string>>()
  for (const { address, references } of resources) {
    const { 'connection.from': start, 'connection.to': end } = factsOf(address)
    if (start === undefined || end === undefined) continue
    const ends = [String(start), String(end)]
    const via = references.via ?? []
    const inside = ends.filter((each) => known.has(each))
    const [one, other] = inside
    if (one !== undefined && other !== undefined) {
      for (const [here, there] of [
        [one, other],
        [other, one],
      ] as const) {
        for (const way of via) addTo(ways, here, way)
        addTo(neighbours, here, there)
      }
    } else if (one !== undefined && !leaves(via, factsOf)) {
      const outside = ends.find((each) => OUTSIDE.has(each))
      const fronts = via.filter((each) => levelOf(each)?.role === 'front')
      const [front = one] = fronts
      if (outside !== undefined) addTo(from, front, outside)
      if (front !== one) addTo(neighbours, front, one)
      for (const way of via) if (levelOf(way)?.role === 'way') addTo(ways, one, way)
    }
  }

  const referred = (resource: DesignResource, alternatives: boolean): readonly string[] =>
    NEEDS.filter((role) => alternatives === isAlternative(role, resource, factsOf, levelOf)).flatMap(
      (role) => resource.references[role] ?? [],
    )
  const published = resources.filter(({ address }) => levelOf(address) !== undefined && factsOf(address)['network.public'] === true)
  const candidates = new Set([
    ...from.keys(),
    ...published.filter(({ address }) => isServed(levelOf(address))).map(({ address }) => address),
  ])
  const behind = reachable(candidates, known)
  return {
    entries: [...candidates]
      .filter((address) => !behind.has(address) && levelOf(address) !== undefined && levelOf(address)?.role !== 'way')
      .sort()
      .map((address) => ({ address, from: [...(from.get(address) ?? ['internet'])].sort() })),
    needs: (address, seen) => {
      const resource = known.get(address)
      // What stands behind a queue, topic or stream is done later: a request does not wait for it. Stores ask nobody.
      if (!resource || levelOf(address)?.role === 'async' || levelOf(address)?.role === 'data') return { all: [], anyOf: [] }
      const fresh = (found: readonly string[]): readonly string[] =>
        [...new Set(found)].filter((each) => !seen.has(each) && levelOf(each) !== undefined)
      const anyOf = fresh(referred(resource, true))
      const all = fresh([...referred(resource, false), ...(neighbours.get(address) ?? []), ...(ways.get(address) ?? [])])
      return anyOf.length < 2 ? { all: fresh([...anyOf, ...all]), anyOf: [] } : { all: all.filter((each) => !anyOf.includes(each)), anyOf }
    },
  }
}

/** A store or queue that is public by its nature is no entry unless the design sends traffic there. */
const isServed = (level: ServiceLevel | undefined): boolean => level !== undefined && ['front', 'compute', 'machine'].includes(level.role)

/** Whether one of several is enough: machines behind a balancer, regions behind an accelerator, names that fall back from one to another. */
const isAlternative = (
  role: string,
  { address, references }: DesignResource,
  factsOf: (address: string) => Facts,
  levelOf: LevelOf,
): boolean => {
  if (role === 'targets') return (references.targets ?? []).every((target) => levelOf(target)?.role === 'machine')
  return role === 'endpointGroups.endpoints' || (role === 'records.alias' && factsOf(address)['dns.failover'] === true)
}

/** Whether traffic goes out through a gateway that lets nothing in. */
const leaves = (via: readonly string[], factsOf: (address: string) => Facts): boolean =>
  via.some((way) => factsOf(way)['network.gateway'] === 'nat')

const addTo = (map: Map<string, Set<string>>, key: string, value: string): void => {
  map.set(key, (map.get(key) ?? new Set()).add(value))
}

/** What resources reach by their references, each looked at once. */
const reachable = (starts: Iterable<string>, known: ReadonlyMap<string, DesignResource>): ReadonlySet<string> => {
  const found = new Set<string>()
  const open = [...starts]
  for (let address = open.pop(); address !== undefined; address = open.pop()) {
    const { references = {} } = known.get(address) ?? {}
    for (const next of NEEDS.flatMap((role) => references[role] ?? [])) {
      if (next === address || found.has(next)) continue
      found.add(next)
      open.push(next)
    }
  }
  return found
}
