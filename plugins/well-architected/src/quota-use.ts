import type { Facts, RuleContext } from '@planner/contract'

/** What a resource takes of a default quota of its account and region. */
interface Taken {
  readonly quota: string
  readonly type: string
  /** Default: one. */
  readonly amount?: (facts: Facts) => number
}

const number = (value: Facts[string]): number => (typeof value === 'number' ? value : 0)

/** Quotas of an account and region that the resources of a design count against. */
const TAKEN: readonly Taken[] = [
  { quota: 'vpc.vpcs-per-region', type: 'aws:vpc:vpc' },
  { quota: 'vpc.internet-gateways-per-region', type: 'aws:vpc:vpc', amount: (vpc) => Number(vpc['vpc.internet-gateway'] === true) },
  { quota: 'vpc.elastic-ip-addresses-per-region', type: '*', amount: (facts) => number(facts['network.elastic-ips']) },
  { quota: 'elastic-load-balancing.application-load-balancers-per-region', type: 'aws:elb:application' },
  { quota: 'elastic-load-balancing.network-load-balancers-per-region', type: 'aws:elb:network' },
  { quota: 'rds.db-clusters', type: 'aws:rds:cluster' },
  { quota: 'rds.db-instances', type: 'aws:rds:*', amount: (facts) => number(facts['database.instances'] ?? 1) },
  { quota: 'dynamodb.tables', type: 'aws:dynamodb:table' },
  { quota: 's3.general-purpose-buckets', type: 'aws:s3:bucket' },
  { quota: 'vpn.connections-per-region', type: 'aws:vpn:site-to-site' },
]

/** How much of a quota a design takes in one region. */
export interface QuotaUse {
  readonly quota: string
  readonly region: string
  readonly used: number
  readonly limit: number
}

export const quotaUses = (ctx: Pick<RuleContext, 'all' | 'catalog'>): readonly QuotaUse[] =>
  TAKEN.flatMap(({ quota: id, type, amount = () => 1 }) => {
    const { quota = id, default: limit } = ctx.catalog('service-quotas', id)?.cells ?? {}
    const byRegion = Map.groupBy(ctx.all(type), ({ region }) => String(region))
    return [...byRegion].flatMap(([region, resources]) => {
      const used = resources.reduce((sum, facts) => sum + amount(facts), 0)
      return used === 0 || limit === undefined ? [] : [{ quota, region, used, limit: Number(limit) }]
    })
  })
