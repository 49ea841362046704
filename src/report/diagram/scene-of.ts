import type { Result } from '../../result/result.types.js'
import { nameOf } from '../view/words.js'
import { connectionAddresses, costsOf, isCrowded, isDrawn, tilesOf } from './group-tiles.js'
import { linksOf } from './join-tiles.js'
import { isPlace, placesOf, type Spot } from './place-resources.js'
import type { Box, Level, Scene, Tile } from './scene.js'

/** Names of resources that a place lists; more are counted. */
const MOST_ALSO = 6

interface OpenBox {
  readonly id: string
  readonly level: Level
  readonly name: string
  readonly boxes: Map<string, OpenBox>
  readonly also: Set<string>
}

/** What the diagram of a design shows. */
export const sceneOf = (result: Result): Scene => {
  const connections = connectionAddresses(result)
  const resources = result.resources.filter((resource) => isDrawn(resource, connections))
  const drawn = resources.filter((resource) => !isPlace(resource))
  const crowded = isCrowded(drawn)
  const places = placesOf(resources, crowded)
  const costs = costsOf(result.resources)
  const root: OpenBox = { id: 'b', level: 'region', name: '', boxes: new Map(), also: new Set() }
  const open = (path: Spot['path']): OpenBox => {
    let box = root
    for (const { level, name } of path) {
      const next = box.boxes.get(`${level} ${name}`) ?? {
        id: `${box.id}.${box.boxes.size}`,
        level,
        name,
        boxes: new Map(),
        also: new Set(),
      }
      box.boxes.set(`${level} ${name}`, next)
      box = next
    }
    return box
  }
  for (const place of resources.filter(isPlace)) open(places.spotOf(place).path)
  const placed = drawn.map((resource) => {
    const { path, also } = places.spotOf(resource)
    if (!crowded) for (const each of also) open(each).also.add(nameOf(resource.address))
    return { resource, cost: costs.get(resource.address) ?? { monthly: resource.monthly, atLeast: resource.atLeast }, place: open(path).id }
  })
  const tiles = tilesOf(placed)
  const { links, outside, leftOut } = linksOf(result, drawn, tiles.tileOf, crowded)
  return {
    crowded,
    boxes: [...root.boxes.values()].map((box) => closed(box, tiles.byPlace)),
    outside,
    links,
    leftOut: [...tiles.leftOut, ...places.leftOut, ...leftOut],
  }
}

const closed = ({ id, level, name, boxes, also }: OpenBox, tiles: ReadonlyMap<string, readonly Tile[]>): Box => ({
  id,
  level,
  name,
  boxes: [...boxes.values()].map((box) => closed(box, tiles)),
  tiles: tiles.get(id) ?? [],
  also: also.size > MOST_ALSO ? [...[...also].slice(0, MOST_ALSO - 1), `and ${also.size - MOST_ALSO + 1} more`] : [...also],
})
