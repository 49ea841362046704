import type { Paint } from '../report/style.js'
import type { TraceStep } from '../report/trace-step.js'
import type { Node, PriceRef } from '../result/result.types.js'
import { traceSteps } from './trace-steps.js'

export interface TreeOptions {
  /** Tiers of the line's price, to show how much fell into each. */
  readonly tiers: PriceRef['tiers']
  readonly paint: Paint
}

/** Draws the derivation below `root`, one line of text a step. */
export const traceTree = (nodes: readonly Node[], root: number, { tiers, paint }: TreeOptions): readonly string[] => {
  const prefixes: string[] = ['']
  return traceSteps(nodes, root, tiers).flatMap((step) => {
    const { depth, last, hasParts } = step
    const prefix = prefixes[depth] ?? ''
    const [stem, below] = depth === 0 ? ['', ''] : [`${prefix}${last ? '└─ ' : '├─ '}`, `${prefix}${last ? '   ' : '│  '}`]
    prefixes[depth + 1] = below
    return [
      `${paint('faint', stem)}${paint('strong', step.value)}${step.name === '' ? '' : `  ${step.name}`}${paint('faint', reason(step))}`,
      ...step.details.map((detail) => paint('faint', `${below}${hasParts ? '│    ' : '  '}${detail}`)),
      ...(step.tooDeep ? [paint('faint', `${below}… deeper: the whole trace is in \`planner explain --json\``)] : []),
    ]
  })
}

const reason = ({ formula, origin, again }: TraceStep): string => {
  if (again) return ', as above'
  return `${formula === '' ? '' : `  = ${formula}`}${origin === '' ? '' : `  ${origin}`}`
}
