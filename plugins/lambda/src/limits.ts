import type { CheckContext, Path, Problem, Unit } from '@planner/contract'

/** An amount outside the range, or between the steps, that Lambda had on the estimate's date. */
export function* rangeProblems(ctx: CheckContext, limit: string, id: string, path: Path, unit: Unit, what: string): Generator<Problem> {
  const cells = ctx.catalog('lambda-limits', limit)?.cells
  if (!cells) return
  const { minimum = '0', maximum, step, unit: written } = cells
  const amount = ctx.input(path, unit)
  const over = maximum !== undefined && amount.exceeds(ctx.constant(maximum, unit, 'most'))
  if (over || ctx.constant(minimum, unit, 'least').exceeds(amount)) {
    yield {
      id,
      severity: 'error',
      path,
      message:
        minimum === '0'
          ? `${what} is at most ${maximum} ${written} on ${ctx.asOf}`
          : minimum === maximum
            ? `${what} is ${maximum} ${written} on ${ctx.asOf}`
            : `${what} is ${minimum} to ${maximum} ${written} on ${ctx.asOf}`,
      hint: 'take a value within, or a later date',
    }
    return
  }
  if (step !== undefined && amount.roundUpTo(ctx.constant(step, unit, 'step')).exceeds(amount))
    yield {
      id: `${id}-step`,
      severity: 'error',
      path,
      message: `${what} comes in steps of ${step} ${written} on ${ctx.asOf}`,
      hint: `take a multiple of ${step}`,
    }
}
