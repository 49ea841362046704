import type { Result } from '../../result/result.types.js'
import { compareDecimals, roundTo, signOf } from '../decimal.js'
import { quantity, type Scenarios } from '../format.js'
import { nameOf, sentence } from './words.js'

export interface CarbonView {
  readonly total: Emission | undefined
  readonly atLeast: boolean
  readonly regions: readonly (Emission & { readonly name: string; readonly place: string; readonly intensity: string })[]
  /** The region is named where there are several. */
  readonly resources: readonly (Emission & { readonly name: string; readonly href: string; readonly region: string })[]
  /** Resources of which nothing is known, or not all. */
  readonly left: readonly string[]
  readonly method: readonly string[]
  readonly sources: readonly string[]
}

interface Emission {
  readonly energy: string
  readonly operational: string
  readonly embodied: string
}

type Amount = NonNullable<NonNullable<NonNullable<Result['review']>['carbon']>['total']>

const MOST = 15

export const carbonOf = ({ review }: Result, anchors: ReadonlyMap<string, string>): CarbonView | undefined => {
  if (!review?.carbon) return undefined
  const { total, atLeast, regions, resources, method, sources } = review.carbon
  const known = resources
    .flatMap(({ address, region, amount }) =>
      amount?.operationalKg && signOf(amount.operationalKg.high) > 0 ? [{ address, region, amount, kg: amount.operationalKg }] : [],
    )
    .sort((a, b) => compareDecimals(b.kg.expected, a.kg.expected))
  return {
    total: total && emissionOf(total),
    atLeast,
    regions: regions.map(({ region, place, gramsPerKwh, year, amount }) => ({
      ...emissionOf(amount),
      name: nameOf(region),
      place: nameOf(place ?? ''),
      intensity:
        gramsPerKwh === undefined ? 'not known' : `${quantity(gramsPerKwh, 0)} g/kWh${year === undefined ? '' : ` (${nameOf(year)})`}`,
    })),
    resources: known.slice(0, MOST).map(({ address, region, amount }) => ({
      ...emissionOf(amount),
      name: nameOf(address),
      region: regions.length > 1 ? nameOf(region) : '',
      href: anchors.get(address) ?? '',
    })),
    left: [...new Set(resources.flatMap(({ unknown }) => unknown))].map(sentence),
    method: method.map(sentence),
    sources: sources.map(sentence),
  }
}

const emissionOf = ({ kwh, operationalKg, embodiedKg }: Amount): Emission => ({
  energy: spread(kwh, 'kWh'),
  operational: spread(operationalKg, 'kg'),
  embodied: spread(embodiedKg, 'kg'),
})

const spread = (values: Scenarios | undefined, unit: string): string => {
  if (!values) return 'not known'
  const [from, middle, to] = [values.low, values.expected, values.high].map(rough)
  return from === to ? `${middle} ${unit}` : `${middle} ${unit} (${from} … ${to})`
}

/** No more digits than an estimate of this kind has. */
const rough = (amount: string): string => {
  if (compareDecimals(amount, '1') >= 0 || signOf(amount) === 0) return quantity(amount, 1)
  return compareDecimals(amount, '0.01') < 0 ? '<0.01' : roundTo(amount, 2)
}
