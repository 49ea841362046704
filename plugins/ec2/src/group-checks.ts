import type { CheckContext, Problem } from '@planner/contract'
import type { AutoScalingGroupProps } from './auto-scaling-group.types.js'
import { capacityProfile, type FleetPart, partsOf, servesNothing } from './fleet.js'
import { machineOf } from './machine-lines.js'
import { machineIopsProblems } from './optimized-checks.js'
import { placeProblems } from './place-checks.js'
import { vcpuQuotaProblems } from './quota-checks.js'
import { flapsBetween } from './scaling-policies.js'
import { burstableProblems, platformProblems, spotTypeProblems, typeProblems, zoneProblems } from './type-checks.js'
import { volumeProblems } from './volume-checks.js'

type Check = CheckContext<AutoScalingGroupProps>

export function* groupProblems(ctx: Check): Generator<Problem> {
  const { props } = ctx
  const machine = machineOf(props.instance.type, props.instance)
  if (servesNothing(ctx)) {
    yield {
      id: 'asg.load-per-instance',
      severity: 'error',
      path: ['load', 'perInstance'],
      message: 'an instance that serves nothing can be multiplied without end',
      hint: 'write how many requests a second one instance serves',
    }
    return
  }
  yield* boundsProblems(ctx)
  yield* thresholdProblems(ctx)
  yield* placeProblems(ctx, { zones: 'asg.azs-in-vpc', vpc: 'asg.one-vpc' })
  yield* machineIopsProblems(ctx, machine.type, props.instance, ['instance'])
  yield* typeProblems(ctx, props.instance.type, ['instance', 'type'])
  for (const [index, { type }] of (props.types ?? []).entries()) yield* typeProblems(ctx, type, ['types', index, 'type'])
  yield* zoneProblems(ctx, props.instance.type, props.zones, ['zones'])
  yield* burstableProblems(ctx, machine, props.instance, ['instance'])
  yield* platformProblems(ctx, machine, ['instance'])
  yield* shareProblems(ctx)
  const parts = partsOf(ctx, capacityProfile(ctx))
  yield* spotProblems(ctx, parts)
  const running = parts.map(({ type, count }) => ({ type, count: { plain: undefined, amount: () => count.peak() } }))
  yield* vcpuQuotaProblems(ctx, running, (props.spot?.percent ?? 0) === 100, ['max'])
  const all = { plain: undefined, amount: () => parts.map(({ count }) => count.peak()).reduce((sum, each) => sum.plus(each)) }
  if (props.instance.rootVolume?.type !== 'instance-store')
    yield* volumeProblems(ctx, props.instance.rootVolume?.type ?? 'gp3', ['instance', 'rootVolume'], all, true)
  for (const [index, volume] of (props.instance.volumes ?? []).entries())
    yield* volumeProblems(ctx, volume.type ?? 'gp3', ['instance', 'volumes', index], all, false)
}

function* spotProblems(ctx: Check, parts: readonly FleetPart[]): Generator<Problem> {
  const { spot } = ctx.props
  if (!spot || spot.percent === 0) return
  for (const { type } of parts) yield* spotTypeProblems(ctx, type, ['spot'])
  if (spot.price !== undefined && parts.length > 1)
    yield {
      id: 'asg.spot-price-of-several',
      severity: 'error',
      path: ['spot', 'price'],
      message: 'one spot price cannot be that of several types',
      hint: 'leave it out: the price book has averages, or make a group for each type',
    }
}

function* boundsProblems(ctx: Check): Generator<Problem> {
  const { min, max, desired } = ctx.props
  if (min > max)
    yield {
      id: 'asg.bounds',
      severity: 'error',
      path: ['min'],
      message: `the minimum ${min} is above the maximum ${max}`,
      hint: 'lower "min" or raise "max"',
    }
  if (desired !== undefined && (desired < min || desired > max))
    yield {
      id: 'asg.bounds',
      severity: 'error',
      path: ['desired'],
      message: `the desired capacity ${desired} is not between ${min} and ${max}`,
      hint: 'write a number between "min" and "max"',
    }
  if (!ctx.given(['load'])) return
  const { load } = ctx.props
  if (ctx.given(['instances']))
    yield {
      id: 'asg.capacity-twice',
      severity: 'error',
      path: ['load'],
      message: '"instances" and "load" both say how large the group is',
      hint: 'remove one of them',
    }
  const needed = ctx
    .profile(['load', 'demand'], 'request/second')
    .map((demand) => demand.dividedBy(ctx.input(['load', 'perInstance'], 'request/second')).as('instance'))
    .peak()
  if (load && needed.exceeds(ctx.constant(max, 'instance', 'maximum of the group')))
    yield {
      id: 'asg.max-too-low',
      severity: 'warn',
      path: ['max'],
      message: `the busiest hour needs more than the maximum of ${max}`,
      hint: 'raise "max", or the load is not served',
    }
}

function* shareProblems(ctx: Check): Generator<Problem> {
  const shares = (ctx.props.types ?? []).map(({ share }) => share)
  if (shares.every((share) => share === undefined)) return
  const total = shares.reduce<number>((sum, share) => sum + (share ?? 0), 0)
  if (Math.abs(total - 1) > 1e-9)
    yield {
      id: 'asg.shares',
      severity: 'error',
      path: ['types'],
      message: `the shares of the types sum to ${total}, not to 1`,
      hint: 'write shares that sum to 1, or none',
    }
}

function* thresholdProblems({ props }: Check): Generator<Problem> {
  for (const [index, policy] of (props.scaling ?? []).entries())
    if (flapsBetween(policy))
      yield {
        id: 'asg.threshold-gap',
        severity: 'warn',
        path: ['scaling', index],
        message: `it grows above ${policy.scaleOutAt} and shrinks below ${policy.scaleInAt}, so that one brings about the other`,
        hint: 'keep the thresholds more than 10 apart, the one for growing above',
      }
}
