import { dayText, monthsBefore } from './dates.js'
import { compareDecimals } from './decimal-text.js'
import type { Price, PriceTier, Trust } from './price-book.js'
import { compareTrust, type PriceSource } from './price-source.js'
import { composeRateCode, type RateCodeParts } from './rate-codes.js'

/** A price that was last published longer ago is used, and marked. */
const STALE_MONTHS = 18

/** A row of `price`, as the offer's file has it. */
export type PriceRow = readonly [since: number, part: number, tier: number | string, price: string, source: number, rateCode: string | null]

export interface PriceContext {
  readonly offer: string
  readonly region: string
  readonly term: string
  readonly asOf: string
  readonly sku: string | undefined
  readonly attributes: Readonly<Record<string, string>>
  readonly sources: ReadonlyMap<number, PriceSource>
  readonly codes: RateCodeParts
}

const staleBefore = new Map<string, string>()

function isStale(published: string, asOf: string): boolean {
  const limit = staleBefore.get(asOf) ?? monthsBefore(asOf, STALE_MONTHS)
  staleBefore.set(asOf, limit)
  return published < limit
}

/** The price that the rows of one publication make, or which part is missing: half a reservation is no price. */
export function assemblePrice(rows: readonly PriceRow[], context: PriceContext): Price | { readonly missing: string } {
  const rates = rows.filter(([, part]) => part === 0).sort((a, b) => compareDecimals(String(a[2]), String(b[2])))
  const [fee] = rows.filter(([, part]) => part === 1)
  const payment = context.term.split(' ')[2]
  if (rates.length === 0 && payment !== 'all-upfront') return { missing: 'the hourly rate' }
  if (!fee && (payment === 'all-upfront' || payment === 'partial-upfront')) return { missing: 'the upfront fee' }

  const sources = rows.flatMap(([, , , , id]) => context.sources.get(id) ?? [])
  const weakest = sources.reduce<PriceSource | undefined>(
    (weak, source) => (weak && compareTrust(weak.trust, source.trust) <= 0 ? weak : source),
    undefined,
  )
  const rateSource = context.sources.get(rates[0]?.[4] ?? -1)
  if (!weakest) return { missing: 'where it was read' }
  const [published = weakest.published] = sources.map((source) => source.published).sort()
  const currency = weakest.currency
  const codeOf = (part: 'rate' | 'upfront', row: PriceRow, end: string): { readonly rateCode?: string } => {
    const rateCode =
      row[5] ??
      (context.sku && composeRateCode(context.codes, { sku: context.sku, term: context.term, currency, part, begin: String(row[2]), end }))
    return rateCode ? { rateCode } : {}
  }
  const tiers = rates.flatMap((row, index): PriceTier[] => {
    const next = rates[index + 1]
    const end = next ? String(next[2]) : null
    return row[3] === '' ? [] : [{ begin: String(row[2]), end, price: row[3], ...codeOf('rate', row, end ?? 'Inf') }]
  })
  const trust: Trust = weakest.trust
  return {
    offer: context.offer,
    region: context.region,
    // A reservation of which only the fee is listed, in reservations, still runs by the hour.
    unit: rateSource?.unit ?? (weakest.unit === 'Quantity' ? 'Hrs' : weakest.unit),
    currency,
    tiers: tiers.length > 0 ? tiers : [{ begin: '0', end: null, price: '0' }],
    ...(fee && (fee[3] !== '0' || payment !== 'no-upfront') && { upfront: { price: fee[3], ...codeOf('upfront', fee, 'Inf') } }),
    from: dayText(rows[0]?.[0] ?? 0),
    published,
    origin: weakest.origin,
    trust,
    ...(weakest.rule !== '' && { rule: weakest.rule }),
    stale: isStale(published, context.asOf),
    attributes: context.attributes,
  }
}
