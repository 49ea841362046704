import { PlannerError } from '../errors/planner-error.js'
import { positionsOf } from './positions.js'
import type { SourcePosition } from './source.js'

/** Something that keeps a text from being read. */
export interface SyntaxProblem {
  readonly offset: number
  readonly message: string
  readonly hint: string
}

/** After the first few, what follows is mostly caused by them. */
const SHOWN = 10

/** One error for all syntax problems of a text; at most one per line, since the rest of a line is mostly its echo. */
export const syntaxError = (file: string, text: string, problems: readonly SyntaxProblem[]): PlannerError => {
  const position = positionsOf(file, text)
  const lines = new Map<number, { readonly at: SourcePosition; readonly problem: SyntaxProblem }>()
  for (const problem of problems) {
    const at = position(Math.min(problem.offset, text.length))
    if (!lines.has(at.line)) lines.set(at.line, { at, problem })
  }
  const all = [...lines.values()]
    .slice(0, SHOWN)
    .map(({ at, problem }) => new PlannerError('DESIGN_SYNTAX', problem.message, { hint: problem.hint, at }))
  const [first] = all
  if (!first) throw new PlannerError('INTERNAL', 'a syntax error without a problem', { exit: 3 })
  if (lines.size === 1) return first
  const more = lines.size - all.length
  if (more > 0)
    all.push(
      new PlannerError('DESIGN_SYNTAX', `and ${more} more lines with errors`, {
        hint: 'mend the first ones: the others may follow from them',
      }),
    )
  const { at, hint } = first.details
  return new PlannerError('DESIGN_SYNTAX', first.message, { ...(hint !== undefined && { hint }), ...(at && { at }), all })
}
