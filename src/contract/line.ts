import type { Eligibility } from './commitment.js'
import type { Profile, Quantity, Unit } from './quantity.js'

/** How a payment option splits a reservation's price. */
export type Payment = 'no-upfront' | 'partial-upfront' | 'all-upfront'
/** `convertible` may be exchanged for another type, `standard` may not. */
export type OfferingClass = 'standard' | 'convertible'
/** Length of a commitment: 8,760 or 26,280 hours. */
export type TermLength = '1yr' | '3yr'

/** What kind of price is asked for. Default: on-demand. */
export type Term =
  | { readonly kind: 'on-demand' }
  | { readonly kind: 'spot' }
  | { readonly kind: 'reserved'; readonly length: TermLength; readonly payment: Payment; readonly class: OfferingClass }

/**
 * Which price of the price book a line is billed at. The attributes must identify exactly one
 * product of the offer in the region; names and values are those of the AWS price list.
 */
export interface PriceQuery {
  /** AWS offer code: `AmazonEC2`, `AWSDataTransfer`, … */
  readonly offer: string
  readonly where: Readonly<Record<string, string>>
  /** The unit that one price pays for, which must be the unit of the line's quantity. */
  readonly per: Unit
  readonly term?: Term
  /** Only where the price belongs to another region than the resource. */
  readonly region?: string
}

/** A price that the design itself states (a Marketplace fee, a spot price to plan with), in `USD/<unit>`. */
export interface GivenPrice {
  readonly given: Quantity
}

/**
 * - `recurring`: due every month while the resource exists;
 * - `usage`: what was used in the month;
 * - `upfront`: paid at the start of a term and again at its renewal;
 * - `one-time`: paid once, in the first month.
 */
export type Charge = 'recurring' | 'usage' | 'upfront' | 'one-time'

/** What is bought and how much of it, in one month; never what it costs. */
export interface CostLine {
  /** Stable within the resource: kebab-case, with dots for parts (`root.storage`). */
  readonly id: string
  /** For people: `Linux on-demand, m7g.large`. */
  readonly label: string
  readonly quantity: Quantity
  readonly price: PriceQuery | GivenPrice
  readonly charge: Charge
  /** Lines of one pool share tiers and allowances over the whole design, per region. */
  readonly pool?: string
  /**
   * The price list's free allowance for this line's pool (a product listed at 0 up to an amount), taken
   * off the pool before its tiers, only in designs with `freeTier: true`.
   */
  readonly allowance?: { readonly offer: string; readonly where: Readonly<Record<string, string>>; readonly region?: string }
  /**
   * What this line brings to its pool free of charge, in its own unit, whatever the account: backup storage up
   * to the size of the databases of the region. Taken off the pool before allowances and tiers.
   */
  readonly included?: Quantity
  /** Lines with the same key are billed once in the design, per region: the largest counts. */
  readonly once?: string
  /** What a commitment must match to cover this line. */
  readonly eligible?: Eligibility
  /** How many run in each hour of the week, where that varies; commitments are applied hour by hour. Unit: the counted thing (`instance`). */
  readonly profile?: Profile
  /** A remark that belongs on the line in every report. */
  readonly note?: string
}
