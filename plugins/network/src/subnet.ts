import type { CheckContext, Facts, Problem, ResourceContext, ResourceType } from '@planner/contract'
import schema from '../schemas/subnet.schema.json' with { type: 'json' }
import type { SubnetProps } from './subnet.types.js'
import { subnetProblems } from './subnet-checks.js'

type Context = ResourceContext<SubnetProps>

const facts = ({ props }: Context): Facts => ({
  'vpc.address': props.vpc,
  'vpc.cidrs': [props.cidr],
  'availability.zones': [props.zone],
  'availability.zone-count': 1,
  // What the routes say, as AWS has it; where none are written, what is meant.
  'network.public': props.routes ? hasInternetRoute(props) : props.public === true,
  'network.routes': (props.routes ?? []).flatMap(({ via }) => via ?? []),
  'network.acl': props.networkAcl === true,
})

const hasInternetRoute = ({ routes = [] }: SubnetProps): boolean => routes.some(({ gateway }) => gateway === 'internet')

function* problems(ctx: CheckContext<SubnetProps>): Generator<Problem> {
  yield* subnetProblems(ctx, hasInternetRoute(ctx.props))
}

export default {
  title: 'Subnet',
  summary: 'A range of a VPC in one zone; free, public or private by its routes.',
  schema,
  serviceModel: 'abstracted',
  lines: () => [],
  facts,
  problems,
} satisfies ResourceType<SubnetProps>
