import type { Profile, Quantity, ResourceContext } from '@planner/contract'
import { atLeastTiny } from './amounts.js'
import type { StreamProps } from './stream.types.js'

type Context = ResourceContext<StreamProps>

/** What producers write, through the week. */
export interface Load {
  /** In `MBps`. */
  readonly throughput: Profile
  /** In `record/second`. */
  readonly records: Profile
}

/** The load; what two of throughput, records and their size do not say is unknown. */
export const loadOf = (ctx: Context): Load => {
  const throughput = ctx.profile(['write', 'throughput'], 'MBps')
  const records = ctx.profile(['write', 'records'], 'record/second')
  const size = ctx.input(['write', 'recordSize'], 'KB')
  if (!ctx.given(['write', 'throughput']) && ctx.given(['write', 'records']))
    return { throughput: records.map((each) => dataRate(ctx, each, size)), records }
  if (!ctx.given(['write', 'records']) && ctx.given(['write', 'throughput']))
    return { throughput, records: throughput.map((each) => recordRate(ctx, each, size)) }
  return { throughput, records }
}

const dataRate = (ctx: Context, records: Quantity, size: Quantity): Quantity =>
  records
    .times(ctx.constant(1, 'second', 'in a second'))
    .as('1')
    .times(size)
    .as('MB')
    .times(ctx.constant(1, 'MBps/MB', 'in a second'))
    .named('data written')

const recordRate = (ctx: Context, throughput: Quantity, size: Quantity): Quantity =>
  throughput
    .times(ctx.constant(1, 'MB/MBps', 'in a second'))
    .as('KB')
    .dividedBy(atLeastTiny(ctx, size))
    .times(ctx.constant(1, 'record/second', 'in a second'))
    .named('records written')

/** Data of a month at a mean rate. */
export const monthlyData = (ctx: Context, rate: Quantity): Quantity =>
  rate
    .times(ctx.month.hours.as('second'))
    .times(ctx.constant(1, 'MB/MBps-second', 'a rate for a time'))
    .as('GB')

/** Records of a month. */
export const monthlyRecords = (ctx: Context, load: Load): Quantity =>
  load.records.mean().times(ctx.month.hours.as('second')).named('records of the month')

/** Mean size of a record, given or what the load says. */
export const meanRecordSize = (ctx: Context, load: Load): Quantity =>
  ctx.given(['write', 'recordSize'])
    ? ctx.input(['write', 'recordSize'], 'KB')
    : monthlyData(ctx, load.throughput.mean())
        .dividedBy(atLeastTiny(ctx, monthlyRecords(ctx, load).as('1')))
        .as('KB')
        // A quotient can be off in its 40th digit, and must not fall into the next step for that.
        .minus(ctx.constant('0.000000001', 'KB', 'error of the division'))
        .named('mean size of a record')
