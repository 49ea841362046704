import type { CheckContext, Problem } from '@planner/contract'
import type { ConnectionProps } from './connection.types.js'
import { type End, endOf } from './ends.js'
import { hopOf } from './hops.js'

type Check = CheckContext<ConnectionProps>

export function* connectionProblems(ctx: Check): Generator<Problem> {
  const [from, to] = [endOf(ctx, 'from'), endOf(ctx, 'to')]
  if (!inAws(from) && !inAws(to))
    yield {
      id: 'connection.outside',
      severity: 'error',
      path: ['to'],
      message: `nothing of AWS lies between ${from.name} and ${to.name}`,
      hint: 'let one end be a resource or a region',
    }
  yield* pathProblems(ctx, from, to)
  yield* peeringProblems(ctx, from, to)
  for (const [index, hop] of ctx.related('via').entries()) {
    const kind = hopOf(hop)
    if ((kind === 'direct-connect' || kind === 'vpn') && from.kind !== 'on-premises' && to.kind !== 'on-premises')
      yield {
        id: 'connection.line',
        severity: 'error',
        path: ['via', index],
        message: `${hop.address} leads on premises, where neither end of the connection is`,
        hint: 'write "on-premises" for one end',
      }
  }
}

const inAws = ({ kind }: End): boolean => kind === 'resource' || kind === 'region'

/** A path that the regions of the ends contradict. */
function* pathProblems({ props }: Check, from: End, to: End): Generator<Problem> {
  const { path } = props
  if (path === undefined) return
  if (!inAws(from) || !inAws(to)) {
    if (path !== 'internet')
      yield {
        id: 'connection.path',
        severity: 'error',
        path: ['path'],
        message: `"${path}" is a way between two ends in AWS`,
        hint: 'remove "path"',
      }
    return
  }
  const apart = from.region !== to.region
  if (path === 'internet' || (path === 'between-regions') === apart) return
  yield {
    id: 'connection.path',
    severity: 'error',
    path: ['path'],
    message: apart ? `the ends lie in ${from.region} and ${to.region}` : `both ends lie in ${from.region}`,
    hint: apart ? 'remove "path", or write "between-regions"' : 'remove "path", or write "between-zones"',
  }
}

/** A peering joins the two VPCs it names, and no others behind them. */
function* peeringProblems(ctx: Check, from: End, to: End): Generator<Problem> {
  const [one, other] = [from.facts?.['vpc.address'], to.facts?.['vpc.address']]
  if (typeof one !== 'string' || typeof other !== 'string' || one === other) return
  const hops = ctx.related('via')
  const peerings = hops.filter((hop) => hopOf(hop) === 'peering')
  const joins = (vpcs: unknown, a: string, b: string): boolean => Array.isArray(vpcs) && vpcs.includes(a) && vpcs.includes(b)
  if (peerings.length > 1 || (peerings[0] && !joins(peerings[0]['peering.vpcs'], one, other)))
    yield {
      id: 'peering.non-transitive',
      severity: 'error',
      path: ['via'],
      message: `${peerings.map(({ address }) => address).join(' and ')} ${peerings.length > 1 ? 'do' : 'does'} not join ${one} and ${other}: peering is not transitive`,
      hint: 'add a peering between the two, or a transit gateway',
    }
  else if (hops.length === 0)
    yield {
      id: 'connection.between-vpcs',
      severity: 'warn',
      path: [],
      message: `${one} and ${other} are two VPCs, and nothing is named that joins them`,
      hint: 'name a peering, a transit gateway or an endpoint in "via"',
    }
}
