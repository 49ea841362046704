import type { PlannerError } from '../errors/planner-error.js'
import { clean } from '../report/plain-text.js'
import { painter } from '../report/style.js'

/** What `--json` prints of an error, in place of the result. */
export interface ErrorDocument {
  readonly code: string
  readonly message: string
  readonly hint?: string
  readonly file?: string
  readonly line?: number
  readonly column?: number
  /** Every problem, where there are several. */
  readonly all?: readonly ErrorDocument[]
}

/** More than this nobody reads at once; `--json` has them all. */
const shownAtOnce = 50

/** `file:line:column  message`, and the hint below it; every problem of a list, then the sum. */
export function errorText(error: PlannerError, color: boolean): string {
  const paint = painter(color)
  const one = ({ message, details: { at, hint } }: PlannerError): string => {
    const place = at ? `${paint('strong', `${clean(at.file)}:${at.line}:${at.column}`)}  ` : ''
    const first = `${place}${at ? '' : `${paint('bad', 'error')}  `}${cleanLines(message)}`
    return hint ? `${first}\n  ${paint('faint', '→')} ${cleanLines(hint)}` : first
  }
  const { all = [] } = error.details
  if (all.length === 0) return one(error)
  const rest = all.length - shownAtOnce
  return [...all.slice(0, shownAtOnce).map(one), ...(rest > 0 ? [`… and ${rest} more; --json lists all`] : []), '', one(error)].join('\n')
}

export function errorDocument({ code, message, details: { hint, at, all } }: PlannerError): ErrorDocument {
  return {
    code,
    message,
    ...(hint !== undefined && { hint }),
    ...(at && { file: at.file, line: at.line, column: at.column }),
    ...(all && all.length > 0 && { all: all.map(errorDocument) }),
  }
}

function cleanLines(text: string): string {
  return text.split('\n').map(clean).join('\n    ')
}
