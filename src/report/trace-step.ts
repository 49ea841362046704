/** One step of how a number was worked out; what it follows from comes after it, one deeper. */
export interface TraceStep {
  readonly depth: number
  /** Nothing more of the same depth follows below the same step. */
  readonly last: boolean
  readonly value: string
  readonly name: string
  /** How it follows from the steps below it: `730 hours × $0.0877`. */
  readonly formula: string
  /** Where it was read. */
  readonly origin: string
  /** Source of a price, tiers in use. */
  readonly details: readonly string[]
  /** The steps below it were shown before. */
  readonly again: boolean
  readonly hasParts: boolean
  /** Its parts are not told: they lie too deep. */
  readonly tooDeep: boolean
}
