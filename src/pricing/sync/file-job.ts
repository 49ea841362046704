import type { FileKind } from './read-offer-file.js'

/** One file of the price list to be brought into the book. */
export interface FileJob {
  readonly kind: FileKind
  /** As AWS names the offer, or the savings plan, in the addresses. */
  readonly offer: string
  readonly region: string
  /** From an index; absent where the index does not name it. */
  readonly version?: string
  /** The first of these that exists is taken. */
  readonly files: readonly JobFile[]
  /** ISO date that the version holds from, if the index says it. */
  readonly from?: string
}

export interface JobFile {
  /** The JSON file; its CSV twin is tried first. */
  readonly path: string
  /** It holds all regions, of which only the job's is wanted. */
  readonly pick?: boolean
}
