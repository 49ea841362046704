import type { CheckContext, CostLine, Facts, Problem, ResourceContext, ResourceType } from '@planner/contract'
import schema from '../schemas/connection.schema.json' with { type: 'json' }
import type { ConnectionProps } from './connection.types.js'
import { connectionProblems } from './connection-checks.js'
import { endOf } from './ends.js'
import { hopLines, hopOf } from './hops.js'
import { pathLines } from './path.js'

type Context = ResourceContext<ConnectionProps>

function* lines(ctx: Context): Generator<CostLine> {
  const gb = ctx.input(['gb'], 'GB')
  const hops = ctx.related('via')
  const [from, to] = [endOf(ctx, 'from'), endOf(ctx, 'to')]
  const kinds = hops.map(hopOf)
  const line = kinds.includes('direct-connect') ? 'DirectConnect' : kinds.includes('vpn') ? 'VPN' : 'VPC'
  yield* hopLines(hops, gb, from.kind === 'on-premises' ? line : 'VPC')
  yield* pathLines(ctx, gb, from, to, hops)
}

const facts = ({ props }: Context): Facts => ({
  'connection.from': props.from,
  'connection.to': props.to,
  'connection.via': props.via ?? [],
  'connection.path': props.path,
  'calls.deferrable': props.deferrable,
})

export default {
  title: 'Connection',
  summary: 'Traffic between resources or with the outside, priced by the way it takes: zones, regions, gateways, the internet.',
  schema,
  serviceModel: 'abstracted',
  lines,
  facts,
  problems: (ctx: CheckContext<ConnectionProps>): Iterable<Problem> => connectionProblems(ctx),
} satisfies ResourceType<ConnectionProps>
