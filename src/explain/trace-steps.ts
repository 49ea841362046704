import { clean } from '../report/plain-text.js'
import type { TraceStep } from '../report/trace-step.js'
import type { Line, Node, PriceRef } from '../result/result.types.js'
import { detailOf, formulaOf, originOf, shownNode } from './trace-node.js'
import { drawnArguments, viewOf } from './trace-view.js'

/** Deeper than this the indentation says nothing any more. */
const DEEPEST = 40

interface Branch {
  readonly index: number
  readonly last: boolean
  readonly depth: number
}

/** The steps of a line, from its amount down; none without a trace. */
export const stepsOf =
  (nodes: readonly Node[]) =>
  ({ node, price }: Line): readonly TraceStep[] =>
    node === undefined || nodes.length === 0 ? [] : traceSteps(nodes, node, price?.tiers ?? [])

/** The derivation below `root`. What is used in several places is told once and referred to by number. */
export const traceSteps = (nodes: readonly Node[], root: number, tiers: PriceRef['tiers']): readonly TraceStep[] => {
  const uses = countUses(nodes, root)
  const numbers = new Map<number, number>()
  const told = new Set<number>()
  const steps: TraceStep[] = []
  const pending: Branch[] = [{ index: root, last: true, depth: 0 }]

  for (let branch = pending.pop(); branch; branch = pending.pop()) {
    const { index, depth, last } = branch
    const view = viewOf(nodes, index)
    if (!view) {
      steps.push({ ...nothing, depth, last, value: '(missing from the result)' })
      continue
    }
    const { node, args } = view
    const hasParts = args.length > 0
    const again = told.has(index) && hasParts
    told.add(index)
    if (hasParts && (uses.get(index) ?? 0) > 1 && !numbers.has(index)) numbers.set(index, numbers.size + 1)
    const name = [...(node.name === undefined ? [] : [clean(node.name)]), ...(numbers.has(index) ? [`[${numbers.get(index)}]`] : [])]
    const step = { depth, last, value: shownNode(node), name: name.join(' '), hasParts }
    if (again) {
      steps.push({ ...nothing, ...step, again })
      continue
    }
    const parts = args.flatMap((arg) => viewOf(nodes, arg)?.node ?? [])
    const tooDeep = depth >= DEEPEST && hasParts
    const details = detailOf(node, nodes, tiers)
    steps.push({ ...nothing, ...step, formula: formulaOf(node, parts), origin: originOf(node), details, tooDeep })
    if (tooDeep) continue
    const below = drawnArguments(nodes, view).map((arg, place, all) => ({ index: arg, last: place === all.length - 1, depth: depth + 1 }))
    pending.push(...below.reverse())
  }
  return steps
}

const nothing = { name: '', formula: '', origin: '', details: [], again: false, hasParts: false, tooDeep: false } as const

const countUses = (nodes: readonly Node[], root: number): ReadonlyMap<number, number> => {
  const uses = new Map<number, number>([[root, 1]])
  const pending = [root]
  for (let index = pending.pop(); index !== undefined; index = pending.pop()) {
    const view = viewOf(nodes, index)
    if (!view) continue
    for (const arg of drawnArguments(nodes, view)) {
      const known = uses.get(arg) ?? 0
      uses.set(arg, known + 1)
      if (known === 0) pending.push(arg)
    }
  }
  return uses
}
