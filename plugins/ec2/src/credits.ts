import type { CostLine, Path, Profile, Quantity, ResourceContext } from '@planner/contract'
import { familyOf, type Machine, usageProduct } from './product.js'

/** `unlimited` instances go on above their baseline and pay for it, `standard` ones are throttled. */
export const creditMode = (ctx: Pick<ResourceContext, 'catalog'>, type: string, written: string | undefined): string | undefined =>
  written ?? ctx.catalog('ec2-burstable-credits', type)?.cells.defaultCreditMode

/** Surplus CPU credits of T instances in unlimited mode; `running` is their mean number. */
export function* creditLines(
  ctx: ResourceContext,
  base: Path,
  { type, operatingSystem }: Machine,
  written: string | undefined,
  running: Quantity,
): Generator<CostLine> {
  if (creditMode(ctx, type, written) !== 'unlimited') return
  const each = surplusOf(ctx, base, type)
  if (!each || each.isZero) return
  yield {
    id: 'cpu-credits',
    label: `Surplus CPU credits, ${type}`,
    quantity: each.times(running.as('1')),
    price: usageProduct(`CPUCredits:${familyOf(type)}`, 'vCPU-hour', {
      operatingSystem: operatingSystem === 'windows' ? 'Windows' : 'Linux',
    }),
    charge: 'usage',
  }
}

/** Surplus of one instance that runs all month, in vCPU-hours; undefined where nothing says how busy it is. */
const surplusOf = (ctx: ResourceContext, base: Path, type: string): Quantity | undefined => {
  if (ctx.given([...base, 'surplusCredits'])) return ctx.input([...base, 'surplusCredits'], 'vCPU-hour')
  if (!ctx.given([...base, 'cpu'])) return undefined
  const baseline = ctx.spec('ec2-burstable-credits', type, 'baselineVcpuEquivalent', 'vCPU')
  const vcpus = ctx.spec('ec2-burstable-credits', type, 'vcpu', 'vCPU')
  const whole = ctx.constant(100, 'percent', 'all of a vCPU')
  const busy = ctx.profile([...base, 'cpu'], 'percent').map((percent) => vcpus.times(percent.dividedBy(whole)).named('busy vCPUs'))
  if (busy.constant) return busy.mean().beyond(baseline).times(ctx.month.hours).named('surplus credits')
  return weeklySurplus(ctx, busy, baseline)
    .times(ctx.month.hours)
    .dividedBy(ctx.constant(168, 'hour', 'hours of a week'))
    .named('surplus credits')
}

/**
 * Surplus of a week that repeats, as the EC2 User Guide describes it: credits are banked, and
 * surplus is borrowed, up to what 24 hours earn; what is borrowed beyond that is billed. The week
 * is gone through twice, from a full bank, so that the second time starts from where a week ends.
 * A week that uses more than it earns pays at least the difference.
 */
const weeklySurplus = (ctx: ResourceContext, busy: Profile, baseline: Quantity): Quantity => {
  const zero = ctx.constant(0, 'vCPU-hour', 'nothing yet')
  const bank = baseline.times(ctx.constant(24, 'hour', 'credits are banked, and borrowed, up to what 24 hours earn')).as('vCPU-hour')
  const debt = zero.minus(bank)
  const steps = busy.segments.map(({ hours, value }) => baseline.minus(value).times(ctx.constant(hours, 'hour', 'hours of the stretch')))
  const week = (start: Quantity) =>
    steps.reduce(
      ({ balance, billed }, step) => {
        const after = balance.plus(step)
        return { balance: after.atMost(bank).atLeast(debt), billed: billed.plus(debt.beyond(after)) }
      },
      { balance: start, billed: zero },
    )
  const earned = steps.reduce((sum, step) => sum.plus(step), zero)
  return week(week(bank).balance).billed.atLeast(zero.minus(earned))
}
