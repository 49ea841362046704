import type { Path, Problem, Quantity, Unit } from '@planner/contract'
import { type Check, exceeds, isGiven } from './amounts.js'

/** A given amount outside the range that the service had on the estimate's date, by its row in messaging-limits. */
export function* rangeProblems(ctx: Check, limit: string, path: Path, unit: Unit, what: string): Generator<Problem> {
  const cells = ctx.catalog('messaging-limits', limit)?.cells
  if (!cells || !isGiven(ctx, path)) return
  const { minimum = '0', maximum, unit: written = unit } = cells
  const amount = ctx.input(path, unit).as(written)
  const over = maximum !== undefined && exceeds(ctx, amount, ctx.spec('messaging-limits', limit, 'maximum', written))
  if (!over && !exceeds(ctx, ctx.constant(minimum, written, 'least'), amount)) return
  const range = minimum === '0' ? `at most ${maximum}` : `${minimum} to ${maximum}`
  yield {
    id: limit,
    severity: 'error',
    path,
    message: `${what} ${range} ${/^[a-z]/.test(written) && maximum !== '1' ? `${written}s` : written} on ${ctx.asOf}`,
    hint: 'take a value within',
  }
}

/** Messages of one call that are larger together than one message may be. */
export function* batchSizeProblems(ctx: Check, service: 'sns' | 'sqs', path: Path, messages: Quantity): Generator<Problem> {
  const limit = `${service}.message-size`
  const together = ctx.input(['messageSize'], 'KB').times(messages.as('1'))
  const most = ctx.spec('messaging-limits', limit, 'maximum', 'KB')
  if (!exceeds(ctx, together, most) || exceeds(ctx, ctx.input(['messageSize'], 'KB'), most)) return
  yield {
    id: `${service}.batch-size`,
    severity: 'error',
    path,
    message: `the messages of one call have together at most ${ctx.catalog('messaging-limits', limit)?.cells.maximum} KB on ${ctx.asOf}`,
    hint: 'send fewer in a call',
  }
}
