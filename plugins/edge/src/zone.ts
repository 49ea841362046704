import type { CostLine, Facts, PriceQuery, ResourceContext, ResourceType, Unit } from '@planner/contract'
import schema from '../schemas/zone.schema.json' with { type: 'json' }
import { GLOBAL } from './amounts.js'
import type { ZoneProps } from './zone.types.js'
import { zoneProblems } from './zone-checks.js'

type Context = ResourceContext<ZoneProps>

const product = (where: PriceQuery['where'], per: Unit): PriceQuery => ({ offer: 'AmazonRoute53', where, per, region: GLOBAL })

/** Kinds of routing with a rate of their own, as the price list names their queries. */
const QUERIES = {
  standard: { id: 'standard', label: 'Standard queries', where: { usagetype: 'DNS-Queries' } },
  latency: { id: 'latency', label: 'Latency-based routing queries', where: { usagetype: 'LBR-Queries' } },
  geolocation: { id: 'geolocation', label: 'Geolocation queries', where: { usagetype: 'Geo-Queries' } },
  geoproximity: { id: 'geoproximity', label: 'Geoproximity queries', where: { meter: 'route53.query.geoproximity' } },
  ipBased: { id: 'ip-based', label: 'IP-based routing queries', where: { meter: 'route53.query.ipbased' } },
  alias: { id: 'alias', label: 'Alias queries to AWS resources, free', where: { usagetype: 'Intra-AWS-DNS-Queries' } },
} as const

type Kind = keyof typeof QUERIES
const KINDS = Object.keys(QUERIES) as readonly Kind[]

function* lines(ctx: Context): Generator<CostLine> {
  const { props } = ctx
  const zones = ctx.input(['count'], 'zone')
  yield {
    id: 'zones',
    label: props.private ? 'Private hosted zones' : 'Hosted zones',
    quantity: zones.times(ctx.month.length),
    price: product({ usagetype: 'HostedZone' }, 'zone-month'),
    charge: 'recurring',
    pool: 'AmazonRoute53.zones',
    ...(props.private ? { note: 'queries from within its VPCs cost nothing' } : {}),
  }
  if (!props.private) yield* queryLines(ctx)
  if (props.recordSets !== undefined)
    yield {
      id: 'records',
      label: 'Records above 10,000 in a zone',
      quantity: ctx
        .input(['recordSets'], 'recordset')
        .beyond(ctx.spec('billing-rules', 'route53.extra-records', 'amount', 'recordset'))
        .times(zones.as('1'))
        .times(ctx.month.length),
      price: product({ meter: 'route53.rrset' }, 'recordset-month'),
      charge: 'recurring',
    }
  if (props.trafficPolicyRecords !== undefined)
    yield {
      id: 'traffic-policies',
      label: 'Traffic policy records',
      quantity: ctx.input(['trafficPolicyRecords'], 'policy').times(ctx.month.length),
      price: product({ meter: 'route53.trafficflow.policy' }, 'policy-month'),
      charge: 'recurring',
    }
}

/** Every public zone answers queries: of which kind they are follows from its records, if the design does not say. */
function* queryLines(ctx: Context): Generator<CostLine> {
  const given = KINDS.filter((kind) => ctx.props.queries?.[kind] !== undefined)
  for (const kind of given.length > 0 ? given : kindsOfRecords(ctx))
    yield {
      id: `queries.${QUERIES[kind].id}`,
      label: QUERIES[kind].label,
      quantity: ctx.input(['queries', kind], 'query'),
      price: product(QUERIES[kind].where, 'query'),
      charge: 'usage',
      pool: 'AmazonRoute53.queries',
      ...splitNote(ctx, kind),
    }
}

/** How weighted records share the queries of their name. */
const splitNote = ({ props }: Context, kind: Kind): Pick<CostLine, 'note'> => {
  const weighted = (props.records ?? []).filter((record) => record.routing === 'weighted' && kindOf(record) === kind)
  const names = Map.groupBy(weighted, ({ name }) => name)
  const splits = [...names].flatMap(([name, records]) => {
    const sum = records.reduce((total, { weight = 0 }) => total + weight, 0)
    const parts = records.map(
      (record) => `${percent(record.weight ?? 0, sum)} to ${record.alias ?? record.values?.join(', ') ?? 'nothing'}`,
    )
    return sum > 0 ? [`${name}: ${parts.join(', ')}`] : []
  })
  return splits.length > 0 ? { note: splits.join('; ') } : {}
}

const percent = (part: number, sum: number): string => `${Math.round((part * 1000) / sum) / 10} %`

const kindsOfRecords = ({ props }: Context): readonly Kind[] => {
  const kinds = new Set((props.records ?? []).map(kindOf))
  return kinds.size === 0 ? ['standard'] : KINDS.filter((kind) => kinds.has(kind))
}

type Route = NonNullable<ZoneProps['records']>[number]

const kindOf = ({ alias, routing = 'simple' }: Route): Kind => {
  if (alias !== undefined) return 'alias'
  if (routing === 'ip-based') return 'ipBased'
  return routing === 'latency' || routing === 'geolocation' || routing === 'geoproximity' ? routing : 'standard'
}

const facts = ({ props }: Context): Facts => {
  const records = props.records ?? []
  return {
    'dns.domain': props.domain,
    'dns.private': props.private === true,
    'dns.routing': [...new Set(records.map(({ routing = 'simple' }) => routing))].sort(),
    'dns.targets': [...new Set(records.flatMap(({ alias }) => alias ?? []))].sort(),
    'dns.fallbacks': records.flatMap(({ role, alias }) => (role === 'secondary' && alias !== undefined ? [alias] : [])),
    'dns.failover': records.some(({ routing }) => routing === 'failover' || routing === 'latency'),
    'dns.evaluates-health': records.some((record) => record.evaluateTargetHealth === true || record.healthCheck !== undefined),
    'dns.signed': props.dnssec === true,
    'logging.enabled': props.queryLogging === true,
    'network.public': props.private !== true,
    'availability.multi-zone': true,
  }
}

export default {
  title: 'Route 53 hosted zone',
  summary: 'Hosted zones, queries by kind of routing, records above 10,000, traffic policies.',
  schema,
  serviceModel: 'abstracted',
  lines,
  facts,
  problems: zoneProblems,
} satisfies ResourceType<ZoneProps>
