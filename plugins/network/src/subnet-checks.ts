import type { CheckContext, Problem } from '@planner/contract'
import { contains, overlapOf, rangeOf } from './cidr.js'
import { cidrsOf, rangeProblems } from './cidr-checks.js'
import { overQuota } from './quotas.js'
import type { SubnetProps } from './subnet.types.js'

type Check = CheckContext<SubnetProps>

const EVERYWHERE = ['0.0.0.0/0', '::/0']

export function* subnetProblems(ctx: Check, publicByRoute: boolean): Generator<Problem> {
  yield* rangeProblems(ctx.props.cidr, ['cidr'])
  yield* zoneProblems(ctx)
  yield* placeProblems(ctx)
  yield* routeProblems(ctx, publicByRoute)
}

/** A subnet lies in one zone of its VPC's region. */
function* zoneProblems(ctx: Check): Generator<Problem> {
  const { zone } = ctx.props
  const [vpc] = ctx.related('vpc')
  if (/^[a-z]{2,}(-[a-z]+)+-\d+[a-z]$/.test(zone) && !zone.startsWith(ctx.region))
    yield {
      id: 'subnet.single-az',
      severity: 'error',
      path: ['zone'],
      message: `${zone} is no zone of ${ctx.region}`,
      hint: `write a zone of ${ctx.region}, or give the subnet another "region"`,
    }
  if (vpc?.region !== undefined && vpc.region !== ctx.region)
    yield {
      id: 'vpc.region-single',
      severity: 'error',
      path: ['vpc'],
      message: `${vpc.address} lies in ${vpc.region}, the subnet in ${ctx.region}`,
      hint: 'a VPC and its subnets lie in one region',
    }
}

/** Its range lies within one of the VPC's, apart from those of other subnets. */
function* placeProblems(ctx: Check): Generator<Problem> {
  const { cidr } = ctx.props
  const [vpc] = ctx.related('vpc')
  const own = rangeOf(cidr)
  const ranges = cidrsOf(vpc?.['vpc.cidrs'])
  if (!own || !vpc) return
  if (
    ranges.length > 0 &&
    !ranges.some((text) => {
      const range = rangeOf(text)
      return range !== undefined && contains(range, own)
    })
  )
    yield {
      id: 'subnet.cidr-in-vpc',
      severity: 'error',
      path: ['cidr'],
      message: `${cidr} lies in no range of ${vpc.address}: ${ranges.join(', ')}`,
      hint: 'take a range within the VPC, or add one to its "cidrs"',
    }
  for (const sibling of siblingsBefore(ctx, vpc['vpc.subnets'])) {
    const overlap = overlapOf([cidr], cidrsOf(sibling.cidr))
    if (overlap)
      yield {
        id: 'subnet.cidr-no-overlap',
        severity: 'error',
        path: ['cidr'],
        message: `${cidr} overlaps ${overlap[1]} of ${sibling.address}`,
        hint: 'take another range',
      }
  }
}

/** Subnets of the VPC that come before this one, each as `address cidr`: of two that overlap, the second is told. */
const siblingsBefore = (ctx: Check, subnets: unknown): readonly { readonly address: string; readonly cidr: readonly string[] }[] => {
  const all = cidrsOf(subnets).map((text) => text.split(' '))
  const own = all.findIndex(([address]) => address === ctx.address)
  return all.slice(0, Math.max(0, own)).map(([address = '', ...cidr]) => ({ address, cidr }))
}

function* routeProblems(ctx: Check, publicByRoute: boolean): Generator<Problem> {
  const { props } = ctx
  const [vpc] = ctx.related('vpc')
  const routes = props.routes ?? []
  if (props.public !== undefined && props.routes && props.public !== publicByRoute)
    yield {
      id: 'subnet.public-means-igw-route',
      severity: 'error',
      path: ['public'],
      message: props.public
        ? 'it is meant to be public and has no route to an internet gateway'
        : 'it is meant to be private and has a route to an internet gateway',
      hint: props.public ? 'add { "to": "0.0.0.0/0", "gateway": "internet" } to its routes' : 'remove that route',
    }
  if (publicByRoute && vpc?.['vpc.internet-gateway'] === false)
    yield {
      id: 'route.blackhole',
      severity: 'error',
      path: ['routes'],
      message: `a route leads to an internet gateway, and ${vpc.address} has none`,
      hint: `write "internetGateway": true on ${vpc.address}, or remove the route`,
    }
  const throughNat = routes.some(({ to, via }) => EVERYWHERE.includes(to) && via !== undefined)
  if (props.internetAccess && !publicByRoute && !throughNat)
    yield {
      id: 'route.private-to-nat',
      severity: 'error',
      path: ['routes'],
      message: 'what runs in this private subnet must reach the internet, and no route leads there',
      hint: 'add { "to": "0.0.0.0/0", "via": <a NAT gateway> } to its routes',
    }
  for (const [index, route] of routes.entries()) {
    const target = (route.via === undefined ? 0 : 1) + (route.gateway === undefined ? 0 : 1)
    if (target !== 1)
      yield {
        id: 'route.target',
        severity: 'error',
        path: ['routes', index],
        message: target === 0 ? 'the route leads nowhere' : 'the route has two targets',
        hint: 'give "gateway" or "via", one of the two',
      }
  }
  if (ctx.related('routes.via').some(({ type }) => type === 'aws:ec2:instance'))
    yield {
      id: 'nat.instance-legacy',
      severity: 'warn',
      path: ['routes'],
      message: 'a route leads to an instance: a NAT instance is one machine in one zone that you keep running',
      hint: 'a NAT gateway is managed and redundant in its zone',
    }
  yield* overQuota(ctx, 'route.entries-limit', 'vpc.routes-per-route-table-not-propagated', routes.length, ['routes'])
}
