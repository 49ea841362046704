import type { Path, Problem, Quantity, ResourceContext } from '@planner/contract'

/** What so many records count as, if each is rounded up by the step of a billing rule. */
export const roundedData = (ctx: ResourceContext, records: Quantity, recordSize: Quantity, rule: string): Quantity => {
  const step = ctx.spec('billing-rules', rule, 'amount', 'KB')
  return records.as('1').times(recordSize.atLeast(step).roundUpTo(step)).as('GB')
}

/** A size of 0 would make any data endlessly many records. */
export function* emptyRecords(ctx: ResourceContext, path: Path): Generator<Problem> {
  if (!ctx.constant(1, 'byte', 'least').as('KB').exceeds(ctx.input(path, 'KB'))) return
  yield {
    id: 'kinesis.empty-records',
    severity: 'error',
    path,
    message: 'a record is at least one byte',
    hint: 'give the mean size of a record in KB',
  }
}
