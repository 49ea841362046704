import type { CheckContext, Problem } from '@planner/contract'
import { contains, overlapOf, rangeOf } from './cidr.js'
import { rangeProblems } from './cidr-checks.js'
import { factList, servedPorts } from './fact-list.js'
import { opens } from './firewall.js'
import { tableProblems } from './route-checks.js'
import { hasDefaultVia } from './routes.js'
import type { SubnetProps } from './subnet.types.js'

type Check = CheckContext<SubnetProps>

export function* subnetProblems(ctx: Check, publicByRoute: boolean): Generator<Problem> {
  yield* rangeProblems(ctx.props.cidr, ['cidr'])
  yield* zoneProblems(ctx)
  yield* placeProblems(ctx)
  yield* routeProblems(ctx, publicByRoute)
  if (!publicByRoute) yield* unreachableProblems(ctx)
  yield* closedProblems(ctx)
}

/** A subnet lies in one zone of its VPC's region. */
function* zoneProblems(ctx: Check): Generator<Problem> {
  const { zone } = ctx.props
  const [vpc] = ctx.related('vpc')
  const isFullName = ctx.zoneLetter(zone) !== zone
  if (isFullName && !zone.startsWith(ctx.region))
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
  const ranges = factList(vpc?.['vpc.cidrs'])
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
    const overlap = overlapOf([cidr], factList(sibling.cidr))
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
  const all = factList(subnets).map((text) => text.split(' '))
  const own = all.findIndex(([address]) => address === ctx.address)
  return all.slice(0, Math.max(0, own)).map(([address = '', ...cidr]) => ({ address, cidr }))
}

/** What the route table must say for what the subnet is meant to be. */
function* routeProblems(ctx: Check, publicByRoute: boolean): Generator<Problem> {
  const { props } = ctx
  const [table] = ctx.related('routeTable')
  if (props.routes && table)
    yield {
      id: 'subnet.has-route-table',
      severity: 'error',
      path: ['routes'],
      message: `a subnet has one route table, and it names ${table.address} and brings routes of its own`,
      hint: 'keep "routes" or "routeTable", one of the two',
    }
  if (!props.routes && !table) yield* mainTableProblems(ctx)
  else if (props.public !== undefined && props.public !== publicByRoute)
    yield {
      id: 'subnet.public-means-igw-route',
      severity: 'error',
      path: ['public'],
      message: props.public
        ? 'it is meant to be public and has no route to an internet gateway'
        : 'it is meant to be private and has a route to an internet gateway',
      hint: props.public ? 'add { "to": "0.0.0.0/0", "gateway": "internet" } to its routes' : 'remove that route',
    }
  const throughNat = table ? table['network.default-via'] === true : hasDefaultVia(props.routes)
  if (props.internetAccess && !publicByRoute && !throughNat)
    yield {
      id: 'route.private-to-nat',
      severity: 'error',
      path: [table ? 'routeTable' : 'routes'],
      message: 'what runs in this private subnet must reach the internet, and no route leads there',
      hint: 'add { "to": "0.0.0.0/0", "via": <a NAT gateway> } to its routes',
    }
  if (props.routes) yield* tableProblems(ctx, props.routes)
}

/** Without a table of its own a subnet follows the main one of its VPC. */
function* mainTableProblems({ props, related }: Check): Generator<Problem> {
  const [vpc] = related('vpc')
  const main = vpc?.['vpc.main-route-table']
  if (main !== undefined && vpc?.['vpc.main-internet-route'] !== (props.public === true))
    yield {
      id: 'subnet.public-means-igw-route',
      severity: 'error',
      path: props.public === undefined ? [] : ['public'],
      message: props.public
        ? `it is meant to be public and follows the main route table ${main}, which has no route to an internet gateway`
        : `it follows the main route table ${main}, which leads to an internet gateway: everything in it is public`,
      hint: 'name another "routeTable", or write what is meant as "public"',
    }
  if (main === undefined && props.public === undefined)
    yield {
      id: 'subnet.has-route-table',
      severity: 'info',
      path: [],
      message: "it has no route table of its own and follows the VPC's main one, which the design does not describe: taken as private",
      hint: 'give it "routes" or a "routeTable", or write "public"',
    }
}

/** What is in a private subnet and is meant to be reached from outside. */
function* unreachableProblems(ctx: Check): Generator<Problem> {
  for (const { address, type, ...facts } of ctx.referrers('subnets')) {
    if (facts['instance.bastion'] === true)
      yield {
        id: 'vpc.bastion-public',
        severity: 'error',
        path: [],
        message: `${address} is a bastion, and nobody outside reaches it in a private subnet`,
        hint: 'place it in a public subnet, or use Session Manager, which needs no bastion',
      }
    else if (type === 'aws:ec2:instance' && facts['network.public'] === true)
      yield {
        id: 'eip.needs-igw',
        severity: 'warn',
        path: [],
        message: `${address} has a public address, which works only with a route to an internet gateway`,
        hint: 'take the public address away, or place it in a public subnet',
      }
  }
}

/** Ports that are served here and that no rule of the network ACL lets in. */
function* closedProblems(ctx: Check): Generator<Problem> {
  const [acl] = ctx.related('networkAcl')
  if (!acl) return
  const open = factList(acl['security.open-ports'])
  for (const user of ctx.referrers('subnets')) {
    const closed = servedPorts(user).filter((port) => !opens(open, Number(port)))
    if (closed.length > 0)
      yield {
        id: 'sg.app-port-open',
        severity: 'error',
        path: ['networkAcl'],
        message: `${user.address} serves port ${closed.join(', ')}, and no rule of ${acl.address} lets anyone in there`,
        hint: `allow the port in "in" of ${acl.address}`,
      }
  }
}
