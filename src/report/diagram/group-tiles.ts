import type { Resource, Result } from '../../result/result.types.js'
import { count, quantity } from '../format.js'
import { sumOf } from '../view/sums.js'
import { byCost } from '../view/words.js'
import type { Cost, Tile } from './scene.js'

/** More tiles than these cannot be read on a page. */
const MOST_SINGLE = 24

/** Groups, beside which what is left of each place stands. */
const MOST_GROUPS = 16

export const isCrowded = (resources: readonly Resource[]): boolean => resources.length > MOST_SINGLE

/** A resource with what it creates, and the key of the place that it is drawn in. */
export interface Placed {
  readonly resource: Resource
  readonly cost: Cost
  readonly place: string
}

export interface Tiles {
  /** By place. */
  readonly byPlace: ReadonlyMap<string, readonly Tile[]>
  /** The tile that shows a resource, by its address. */
  readonly tileOf: ReadonlyMap<string, string>
  readonly leftOut: readonly string[]
}

/** Each resource with the costs of those that it creates. */
export const costsOf = (resources: readonly Resource[]): ReadonlyMap<string, Cost> => {
  const owners = Map.groupBy(resources, ({ address, partOf }) => partOf ?? address)
  return new Map(
    [...owners].map(([address, all]) => [
      address,
      { monthly: sumOf(all.map(({ monthly }) => monthly)), atLeast: all.some(({ atLeast }) => atLeast) },
    ]),
  )
}

/** A tile for each resource; where they are too many, one for those of a type in a place, and one for the rest. */
export const tilesOf = (placed: readonly Placed[]): Tiles => {
  const single = placed.map((each) => [each])
  const crowded = isCrowded(placed.map(({ resource }) => resource))
  const alike = crowded ? [...Map.groupBy(placed, ({ place, resource }) => `${place}\n${resource.type}`).values()] : single
  const dearest = alike.map((members) => ({ members, monthly: sumOf(members.map(({ cost }) => cost.monthly)) })).sort(byCost)
  const shown = new Set(dearest.slice(0, crowded ? MOST_GROUPS : MOST_SINGLE).map(({ members }) => members))
  const rest = [...Map.groupBy(alike.filter((members) => !shown.has(members)).flat(), ({ place }) => place).values()]
  const groups = [...alike.filter((members) => shown.has(members)), ...rest]
  const tiles = groups.map((members, index) => ({ members, tile: tileFor(members, `t${index}`, shown.has(members)) }))
  return {
    byPlace: new Map(
      [...Map.groupBy(tiles, ({ members }) => members[0]?.place ?? '')].map(([place, own]) => [place, own.map(({ tile }) => tile)]),
    ),
    tileOf: new Map(tiles.flatMap(({ members, tile }) => members.map(({ resource }) => [resource.address, tile.id] as const))),
    leftOut: !crowded
      ? []
      : [`${count(placed.length, 'resource')} are drawn as ${count(groups.length, 'tile')}, those of a type together.`],
  }
}

const tileFor = (members: readonly Placed[], id: string, ofOneType: boolean): Tile => {
  const [{ resource } = {} as Placed] = members
  const cost = { monthly: sumOf(members.map((each) => each.cost.monthly)), atLeast: members.some((each) => each.cost.atLeast) }
  if (!ofOneType) return { id, name: `and ${quantity(String(members.length))} more`, kind: 'of several types', cost }
  if (members.length > 1)
    return { id, name: `${quantity(String(members.length))} × ${resource.title}`, kind: `${resource.address} …`, cost }
  return { id, name: resource.address, kind: resource.title, cost }
}

/** What is drawn as a tile of its own kind: connections are lines, parts belong to what creates them. */
export const isDrawn = ({ address, partOf }: Resource, connections: ReadonlySet<string>): boolean =>
  partOf === undefined && !connections.has(address)

export const connectionAddresses = ({ connections = [] }: Result): ReadonlySet<string> => new Set(connections.map(({ address }) => address))
