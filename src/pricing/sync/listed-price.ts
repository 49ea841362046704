/** A product of an offer file, with its identifying attributes only. */
export interface ListedProduct {
  readonly sku: string
  readonly family: string
  readonly region: string
  readonly attributes: Readonly<Record<string, string>>
}

/** One price dimension of an offer file, normalised. */
export interface ListedRate {
  /** As in pricing-data: `on-demand`, `reserved 1yr no-upfront standard`. */
  readonly term: string
  readonly part: 'rate' | 'upfront'
  readonly unit: string
  readonly currency: string
  readonly begin: string
  /** `Inf` for no end. */
  readonly end: string
  readonly price: string
  /** The rate code: its SKU, and what follows it (`JRTCKXETXF.6YS6EN2CT7`). */
  readonly sku: string
  readonly code: string
}

/** What an offer file says of itself. */
export interface OfferHead {
  readonly offer: string
  readonly version: string
  /** ISO time. */
  readonly publicationDate: string
}

/** Where the reader of an offer file puts what it reads. A product comes before its rates, and once. */
export interface OfferSink {
  head(head: OfferHead): void
  /** The sink's own number of a product that it was given. */
  known(sku: string): number | undefined
  /** Returns the product's number; undefined if its rates are not wanted. */
  product(product: ListedProduct): number | undefined
  rate(product: number, rate: ListedRate): void
}

/** What an attribute is called in the book, by the JSON price list's name; undefined if it is not kept. */
export type KeepAttribute = (name: string) => string | undefined

/** How an offer file is read. */
export interface ReadOptions {
  readonly keep: KeepAttribute
  /** The region whose file it is; absent for a file of all regions. */
  readonly region?: string
}

/** What was left out, and why: reported, never silent. */
export interface ReadTally {
  readonly rows: number
  readonly skipped: Readonly<Record<string, number>>
}

/** The file is not what it claims to be; nothing of it is used. */
export class OfferFileError extends Error {
  override readonly name = 'OfferFileError'
}

const LENGTHS: Readonly<Record<string, string>> = { '1yr': '1yr', '1 yr': '1yr', '3yr': '3yr', '3 yr': '3yr' }
const PAYMENTS: Readonly<Record<string, string>> = {
  'No Upfront': 'no-upfront',
  'Partial Upfront': 'partial-upfront',
  'All Upfront': 'all-upfront',
  // DynamoDB's reserved capacity: a fee at the start and a rate for every hour.
  'Heavy Utilization': 'partial-upfront',
}

/** The book's word for a term; undefined for the ones that planner has no use for (2010's light utilization, say). */
export function termText(type: string, length: string, payment: string, offering: string): string | undefined {
  if (type === 'OnDemand') return 'on-demand'
  const years = LENGTHS[length]
  const paid = PAYMENTS[payment]
  if (type !== 'Reserved' || !years || !paid) return undefined
  const kind = offering || 'standard'
  return kind === 'standard' || kind === 'convertible' ? `reserved ${years} ${paid} ${kind}` : undefined
}
