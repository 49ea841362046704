import { clean } from '../report/plain-text.js'
import type { TraceStep } from '../report/trace-step.js'
import type { Line, Node, PriceRef } from '../result/result.types.js'
import { detailOf, formulaOf, originOf, shownNode } from './trace-node.js'
import { drawnArguments, type NodeView, viewOf } from './trace-view.js'

/** Deeper than this the indentation says nothing any more. */
const DEEPEST = 40

interface Branch {
  readonly index: number
  readonly last: boolean
  readonly depth: number
}

/** The steps of a line, from its amount down; none without a trace. */
export const stepsOf = (nodes: readonly Node[]): ((line: Line) => readonly TraceStep[]) => {
  const graph = graphOf(nodes)
  return ({ node, price }) => (node === undefined || nodes.length === 0 ? [] : steps(graph, node, price?.tiers ?? []))
}

/** The derivation below `root`. What is used in several places is told once and referred to by number. */
export const traceSteps = (nodes: readonly Node[], root: number, tiers: PriceRef['tiers']): readonly TraceStep[] =>
  steps(graphOf(nodes), root, tiers)

/** The nodes as they are told, each looked at once for all lines: most lines share the half of them. */
interface Graph {
  readonly nodes: readonly Node[]
  readonly at: (index: number) => Told | undefined
}

interface Told extends NodeView {
  readonly shown: string
  /** The arguments that are told. */
  readonly below: readonly number[]
}

const graphOf = (nodes: readonly Node[]): Graph => {
  const known = new Map<number, Told | undefined>()
  const look = (index: number): Told | undefined => {
    const view = viewOf(nodes, index)
    return view && { ...view, shown: shownNode(view.node), below: drawnArguments(nodes, view) }
  }
  const at = (index: number): Told | undefined => {
    if (!known.has(index)) known.set(index, look(index))
    return known.get(index)
  }
  return { nodes, at }
}

const steps = (graph: Graph, root: number, tiers: PriceRef['tiers']): readonly TraceStep[] => {
  const uses = countUses(graph, root)
  const numbers = new Map<number, number>()
  const told = new Set<number>()
  const found: TraceStep[] = []
  const pending: Branch[] = [{ index: root, last: true, depth: 0 }]

  for (let branch = pending.pop(); branch; branch = pending.pop()) {
    const { index, depth, last } = branch
    const view = graph.at(index)
    if (!view) {
      found.push({ ...nothing, depth, last, value: '(missing from the result)' })
      continue
    }
    const { node, args, shown, below } = view
    const hasParts = args.length > 0
    const again = told.has(index) && hasParts
    told.add(index)
    if (hasParts && (uses.get(index) ?? 0) > 1 && !numbers.has(index)) numbers.set(index, numbers.size + 1)
    const name = [...(node.name === undefined ? [] : [clean(node.name)]), ...(numbers.has(index) ? [`[${numbers.get(index)}]`] : [])]
    const step = { depth, last, value: shown, name: name.join(' '), hasParts }
    if (again) {
      found.push({ ...nothing, ...step, again })
      continue
    }
    const parts = args.flatMap((arg) => graph.at(arg)?.node ?? [])
    const tooDeep = depth >= DEEPEST && hasParts
    const details = detailOf(node, graph.nodes, tiers)
    found.push({ ...nothing, ...step, formula: formulaOf(node, parts), origin: originOf(node), details, tooDeep })
    if (tooDeep) continue
    pending.push(...below.map((arg, place) => ({ index: arg, last: place === below.length - 1, depth: depth + 1 })).reverse())
  }
  return found
}

const nothing = { name: '', formula: '', origin: '', details: [], again: false, hasParts: false, tooDeep: false } as const

const countUses = ({ at }: Graph, root: number): ReadonlyMap<number, number> => {
  const uses = new Map<number, number>([[root, 1]])
  const pending = [root]
  for (let index = pending.pop(); index !== undefined; index = pending.pop()) {
    for (const arg of at(index)?.below ?? []) {
      const known = uses.get(arg) ?? 0
      uses.set(arg, known + 1)
      if (known === 0) pending.push(arg)
    }
  }
  return uses
}
