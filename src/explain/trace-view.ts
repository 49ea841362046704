import { compareDecimals } from '../report/decimal.js'
import type { Node } from '../result/result.types.js'
import { shownNode } from './trace-node.js'

/** A node as it is drawn: what changes nothing but the unit is taken together with what it changes. */
export interface NodeView {
  readonly node: Node
  /** Arguments, sums of sums and products of products taken together. */
  readonly args: readonly number[]
}

/** More parts than this are shown by their first and last. */
const MOST_PARTS = 4
const MOST_MERGED = 64

export const viewOf = (nodes: readonly Node[], index: number): NodeView | undefined => {
  const node = withoutConversion(nodes, index)
  return node && { node, args: argumentsOf(nodes, node) }
}

/** Arguments come before what follows from them, so a smaller index at each step cannot go in circles. */
const withoutConversion = (nodes: readonly Node[], start: number): Node | undefined => {
  let node = nodes[start]
  let index = start
  while (node?.op === 'converted') {
    const [next = index] = node.args ?? []
    const inner: Node | undefined = next < index ? nodes[next] : undefined
    if (!inner || !sameNumber(node, inner)) break
    const name = node.name ?? inner.name
    node = { ...inner, unit: node.unit, ...(node.value ? { value: node.value } : {}), ...(name === undefined ? {} : { name }) }
    index = next
  }
  return node
}

const sameNumber = ({ value: a }: Node, { value: b }: Node): boolean =>
  a && b ? (['low', 'expected', 'high'] as const).every((end) => a[end] === b[end] || compareDecimals(a[end], b[end]) === 0) : a === b

/** What has a name stays a part of its own. */
const argumentsOf = (nodes: readonly Node[], node: Node): readonly number[] => {
  if (node.op !== 'times' && node.op !== 'plus') return node.args ?? []
  const flat: number[] = []
  const pending = [...(node.args ?? [])].reverse()
  for (let index = pending.pop(); index !== undefined; index = pending.pop()) {
    const at = index
    const arg = nodes[at]
    const merges =
      arg?.op === node.op && arg.name === undefined && (arg.args?.length ?? 0) > 0 && (arg.args ?? []).every((next) => next < at)
    if (merges && flat.length + pending.length < MOST_MERGED) pending.push(...[...(arg.args ?? [])].reverse())
    else flat.push(at)
  }
  return flat
}

/** Which arguments are drawn: of equal parts of a mean or a sum one, of many the first and the last. */
export const drawnArguments = (nodes: readonly Node[], { node, args }: NodeView): readonly number[] => {
  if (node.op === 'tier') return args.slice(0, 1)
  if (node.op !== 'mean' && node.op !== 'plus') return [...new Set(args)]
  const looks = new Map<string, number>()
  for (const arg of args) {
    const part = nodes[arg]
    const look = part ? `${part.op} ${shownNode(part)} ${part.name}` : ''
    if (!looks.has(look)) looks.set(look, arg)
  }
  const distinct = [...looks.values()]
  return distinct.length > MOST_PARTS ? [distinct[0], distinct.at(-1)].filter((arg) => arg !== undefined) : distinct
}
