import type { CheckContext, Problem } from '@planner/contract'
import { factList } from './fact-list.js'
import { overQuota } from './quotas.js'
import { hasInternetRoute, type Route } from './routes.js'

/** Targets that may take over the route within the VPC, to look at what passes. */
const TAKES_LOCAL: ReadonlySet<string | undefined> = new Set(['aws:vpc:nat-gateway', 'aws:vpc:endpoint', 'aws:ec2:instance'])

/** Targets that lie in the region of the VPC. */
const REGIONAL: ReadonlySet<string | undefined> = new Set([...TAKES_LOCAL, 'aws:vpc:transit-gateway', 'aws:vpn:site-to-site'])

/** What is wrong with the routes of one table. */
export function* tableProblems(ctx: CheckContext, routes: readonly Route[]): Generator<Problem> {
  const [vpc] = ctx.related('vpc')
  for (const [index, route] of routes.entries()) yield* targetProblems(route, index)
  yield* missingGateway(ctx, routes)
  yield* localProblems(ctx, routes, factList(vpc?.['vpc.cidrs']))
  const targets = ctx.related('routes.via')
  const abroad = targets.find(({ type, region }) => REGIONAL.has(type) && region !== undefined && region !== ctx.region)
  if (abroad)
    yield {
      id: 'route.same-region',
      severity: 'error',
      path: ['routes'],
      message: `a route leads to ${abroad.address} in ${abroad.region}; routes stay in ${ctx.region}`,
      hint: `name a target in ${ctx.region}, or a peering`,
    }
  if (targets.some(({ type }) => type === 'aws:ec2:instance'))
    yield {
      id: 'nat.instance-legacy',
      severity: 'warn',
      path: ['routes'],
      message: 'a route leads to an instance: a NAT instance is one machine in one zone that you keep running',
      hint: 'a NAT gateway is managed and redundant in its zone',
    }
  yield* overQuota(ctx, 'route.entries-limit', 'vpc.routes-per-route-table-not-propagated', routes.length, ['routes'])
}

function* targetProblems(route: Route, index: number): Generator<Problem> {
  const targets = (route.via === undefined ? 0 : 1) + (route.gateway === undefined ? 0 : 1)
  if (targets !== 1)
    yield {
      id: 'route.target',
      severity: 'error',
      path: ['routes', index],
      message: targets === 0 ? 'the route leads nowhere' : 'the route has two targets',
      hint: 'give "gateway" or "via", one of the two',
    }
}

/** A route to a gateway that the VPC does not have. */
function* missingGateway(ctx: CheckContext, routes: readonly Route[]): Generator<Problem> {
  const [vpc] = ctx.related('vpc')
  if (hasInternetRoute(routes) && vpc?.['vpc.internet-gateway'] === false)
    yield {
      id: 'route.blackhole',
      severity: 'error',
      path: ['routes'],
      message: `a route leads to an internet gateway, and ${vpc.address} has none`,
      hint: `write "internetGateway": true on ${vpc.address}, or remove the route`,
    }
  if (routes.some(({ gateway }) => gateway === 'virtual-private') && vpc?.['vpc.virtual-private-gateway'] === false)
    yield {
      id: 'route.blackhole',
      severity: 'error',
      path: ['routes'],
      message: `a route leads to a virtual private gateway, and ${vpc.address} has none`,
      hint: `write "virtualPrivateGateway": true on ${vpc.address}, or remove the route`,
    }
}

/** Within the VPC everything is local; only a narrower route, or one to something that inspects, may lead elsewhere. */
function* localProblems(ctx: CheckContext, routes: readonly Route[], cidrs: readonly string[]): Generator<Problem> {
  const types = new Map(ctx.related('routes.via').map(({ address, type }) => [address, type]))
  for (const [index, { to, gateway, via }] of routes.entries()) {
    const ofVpc = cidrs.includes(to)
    const wrong =
      gateway === 'local'
        ? cidrs.length > 0 && !ofVpc && `the local route is for the ranges of the VPC (${cidrs.join(', ')}), not for ${to}`
        : ofVpc && !TAKES_LOCAL.has(types.get(via)) && `${to} is the VPC itself, which its local route leads to`
    if (wrong)
      yield {
        id: 'route.local-immutable',
        severity: 'error',
        path: ['routes', index],
        message: wrong,
        hint: 'remove the route: the local one is there by itself',
      }
  }
}
