import type { SourcePosition } from '../design/source.js'
import { PlannerError } from '../errors/planner-error.js'

/** Enough to mend a file in one go; a file that is wrong throughout does not fill the screen. */
const SHOWN = 40
const KEPT = 1000

/** Collects what is wrong in price text, so that one run names every mistake. */
export class Complaints {
  private readonly all: PlannerError[] = []
  private raised = 0

  get count(): number {
    return this.raised
  }

  add(at: SourcePosition, message: string, hint = 'correct the text and compile again'): void {
    this.raised += 1
    if (this.all.length < KEPT)
      this.all.push(new PlannerError('PRICE_BOOK_BROKEN', `${at.file}:${at.line}:${at.column}: ${message}`, { at, hint }))
  }

  /** Throws one error that carries all, if there are any. */
  throwIfAny(): void {
    const [first] = this.all
    if (!first) return
    if (this.raised === 1) throw first
    const lines = this.all.slice(0, SHOWN).map((one) => one.message)
    if (this.raised > SHOWN) lines.push(`and ${this.raised - SHOWN} more`)
    throw new PlannerError('PRICE_BOOK_BROKEN', lines.join('\n'), { ...first.details, all: this.all })
  }
}
