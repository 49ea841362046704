import type { CheckContext, Path, Problem, Quantity, Unit } from '@planner/contract'

/** A given amount outside the range that the service had on the estimate's date, by its row in messaging-limits. */
export function* rangeProblems(ctx: CheckContext, limit: string, path: Path, unit: Unit, what: string): Generator<Problem> {
  const cells = ctx.catalog('messaging-limits', limit)?.cells
  if (!cells || !ctx.given(path)) return
  const { minimum = '0', maximum, unit: written = unit } = cells
  const amount = ctx.input(path, unit).as(written)
  const over = maximum !== undefined && amount.exceeds(ctx.spec('messaging-limits', limit, 'maximum', written))
  if (!over && !ctx.constant(minimum, written, 'least').exceeds(amount)) return
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
export function* batchSizeProblems(ctx: CheckContext, service: 'sns' | 'sqs', path: Path, messages: Quantity): Generator<Problem> {
  const limit = `${service}.message-size`
  const together = ctx.input(['messageSize'], 'KB').times(messages.as('1'))
  const most = ctx.spec('messaging-limits', limit, 'maximum', 'KB')
  if (!together.exceeds(most) || ctx.input(['messageSize'], 'KB').exceeds(most)) return
  yield {
    id: `${service}.batch-size`,
    severity: 'error',
    path,
    message: `the messages of one call have together at most ${ctx.catalog('messaging-limits', limit)?.cells.maximum} KB on ${ctx.asOf}`,
    hint: 'send fewer in a call',
  }
}
