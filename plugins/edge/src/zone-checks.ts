import type { CheckContext, Facts, Problem } from '@planner/contract'
import type { ZoneProps } from './zone.types.js'

type Check = CheckContext<ZoneProps>
type Route = NonNullable<ZoneProps['records']>[number]
/** A record with its place in the list. */
type Placed = { readonly route: Route; readonly index: number }

export function* zoneProblems(ctx: Check): Generator<Problem> {
  const { props } = ctx
  if (props.private && (props.vpcs ?? []).length === 0)
    yield {
      id: 'route53.private-zone-vpc',
      severity: 'error',
      path: ['private'],
      message: 'a private zone answers the VPCs that it is tied to, and there is none',
      hint: 'add a VPC to "vpcs", or make the zone public',
    }
  if (!props.private && props.vpcs !== undefined)
    yield {
      id: 'route53.public-zone-vpc',
      severity: 'error',
      path: ['vpcs'],
      message: 'a public zone is not tied to VPCs',
      hint: 'remove "vpcs", or add "private": true',
    }
  if (props.private && props.queries !== undefined)
    yield {
      id: 'route53.private-zone-queries',
      severity: 'info',
      path: ['queries'],
      message: 'queries to a private zone cost nothing, so these do not count',
      hint: 'remove "queries"',
    }
  const records = (props.records ?? []).map((route, index) => ({ route, index }))
  for (const placed of records) yield* recordProblems(placed)
  if (ctx.input(['count'], 'zone').exceeds(ctx.spec('service-quotas', 'route-53.hosted-zones', 'default', 'zone')))
    yield {
      id: 'route53.hosted-zones',
      severity: 'quota',
      path: ['count'],
      message: "more hosted zones than AWS's default quota of an account, 500",
      hint: 'ask AWS for more',
    }
  yield* aliasProblems(ctx, records)
  for (const [name, group] of Map.groupBy(records, ({ route }) => `${route.name} ${route.type ?? 'A'}`)) yield* groupProblems(name, group)
}

function* recordProblems({ route, index }: Placed): Generator<Problem> {
  const { name, type = 'A', values = [], alias } = route
  if ((alias !== undefined) === values.length > 0)
    yield {
      id: 'route53.record-target',
      severity: 'error',
      path: ['records', index],
      message: alias === undefined ? 'the record has neither values nor an alias' : 'a record has values or is an alias, not both',
      hint: alias === undefined ? 'add "values" or "alias"' : 'remove one of "values" and "alias"',
    }
  if (type === 'CNAME' && name === '@')
    yield {
      id: 'route53.record-type',
      severity: 'error',
      path: ['records', index, 'type'],
      message: 'the domain itself cannot have a CNAME record',
      hint: 'use an alias',
    }
  for (const [at, value] of values.entries())
    if (!fits(type, value))
      yield {
        id: 'route53.record-type',
        severity: 'error',
        path: ['records', index, 'values', at],
        message: `a record of type ${type} needs ${NEEDS[type]}`,
        hint: 'correct the value, or the type',
      }
}

/** What a name can be an alias of; a bucket only as a website. */
const ALIAS =
  /^aws:(?:elb:(?:application|classic|network)|cloudfront:distribution|s3:bucket|apigateway:.+|global-accelerator:accelerator|vpc:endpoint|.*beanstalk.*)$/

function* aliasProblems(ctx: Check, records: readonly Placed[]): Generator<Problem> {
  const targets = new Map(ctx.related('records.alias').map((facts) => [facts.address, facts]))
  for (const { route, index } of records) {
    const target = targets.get(route.alias)
    if (target?.type === 'aws:s3:bucket') yield* bucketProblems(ctx, { route, index }, target)
    if (!target || (ALIAS.test(target.type ?? '') && (target.type !== 'aws:s3:bucket' || target['website.enabled'] !== false))) continue
    yield {
      id: 'route53.alias-target',
      severity: 'error',
      path: ['records', index, 'alias'],
      message: `a name cannot be an alias of ${target.type === 'aws:s3:bucket' ? 'a bucket that is no website' : target.type}`,
      hint:
        target.type === 'aws:s3:bucket'
          ? 'add "website" to the bucket, or point at the distribution in front of it'
          : 'point at a load balancer, a distribution, a website in a bucket, an API or an accelerator, or give "values"',
    }
  }
}

/** S3 finds the website by the name that was asked for. */
function* bucketProblems({ props }: Check, { route, index }: Placed, bucket: Facts): Generator<Problem> {
  const domain = props.domain?.replace(/\.$/, '')
  if (domain === undefined || bucket['bucket.name'] === undefined) return
  const asked = route.name === '@' || route.name === domain ? domain : `${route.name.replace(`.${domain}`, '')}.${domain}`
  if (bucket['bucket.name'] === asked) return
  yield {
    id: 'route53.alias-target',
    severity: 'error',
    path: ['records', index, 'alias'],
    message: `${asked} can only be an alias of the bucket of that name, and ${route.alias} is named ${bucket['bucket.name']}`,
    hint: `name the bucket "${asked}", or put CloudFront in front of it`,
  }
}

const NEEDS: Readonly<Record<string, string>> = {
  A: 'an IPv4 address, like 192.0.2.1',
  AAAA: 'an IPv6 address, like 2001:db8::1',
  CNAME: 'a host name, like www.example.com',
  MX: 'a priority and a mail server, like 10 mail.example.com',
}

const HOST = /^(?!.*\d+\.\d+\.\d+\.\d+$)[a-z0-9_*-]+(\.[a-z0-9_-]+)*\.?$/i
const IPV4 = /^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.|$)){4}$/

const fits = (type: string, value: string): boolean => {
  if (type === 'A') return IPV4.test(value) && !value.endsWith('.')
  if (type === 'AAAA') return /^[0-9a-f:.]{2,45}$/i.test(value) && value.split(':').length > 2
  if (type === 'CNAME') return HOST.test(value)
  const [priority = '', host = '', ...more] = value.split(' ')
  return type !== 'MX' || (/^\d{1,5}$/.test(priority) && HOST.test(host) && more.length === 0)
}

/** Records of one name and type. */
function* groupProblems(name: string, group: readonly Placed[]): Generator<Problem> {
  const path = ['records', group[0]?.index ?? 0, 'routing']
  const kinds = new Set(group.map(({ route }) => route.routing ?? 'simple'))
  if (kinds.size > 1 || (kinds.has('simple') && group.length > 1))
    yield {
      id: 'route53.routing-mixed',
      severity: 'error',
      path,
      message: `the records of ${name} must all have the same routing, and only one can be simple`,
      hint: 'give all of them one kind of routing other than simple',
    }
  if (kinds.has('failover')) yield* failoverProblems(name, group, path)
  if (kinds.has('weighted') && group.every(({ route }) => (route.weight ?? 0) === 0))
    yield {
      id: 'route53.weighted-sum',
      severity: 'error',
      path,
      message: `the weights of ${name} add up to nothing`,
      hint: 'give one of them at least a "weight" above 0',
    }
}

function* failoverProblems(name: string, group: readonly Placed[], path: Problem['path']): Generator<Problem> {
  const withRole = (role: string) => group.filter(({ route }) => route.role === role)
  const [primary] = withRole('primary')
  if (!primary || withRole('primary').length > 1 || withRole('secondary').length !== 1)
    yield {
      id: 'route53.failover-pair',
      severity: 'error',
      path,
      message: `failover of ${name} needs one primary and one secondary record`,
      hint: 'give one "role": "primary" and the other "role": "secondary"',
    }
  else if (!primary.route.evaluateTargetHealth && primary.route.healthCheck === undefined)
    yield {
      id: 'route53.failover-pair',
      severity: 'error',
      path: ['records', primary.index],
      message: `the primary record of ${name} is answered whether it is healthy or not, so that the secondary never is`,
      hint: 'add "evaluateTargetHealth": true, or a "healthCheck"',
    }
}
