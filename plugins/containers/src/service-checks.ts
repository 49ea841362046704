import type { CheckContext, Problem } from '@planner/contract'
import { memorySizes } from './fargate.js'
import type { ServiceProps } from './service.types.js'

type Check = CheckContext<ServiceProps>

export function* serviceProblems(ctx: Check): Generator<Problem> {
  const { props } = ctx
  if (ctx.given(['tasks']) && props.runs)
    yield {
      id: 'ecs.running-time-twice',
      severity: 'error',
      path: ['runs'],
      message: '"tasks" run all the time, "runs" start and end: they say different things of one service',
      hint: 'remove one of them, or make two services',
    }
  if (props.launchType === 'ec2' && (props.capacity ?? []).length === 0)
    yield {
      id: 'ecs.no-capacity',
      severity: 'warn',
      path: ['launchType'],
      message: 'tasks on EC2 need instances, which this service does not name: nothing of what they cost is in it',
      hint: 'add an aws:autoscaling:group and name it in "capacity"',
    }
  yield* misplacedProblems(ctx)
  if (props.launchType === undefined || props.launchType === 'fargate') yield* fargateProblems(ctx)
}

/** What is written but belongs to another launch type, and would be ignored. */
function* misplacedProblems({ props }: Check): Generator<Problem> {
  const { launchType = 'fargate' } = props
  const belongs = { spotPercent: 'fargate', spotPrice: 'fargate', publicIpv4: 'fargate', servers: 'external', capacity: 'ec2' } as const
  for (const [key, owner] of Object.entries(belongs) as [keyof typeof belongs, string][])
    if (props[key] !== undefined && props[key] !== false && launchType !== owner)
      yield {
        id: 'ecs.other-launch-type',
        severity: 'error',
        path: [key],
        message: `"${key}" belongs to the launch type "${owner}", and this service has "${launchType}"`,
        hint: `remove it, or take "launchType": "${owner}"`,
      }
  if (props.spotPrice !== undefined && props.spotPercent === undefined)
    yield {
      id: 'ecs.spot-price-without-spot',
      severity: 'error',
      path: ['spotPrice'],
      message: 'there is a spot price, but no task is on spot',
      hint: 'add "spotPercent": 100, or the part that is on spot',
    }
}

function* fargateProblems(ctx: Check): Generator<Problem> {
  yield* sizeProblems(ctx)
  yield* windowsProblems(ctx)
  yield* spotProblems(ctx)
  const { maximum } = ctx.catalog('fargate-limits', 'ephemeral-storage')?.cells ?? {}
  if (maximum && ctx.input(['ephemeralStorage'], 'GB').exceeds(ctx.constant(maximum, 'GB', 'most')))
    yield {
      id: 'ecs.fargate-storage',
      severity: 'error',
      path: ['ephemeralStorage'],
      message: `a task on Fargate had at most ${maximum} GB of ephemeral storage on ${ctx.asOf}`,
      hint: 'take less, or keep data in an aws:efs:file-system',
    }
}

/** Fargate offers a list of sizes, not any number. */
function* sizeProblems(ctx: Check): Generator<Problem> {
  const { vcpu } = ctx.props
  const missing = vcpu === undefined ? 'vcpu' : ctx.given(['memory']) ? undefined : 'memory'
  if (missing || vcpu === undefined) {
    yield {
      id: 'ecs.fargate-size',
      severity: 'error',
      path: [missing ?? 'vcpu'],
      message: 'a task on Fargate is billed by its vCPUs and memory, and both must be given',
      hint: 'add "vcpu": 0.5 and "memory": 1, or what the task needs',
    }
    return
  }
  const sizes = memorySizes(ctx, vcpu)
  if (!sizes) {
    const offered = ctx
      .catalogKeys('fargate-sizes')
      .filter((key) => memorySizes(ctx, key))
      .map(Number)
    yield {
      id: 'ecs.fargate-vcpu',
      severity: 'error',
      path: ['vcpu'],
      message: `Fargate offered no tasks of ${vcpu} vCPU on ${ctx.asOf}`,
      hint: `take one of ${offered.sort((a, b) => a - b).join(', ')}`,
    }
    return
  }
  const memory = ctx.input(['memory'], 'GB')
  const fits = (size: number): boolean => memory.known && memory.minus(ctx.constant(size, 'GB', 'size offered')).isZero
  if (!sizes.some(fits))
    yield {
      id: 'ecs.fargate-memory',
      severity: 'error',
      path: ['memory'],
      message: `with ${vcpu} vCPU Fargate offers ${sizes.length > 7 ? `${sizes[0]} to ${sizes.at(-1)} GB in steps of ${(sizes[1] ?? 0) - (sizes[0] ?? 0)}` : `${sizes.join(', ')} GB`}, and nothing between`,
      hint: 'take one of these sizes, or another number of vCPUs',
    }
}

function* windowsProblems(ctx: Check): Generator<Problem> {
  const { operatingSystem, architecture, vcpu } = ctx.props
  if (operatingSystem !== 'windows') return
  if (architecture === 'arm')
    yield {
      id: 'ecs.windows-on-arm',
      severity: 'error',
      path: ['architecture'],
      message: 'Windows tasks on Fargate run on x86 only',
      hint: 'take "architecture": "x86"',
    }
  if (vcpu !== undefined && ctx.catalog('fargate-sizes', String(vcpu))?.cells.windows === 'false')
    yield {
      id: 'ecs.windows-size',
      severity: 'error',
      path: ['vcpu'],
      message: 'Windows tasks on Fargate have 1, 2 or 4 vCPUs',
      hint: 'take one of these',
    }
}

function* spotProblems(ctx: Check): Generator<Problem> {
  const { operatingSystem, architecture } = ctx.props
  if (!ctx.given(['spotPercent'])) return
  if (ctx.input(['spotPercent'], 'percent').exceeds(ctx.constant(100, 'percent', 'all tasks')))
    yield {
      id: 'ecs.spot-percent',
      severity: 'error',
      path: ['spotPercent'],
      message: 'more than all tasks cannot be on spot',
      hint: 'take a percentage from 0 to 100',
    }
  const offered = ctx.catalog('fargate-limits', architecture === 'arm' ? 'spot.arm' : 'spot.linux') !== undefined
  if (operatingSystem === 'windows' || !offered)
    yield {
      id: 'ecs.spot-not-offered',
      severity: 'error',
      path: ['spotPercent'],
      message: `there was no Fargate Spot for ${operatingSystem === 'windows' ? 'Windows' : architecture} tasks on ${ctx.asOf}`,
      hint: 'remove "spotPercent", or take Linux',
    }
}
