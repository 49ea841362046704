import type { Facts } from '@planner/contract'
import type { Amount } from '../costing/quantity.js'
import type { Design } from '../design/design.js'
import type { PriceBook } from '../pricing/price-book.js'
import type { Availability, AvailabilityPart, AvailabilityPath } from '../result/result.types.js'
import { guarded } from './fact-test.js'
import { recoveryOf } from './recovery.js'
import { anyOf, downTime, fromPercent, inSeries, percentText } from './reliability-math.js'
import { type EntryPoint, type LevelOf, type RequestPaths, requestPaths } from './request-paths.js'
import { type ServiceLevel, serviceLevels } from './service-levels.js'

export interface AvailabilityOptions {
  readonly design: Design
  readonly facts: (address: string) => Facts
  readonly priceBook: Pick<PriceBook, 'catalogRow' | 'catalogKeys'>
  /** ISO date. */
  readonly asOf: string
}

/** Share of failures that hit all copies together; without it two copies would look better than any that was ever run. */
const COMMON = '0.05'

/** More entries help nobody. */
const MOST_PATHS = 50

/** Alternatives within alternatives double the work at each step. */
const MOST_STEPS = 20_000
const MOST_ALTERNATIVES = 20
const DEEPEST = 50

const ASSUMPTIONS: readonly string[] = [
  'The figures are service level agreements: what AWS refunds below, not a forecast of what will be.',
  'All parts of a path are needed to answer; what stands behind a queue, topic, stream or event bus is not waited for and stays out.',
  'Of several copies any one is enough, and it carries the whole load.',
  `5 % of the failures of a copy hit all copies together (beta factor ${COMMON}); fail-over is instant.`,
  'Your own code, deployments, planned maintenance and what lies outside AWS are left out: they usually cost more than all of this.',
]

/** Availability from each place where traffic comes in, by the published commitments, and how the design would recover. */
export const availabilityOf = ({ design, facts, priceBook, asOf }: AvailabilityOptions): Availability => {
  const factsOf = guarded(facts)
  const levelFor = serviceLevels(priceBook, asOf)
  const types = new Map(design.resources.map(({ address, type }) => [address, type]))
  const levels = new Map<string, ServiceLevel | undefined>()
  const levelOf: LevelOf = (address) => {
    if (!levels.has(address)) levels.set(address, levelFor(types.get(address) ?? '', factsOf(address)))
    return levels.get(address)
  }
  const graph = requestPaths(design, factsOf, levelOf)
  return {
    paths: graph.entries.slice(0, MOST_PATHS).map((entry) => pathOf(entry, { graph, levelOf, left: MOST_STEPS, depth: 0 })),
    assumptions: [...ASSUMPTIONS],
    recovery: recoveryOf(design, factsOf),
  }
}

/** A part with its availability, where it is known. */
interface Link {
  readonly part: AvailabilityPart
  readonly value: Amount | undefined
}

interface Walk {
  readonly graph: RequestPaths
  readonly levelOf: LevelOf
  /** Steps that may still be taken, and how many alternatives the walk is inside of. */
  left: number
  depth: number
}

const pathOf = ({ address, from }: EntryPoint, walk: Walk): AvailabilityPath => {
  const links = linksFrom(address, new Set(), walk)
  const values = links.flatMap(({ value }) => value ?? [])
  const path = {
    entry: address,
    from: [...from],
    parts: links.map(({ part }) => part),
    atMost: values.length < links.length || walk.left <= 0,
  }
  if (values.length === 0) return path
  const product = inSeries(values)
  return { ...path, percent: percentText(product), ...downTime(product) }
}

/** The links that one resource and all that it needs make, each once. `seen` grows. */
const linksFrom = (start: string, seen: Set<string>, walk: Walk): readonly Link[] => {
  const links: Link[] = []
  const open = [start]
  for (let address = open.pop(); address !== undefined; address = open.pop()) {
    if (address !== start && seen.has(address)) continue
    seen.add(address)
    links.push(linkOf(address, walk.levelOf(address)))
    if (walk.left-- <= 0) continue
    const { all, anyOf: copies } = walk.graph.needs(address, seen)
    if (copies.length > 0) links.push(...alternatives(copies, seen, walk))
    open.push(...all.toReversed())
  }
  return links
}

/** What all alternatives need stands in series; what only one of them needs falls with it. */
const alternatives = (copies: readonly string[], seen: Set<string>, walk: Walk): readonly Link[] => {
  if (++walk.depth > DEEPEST) walk.left = 0
  const chains = copies.slice(0, MOST_ALTERNATIVES).map((copy) => linksFrom(copy, new Set([...seen, ...copies]), walk))
  walk.depth--
  for (const copy of copies) seen.add(copy)
  const counts = new Map<string, number>()
  for (const chain of chains) for (const { part } of chain) counts.set(keyOf(part), (counts.get(keyOf(part)) ?? 0) + 1)
  const isShared = ({ part }: Link): boolean => counts.get(keyOf(part)) === chains.length
  const [first = []] = chains
  const shared = first.filter(isShared)
  const own = chains.map((chain) => chain.filter((link) => !isShared(link)))
  for (const link of chains.flat()) for (const address of link.part.addresses) seen.add(address)
  const addresses = [...new Set(own.flat().flatMap(({ part }) => part.addresses))]
  const values = own.map((chain) => (chain.every(({ value }) => value) ? inSeries(chain.flatMap(({ value }) => value ?? [])) : undefined))
  const known = values.flatMap((value) => value ?? [])
  const value = known.length === values.length ? anyOf(known, COMMON) : undefined
  const commitments = [...new Set(own.flat().flatMap(({ part }) => part.commitment ?? []))]
  const part: AvailabilityPart = {
    addresses,
    copies: copies.length,
    ...(commitments.length > 0 ? { commitment: commitments.join('; ') } : {}),
    ...(known[0] && new Set(known.map(percentText)).size === 1 ? { percent: percentText(known[0]) } : {}),
    ...(value ? { combined: percentText(value) } : {}),
  }
  return [{ part, value }, ...shared]
}

const keyOf = ({ addresses }: AvailabilityPart): string => addresses.join(' ')

const linkOf = (address: string, level: ServiceLevel | undefined): Link => {
  const { commitment, copies = 1 } = level ?? {}
  if (!commitment) return { part: { addresses: [address], copies }, value: undefined }
  const one = fromPercent(commitment.percent)
  const value = anyOf(
    Array.from({ length: copies }, () => one),
    COMMON,
  )
  const { name, dated, source } = commitment
  return {
    part: { addresses: [address], copies, commitment: name, percent: percentText(one), combined: percentText(value), dated, source },
    value,
  }
}
