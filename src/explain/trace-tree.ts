import { clean } from '../report/plain-text.js'
import type { Paint } from '../report/style.js'
import type { Node, PriceRef } from '../result/result.types.js'
import { detailOf, formulaOf, shownNode } from './trace-node.js'

export interface TreeOptions {
  /** Tiers of the line's price, to show how much fell into each. */
  readonly tiers: PriceRef['tiers']
  readonly paint: Paint
}

/** Deeper than this the indentation says nothing any more. */
const DEEPEST = 40
/** More months than this are shown by their first and last. */
const MOST_PARTS = 4

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
  for (let branch = pending.pop(); branch; branch = pending.pop()) {
    const { index, prefix, last, depth } = branch
    const node = nodes[index]
    const [stem, below] = depth === 0 ? ['', ''] : [`${prefix}${last ? '└─ ' : '├─ '}`, `${prefix}${last ? '   ' : '│  '}`]
    if (!node) {
      lines.push(`${paint('faint', stem)}(missing from the result)`)
      continue
    }
    const inner = (node.args?.length ?? 0) > 0
    const again = drawn.has(index)
    drawn.add(index)
    if (inner && (uses.get(index) ?? 0) > 1 && !numbers.has(index)) numbers.set(index, numbers.size + 1)
    const number = numbers.get(index)
    const label = number === undefined ? '' : ` [${number}]`
    const head = `${paint('faint', stem)}${paint('strong', shownNode(node))}${node.name === undefined ? '' : `  ${clean(node.name)}`}${label}`
    if (again && inner) {
      lines.push(`${head}${paint('faint', ', as above')}`)
      continue
    }
    const args = argumentsOf(nodes, node)
    const formula = formulaOf(
      node,
      args.map((arg) => nodes[arg]).filter((arg) => arg !== undefined),
    )
    lines.push(head + paint('faint', formula === '' ? '' : `  = ${formula}`))
    for (const detail of detailOf(node, nodes, tiers)) lines.push(paint('faint', `${below}${inner ? '│    ' : '  '}${detail}`))
    if (depth >= DEEPEST && args.length > 0) {
      lines.push(paint('faint', `${below}… deeper: the whole trace is in the result of \`planner estimate --json\``))
      continue
    }
    const shown = shownArguments(node, args)
    for (const [place, arg] of shown.entries()) {
      const at = shown.length - 1 - place
      pending.push({ index: shown[at] ?? arg, prefix: below, last: at === shown.length - 1, depth: depth + 1 })
    }
  }
  return lines
}

/** A product of products, or a sum of sums, as one; what has a name stays a part of its own. */
const argumentsOf = (nodes: readonly Node[], node: Node): readonly number[] => {
  if (node.op !== 'times' && node.op !== 'plus') return node.args ?? []
  const flat: number[] = []
  const pending = [...(node.args ?? [])].reverse()
  for (let index = pending.pop(); index !== undefined; index = pending.pop()) {
    const arg = nodes[index]
    const merges =
      arg?.op === node.op &&
      arg.name === undefined &&
      (arg.args?.length ?? 0) > 0 &&
      (arg.args ?? []).every((next) => next < (index as number))
    if (merges && flat.length + pending.length < MOST_MERGED) pending.push(...[...(arg.args ?? [])].reverse())
    else flat.push(index)
  }
  return flat
}

const MOST_MERGED = 64

const shownArguments = (node: Node, args: readonly number[]): readonly number[] => {
  if (node.op === 'tier') return args.slice(0, 1)
  const distinct = [...new Set(args)]
  if ((node.op === 'mean' || node.op === 'plus') && distinct.length > MOST_PARTS)
    return [distinct[0], distinct.at(-1)].filter((arg) => arg !== undefined)
  return distinct
}

const countUses = (nodes: readonly Node[], root: number): ReadonlyMap<number, number> => {
  const uses = new Map<number, number>([[root, 1]])
  const pending = [root]
  for (let index = pending.pop(); index !== undefined; index = pending.pop()) {
    const node = nodes[index]
    if (!node) continue
    for (const arg of shownArguments(node, argumentsOf(nodes, node))) {
      const known = uses.get(arg) ?? 0
      uses.set(arg, known + 1)
      if (known === 0) pending.push(arg)
    }
  }
  return uses
}
