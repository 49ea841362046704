import type { Problem } from '@planner/contract'
import type { Check } from './class-checks.js'
import { engineFacts } from './engines.js'

/** Subnet group, public address and inbound rules. `zones` is how many the database runs in. */
export function* networkProblems(ctx: Check, zones: number): Generator<Problem> {
  const { subnets, publiclyAccessible, access, engine } = ctx.props
  if (zones > 1 && !subnets)
    yield {
      id: 'rds.multiaz-subnet-group',
      severity: 'warn',
      path: ['deployment'],
      message: 'a database in several zones needs a DB subnet group, and the design does not say which zones it spans',
      hint: 'add "subnets": { "zones": ["a", "b"] }',
    }
  if (subnets && subnets.zones.length < Math.max(2, zones))
    yield {
      id: 'rds.subnet-group-2az',
      severity: 'error',
      path: ['subnets', 'zones'],
      message: `a DB subnet group covers at least ${Math.max(2, zones)} zones here, this one ${subnets.zones.length}`,
      hint: 'add a subnet in another zone',
    }
  for (const [index, zone] of (subnets?.zones ?? []).entries())
    if (zone.length > 1 && !zone.startsWith(ctx.region))
      yield {
        id: 'rds.zone-in-other-region',
        severity: 'error',
        path: ['subnets', 'zones', index],
        message: `${zone} is not a zone of ${ctx.region}`,
        hint: 'write the letter of a zone, or its full name in this region',
      }
  if (publiclyAccessible && subnets?.public === false)
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
