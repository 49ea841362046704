import { normalDecimal } from '../decimal-text.js'
import type { OfferSink } from './listed-price.js'
import { termText } from './listed-price.js'
import { regionlessUsageType } from './usage-region.js'

/** One rate of a savings plan: what an hour of some usage costs under it. */
export interface PlanRate {
  readonly planSku: string
  /** `ComputeSavingsPlans`, `EC2InstanceSavingsPlans`. */
  readonly family: string
  readonly payment: string
  /** `1yr` */
  readonly length: string
  readonly sku: string
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

/** Files a plan's rate under the usage that it is for; returns why not, or undefined. */
export function givePlanRate(rate: PlanRate, sink: OfferSink): string | undefined {
  const term = termText('Reserved', rate.length, rate.payment, 'standard')
  const price = normalDecimal(rate.price)
  if (term === undefined) return 'terms that planner does not know'
  if (price === undefined) return 'numbers that are not plain decimals'
  // One usage has a rate under each family of plans, and they differ.
  const key = `${rate.sku}/${rate.family}`
  const product = sink.known(key) ?? sink.product({ sku: key, family: rate.family, region: rate.region, attributes: attributesOf(rate) })
  if (product === undefined) return undefined
  sink.rate(product, {
    term,
    part: 'rate',
    unit: rate.unit,
    currency: rate.currency,
    begin: '0',
    end: 'Inf',
    price,
    sku: rate.planSku,
    code: rate.rateCode.slice(rate.planSku.length + 1),
  })
  return undefined
}

function attributesOf({ service, usageType, operation, instanceType, region }: PlanRate): Readonly<Record<string, string>> {
  const all = { servicecode: service, usagetype: regionlessUsageType(usageType, region), operation, instanceType }
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== ''))
}
