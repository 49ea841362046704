import { type Change, changesCommitment } from '../design/patch.js'
import type { Basis } from './basis.js'
import { createLayers, type LayerPrice, type Patch, type PatchCost, type PatchDeps, type PriceLayer, TooMuchWork } from './patch-layer.js'

/** What a patch costs, why it cannot be priced, or that too many others were priced before it. */
export type PatchPrice = PatchCost | { readonly refused: unknown } | { readonly unpriced: true }

/**
 * Prices each patch of a design as if it were made alone. Patches that reach different resources are checked and
 * evaluated in one pass, a layer: the work grows with what patches reach, and with how many of them reach one resource.
 */
export const pricePatches = async (
  patches: readonly (readonly Change[])[],
  basis: Basis,
  deps: PatchDeps,
): Promise<readonly PatchPrice[]> => {
  const prices: PatchPrice[] = []
  const layers = createLayers(basis, deps)
  const connections = basis.options.design.document.connections?.length ?? 0
  let waiting: readonly Waiting[] = patches.map((changes, index) => ({
    index,
    changes,
    reach: namedBy(changes, connections),
    alone: movesConnections(changes) || movesCommitments(changes),
  }))
  while (waiting.length > 0) {
    const layer = apart(waiting)
    const found = await priced(layer, connections, layers)
    for (const { index, price } of found) if (price) prices[index] = price
    const reached = new Map(found.map(({ index, reach }) => [index, reach]))
    waiting = waiting
      .filter(({ index }) => prices[index] === undefined)
      .map((each) => ({ ...each, reach: new Set([...each.reach, ...(reached.get(each.index) ?? [])]) }))
  }
  return prices
}

/** A patch that has no price yet, and the resources that it is known to reach. */
interface Waiting {
  readonly index: number
  readonly changes: readonly Change[]
  readonly reach: ReadonlySet<string>
  readonly alone: boolean
}

interface Found {
  readonly index: number
  readonly reach: ReadonlySet<string>
  /** Absent if another patch of the layer got in its way. */
  readonly price?: PatchPrice
}

const END = '-'

/** A connection that comes or goes within the list moves those behind it, whose addresses are their places. */
const movesConnections = (changes: readonly Change[]): boolean =>
  changes.some((change) => change.pointer[0] === 'connections' && isWhole(change))

/** So do commitments; but nothing follows from the place of one, so a patch that only takes one away waits for no other. */
const movesCommitments = (changes: readonly Change[]): boolean =>
  changes.filter(changesCommitment).length > 1 && changes.some((change) => isWhole(change) && changesCommitment(change))

const isWhole = ({ op, pointer }: Change): boolean => pointer.length === 2 && pointer[1] !== END && op !== 'replace'

const namedBy = (changes: readonly Change[], connections: number): ReadonlySet<string> =>
  new Set(
    movesConnections(changes)
      ? [...touchedBy(changes, 0), ...Array.from({ length: connections + changes.length }, (_, index) => `connections.${index}`)]
      : changes.flatMap(({ pointer: [part, name] }) => (name === END ? [] : [addressOf(part, name)])),
  )

const addressOf = (part: unknown, name: unknown): string => (part === 'resources' ? String(name) : `${part}.${name}`)

const touchedBy = (changes: readonly Change[], connections: number): readonly string[] => {
  let next = connections
  return changes
    .filter((change) => !changesCommitment(change))
    .map(({ pointer: [part, name] }) => addressOf(part, name === END ? next++ : name))
}

/** As many as reach different resources; the first always. */
const apart = (waiting: readonly Waiting[]): readonly Waiting[] => {
  const taken = new Set<string>()
  const layer: Waiting[] = []
  for (const each of waiting) {
    if (layer.length > 0 && (each.alone || [...each.reach].some((address) => taken.has(address)))) continue
    layer.push(each)
    if (each.alone) break
    for (const address of each.reach) taken.add(address)
  }
  return layer
}

/** Prices a layer; where its design is refused, by halves, to find the patch that is at fault. */
const priced = async (layer: readonly Waiting[], connections: number, price: PriceLayer): Promise<readonly Found[]> => {
  try {
    return settled(layer, await price(numbered(layer, connections)))
  } catch (error) {
    const [first] = layer
    if (first && layer.length === 1) return [{ index: first.index, reach: first.reach, price: { refused: error } }]
    const half = Math.ceil(layer.length / 2)
    return [...(await priced(layer.slice(0, half), connections, price)), ...(await priced(layer.slice(half), connections, price))]
  }
}

/** The patches of a layer with the addresses that they touch in it: the connections that they add stand behind each other. */
const numbered = (layer: readonly Waiting[], connections: number): readonly Patch[] => {
  let next = connections
  return layer.map(({ changes, alone, reach }) => {
    const touches = alone ? [...reach] : touchedBy(changes, next)
    next += changes.filter(({ pointer: [part, name] }) => part === 'connections' && name === END).length
    return { changes, touches }
  })
}

const settled = (layer: readonly Waiting[], prices: readonly LayerPrice[]): readonly Found[] => {
  const times = new Map<string, number>()
  for (const { reach } of prices) for (const address of reach) times.set(address, (times.get(address) ?? 0) + 1)
  return prices.map(({ reach, cost }, place): Found => {
    const { index } = layer[place] as Waiting
    if ([...reach].some((address) => (times.get(address) ?? 0) > 1)) return { index, reach }
    return { index, reach, price: costOrRefusal(cost) }
  })
}

const costOrRefusal = (cost: () => PatchCost): PatchPrice => {
  try {
    return cost()
  } catch (error) {
    return error instanceof TooMuchWork ? { unpriced: true } : { refused: error }
  }
}
