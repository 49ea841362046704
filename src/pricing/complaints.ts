import type { SourcePosition } from '../design/source.js'
import { PlannerError } from '../errors/planner-error.js'

/** Enough to mend a file in one go; a file that is wrong throughout does not fill the screen. */
const SHOWN = 40
const KEPT = 1000

/** One mistake and its place. */
export interface Complaint {
  readonly at: SourcePosition
  readonly message: string
  readonly hint: string | undefined
}

/** Collects what is wrong in price text, so that one run names every mistake. */
export class Complaints {
  private readonly all: Complaint[] = []
  private raised = 0

  get count(): number {
    return this.raised
  }

  add(at: SourcePosition, message: string, hint?: string): void {
    this.raised += 1
    if (this.all.length < KEPT) this.all.push({ at, message, hint })
  }

  /** What was kept, in the order in which it was found. */
  get kept(): readonly Complaint[] {
    return this.all
  }

  /** Throws one error that carries all, if there are any. */
  throwIfAny(): void {
    const all = this.all.map(
      ({ at, message, hint = 'correct the text and compile again' }) =>
        new PlannerError('PRICE_BOOK_BROKEN', `${at.file}:${at.line}:${at.column}: ${message}`, { at, hint }),
    )
    const [first] = all
    if (!first) return
    if (this.raised === 1) throw first
    const lines = all.slice(0, SHOWN).map((one) => one.message)
    if (this.raised > SHOWN) lines.push(`and ${this.raised - SHOWN} more`)
    throw new PlannerError('PRICE_BOOK_BROKEN', lines.join('\n'), { ...first.details, all })
  }
}
