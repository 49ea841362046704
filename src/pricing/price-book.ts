import type { CatalogRow, Term } from '@planner/contract'

/**
 * How sure a price is: `list` AWS's own feed; `transcribed` typed from it; `derived` computed from
 * other prices by a stated rule, or back from a printed cost.
 */
export type Trust = 'list' | 'transcribed' | 'derived'

/** One stretch of a price: from `begin` (inclusive) up to `end` (exclusive, null for no end), in the price's unit. */
export interface PriceTier {
  readonly begin: string
  readonly end: string | null
  /** Decimal text, per unit, in the price's currency. */
  readonly price: string
  /** AWS's sku.term.dimension, where the source kept it. */
  readonly rateCode?: string
}

/** The price of one product in one region under one term, as it was in force on a date. */
export interface Price {
  readonly offer: string
  readonly region: string
  /** AWS's unit as listed: `Hrs`, `GB-Mo`. */
  readonly unit: string
  readonly currency: string
  readonly tiers: readonly PriceTier[]
  /** The fee due at the start of a reservation's term, per reserved unit; absent if there is none. */
  readonly upfront?: { readonly price: string; readonly rateCode?: string }
  /** First and last publication that shows this value, ISO dates. */
  readonly from: string
  readonly published: string
  /** Key into pricing-data/SOURCES: where the value was read. */
  readonly origin: string
  /** `private`: from the user's own price file. */
  readonly trust: Trust | 'private'
  /** For `derived`: the rule, in words. */
  readonly rule?: string
  /** True if last published more than 18 months before the date asked for. */
  readonly stale: boolean
  readonly attributes: Readonly<Record<string, string>>
}

/** A query with everything filled in. */
export interface PriceLookup {
  readonly offer: string
  readonly where: Readonly<Record<string, string>>
  readonly region: string
  readonly term: Term
  /** ISO date. */
  readonly asOf: string
}

/** Exactly one price, or why not. */
export type PriceAnswer =
  | { readonly status: 'found'; readonly price: Price }
  | {
      readonly status: 'missing' | 'ambiguous'
      /** One sentence: what was asked and what is wrong. */
      readonly reason: string
      /** Sentences: what comes near (which attribute differs, which regions or terms have it). */
      readonly nearMisses: readonly string[]
      /** The command or edit that may bring it. */
      readonly hint: string
    }

/** The embedded book with what was synced over it. Reads only; answers are cached per distinct query. */
export interface PriceBook {
  /** Identifies the data: the same digest gives the same answers. */
  readonly digest: string
  lookup(query: PriceLookup): PriceAnswer
  catalogRow(table: string, key: string, asOf: string): CatalogRow | undefined
  catalogKeys(table: string, column?: string, value?: string): readonly string[]
  /** Per offer: what there is, how old. Sorted by offer. */
  status(): readonly OfferStatus[]
  /** Products whose attributes, family, SKU or rate code hold every word. */
  search(
    words: readonly string[],
    filter: { readonly offer?: string; readonly region?: string; readonly limit: number },
  ): readonly FoundPrice[]
  /** Everything known under one rate code or SKU, with its history, newest first. */
  show(code: string): readonly FoundPrice[]
  close(): void
}

export interface OfferStatus {
  readonly offer: string
  readonly products: number
  readonly prices: number
  readonly regions: number
  readonly oldest: string
  readonly newest: string
  readonly origins: readonly string[]
  readonly trust: Readonly<Record<Trust, number>>
}

export interface FoundPrice {
  readonly family: string
  readonly sku?: string
  readonly term: Term
  readonly price: Price
}
