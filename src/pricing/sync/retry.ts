import type { SyncDeps } from './sync-deps.js'

const ATTEMPTS = 5
/** Where there is no way to the server at all, waiting long helps little. */
const ATTEMPTS_WITHOUT_WAY = 3
const FIRST_DELAY_MS = 500
const LONGEST_DELAY_MS = 30_000

/** A failure that may pass: the connection broke, the server is busy. */
export class PassingFailure extends Error {
  override readonly name = 'PassingFailure'
  /** How long the server asked to wait. */
  readonly waitMs: number | undefined

  /** The server could not even be found. */
  readonly noWay: boolean

  constructor(message: string, options: { readonly waitMs?: number | undefined; readonly noWay?: boolean; readonly cause?: unknown } = {}) {
    super(message, { cause: options.cause })
    this.waitMs = options.waitMs
    this.noWay = options.noWay ?? false
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
      if (failures >= (error.noWay ? ATTEMPTS_WITHOUT_WAY : ATTEMPTS)) throw error
      const backOff = FIRST_DELAY_MS * 2 ** (failures - 1) * (1 + deps.random())
      await deps.sleep(Math.min(LONGEST_DELAY_MS, Math.max(backOff, error.waitMs ?? 0)))
    }
  }
}
