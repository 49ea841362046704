import type { Quantity, ResourceContext } from '@planner/contract'
import type { LogsProps } from './logs.types.js'

type Context = ResourceContext<LogsProps>

const MONTH_DAYS = 365 / 12

/** Mean of the compressed archive during the month, from an empty one in the first month on. */
export const archived = (ctx: Context): Quantity => {
  if (ctx.given(['stored'])) return ctx.input(['stored'], 'GB')
  const { retention } = ctx.props
  const months = retention === undefined ? Number.POSITIVE_INFINITY : retention / MONTH_DAYS
  const kept = ctx
    .history(['data'], 'GB')
    .toReversed()
    .flatMap((data, age) => {
      const share = keptShare(age, months)
      return share === 0 ? [] : [data.share(ctx.constant(share.toFixed(6), '1', `mean share of the data of ${age} months ago still kept`))]
    })
    .reduce((sum, data) => sum.plus(data), ctx.constant(0, 'GB', 'an empty archive'))
  return kept.times(ctx.spec('billing-rules', 'cloudwatch.log-compression', 'amount', '1')).named('archived, compressed')
}

/**
 * Mean share, over a month, of what came in evenly during the month `age` months before and is kept for
 * `months`. Between an event and now lie `age` months and the difference of two points in their months.
 */
const keptShare = (age: number, months: number): number => differenceAtMost(months - age) - (age === 0 ? 0.5 : 0)

/** Chance that two points in a month differ by at most `x` months. */
const differenceAtMost = (x: number): number => {
  if (x <= -1) return 0
  if (x >= 1) return 1
  return x < 0 ? (1 + x) ** 2 / 2 : 1 - (1 - x) ** 2 / 2
}
