/** Codes that AWS puts together to a rate code, by kind and value: `tier` `0 Inf` → `6YS6EN2CT7`. */
export type RateCodeParts = ReadonlyMap<string, string>

export const rateCodeKey = (kind: string, value: string): string => `${kind} ${value}`

/** SKU, code of the term, code of the tier's range; undefined where a code is not known. */
export function composeRateCode(
  codes: RateCodeParts,
  price: {
    readonly sku: string
    readonly term: string
    readonly currency: string
    readonly part: 'rate' | 'upfront'
    readonly begin: string
    readonly end: string
  },
): string | undefined {
  const suffix = price.currency === 'USD' ? '' : ` ${price.currency}`
  const term = codes.get(rateCodeKey('term', price.term + suffix))
  const dimension = codes.get(
    price.part === 'upfront' ? rateCodeKey('part', `upfront${suffix}`) : rateCodeKey('tier', `${price.begin} ${price.end}${suffix}`),
  )
  return term && dimension ? `${price.sku}.${term}.${dimension}` : undefined
}
