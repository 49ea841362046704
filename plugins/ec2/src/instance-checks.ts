import type { CheckContext, Problem } from '@planner/contract'
import { creditMode } from './credits.js'
import type { InstanceProps } from './instance.types.js'
import { type MachineProps, machineOf } from './machine-lines.js'
import { machineIopsProblems } from './optimized-checks.js'
import { placeProblems } from './place-checks.js'
import type { Machine } from './product.js'
import { isSpot } from './purchase.js'
import { vcpuQuotaProblems } from './quota-checks.js'
import { reachProblems } from './reach-checks.js'
import { hostProblems, relatedProblems } from './related-checks.js'
import { burstableProblems, platformProblems, spotTypeProblems, typeProblems, zoneProblems } from './type-checks.js'
import { volumeProblems } from './volume-checks.js'

type Check = CheckContext<InstanceProps>

export function* instanceProblems(ctx: Check): Generator<Problem> {
  const { props } = ctx
  const machine = machineOf(props.instanceType, props)
  const count = { plain: ctx.plain(['count']), amount: () => ctx.profile(['count'], 'instance').peak() }
  yield* typeProblems(ctx, props.instanceType, ['instanceType'])
  yield* zoneProblems(ctx, props.instanceType, props.zones, ['zones'])
  yield* burstableProblems(ctx, machine, props, [])
  yield* platformProblems(ctx, machine, [])
  yield* throttleProblem(ctx, machine)
  // On a host the quota of hosts counts.
  if (machine.tenancy !== 'host') yield* vcpuQuotaProblems(ctx, [{ type: props.instanceType, count }], isSpot(props), ['count'])
  yield* timeProblems(ctx)
  yield* spotProblems(ctx, machine)
  yield* hostProblems(ctx, machine)
  yield* relatedProblems(ctx, machine)
  yield* placeProblems(ctx, { zones: 'instance.az-follows-subnet', vpc: 'instance.one-vpc' })
  yield* reachProblems(ctx)
  yield* keptVolumeProblems(ctx)
  yield* machineIopsProblems(ctx, machine.type, props, [])
  if (props.rootVolume?.type !== 'instance-store') yield* volumeProblems(ctx, props.rootVolume?.type ?? 'gp3', ['rootVolume'], count, true)
  for (const [index, volume] of ((props as MachineProps).volumes ?? []).entries())
    yield* volumeProblems(ctx, volume.type ?? 'gp3', ['volumes', index], count, false)
}

function* throttleProblem(ctx: Check, machine: Machine): Generator<Problem> {
  if (!ctx.given(['cpu']) || creditMode(ctx, machine.type, ctx.props.cpuCredits) !== 'standard') return
  const row = ctx.catalog('ec2-burstable-credits', machine.type)
  if (row && ctx.input(['cpu'], 'percent').exceeds(ctx.spec('ec2-burstable-credits', machine.type, 'baselinePctPerVcpu', 'percent')))
    yield {
      id: 'ec2.credits-run-out',
      severity: 'warn',
      path: ['cpu'],
      message: `${machine.type} in standard mode is throttled to ${row.cells.baselinePctPerVcpu} % once its credits are spent`,
      hint: 'take "cpuCredits": "unlimited", a larger size, or a type without credits',
    }
}

function* timeProblems(ctx: Check): Generator<Problem> {
  const { props } = ctx
  if (ctx.input(['hours'], 'hour').exceeds(ctx.month.hours))
    yield {
      id: 'ec2.more-than-a-month',
      severity: 'error',
      path: ['hours'],
      message: 'a month has 730 hours',
      hint: 'write the hours of one instance, and how many there are in "count"',
    }
  if (props.runs && props.hours !== undefined)
    yield {
      id: 'ec2.running-time-twice',
      severity: 'error',
      path: ['runs'],
      message: '"hours" and "runs" both say how long it runs',
      hint: 'remove one of them',
    }
  const starts =
    props.runs &&
    ctx
      .input(['runs', 'starts'], 'start')
      .as('1')
      .times(ctx.input(['runs', 'duration'], 'second'))
      .as('hour')
  if (starts?.exceeds(ctx.month.hours))
    yield {
      id: 'ec2.more-than-a-month',
      severity: 'error',
      path: ['runs'],
      message: 'the runs of one instance are longer than a month',
      hint: 'runs at the same time are more instances: raise "count"',
    }
}

function* spotProblems(ctx: Check, machine: Machine): Generator<Problem> {
  const { props } = ctx
  if (!isSpot(props)) {
    if (props.spot)
      yield {
        id: 'purchase.spot-without-spot',
        severity: 'error',
        path: ['spot'],
        message: '"spot" has terms of spot instances, but they are not bought as spot',
        hint: 'add "purchase": { "option": "spot" }',
      }
    return
  }
  if (Array.isArray(props.purchase) && props.purchase.length > 1)
    yield {
      id: 'purchase.spot-mixed',
      severity: 'error',
      path: ['purchase'],
      message: 'spot cannot be mixed with other ways to buy in one instance resource',
      hint: 'make two resources, or an aws:autoscaling:group with "spot"',
    }
  if (machine.tenancy === 'host')
    yield {
      id: 'purchase.spot-on-host',
      severity: 'error',
      path: ['tenancy'],
      message: 'spot instances do not run on dedicated hosts',
      hint: 'take "tenancy": "shared"',
    }
  yield* spotTypeProblems(ctx, machine.type, ['purchase'])
  if (props.spot?.maxPrice !== undefined && props.spot.maxPrice <= 0.001)
    yield {
      id: 'purchase.spot-max-price',
      severity: 'error',
      path: ['spot', 'maxPrice'],
      message: 'a maximum spot price must be above 0.001 USD',
      hint: 'leave it out: you pay the spot price, never more than on demand',
    }
  if (props.spot?.price !== undefined && props.spot.prices)
    yield {
      id: 'purchase.spot-price-twice',
      severity: 'error',
      path: ['spot', 'prices'],
      message: '"price" and "prices" both give the spot price',
      hint: 'remove one of them',
    }
}

function* keptVolumeProblems({ props }: Check): Generator<Problem> {
  for (const [index, { deleteOnTermination }] of (props.volumes ?? []).entries())
    if (deleteOnTermination === true)
      yield {
        id: 'ebs.root-delete-flag',
        severity: 'warn',
        path: ['volumes', index, 'deleteOnTermination'],
        message: 'the data volume is deleted with its instance',
        hint: 'remove "deleteOnTermination", unless the data may be lost',
      }
}
