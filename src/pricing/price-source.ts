import type { Trust } from './price-book.js'

/** What many prices share: where they were read, and what they are counted in. Stored once. */
export interface PriceSource {
  readonly origin: string
  readonly trust: Trust
  readonly rule: string
  /** AWS's unit: `Hrs`. */
  readonly unit: string
  readonly currency: string
  /** ISO date of the publication. */
  readonly published: string
}

/** Later is trusted more. */
const TRUST_ORDER: readonly Trust[] = ['derived', 'transcribed', 'list']

export const isTrust = (text: string): text is Trust => TRUST_ORDER.some((trust) => trust === text)

/** Positive if `a` is trusted more than `b`. */
export const compareTrust = (a: Trust, b: Trust): number => TRUST_ORDER.indexOf(a) - TRUST_ORDER.indexOf(b)
