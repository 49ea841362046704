import { normalDecimal } from '../decimal-text.js'
import type { OfferSink } from './listed-price.js'
import { regionlessUsageType } from './usage-region.js'

/** One rate of a savings plan: what an hour of some usage costs under it. */
export interface PlanRate {
  /** `ComputeSavingsPlans`, `EC2InstanceSavingsPlans`. */
  readonly family: string
  readonly payment: string
  /** `1yr` */
  readonly length: string
  readonly service: string
  readonly usageType: string
  readonly operation: string
  readonly region: string
  readonly instanceType: string
  readonly unit: string
  readonly price: string
  readonly currency: string
  readonly rateCode: string
}

const LENGTHS: ReadonlySet<string> = new Set(['1yr', '3yr'])

/**
 * Files a plan's rate as a product of its own, as pricing-data does: the rate already spreads what is paid upfront,
 * so it is an hour's price and not one part of a reservation's. Returns why not, or undefined.
 */
export function givePlanRate(rate: PlanRate, sink: OfferSink): string | undefined {
  const price = normalDecimal(rate.price)
  if (!LENGTHS.has(rate.length) || rate.payment === '') return 'terms that planner does not know'
  if (price === undefined) return 'numbers that are not plain decimals'
  const known = sink.known(rate.rateCode)
  const product = known ?? sink.product({ sku: rate.rateCode, family: rate.family, region: rate.region, attributes: attributesOf(rate) })
  if (product === undefined) return undefined
  const [sku = '', code = ''] = rate.rateCode.split('.')
  sink.rate(product, {
    term: 'on-demand',
    part: 'rate',
    unit: rate.unit,
    currency: rate.currency,
    begin: '0',
    end: 'Inf',
    price,
    sku,
    code,
  })
  return undefined
}

function attributesOf({
  service,
  usageType,
  operation,
  instanceType,
  region,
  length,
  payment,
}: PlanRate): Readonly<Record<string, string>> {
  const usagetype = regionlessUsageType(usageType, region)
  const all = { servicecode: service, usagetype, operation, instanceType, purchaseTerm: length, purchaseOption: payment }
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== ''))
}
