import type { Problem } from '@planner/contract'
import type { Design, DesignResource } from '../design/design.js'
import { createProblems, type DesignProblem, designError } from '../design/problem-list.js'
import type { SourcePosition } from '../design/source.js'
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
export const refuseErrors = (design: Design, evaluation: Pick<Evaluation, 'problems'>): Findings => {
  const findings = findProblems(design, evaluation)
  if (findings.problems.every(({ severity }) => severity !== 'error')) return findings
  const problems = createProblems(design.source)
  for (const problem of typeErrors(design, evaluation)) problems.add(problem)
  throw designError(design.source.file, problems)
}

/** Every error that resource types find, as a problem of the design; a resource whose type fails at it has none. */
export function* typeErrors(design: Design, evaluation: Pick<Evaluation, 'problems'>): Generator<DesignProblem> {
  for (const resource of design.resources)
    for (const { severity, path, message, hint } of problemsOf(resource, evaluation))
      if (severity === 'error') yield { pointer: [...resource.pointer, ...path], message, hint }
}

/** What a resource type finds wrong; nothing if it fails at it. */
export const problemsOf = (resource: DesignResource, evaluation: Pick<Evaluation, 'problems'>): readonly Problem[] => {
  try {
    return evaluation.problems(resource)
  } catch {
    return []
  }
}

/** Every problem, errors included, in the order of the design. */
const findProblems = (design: Design, evaluation: Pick<Evaluation, 'problems'>): Findings => {
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
