import type { Line, Result } from '../../result/result.types.js'
import { compareDecimals, divide, evenly, multiply, signOf, subtract, trimmed } from '../decimal.js'
import { unitName } from '../format.js'
import { cashByMonth } from '../monthly-cash.js'
import { serviceIn } from '../view/cost.js'
import { linesOf, type OwnedLine } from '../view/sums.js'
import type { FocusRow } from './columns.js'
import type { Period } from './periods.js'
import { regionName } from './regions.js'
import { focusService } from './services.js'

const FREQUENCY: Readonly<Record<Line['charge'], string>> = {
  usage: 'Usage-Based',
  recurring: 'Recurring',
  upfront: 'One-Time',
  'one-time': 'One-Time',
}

/** A row for each month in which the line has a cost or a quantity. */
export function* lineRows(owned: OwnedLine, result: Result, periods: readonly Period[]): Generator<FocusRow> {
  const { line } = owned
  const same = aboutLine(owned, result)
  const costs = monthCosts(line, result.horizon)
  const prices = pricesOf(line, result)
  for (const [month, period] of periods.entries()) {
    const { billed = '0', effective = '0' } = costs[month] ?? {}
    const { quantity, basis, list } = pricedQuantity(line, billed, prices)
    if (signOf(billed) === 0 && signOf(effective) === 0 && signOf(quantity ?? '0') === 0) continue
    const usage = line.charge === 'usage' || line.charge === 'recurring'
    yield {
      ...same,
      ...periodOf(period),
      ...(line.cash ? {} : rangesOf(line, result.horizon, month)),
      BilledCost: billed,
      EffectiveCost: effective,
      ListCost: list,
      ContractedCost: billed,
      ...(prices.list === undefined ? {} : { ListUnitPrice: prices.list }),
      ...(prices.contracted === undefined ? {} : { ContractedUnitPrice: prices.contracted }),
      ...(prices.inPricingCurrency === undefined ? {} : { PricingCurrencyListUnitPrice: prices.inPricingCurrency }),
      ...(quantity === undefined ? {} : { PricingQuantity: quantity, PricingUnit: focusUnit(line.unit), x_PricingQuantityBasis: basis }),
      ...(usage && line.quantity
        ? {
            ConsumedQuantity: line.cash && basis === 'month' ? (quantity ?? '') : line.quantity.expected,
            ConsumedUnit: focusUnit(line.unit),
          }
        : {}),
      ChargeCategory: usage ? 'Usage' : 'Purchase',
      ChargeFrequency: FREQUENCY[line.charge],
      PricingCategory: pricingCategory(line),
    }
  }
}

export const periodOf = ({ start, end }: Period): FocusRow => ({
  BillingPeriodStart: start,
  BillingPeriodEnd: end,
  ChargePeriodStart: start,
  ChargePeriodEnd: end,
})

/** What is alike in all months of a line. */
export const aboutLine = ({ owner, type, tags, line }: OwnedLine, result: Result): FocusRow => {
  const resource = resourcesOf(result).get(owner)
  const region = regionOf(line.price?.region ?? resource?.region ?? result.design.region)
  const zones = resource?.placement?.zones ?? []
  const vendor = /^([^:]+):/.exec(type)?.[1]
  const rateCode = rateCodeOf(line)
  return {
    ChargeDescription: line.label,
    ResourceId: owner,
    ResourceName: owner,
    ResourceType: resource?.title ?? type,
    ServiceName: servicesOf(result)({ owner, type, tags, line }),
    ...focusService(line.price?.offer),
    ...(vendor === undefined || vendor === 'aws' ? {} : { ProviderName: vendor, PublisherName: vendor, InvoiceIssuerName: vendor }),
    ...(region === undefined ? {} : { RegionId: region, RegionName: regionName(region) }),
    ...(zones.length === 1 && region !== undefined ? { AvailabilityZone: zoneOf(zones[0] ?? '', region) } : {}),
    ...(Object.keys(tags).length === 0 ? {} : { Tags: JSON.stringify(tags) }),
    ...(rateCode === undefined ? {} : { SkuPriceId: rateCode }),
    ...skuOf(line),
    PricingCurrency: line.priceCurrency ?? line.currency,
    x_LineId: line.id,
    ...(line.price ? { x_PricePublished: line.price.published, x_PriceTrust: line.price.trust } : {}),
  }
}

const skuOf = ({ price }: Line): FocusRow => {
  const sku = price?.tiers.find(({ rateCode }) => rateCode !== undefined)?.rateCode?.split('.')[0]
  if (!price || sku === undefined) return {}
  const details = Object.fromEntries(Object.entries(price.where).map(([key, value]) => [`x_${key}`, value]))
  return { SkuId: sku, ...(Object.keys(details).length === 0 ? {} : { SkuPriceDetails: JSON.stringify(details) }) }
}

/** The one price that holds for the line; none where tiers share it. */
const rateCodeOf = ({ price, unitPrice }: Line): string | undefined => {
  const tiers = price?.tiers ?? []
  return (tiers.length === 1 ? tiers[0] : tiers.find((tier) => tier.price === unitPrice))?.rateCode
}

const regionOf = (region: string): string | undefined => (/^[a-z]{2}(-[a-z]+)+-\d+$/.test(region) ? region : undefined)

const zoneOf = (zone: string, region: string): string => (/^[a-z]$/.test(zone) ? `${region}${zone}` : zone)

interface MonthCost {
  readonly billed: string
  readonly effective: string
}

/** What is paid before it is used counts in equal parts, everything else when it is paid. */
const monthCosts = (line: Line, horizon: number): readonly MonthCost[] => {
  const billed = cashByMonth(line, horizon)
  const total = line.effective ?? line.billed
  if (!total) return []
  const whenPaid = total.expected === line.billed?.expected && line.charge !== 'upfront'
  const effective = whenPaid ? billed : evenly(total.expected, horizon)
  return billed.map((own, month) => ({ billed: own, effective: effective[month] ?? '0' }))
}

const rangesOf = ({ billed, effective }: Line, horizon: number, month: number): FocusRow => {
  const part = (total: string | undefined): string => (total === undefined ? '' : (evenly(total, horizon)[month] ?? ''))
  return {
    x_BilledCostLow: part(billed?.low),
    x_BilledCostHigh: part(billed?.high),
    x_EffectiveCostLow: part(effective?.low),
    x_EffectiveCostHigh: part(effective?.high),
  }
}

interface Prices {
  /** Before discounts, in the currency of the bill. */
  readonly list: string | undefined
  readonly contracted: string | undefined
  readonly inPricingCurrency: string | undefined
  /** What is paid of the list price. */
  readonly paid: string
}

const pricesOf = ({ unitPrice, price, priceCurrency, discountPercent }: Line, { exchange }: Result): Prices => {
  const paid = discountPercent === undefined ? '1' : subtract('1', multiply(discountPercent, '0.01'))
  const inCurrency =
    unitPrice === undefined ? undefined : priceCurrency === undefined ? unitPrice : trimmed(multiply(unitPrice, exchange?.rate ?? '1'))
  // An agreed price is final; what AWS would list is not known.
  const listed = price !== undefined && price.trust !== 'private'
  return {
    list: listed ? inCurrency : undefined,
    contracted: inCurrency === undefined ? undefined : trimmed(multiply(inCurrency, paid)),
    inPricingCurrency: listed && priceCurrency !== undefined ? unitPrice : undefined,
    paid,
  }
}

interface PricedQuantity {
  readonly quantity: string | undefined
  /** `month`: of this month; `mean`: of a mean month, where the result does not tell them apart. */
  readonly basis: 'month' | 'mean'
  readonly list: string
}

/** The quantity that the price applies to: what is free of charge by an allowance is not part of it. */
const pricedQuantity = (line: Line, billed: string, { list, contracted, paid }: Prices): PricedQuantity => {
  const mean = line.quantity?.expected
  const free = signOf(paid) === 0
  const listCost = paid === '1' || free ? billed : divide(billed, paid)
  const price = contracted !== undefined && signOf(contracted) !== 0 ? contracted : undefined
  if (price === undefined) {
    const cost = free && list !== undefined && mean !== undefined ? trimmed(multiply(list, mean)) : listCost
    return { quantity: mean, basis: line.cash ? 'mean' : 'month', list: cost }
  }
  const told = !line.cash && mean !== undefined && isNear(multiply(mean, price), billed)
  return { quantity: told ? mean : divide(billed, price), basis: 'month', list: listCost }
}

const isNear = (a: string, b: string): boolean => {
  const difference = subtract(a, b)
  return compareDecimals(difference, '0.0000001') < 0 && compareDecimals(difference, '-0.0000001') > 0
}

const pricingCategory = ({ price }: Line): string => {
  if (!price || price.trust === 'private') return 'Other'
  if (price.term === 'spot') return 'Dynamic'
  return price.term === 'on-demand' ? 'Standard' : 'Committed'
}

/** A unit as FOCUS writes it: `Instance-Hours`, `GB-Months`. */
export const focusUnit = (unit: string): string =>
  unit === '1'
    ? 'Units'
    : unitName(unit).replace(/[A-Za-z]+/g, (word) => (/^[a-z]+$/.test(word) ? word.charAt(0).toUpperCase() + word.slice(1) : word))

const lookups = new WeakMap<
  Result,
  { readonly resources: ReadonlyMap<string, Result['resources'][number]>; readonly service: (line: OwnedLine) => string }
>()

const lookupOf = (result: Result) => {
  const known = lookups.get(result)
  if (known) return known
  const made = {
    resources: new Map(result.resources.map((resource) => [resource.address, resource])),
    service: serviceIn(linesOf(result)),
  }
  lookups.set(result, made)
  return made
}

const resourcesOf = (result: Result) => lookupOf(result).resources
const servicesOf = (result: Result) => lookupOf(result).service
