import { PlannerError } from '../errors/planner-error.js'
import type { DesignSource, Pointer } from './source.js'

/** Something wrong with a design. */
export interface DesignProblem {
  readonly pointer: Pointer
  /** What is wrong, after the name of the place. */
  readonly message: string
  /** Worked out only if it is shown: looking for the nearest word takes time. */
  readonly hint: string | (() => string)
  /** True if the key at the pointer is wrong, not its value. */
  readonly atKey?: boolean
}

/** Told of everything that is wrong with a design. */
export interface ProblemList {
  readonly count: number
  /** True if more need not be looked for. */
  readonly full: boolean
  add(problem: DesignProblem): void
  /** Whether something is wrong at a member of the design (`['asOf']`, `['resources', 'web']`) or below it. */
  touches(member: Pointer): boolean
  /** What was added, in the order of the file, and what was only counted. */
  errors(): { readonly shown: readonly PlannerError[]; readonly more: number }
}

/** Nobody reads more, and a machine has seen enough. */
const KEPT = 1000

/** Where looking stops: a file of another kind has a problem on every line. */
const ENOUGH = 100_000

export const createProblems = (source: DesignSource): ProblemList => {
  const kept = new Map<string, DesignProblem>()
  const touched = new Set<string>()
  let count = 0
  return {
    get count() {
      return count
    },
    get full() {
      return count >= ENOUGH
    },
    add: (problem) => {
      const key = JSON.stringify([problem.pointer, problem.message])
      if (kept.has(key)) return
      count++
      for (const depth of [1, 2]) touched.add(problem.pointer.slice(0, depth).join('\n'))
      if (kept.size < KEPT) kept.set(key, problem)
    },
    touches: (member) => touched.has(member.join('\n')),
    errors: () => {
      const placed = [...kept.values()].map((problem) => ({
        problem,
        at: problem.atKey ? source.keyPosition(problem.pointer) : source.position(problem.pointer),
      }))
      placed.sort((a, b) => a.at.line - b.at.line || a.at.column - b.at.column)
      const shown = placed.map(
        ({ problem, at }) =>
          new PlannerError('DESIGN_INVALID', `${placeName(problem.pointer)}${problem.message}`, {
            hint: typeof problem.hint === 'string' ? problem.hint : problem.hint(),
            at,
          }),
      )
      return { shown, more: count - shown.length }
    },
  }
}

/** `resources.web.volumes[0].size: ` */
const placeName = (pointer: Pointer): string => {
  const name = pointer
    .map((step, index) => (typeof step === 'number' ? `[${step}]` : `${index > 0 ? '.' : ''}${step.slice(0, 80)}`))
    .join('')
  return name === '' ? '' : `${name}: `
}

/** How many problems are printed at once. */
const PRINTED = 100

/** One error for all problems of a design. */
export const designError = (file: string, problems: ProblemList): PlannerError => {
  const { shown, more } = problems.errors()
  const [first] = shown
  if (first && problems.count === 1) return first
  const left = shown.length - PRINTED + more
  const all =
    left > 0
      ? [
          ...shown.slice(0, PRINTED),
          new PlannerError('DESIGN_INVALID', `and ${left} more problems${problems.full ? ' at least' : ''}`, {
            hint: 'mend the first ones: others may follow from them',
          }),
        ]
      : shown
  const at = first?.details.at
  return new PlannerError('DESIGN_INVALID', `${file} has ${problems.count}${problems.full ? ' or more' : ''} problems`, {
    hint: 'nothing was estimated; each problem says how to mend it',
    all,
    ...(at && { at }),
  })
}
