import type { ElkNode, LayoutOptions } from 'elkjs/lib/elk-api.js'
import type { LayoutEngine } from './layout-engine.js'
import type { Box, Level, Link, Scene, Tile } from './scene.js'
import { alsoSize, boxHead, labelSize, tileSize } from './words-of.js'

export interface Placed {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export type Point = { readonly x: number; readonly y: number }

/** The scene with a place for everything, from 0,0 on. */
export interface Layout {
  readonly width: number
  readonly height: number
  readonly places: ReadonlyMap<string, Placed>
  readonly lines: ReadonlyMap<Link, { readonly points: readonly Point[]; readonly label?: Placed }>
}

/** What a page of a report has room for, upright: the diagram is drawn the way that it is shrunk less. */
const PAGE = { width: 680, height: 900 }

const LAYERED: LayoutOptions = {
  'elk.algorithm': 'layered',
  'elk.hierarchyHandling': 'INCLUDE_CHILDREN',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.layered.spacing.nodeNodeBetweenLayers': '26',
  'elk.spacing.nodeNode': '18',
  'elk.spacing.edgeNode': '14',
  'elk.spacing.edgeEdge': '10',
  'elk.spacing.edgeLabel': '3',
  'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
  'elk.randomSeed': '1',
  'json.shapeCoords': 'ROOT',
  'json.edgeCoords': 'ROOT',
}

/** Rows as wide as a page, found with less effort. */
const CROWDED: LayoutOptions = {
  ...LAYERED,
  'elk.layered.layering.strategy': 'COFFMAN_GRAHAM',
  'elk.layered.layering.coffmanGraham.layerBound': '4',
  'elk.layered.thoroughness': '1',
  'elk.layered.nodePlacement.strategy': 'BRANDES_KOEPF',
}

/** The same with less effort. */
const LARGE: LayoutOptions = {
  ...LAYERED,
  'elk.layered.thoroughness': '2',
  'elk.layered.nodePlacement.strategy': 'BRANDES_KOEPF',
}

/** With more boxes and tiles than these, one way is tried: to the right, so that what is apart stands below one another. */
const MOST_TRIED = 24

const PACKED: LayoutOptions = {
  'elk.algorithm': 'rectpacking',
  'elk.hierarchyHandling': 'SEPARATE_CHILDREN',
  'elk.spacing.nodeNode': '10',
}

/** Places everything. The same scene gives the same places. */
export async function layOut(scene: Scene, elk: LayoutEngine): Promise<Layout> {
  if (scene.crowded || scene.links.length === 0) return place(elk, scene, 'DOWN', CROWDED)
  if (partsOf(scene.boxes) > MOST_TRIED) return place(elk, scene, 'RIGHT', LARGE)
  const down = await place(elk, scene, 'DOWN', LAYERED)
  if (scaleOf(down) === 1) return down
  const across = await place(elk, scene, 'RIGHT', LAYERED)
  return scaleOf(down) >= scaleOf(across) ? down : across
}

const partsOf = (boxes: readonly Box[]): number => boxes.reduce((sum, box) => sum + 1 + box.tiles.length + partsOf(box.boxes), 0)

const scaleOf = ({ width, height }: Layout): number => Math.min(1, PAGE.width / width, PAGE.height / height)

async function place(elk: LayoutEngine, scene: Scene, direction: 'RIGHT' | 'DOWN', layered: LayoutOptions): Promise<Layout> {
  const linked = new Set(scene.links.flatMap(({ from, to }) => [from, to]))
  const joinedBy = { linked, layered: { ...layered, 'elk.direction': direction }, aspect: direction === 'RIGHT' ? '1.2' : '1.6' }
  const graph = await elk.layout({
    id: 'root',
    layoutOptions: { ...layered, 'elk.direction': direction, 'elk.padding': padding(4) },
    children: [...scene.boxes.map((box) => boxNode(box, joinedBy)), ...scene.outside.map(tileNode)],
    edges: scene.links.map((link, index) => ({
      id: `l${index}`,
      sources: [link.from],
      targets: [link.to],
      ...(link.traffic ? { labels: [{ text: `l${index}`, ...labelSize(link) }] } : {}),
    })),
  })
  const places = new Map<string, Placed>()
  const visit = (node: ElkNode): void => {
    places.set(node.id, placed(node))
    node.children?.forEach(visit)
  }
  visit(graph)
  const lines = new Map(
    (graph.edges ?? []).map((edge, index) => {
      const points = (edge.sections ?? []).flatMap(({ startPoint, bendPoints = [], endPoint }) => [startPoint, ...bendPoints, endPoint])
      const label = edge.labels?.[0]
      return [scene.links[index] as Link, { points, ...(label ? { label: placed(label) } : {}) }] as const
    }),
  )
  return { width: graph.width ?? 0, height: graph.height ?? 0, places, lines }
}

const placed = ({ x = 0, y = 0, width = 0, height = 0 }: Partial<Placed>): Placed => ({ x, y, width, height })

const INSIDE: Readonly<Record<Level, number>> = { region: 12, vpc: 12, zone: 10, subnet: 8 }

interface Joining {
  /** Tiles with lines. */
  readonly linked: ReadonlySet<string>
  readonly layered: LayoutOptions
  readonly aspect: string
}

/** Between what is joined, lines decide the places; what nothing joins is packed. */
function boxNode(box: Box, how: Joining): ElkNode {
  const { linked, layered, aspect } = how
  const joined = (each: Box): boolean => each.tiles.some(({ id }) => linked.has(id)) || each.boxes.some(joined)
  const also = box.also.map((name, index): ElkNode => ({ id: `${box.id}/${index}`, ...alsoSize(name) }))
  const head = boxHead(box)
  const options = {
    'elk.padding': padding(INSIDE[box.level], head.height),
    'elk.nodeSize.constraints': 'MINIMUM_SIZE',
    'elk.nodeSize.minimum': `(${head.width},${head.height + 14})`,
  }
  const loose = [
    ...box.boxes.filter((each) => !joined(each)).map((each) => boxNode(each, how)),
    ...also,
    ...box.tiles.filter(({ id }) => !linked.has(id)).map(tileNode),
  ]
  if (!joined(box))
    return {
      id: box.id,
      layoutOptions: { ...PACKED, ...options, 'elk.aspectRatio': aspect },
      children: loose,
    }
  const firm = [
    ...box.boxes.filter(joined).map((each) => boxNode(each, how)),
    ...box.tiles.filter(({ id }) => linked.has(id)).map(tileNode),
  ]
  const packed: ElkNode = {
    id: `${box.id}/loose`,
    layoutOptions: { ...PACKED, 'elk.padding': padding(0), 'elk.aspectRatio': '1.6' },
    children: loose,
  }
  return {
    id: box.id,
    layoutOptions: { ...layered, ...options },
    children: loose.length > 0 ? [...firm, packed] : firm,
  }
}

const tileNode = (tile: Tile): ElkNode => ({ id: tile.id, ...tileSize(tile) })

const padding = (side: number, top = side): string => `[top=${top},left=${side},bottom=${side},right=${side}]`
