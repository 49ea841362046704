import type { CheckContext, CostLine, Facts, Problem, Quantity, ResourceContext, ResourceType } from '@planner/contract'
import schema from '../schemas/auto-scaling-group.schema.json' with { type: 'json' }
import type { AutoScalingGroupProps } from './auto-scaling-group.types.js'
import { capacityProfile, type FleetPart, partsOf } from './fleet.js'
import { groupProblems } from './group-checks.js'
import { machineFacts, placedZones, placeFacts } from './instance-facts.js'
import { type Fleet, machineOf, machineVolumes, runningExtras } from './machine-lines.js'
import { instanceProduct, type Machine, platformName, usageProduct } from './product.js'
import { eligibility } from './reservation.js'
import type { Running } from './running.js'
import { scalingFacts } from './scaling-facts.js'
import { spotAdvice, spotPrice } from './spot.js'

type Context = ResourceContext<AutoScalingGroupProps>

function* lines(ctx: Context): Generator<CostLine> {
  const { props } = ctx
  const parts = partsOf(ctx, capacityProfile(ctx))
  for (const part of parts) {
    const { type, prefix, count } = part
    const machine = machineOf(type, props.instance)
    yield* hours(ctx, machine, part)
    const fleet: Fleet = {
      machine,
      base: ['instance'],
      props: props.instance,
      running: runningOf(ctx, count.mean()),
      existing: count.mean(),
    }
    for (const line of runningExtras(ctx, fleet)) yield { ...line, id: `${prefix}${line.id}` }
  }
  const all = parts.map(({ count }) => count.mean()).reduce((sum, each) => sum.plus(each))
  if (props.instance.tenancy === 'dedicated') yield regionFee(ctx)
  // What scales in is terminated: its volumes go with it.
  yield* machineVolumes(ctx, {
    machine: machineOf(props.instance.type, props.instance),
    base: ['instance'],
    props: props.instance,
    running: runningOf(ctx, all),
    existing: all,
  })
}

const runningOf = (ctx: ResourceContext, mean: Quantity): Running => ({
  billed: mean.times(ctx.month.hours),
  mean,
  peak: mean,
  hoursEach: ctx.month.hours,
})

/** On-demand and spot hours of one type; AWS rounds the on-demand part of the mix up to whole instances. */
function* hours(ctx: Context, machine: Machine, { prefix, count, onDemandBase }: FleetPart): Generator<CostLine> {
  const { spot } = ctx.props
  const onDemand = spot ? count.map((value) => onDemandPart(ctx, value, spot.percent, onDemandBase)) : count
  const bought = onDemand.mean()
  if (!bought.isZero)
    yield {
      id: `${prefix}on-demand`,
      label: `${platformName(machine)} on-demand, ${machine.type}`,
      quantity: bought.times(ctx.month.hours),
      price: instanceProduct(machine),
      charge: 'usage',
      eligible: eligibility(machine, ctx, placedZones(ctx)),
      ...(onDemand.constant ? {} : { profile: onDemand }),
    }
  const spare = spot ? count.mean().minus(bought) : undefined
  if (spare && !spare.isZero)
    yield {
      id: `${prefix}spot`,
      label: `${platformName(machine)} spot, ${machine.type}`,
      quantity: spare.times(ctx.month.hours),
      price: spotPrice(ctx, machine, ['spot', 'price']),
      charge: 'usage',
      ...spotAdvice(ctx, machine),
    }
}

const onDemandPart = (ctx: Context, count: Quantity, spotPercent: number, base: Quantity): Quantity => {
  const always = count.atMost(base)
  const rest = count.beyond(always)
  const share = ctx
    .constant(100 - spotPercent, 'percent', 'on-demand part above the base')
    .dividedBy(ctx.constant(100, 'percent', 'all of it'))
  return always.plus(
    rest
      .share(share)
      .roundUpTo(ctx.constant(1, 'instance', 'whole instances'))
      .atMost(rest),
  )
}

const regionFee = (ctx: Context): CostLine => ({
  id: 'dedicated-region',
  label: 'Fee of the region for dedicated instances',
  quantity: capacityProfile(ctx)
    .map((value) => value.atMost(ctx.constant(1, 'instance', 'at least one')))
    .mean()
    .as('1')
    .times(ctx.month.hours),
  price: usageProduct('DedicatedUsage', 'hour'),
  charge: 'usage',
  once: 'AmazonEC2 dedicated instances',
  note: 'Billed once for all dedicated instances of the region, while at least one runs',
})

const facts = (ctx: Context): Facts => {
  const { props } = ctx
  return {
    ...machineFacts(ctx, props.types?.[0]?.type ?? props.instance.type, props.instance),
    ...scalingFacts(ctx),
    'scaling.types': props.types?.map(({ type }) => type) ?? [props.instance.type],
    'purchase.options': [...ctx.purchaseOptions(), ...(props.spot ? ['spot'] : [])],
    'purchase.spot-percent': props.spot?.percent ?? 0,
    ...placeFacts(ctx),
  }
}

export default {
  title: 'Auto Scaling group',
  summary: 'Fleets of instances between a minimum and a maximum, sized by a schedule or a load, on demand, reserved, spot or mixed.',
  schema,
  serviceModel: 'infrastructure',
  lines,
  facts,
  problems: (ctx: CheckContext<AutoScalingGroupProps>): Iterable<Problem> => groupProblems(ctx),
} satisfies ResourceType<AutoScalingGroupProps>
