import type { CostLine, Quantity, ResourceContext } from '@planner/contract'
import { labelled, ruleAmount } from './amounts.js'
import type { ClusterProps } from './cluster.types.js'
import { engineFacts } from './engines.js'
import { extendedSupportLine } from './extended-support.js'
import { machineLines, vcpusOf } from './machine-lines.js'
import { insightsLines } from './performance-insights.js'
import { type Machine, usageProduct } from './product.js'
import { proxyLine, serverlessProxyLine } from './proxy.js'
import { type Running, runningTime } from './running.js'

type Context = ResourceContext<ClusterProps>

export const SERVERLESS = 'db.serverless'

/** Instances of one kind: provisioned, or of a capacity that follows the load. */
export interface Member {
  readonly index: number
  readonly prefix: string
  readonly machine: Machine
  readonly running: Running
}

export const isIoOptimized = ({ configuration }: Pick<ClusterProps, 'configuration'>): boolean => configuration === 'io-optimized'

export const memberMachine = (props: Pick<ClusterProps, 'engine' | 'configuration'>, instanceClass: string): Machine => ({
  engine: props.engine,
  instanceClass,
  deployment: 'single-az',
  ioOptimized: isIoOptimized(props),
})

/** The writer and the readers, kind by kind. */
export const membersOf = (ctx: Context): readonly Member[] =>
  (ctx.props.instances ?? []).map(({ name, instanceClass, hours }, index) => ({
    index,
    prefix: `instances.${name ?? index}.`,
    machine: memberMachine(ctx.props, instanceClass),
    // A stopped cluster has its instances; those that a schedule takes away are deleted.
    running: runningTime(ctx, ['instances', index], hours === undefined ? 'deleted' : 'stopped'),
  }))

export function* memberLines(ctx: Context, member: Member): Generator<CostLine> {
  const { machine, running, prefix, index } = member
  if (machine.instanceClass === SERVERLESS) {
    yield* serverlessLines(ctx, member)
    return
  }
  yield* machineLines(ctx, { machine, running, prefix, base: ['instances', index] })
  if (ctx.props.proxy) yield* proxyLine(ctx, vcpusOf(ctx, machine, 1), running.billed, `${prefix}proxy`)
}

/** Capacity of one serverless instance through the week, between its bounds. */
const capacityOf = (ctx: Context, index: number): Quantity => {
  const { least = 0.5, most } = ctx.props.instances?.[index] ?? {}
  const floor = ctx.constant(least, 'ACU', 'least capacity')
  const step = ruleAmount(ctx, 'rds.aurora-serverless-v2', 'ACU')
  return ctx
    .profile(['instances', index, 'capacity'], 'ACU')
    .map((wanted) => {
      const held = wanted.roundUpTo(step).atLeast(floor)
      return most === undefined ? held : held.atMost(ctx.constant(most, 'ACU', 'largest capacity'))
    })
    .mean()
    .named('capacity')
}

function* serverlessLines(ctx: Context, { machine, running, prefix, index }: Member): Generator<CostLine> {
  const { engine } = ctx.props
  const capacity = capacityOf(ctx, index)
  const quantity = capacity.times(running.billed.as('hour'))
  yield {
    id: `${prefix}serverless`,
    label: labelled(`${engineFacts(engine).name} Serverless v2`, prefix),
    quantity,
    price: usageProduct(
      machine.ioOptimized ? 'Aurora:ServerlessV2IOOptimizedUsage' : 'Aurora:ServerlessV2Usage',
      'ACU-hour',
      engineFacts(engine).name,
    ),
    charge: 'usage',
  }
  yield* extendedSupportLine(ctx, engine, { prefix, quantity })
  yield* insightsLines(ctx, { prefix, unit: 'ACU', quantity: quantity.as('ACU-month') })
  if (ctx.props.proxy) yield* serverlessProxyLine(ctx, engine, `${prefix}proxy`, capacity, running.billed)
}
