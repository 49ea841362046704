import { type BookProblem, verifyBook } from '../pricing/verify-book.js'

export interface PriceVerification {
  /** Files looked at. */
  readonly files: number
  readonly bytes: number
  readonly problems: readonly BookProblem[]
}

/** Reads every file of the book and compares it with what its index says. */
export async function verifyPrices(deps: {
  readonly folders: { readonly embedded: string; readonly synced: string }
}): Promise<PriceVerification> {
  return verifyBook(deps.folders.embedded, deps.folders.synced)
}
