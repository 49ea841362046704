import type { SourcePosition } from '../design/source.js'

/** 1: a gate failed; 2: the user's input; 3: our bug. */
export type ExitCode = 1 | 2 | 3

/** Every error code that planner raises. */
export type ErrorCode =
  | 'DESIGN_NOT_FOUND'
  | 'DESIGN_UNREADABLE'
  | 'DESIGN_SYNTAX'
  | 'DESIGN_INVALID'
  | 'LENS_INVALID'
  | 'UNIT_MISMATCH'
  | 'DIVISION_BY_ZERO'
  | 'SHARE_OUT_OF_RANGE'
  | 'NUMBER_OUT_OF_RANGE'
  | 'PRICE_MISSING'
  | 'PRICE_AMBIGUOUS'
  | 'PRICE_BOOK_BROKEN'
  | 'PLUGIN_BROKEN'
  | 'PLUGIN_CONFLICT'
  | 'PLUGIN_FAILED'
  | 'PLUGIN_NOT_INSTALLED'
  | 'COMMITMENT_INVALID'
  | 'OPTION_INVALID'
  | 'OUTPUT_FAILED'
  | 'SYNC_FAILED'
  | 'GATE_FAILED'
  | 'INTERNAL'

/** What happened, where, and the edit or command that mends it. */
export class PlannerError extends Error {
  override readonly name = 'PlannerError'

  constructor(
    readonly code: ErrorCode,
    message: string,
    readonly details: {
      readonly hint?: string
      readonly exit?: ExitCode
      readonly at?: SourcePosition
      /** For errors that come in a list: every problem of a design, not the first. */
      readonly all?: readonly PlannerError[]
      readonly cause?: unknown
    } = {},
  ) {
    super(message, { cause: details.cause })
  }

  get exit(): ExitCode {
    return this.details.exit ?? 2
  }
}
