import type { CostLine, PriceQuery, ResourceContext, Unit } from '@planner/contract'
import { GLOBAL } from './amounts.js'
import type { DistributionProps } from './distribution.types.js'
import { AREAS, type Area, areasOf } from './viewer-areas.js'

type Context = ResourceContext<DistributionProps>

const product = (where: PriceQuery['where'], per: Unit, region = GLOBAL): PriceQuery => ({ offer: 'AmazonCloudFront', where, per, region })

const allowance = (meter: string): NonNullable<CostLine['allowance']> => ({
  offer: 'AmazonCloudFront',
  where: { productFamily: 'Free Tier', meter },
  region: GLOBAL,
})

export function* distributionLines(ctx: Context): Generator<CostLine> {
  const { props } = ctx
  if (props.plan !== undefined && props.plan !== 'pay-as-you-go') {
    yield planLine(ctx, props.plan)
    return
  }
  const areas = areasOf(props)
  // Someone views it somewhere: data out is what such a distribution costs most.
  for (const area of areas.length > 0 ? areas : (['unitedStates'] as const)) yield* areaLines(ctx, area)
  if (props.invalidations !== undefined) yield invalidationLine(ctx)
  if (props.originShield) yield shieldLine(ctx, props.originShield.region ?? ctx.region)
  if (props.realTimeLogs)
    yield {
      id: 'real-time-logs',
      label: 'Real-time log lines',
      quantity: ctx.input(['realTimeLogs', 'lines'], 'line'),
      price: product({ operation: 'RealTimeLog' }, 'line'),
      charge: 'usage',
    }
  if (props.dedicatedIpCertificates !== undefined)
    yield {
      id: 'dedicated-ip',
      label: 'Certificates on dedicated IP addresses',
      quantity: ctx.input(['dedicatedIpCertificates'], 'certificate').times(ctx.month.length),
      price: product({ usagetype: 'SSL-Cert-Custom' }, 'certificate-month'),
      charge: 'recurring',
    }
}

const planLine = (ctx: Context, plan: string): CostLine => ({
  id: 'plan',
  label: `Flat-rate plan ${plan}`,
  quantity: ctx.constant(1, 'plan', 'one for each distribution').times(ctx.month.length),
  price: product({ productFamily: 'Flat Rate Plan', meter: `flat-rate.${plan}` }, 'plan-month'),
  charge: 'recurring',
  note: 'nothing is billed by usage; above its allowance AWS may slow it down',
})

function* areaLines(ctx: Context, area: Area): Generator<CostLine> {
  const name = AREAS[area]
  const given = ctx.props.viewers?.[area]
  yield {
    id: `data-out.${kebab(area)}`,
    label: `Data out, ${name}`,
    quantity: ctx.input(['viewers', area, 'dataOut'], 'GB'),
    price: product({ transferType: 'CloudFront Outbound', fromLocation: name }, 'GB'),
    charge: 'usage',
    pool: 'AmazonCloudFront.data-out',
    allowance: allowance('data-transfer-out.free'),
  }
  yield requestLine(ctx, area, 'HTTPS')
  if (given?.httpRequests !== undefined) yield requestLine(ctx, area, 'HTTP')
  if (given?.toOrigin !== undefined)
    yield {
      id: `to-origin.${kebab(area)}`,
      label: `Data to the origin, ${name}`,
      quantity: ctx.input(['viewers', area, 'toOrigin'], 'GB'),
      price: product({ transferType: 'CloudFront to Origin', fromLocation: name }, 'GB'),
      charge: 'usage',
    }
  if (given?.encryptedFields !== undefined)
    yield {
      id: `encrypted-fields.${kebab(area)}`,
      label: `Field-level encryption, ${name}`,
      quantity: ctx.input(['viewers', area, 'encryptedFields'], 'request'),
      price: product({ location: name, requestDescription: 'HTTPS Proxy requests with Field Level Encryption' }, 'request'),
      charge: 'usage',
    }
}

const requestLine = (ctx: Context, area: Area, protocol: 'HTTP' | 'HTTPS'): CostLine => ({
  id: `${protocol.toLowerCase()}.${kebab(area)}`,
  label: `${protocol} requests, ${AREAS[area]}`,
  quantity: ctx.input(['viewers', area, protocol === 'HTTP' ? 'httpRequests' : 'httpsRequests'], 'request'),
  price: product({ location: AREAS[area], requestType: `CloudFront-Request-${protocol}-Proxy` }, 'request'),
  charge: 'usage',
  pool: 'AmazonCloudFront.requests',
  allowance: allowance('requests.free'),
})

/** The free paths are part of the price, not of the free tier. */
const invalidationLine = (ctx: Context): CostLine => ({
  id: 'invalidations',
  label: 'Invalidated paths',
  quantity: ctx.input(['invalidations'], 'path'),
  price: product({ usagetype: 'Invalidations' }, 'path'),
  charge: 'usage',
  pool: 'AmazonCloudFront.invalidations',
  included: ctx.spec('billing-rules', 'cloudfront.invalidation', 'amount', 'path'),
})

const shieldLine = (ctx: Context, region: string): CostLine => ({
  id: 'origin-shield',
  label: `Origin Shield requests, ${region}`,
  quantity: ctx.input(['originShield', 'requests'], 'request'),
  price: product({ requestDescription: 'Origin Shield Requests' }, 'request', region),
  charge: 'usage',
})

const kebab = (area: Area): string => area.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
