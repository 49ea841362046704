import type { CheckContext, Problem } from '@planner/contract'
import { countOf } from './amounts.js'
import type { NodeGroupProps } from './node-group.types.js'

type Check = CheckContext<NodeGroupProps>

const TYPES = 'ec2-instance-types'

export function* nodeGroupProblems(ctx: Check): Generator<Problem> {
  const { instanceType = 't3.medium', min, max } = ctx.props
  yield* typeProblems(ctx, instanceType)
  yield* creditProblems(ctx, instanceType)
  yield* volumeProblems(ctx)
  yield* purchaseProblems(ctx)
  if (min !== undefined && max !== undefined && min > max)
    yield {
      id: 'eks.nodes-bounds',
      severity: 'error',
      path: ['min'],
      message: `the minimum of ${min} nodes is above the maximum of ${max}`,
      hint: 'lower "min", or raise "max"',
    }
  if (
    max !== undefined &&
    countOf(ctx, ['nodes'], 'instance')
      .peak()
      .exceeds(ctx.constant(max, 'instance', 'maximum'))
  )
    yield {
      id: 'eks.nodes-above-maximum',
      severity: 'error',
      path: ['nodes'],
      message: `at some hour of the week more nodes run than the maximum of ${max}`,
      hint: 'raise "max", or lower "nodes"',
    }
}

/** Whether the type exists and the region has it. */
function* typeProblems(ctx: Check, type: string): Generator<Problem> {
  const row = ctx.catalog(TYPES, type)
  if (!row) {
    yield {
      id: 'eks.type-unknown',
      severity: 'error',
      path: ['instanceType'],
      message: `"${type}" is no EC2 instance type that planner knows`,
      hint: ctx.nearest(type, ctx.catalogKeys(TYPES)) || 'see `planner prices search` for types that have a price',
    }
    return
  }
  const regions = ctx.catalog('ec2-type-regions', type)?.cells
  if (regions && regions[ctx.region] === undefined)
    yield {
      id: 'eks.type-not-in-region',
      severity: 'warn',
      path: ['instanceType'],
      message: `planner's listing of ${ctx.region} does not have ${type}`,
      hint: 'take a type that the region offers',
    }
  if (ctx.props.operatingSystem === 'windows' && row.cells.architectures?.includes('x86_64') === false)
    yield {
      id: 'eks.windows-on-arm',
      severity: 'error',
      path: ['operatingSystem'],
      message: `Windows Server does not run on ${type}`,
      hint: 'take a type with an Intel or AMD processor',
    }
}

function* creditProblems(ctx: Check, type: string): Generator<Problem> {
  if (ctx.props.surplusCredits !== undefined && ctx.catalog(TYPES, type)?.cells.burstable === 'false')
    yield {
      id: 'eks.credits-without-burst',
      severity: 'error',
      path: ['surplusCredits'],
      message: `${type} has no CPU credits; only T instances do`,
      hint: 'remove it, or take a T type such as t3.large',
    }
}

function* volumeProblems(ctx: Check): Generator<Problem> {
  const { volume } = ctx.props
  if (volume?.iops !== undefined && (volume.type ?? 'gp2') === 'gp2')
    yield {
      id: 'eks.volume-iops',
      severity: 'error',
      path: ['volume', 'iops'],
      message: 'the IOPS of a gp2 volume follow its size and cannot be provisioned',
      hint: 'take "type": "gp3"',
    }
  if (volume?.throughput !== undefined && volume.type !== 'gp3')
    yield {
      id: 'eks.volume-throughput',
      severity: 'error',
      path: ['volume', 'throughput'],
      message: 'only gp3 volumes have a throughput of their own',
      hint: 'take "type": "gp3"',
    }
}

function* purchaseProblems(ctx: Check): Generator<Problem> {
  const { purchase, spotPrice } = ctx.props
  const ways = purchase === undefined ? [] : [purchase].flat()
  const spot = ways.some(({ option }) => option === 'spot')
  if (spot && ways.length > 1)
    yield {
      id: 'eks.spot-mixed',
      severity: 'error',
      path: ['purchase'],
      message: 'the nodes of a group are all spot or all not',
      hint: 'make two node groups',
    }
  if (spotPrice !== undefined && !spot)
    yield {
      id: 'eks.spot-price-without-spot',
      severity: 'error',
      path: ['spotPrice'],
      message: 'there is a spot price, but nodes are not bought as spot',
      hint: 'add "purchase": { "option": "spot" }',
    }
}
