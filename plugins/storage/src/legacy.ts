import type { CheckContext, CostLine, Problem } from '@planner/contract'
import { type Context, isGiven } from './amounts.js'

/** A fee that AWS quotes for each job: what the design gives, or the price list's. */
export const feePrice = (ctx: Context, key: string, unit: string, listed: CostLine['price']): CostLine['price'] =>
  isGiven(ctx, [key]) ? { given: ctx.input([key], `USD/${unit}`) } : listed

/** Whether the service could be ordered on the estimate's date. */
// biome-ignore lint/suspicious/noExplicitAny: two resource types share it
export function* retiredProblem(ctx: CheckContext<any>, service: 'snowball' | 'import-export', name: string): Generator<Problem> {
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
      message: `${name} is not for new designs on ${ctx.asOf}: ${row.cells.note}`,
      hint: 'take an aws:datasync:task over a line, or a Data Transfer Terminal',
    }
}
