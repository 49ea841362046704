import type { SyncDeps } from './sync-deps.js'

const ATTEMPTS = 5
const FIRST_DELAY_MS = 500
const LONGEST_DELAY_MS = 30_000

/** A failure that may pass: the connection broke, the server is busy. */
export class PassingFailure extends Error {
  override readonly name = 'PassingFailure'
  /** How long the server asked to wait. */
  readonly waitMs: number | undefined

  constructor(message: string, waitMs?: number, cause?: unknown) {
    super(message, { cause })
    this.waitMs = waitMs
  }
}

/** Runs `attempt` again after a PassingFailure, each time waiting twice as long; an attempt that got on (`progressed`) starts the count anew. */
export async function withRetries<T>(
  attempt: () => Promise<T>,
  deps: Pick<SyncDeps, 'sleep' | 'random'>,
  progressed: () => boolean = () => false,
): Promise<T> {
  for (let failures = 0; ; ) {
    try {
      return await attempt()
    } catch (error) {
      if (!(error instanceof PassingFailure)) throw error
      failures = progressed() ? 1 : failures + 1
      if (failures >= ATTEMPTS) throw error
      const backOff = FIRST_DELAY_MS * 2 ** (failures - 1) * (1 + deps.random())
      await deps.sleep(Math.min(LONGEST_DELAY_MS, Math.max(backOff, error.waitMs ?? 0)))
    }
  }
}
