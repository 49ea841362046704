/** Network, clock and randomness of a sync, handed in so that tests decide them. */
export interface SyncDeps {
  readonly fetch: typeof fetch
  /** Milliseconds since 1970. */
  readonly now: () => number
  readonly sleep: (ms: number) => Promise<void>
  /** From 0 up to 1, for the spread of retries. */
  readonly random: () => number
  /** Told often; `total` is absent where the server does not say. */
  readonly progress: (step: SyncProgress) => void
}

export interface SyncProgress {
  readonly phase: 'download' | 'read'
  /** `AmazonEC2 eu-west-1` */
  readonly label: string
  readonly done: number
  readonly total?: number
}
