import { clean } from '../report/plain-text.js'
import type { Paint } from '../report/style.js'
import type { Node, PriceRef } from '../result/result.types.js'
import { detailOf, formulaOf, originOf, shownNode } from './trace-node.js'
import { drawnArguments, type NodeView, viewOf } from './trace-view.js'

export interface TreeOptions {
  /** Tiers of the line's price, to show how much fell into each. */
  readonly tiers: PriceRef['tiers']
  readonly paint: Paint
}

/** Deeper than this the indentation says nothing any more. */
const DEEPEST = 40

interface Branch {
  readonly index: number
  readonly prefix: string
  readonly last: boolean
  readonly depth: number
}

/** Draws the derivation below `root`. What is used in several places is drawn once and referred to by number. */
export const traceTree = (nodes: readonly Node[], root: number, { tiers, paint }: TreeOptions): readonly string[] => {
  const uses = countUses(nodes, root)
  const numbers = new Map<number, number>()
  const drawn = new Set<number>()
  const lines: string[] = []
  const pending: Branch[] = [{ index: root, prefix: '', last: true, depth: 0 }]

  const draw = (view: NodeView, { index, prefix, last, depth }: Branch): void => {
    const { node, args } = view
    const [stem, below] = depth === 0 ? ['', ''] : [`${prefix}${last ? '└─ ' : '├─ '}`, `${prefix}${last ? '   ' : '│  '}`]
    const again = drawn.has(index) && args.length > 0
    drawn.add(index)
    if (args.length > 0 && (uses.get(index) ?? 0) > 1 && !numbers.has(index)) numbers.set(index, numbers.size + 1)
    const number = numbers.get(index)
    const name = `${node.name === undefined ? '' : `  ${clean(node.name)}`}${number === undefined ? '' : ` [${number}]`}`
    const formula = again
      ? ', as above'
      : formulaOf(
          node,
          args.flatMap((arg) => viewOf(nodes, arg)?.node ?? []),
        )
    const origin = originOf(node)
    const rest = again ? formula : `${formula === '' ? '' : `  = ${formula}`}${origin === '' ? '' : `  ${origin}`}`
    lines.push(`${paint('faint', stem)}${paint('strong', shownNode(node))}${name}${paint('faint', rest)}`)
    if (again) return
    for (const detail of detailOf(node, nodes, tiers)) lines.push(paint('faint', `${below}${args.length > 0 ? '│    ' : '  '}${detail}`))
    if (depth >= DEEPEST && args.length > 0) {
      lines.push(paint('faint', `${below}… deeper: the whole trace is in \`planner explain --json\``))
      return
    }
    const branches = drawnArguments(nodes, view).map((arg, place, all) => ({
      index: arg,
      prefix: below,
      last: place === all.length - 1,
      depth: depth + 1,
    }))
    pending.push(...branches.reverse())
  }

  for (let branch = pending.pop(); branch; branch = pending.pop()) {
    const view = viewOf(nodes, branch.index)
    if (view) draw(view, branch)
    else lines.push(`${paint('faint', `${branch.prefix}${branch.last ? '└─ ' : '├─ '}`)}(missing from the result)`)
  }
  return lines
}

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
