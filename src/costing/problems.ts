import type { Problem } from '@planner/contract'
import type { Design } from '../design/design.js'
import type { SourcePosition } from '../design/source.js'
import { PlannerError } from '../errors/planner-error.js'
import type { Evaluation } from './evaluate.js'

/** A problem with its resource and its place in the file. */
export interface LocatedProblem extends Problem {
  readonly address: string
  readonly position: SourcePosition
}

/** What resource types say of a design, and which of them failed to say it. */
export interface Findings {
  readonly problems: readonly LocatedProblem[]
  readonly failures: readonly { readonly address: string; readonly message: string }[]
}

/** What resource types find wrong. Throws `DESIGN_INVALID` listing every error; the rest is returned. */
export const refuseErrors = (design: Design, findings: Findings): Findings => {
  const errors = findings.problems.filter(({ severity }) => severity === 'error')
  if (errors.length === 0) return findings
  const listed = errors.map(
    ({ message, hint, position, address }) => new PlannerError('DESIGN_INVALID', `${address}: ${message}`, { hint, at: position }),
  )
  throw new PlannerError('DESIGN_INVALID', `${errors.length} ${errors.length === 1 ? 'error' : 'errors'} in ${design.source.file}`, {
    all: listed,
  })
}

/** Every problem, errors included, in the order of the design. */
export const findProblems = (design: Design, evaluation: Pick<Evaluation, 'problems'>): Findings => {
  const problems: LocatedProblem[] = []
  const failures: { address: string; message: string }[] = []
  for (const resource of design.resources)
    try {
      for (const problem of evaluation.problems(resource))
        problems.push({
          ...problem,
          address: resource.address,
          // Worked out when it is printed: of many thousand problems, few are.
          get position() {
            return design.source.position([...resource.pointer, ...problem.path])
          },
        })
    } catch (error) {
      failures.push({ address: resource.address, message: error instanceof Error ? error.message : String(error) })
    }
  return { problems, failures }
}
