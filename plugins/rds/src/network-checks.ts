import type { CheckContext, Problem } from '@planner/contract'
import { engineFacts } from './engines.js'
import { publicSubnets, subnetZones } from './subnets.js'

/** Subnet group, public address and inbound rules. `spread` is how many zones the database runs in. */
export function* networkProblems(ctx: CheckContext, spread: number): Generator<Problem> {
  const { publiclyAccessible, access, engine } = ctx.props
  yield* subnetProblems(ctx, spread)
  if (publiclyAccessible && publicSubnets(ctx) === false)
    yield {
      id: 'rds.public-in-private',
      severity: 'error',
      path: ['publiclyAccessible'],
      message: 'it is to be reached from the internet, but its subnets are private',
      hint: 'set "publiclyAccessible": false, which is right for most databases, or use public subnets',
    }
  const { name, port } = engineFacts(engine)
  if (access && !access.some((rule: { readonly port: number }) => rule.port === port))
    yield {
      id: 'rds.port-open',
      severity: 'error',
      path: ['access'],
      message: `no rule opens ${port}, the port of ${name}`,
      hint: `add { "port": ${port}, "from": … }`,
    }
}

function* subnetProblems(ctx: CheckContext, spread: number): Generator<Problem> {
  const zones = subnetZones(ctx)
  const path = [ctx.props.zones === undefined ? 'subnets' : 'zones']
  if (spread > 1 && !zones)
    yield {
      id: 'rds.multiaz-subnet-group',
      // Where the design draws no network, AWS's default VPC has a group of all zones.
      severity: ctx.all('aws:vpc:subnet').length > 0 ? 'error' : 'warn',
      path: [],
      message: 'a database in several zones needs a DB subnet group, and the design does not say which zones it covers',
      hint: 'add "subnets", or "zones": ["a", "b"]',
    }
  const least = Math.max(2, spread)
  if (zones && zones.length < least)
    yield {
      id: 'rds.subnet-group-2az',
      severity: 'error',
      path,
      message: `a DB subnet group covers at least ${least} zones here, this one ${zones.length}`,
      hint: 'add a subnet in another zone',
    }
  const stranger = zones?.find((zone) => zone.length > 1 && !zone.startsWith(ctx.region))
  if (stranger !== undefined)
    yield {
      id: 'rds.zone-in-other-region',
      severity: 'error',
      path,
      message: `${stranger} is not a zone of ${ctx.region}`,
      hint: 'write the letter of a zone, or its full name in this region',
    }
}
