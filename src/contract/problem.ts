/**
 * - `error`: AWS refuses it, or it cannot work; nothing is estimated;
 * - `quota`: over an adjustable default;
 * - `warn`: works, but against stated practice;
 * - `info`: a note.
 */
export type ProblemSeverity = 'error' | 'quota' | 'warn' | 'info'

/** Something wrong with a resource as it is written in the design. */
export interface Problem {
  /** Stable id, `area.kebab-name`: `ec2.type-not-in-region`. */
  readonly id: string
  readonly severity: ProblemSeverity
  /** Where, within the resource: `['instance', 'type']`. */
  readonly path: readonly (string | number)[]
  /** What is wrong, and why, in one sentence. */
  readonly message: string
  /** The edit that mends it. */
  readonly hint: string
}
