import type { CheckContext, Problem } from '@planner/contract'

/** Whether the service could be ordered on the estimate's date. */
export function* retiredProblem(ctx: CheckContext, service: 'snowball' | 'import-export', name: string): Generator<Problem> {
  const row = ctx.catalog('legacy-transfer', service)
  if (!row)
    yield {
      id: 'transfer.not-yet',
      severity: 'error',
      path: [],
      message: `there was no ${name} on ${ctx.asOf}`,
      hint: 'take a later date',
    }
  else if (row.cells.status !== 'open')
    yield {
      id: 'transfer.retired-service',
      severity: 'warn',
      path: [],
      message: `${name} is not for new designs: ${row.cells.text}`,
      hint: 'take an aws:datasync:task over a line, or a Data Transfer Terminal',
    }
}
