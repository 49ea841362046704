import type { Finding, Rule, RuleContext } from '@planner/contract'
import type { DistributionProps } from '../distribution.types.js'
import { AREAS, type Area, areasOf } from '../viewer-areas.js'

type Context = RuleContext<DistributionProps>

/** An area with less than this part of the requests finds little in its caches that others of it asked for. */
const COLD = 0.01

export default {
  appliesTo: 'aws:cloudfront:distribution',
  meta: {
    pillar: 'performance-efficiency',
    severity: 'medium',
    title: 'Edge locations have viewers enough to stay warm',
    failureTitle: 'Edge locations have too few viewers to stay warm',
    why: 'A cache that is rarely asked has forgotten everything by the next request and fetches it from the origin. The cheapest price class still has North America in it, so its edges cannot be left out.',
    remedy:
      'Leave the area out by a smaller price class where there is one; else let Origin Shield answer the cold edges from one warm cache.',
    url: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/origin-shield.html',
    practices: ['PERF04-BP06', 'COST08-BP02'],
    messages: {
      outside: '{percent} % of the requests come from {areas}; price class {class} serves them from warmer edges.',
      cold: '{percent} % of the requests come from {areas}, and no price class leaves them out.',
    },
  },
  check(ctx) {
    const areas = areasOf(ctx.props).filter((area) => isServed(ctx, area, ctx.props.priceClass ?? 'all'))
    if (areas.length < 2) return 'not-applicable'
    if (ctx.props.originShield !== undefined) return 'pass'
    const counts = new Map(areas.map((area) => [area, requestsOf(ctx, area)]))
    const total = [...counts.values()].reduce<number | undefined>(
      (sum, next) => (sum === undefined || next === undefined ? undefined : sum + next),
      0,
    )
    if (total === undefined) return { unknown: 'Has each area viewers enough to keep its edge locations warm?' }
    const share = (area: Area): number => (counts.get(area) ?? 0) / total
    const cold = areas.filter((area) => total > 0 && share(area) < COLD)
    if (cold.length === 0) return 'pass'
    return finding(ctx, areas, cold, Math.round(cold.reduce((sum, area) => sum + share(area), 0) * 1000) / 10)
  },
} satisfies Rule<DistributionProps, 'outside' | 'cold'>

const isServed = (ctx: Context, area: Area, priceClass: string): boolean =>
  priceClass === 'all' || ctx.catalog('cloudfront-price-classes', AREAS[area])?.cells[`priceClass${priceClass}`] !== 'no'

const requestsOf = (ctx: Context, area: Area): number | undefined => {
  const secure = ctx.number(['viewers', area, 'httpsRequests'], 'request')
  if (secure === undefined || ctx.props.viewers?.[area]?.httpRequests === undefined) return secure
  const plain = ctx.number(['viewers', area, 'httpRequests'], 'request')
  return plain === undefined ? undefined : secure + plain
}

const finding = (ctx: Context, areas: readonly Area[], cold: readonly Area[], percent: number): Finding<'outside' | 'cold'> => {
  const data = { areas: cold.map((area) => AREAS[area]).join(', '), percent }
  const smaller = (['100', '200'] as const).find(
    (each) => cold.every((area) => !isServed(ctx, area, each)) && areas.every((area) => cold.includes(area) || isServed(ctx, area, each)),
  )
  if (smaller) return { message: 'outside', data: { ...data, class: smaller }, ...ctx.mendedBy(['priceClass'], smaller) }
  return { message: 'cold', data, ...ctx.mendedBy(['originShield'], {}) }
}
