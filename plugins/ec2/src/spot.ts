import type { CostLine, Path, Quantity, ResourceContext } from '@planner/contract'
import { instanceProduct, type Machine, type OperatingSystem, systemName } from './product.js'
import { billedDuration, incrementRule, partTime, type Running } from './running.js'

/** What a design may say of its spot instances. */
export interface SpotTerms {
  readonly price?: unknown
  readonly prices?: readonly { readonly hours: number; readonly price: number }[]
  readonly maxPrice?: number
  readonly runs?: readonly { readonly endedBy: 'aws' | 'customer' }[]
}

/** Running time of spot instances: less where the price keeps them off, or as their runs say. */
export const spotRunning = (ctx: ResourceContext, machine: Machine, running: Running, { prices, maxPrice, runs }: SpotTerms): Running => {
  if (runs) return spotRuns(ctx, machine, runs)
  if (!prices || maxPrice === undefined) return running
  const time = (within: typeof prices) =>
    ctx.constant(
      within.reduce((sum, { hours }) => sum + hours, 0),
      'hour',
      'hours of the price series',
    )
  const share = time(prices.filter(({ price }) => price <= maxPrice))
    .dividedBy(time(prices))
    .named('part of the time below the maximum price')
  return {
    billed: running.billed.share(share),
    mean: running.mean.share(share),
    peak: running.peak,
    hoursEach: running.hoursEach.share(share),
  }
}

/** The spot price: the design's, the mean of its series where it runs, or the average in the price book. */
export const spotPrice = (ctx: ResourceContext, machine: Machine, path: Path, { prices, maxPrice }: SpotTerms = {}): CostLine['price'] => {
  if (ctx.given(path)) return { given: ctx.input(path, 'USD/instance-hour') }
  if (!prices) return { ...instanceProduct(machine), term: { kind: 'spot' } }
  const paid = prices.filter(({ price }) => maxPrice === undefined || price <= maxPrice)
  let time = ctx.constant(0, 'hour', 'no time yet')
  let cost = ctx.constant(0, 'USD/instance', 'no cost yet')
  for (const { hours, price } of paid) {
    const stretch = ctx.constant(hours, 'hour', 'a stretch of the price series')
    time = time.plus(stretch)
    cost = cost.plus(ctx.constant(price, 'USD/instance-hour', 'spot price of the series').times(stretch))
  }
  if (time.isZero) return { given: ctx.constant(0, 'USD/instance-hour', 'it never runs: the spot price is always above the maximum price') }
  return { given: cost.dividedBy(time).named('mean spot price') }
}

/** What AWS's Spot Advisor says of the type, as a remark on the line. */
export const spotAdvice = (ctx: ResourceContext, { type, operatingSystem }: Machine): { readonly note?: string } => {
  const row = ctx.catalog('spot-advisor', `${ctx.region} ${systemName(operatingSystem === 'windows' ? 'windows' : 'linux')} ${type}`)
  const { savingsPercent, interruptionLabel } = row?.cells ?? {}
  if (!row || savingsPercent === undefined || interruptionLabel === undefined) return {}
  return {
    note: `Spot Advisor of ${row.asOf}: ${interruptionLabel} of instances interrupted in a month, ${savingsPercent} % below on-demand`,
  }
}

const spotRuns = (ctx: ResourceContext, { operatingSystem }: Machine, runs: NonNullable<SpotTerms['runs']>): Running => {
  const count = ctx.input(['count'], 'instance')
  const nothing = ctx.constant(0, 'second', 'no run yet')
  let billed = nothing
  let ran = nothing
  runs.forEach(({ endedBy }, index) => {
    const path = ['spot', 'runs', index]
    const duration = ctx.input([...path, 'duration'], 'second')
    const starts = ctx.input([...path, 'starts'], 'start', ctx.constant(1, 'start', 'one run a month')).as('1')
    billed = billed.plus(
      starts.times(
        endedBy === 'aws'
          ? interruptedDuration(ctx, duration, operatingSystem)
          : billedDuration(ctx, duration, incrementRule(operatingSystem)),
      ),
    )
    ran = ran.plus(starts.times(duration))
  })
  return { billed: count.times(billed).as('instance-hour').named('billed instance-hours'), ...partTime(ctx, count, count, ran.as('hour')) }
}

/** What is billed of a run that AWS ended: nothing within the free first time, and never the step that it broke off. */
const interruptedDuration = (ctx: ResourceContext, duration: Quantity, system: OperatingSystem): Quantity => {
  const step = ctx.catalog('billing-rules', incrementRule(system))?.cells.incrementSeconds === '3600' ? 'hour' : 'second'
  const rule = (column: string) => ctx.spec('ec2-spot-interruptions', step, column, 'second')
  const { freeFirstSeconds, unpaidStepSeconds, unpaid } = ctx.catalog('ec2-spot-interruptions', step)?.cells ?? {}
  if (freeFirstSeconds !== undefined && !duration.exceeds(rule('freeFirstSeconds')))
    return ctx.constant(0, 'second', 'AWS ended it in its free first time')
  if (unpaidStepSeconds === undefined) return duration
  const started = duration.roundUpTo(rule('unpaidStepSeconds'))
  if (unpaid === 'broken step' && !started.exceeds(duration)) return started
  return started.minus(rule('unpaidStepSeconds'))
}
