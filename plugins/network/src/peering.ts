import type { CheckContext, Facts, Problem, ResourceContext, ResourceType } from '@planner/contract'
import schema from '../schemas/peering.schema.json' with { type: 'json' }
import { overlapOf } from './cidr.js'
import { factList } from './fact-list.js'
import type { PeeringProps } from './peering.types.js'

type Context = ResourceContext<PeeringProps>

const facts = (ctx: Context): Facts => {
  const regions = [...ctx.related('vpcs').map(({ region }) => String(region)), ...(ctx.props.peer?.region ? [ctx.props.peer.region] : [])]
  return {
    'network.gateway': 'peering',
    'network.public': false,
    'peering.vpcs': ctx.props.vpcs,
    'peering.regions': [...new Set(regions)],
    'peering.routes': ctx.props.routes !== false,
  }
}

function* problems(ctx: CheckContext<PeeringProps>): Generator<Problem> {
  const { vpcs, peer, routes } = ctx.props
  const [first, second] = ctx.related('vpcs')
  if (vpcs.length === 2 ? peer !== undefined : peer === undefined)
    yield {
      id: 'peering.two-vpcs',
      severity: 'error',
      path: ['vpcs'],
      message: 'a peering joins two VPCs',
      hint: vpcs.length === 2 ? 'remove "peer", or one of the VPCs' : 'name a second VPC, or describe the "peer" outside the design',
    }
  const others = second ? factList(second['vpc.cidrs']) : (peer?.cidrs ?? [])
  const overlap = overlapOf(factList(first?.['vpc.cidrs']), others)
  if (overlap)
    yield {
      id: 'peering.no-overlap',
      severity: 'error',
      path: ['vpcs'],
      message: `${overlap[0]} of ${first?.address} overlaps ${overlap[1]} of ${second?.address ?? 'the peer'}: AWS refuses the peering`,
      hint: 'give one of the VPCs another range',
    }
  if (routes === false)
    yield {
      id: 'peering.route-entry',
      severity: 'error',
      path: ['routes'],
      message: 'without routes on both sides nothing passes the peering',
      hint: 'add the routes, and remove "routes": false',
    }
  else
    for (const [index, vpc] of vpcs.entries())
      if (isSilent(ctx, vpc))
        yield {
          id: 'peering.route-entry',
          severity: 'error',
          path: ['vpcs', index],
          message: `the routes of ${vpc} are written, and none of them leads to the peering`,
          hint: `add { "to": <the other range>, "via": "${ctx.address}" } to routes of ${vpc}`,
        }
}

/** Whether routes of the VPC are written, none of which leads here. */
const isSilent = (ctx: CheckContext<PeeringProps>, vpc: string): boolean => {
  const routed = ctx
    .all('aws:vpc:subnet')
    .filter((subnet) => subnet['vpc.address'] === vpc && factList(subnet['network.routes']).length > 0)
  return routed.length > 0 && !routed.some((subnet) => factList(subnet['network.routes']).includes(ctx.address))
}

export default {
  title: 'VPC peering connection',
  summary: 'Joins two VPCs, free of charge; checked for overlapping ranges.',
  schema,
  serviceModel: 'abstracted',
  lines: () => [],
  facts,
  problems,
} satisfies ResourceType<PeeringProps>
