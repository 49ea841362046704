import type { CheckContext, Problem } from '@planner/contract'
import { healthCheckProblems } from './health-checks.js'
import { zonesOf } from './zones.js'

/** What holds for any load balancer: its zones, its VPC, its targets, its number. */
export function* balancerProblems(ctx: CheckContext, quota?: string): Generator<Problem> {
  yield* subnetProblems(ctx)
  yield* targetProblems(ctx)
  yield* healthCheckProblems(ctx)
  const row = quota === undefined ? undefined : ctx.catalog('service-quotas', quota)
  const count = ctx.plain(['count'])
  if (row?.cells.default !== undefined && count !== undefined && count > Number(row.cells.default))
    yield {
      id: 'elb.count-limit',
      severity: 'quota',
      path: ['count'],
      message: `needs more than AWS's default quota of ${row.cells.default} ${row.cells.unit} a region`,
      hint: 'ask for an increase in Service Quotas, or see what your account has',
    }
}

function* subnetProblems(ctx: CheckContext): Generator<Problem> {
  const subnets = ctx.related('subnets')
  const vpcs = new Set(subnets.map((subnet) => subnet['vpc.address']).filter((vpc) => vpc !== undefined))
  if (vpcs.size > 1)
    yield {
      id: 'elb.one-vpc',
      severity: 'error',
      path: ['subnets'],
      message: `its subnets lie in ${vpcs.size} VPCs; a load balancer lives in one`,
      hint: 'keep the subnets of one VPC',
    }
  const seen = new Map<string, string | undefined>()
  for (const [index, subnet] of subnets.entries()) {
    const [zone] = subnet['availability.zones'] ?? []
    const letter = zone === undefined ? undefined : ctx.zoneLetter(zone)
    if (letter !== undefined && seen.has(letter))
      yield {
        id: 'elb.one-subnet-per-zone',
        severity: 'error',
        path: ['subnets', index],
        message: `${subnet.address} and ${seen.get(letter)} are both in ${zone}; a load balancer takes one subnet in each zone`,
        hint: 'keep one of them',
      }
    if (letter !== undefined) seen.set(letter, subnet.address)
    if (ctx.props.scheme === 'internet-facing' && subnet['network.public'] === false)
      yield {
        id: 'elb.public-subnet',
        severity: 'error',
        path: ['subnets', index],
        message: `${subnet.address} is private; an internet-facing load balancer needs subnets with a route to an internet gateway`,
        hint: 'name public subnets, or write "scheme": "internal"',
      }
  }
}

/** A zone without a node gets no traffic. */
function* targetProblems(ctx: CheckContext): Generator<Problem> {
  const own = new Set(zonesOf(ctx).map(ctx.zoneLetter))
  if (own.size === 0) return
  for (const [index, target] of ctx.related('targets').entries()) {
    const missing = (target['availability.zones'] ?? []).filter((zone) => !own.has(ctx.zoneLetter(zone)))
    if (missing.length > 0)
      yield {
        id: 'elb.az-listed',
        severity: 'error',
        path: ['targets', index],
        message: `${target.address} runs in ${missing.join(', ')}, where the load balancer has no node`,
        hint: ctx.props.zones
          ? `add ${missing.map((zone) => JSON.stringify(zone)).join(', ')} to "zones"`
          : 'add a subnet in that zone to "subnets"',
      }
  }
}

/** Without it, a zone with few targets is loaded more than others. */
export function* crossZoneProblem(ctx: CheckContext): Generator<Problem> {
  if (zonesOf(ctx).length > 1 && ctx.props.crossZone !== true)
    yield {
      id: 'elb.cross-zone',
      severity: 'warn',
      path: ['crossZone'],
      message: 'cross-zone balancing is off: each zone gets the same traffic, however many targets it has',
      hint: 'write "crossZone": true, or keep the same number of targets in each zone',
    }
}
