import type { Amount } from '../costing/quantity.js'
import { pointerText } from '../design/pointer-text.js'
import type { DesignSource } from '../design/source.js'
import type { Node } from './result.types.js'

/** Writes derivations down as a flat list of nodes, each once, arguments before what follows from them. */
export interface Trace {
  readonly nodes: Node[]
  /** The node's index in `nodes`. */
  indexOf(amount: Amount): number
}

/** A trace whose inputs get their place in the design file. */
export const createTrace = (source: DesignSource): Trace => {
  const nodes: Node[] = []
  const known = new Map<Amount, number>()

  const indexOf = (root: Amount): number => {
    // A stack instead of recursion: a chain of sums may be longer than the call stack is deep.
    const pending: Amount[] = [root]
    while (pending.length > 0) {
      const amount = pending.at(-1) as Amount
      const args = 'args' in amount.origin ? amount.origin.args : []
      const missing = known.has(amount) ? [] : args.filter((arg) => !known.has(arg))
      if (missing.length > 0) {
        pending.push(...missing.toReversed())
        continue
      }
      pending.pop()
      if (known.has(amount)) continue
      known.set(amount, nodes.length)
      nodes.push(
        nodeOf(
          amount,
          args.map((arg) => known.get(arg) as number),
          source,
        ),
      )
    }
    return known.get(root) as number
  }
  return { nodes, indexOf }
}

const nodeOf = (amount: Amount, args: number[], source: DesignSource): Node => {
  const { origin } = amount
  const value = amount.texts()
  const common = {
    op: origin.op,
    unit: amount.unit,
    ...(value ? { value } : {}),
    ...(amount.name === undefined ? {} : { name: amount.name }),
    ...(args.length > 0 ? { args } : {}),
  } as Node
  switch (origin.op) {
    case 'input':
    case 'default':
      return { ...common, pointer: pointerText(origin.pointer), position: source.position(origin.pointer) }
    case 'unknown':
      return {
        ...common,
        because: origin.because,
        ...(origin.pointer ? { pointer: pointerText(origin.pointer), position: source.position(origin.pointer) } : {}),
      }
    case 'constant':
      return { ...common, because: origin.because }
    case 'catalog':
      return { ...common, source: origin.source }
    case 'price':
      return {
        ...common,
        published: origin.published,
        origin: origin.origin,
        trust: origin.trust,
        ...(origin.rateCode === undefined ? {} : { rateCode: origin.rateCode }),
      }
    default:
      return common
  }
}
