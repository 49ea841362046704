import type { CheckContext, Facts, Problem, ResourceContext, ResourceType } from '@planner/contract'
import schema from '../schemas/route-table.schema.json' with { type: 'json' }
import { tableProblems } from './route-checks.js'
import type { RouteTableProps } from './route-table.types.js'
import { hasDefaultVia, hasInternetRoute, targetsOf } from './routes.js'

const facts = ({ props }: ResourceContext<RouteTableProps>): Facts => ({
  'vpc.address': props.vpc,
  'network.main': props.main === true,
  'network.internet-route': hasInternetRoute(props.routes),
  'network.default-via': hasDefaultVia(props.routes),
  'network.routes': targetsOf(props.routes),
})

export default {
  title: 'Route table',
  summary: 'Routes that subnets share, or the main table of a VPC; free.',
  schema,
  serviceModel: 'abstracted',
  lines: () => [],
  facts,
  problems: (ctx: CheckContext<RouteTableProps>): Iterable<Problem> => tableProblems(ctx, ctx.props.routes ?? []),
} satisfies ResourceType<RouteTableProps>
