import { PlannerError } from '../../errors/planner-error.js'
import { PassingFailure, withRetries } from './retry.js'
import type { SyncDeps } from './sync-deps.js'

/** A connection that brings nothing for this long is given up and tried again. */
const STALL_MS = 60_000
/** The version index of AmazonEC2 takes some 100 KB; the Spot Advisor's data 5 MB. */
const MAX_DOCUMENT_BYTES = 64 << 20
const LONGEST_WAIT_MS = 120_000

/** The server says that there is no such file. */
export class NotThere extends Error {
  override readonly name = 'NotThere'
}

/**
 * One GET. `take` reads the body; it calls `alive` whenever bytes come, or the request is given up.
 * Failures that may pass become PassingFailure, for `withRetries`.
 */
export async function request<T>(
  url: URL,
  headers: Readonly<Record<string, string>>,
  deps: Pick<SyncDeps, 'fetch'>,
  take: (response: Response, alive: () => void) => Promise<T>,
): Promise<T> {
  const abort = new AbortController()
  const stalled = (): void => abort.abort(new Error(`nothing came for ${STALL_MS / 1000} seconds`))
  let timer = setTimeout(stalled, STALL_MS)
  const alive = (): void => {
    clearTimeout(timer)
    timer = setTimeout(stalled, STALL_MS)
  }
  try {
    // The price list is served as it is; with a coding the length would not be the file's, nor could it be resumed.
    const response = await deps.fetch(url, { headers: { 'accept-encoding': 'identity', ...headers }, signal: abort.signal })
    alive()
    await check(response, url)
    return await take(response, alive)
  } catch (error) {
    throw isNetworkError(error) ? passing(error) : error
  } finally {
    clearTimeout(timer)
  }
}

async function check(response: Response, url: URL): Promise<void> {
  if (response.ok || response.status === 416) return
  await response.body?.cancel()
  const { status } = response
  // S3 answers 403 for a key that does not exist where listing is not allowed.
  if (status === 404 || status === 403) throw new NotThere(`${url} answers ${status}`)
  if (status === 429 || status === 408 || status >= 500)
    throw new PassingFailure(`${url.host} answers ${status}`, { waitMs: retryAfter(response) })
  throw new PlannerError('SYNC_FAILED', `${url} answers ${status} ${response.statusText}.`, {
    hint: 'check PLANNER_PRICE_LIST_URL and the proxy',
  })
}

function retryAfter(response: Response): number | undefined {
  const seconds = Number(response.headers.get('retry-after') ?? Number.NaN)
  return Number.isFinite(seconds) && seconds >= 0 ? Math.min(LONGEST_WAIT_MS, seconds * 1000) : undefined
}

/** fetch throws a TypeError whose cause says what happened; a body that breaks off throws the same or an error with a code. */
function isNetworkError(error: unknown): boolean {
  if (!(error instanceof Error) || error instanceof PlannerError || error instanceof NotThere || error instanceof PassingFailure)
    return false
  if (error.name === 'AbortError' || error.name === 'TimeoutError' || error.message.startsWith('nothing came for')) return true
  if (error instanceof TypeError) return error.message === 'fetch failed' || error.message === 'terminated'
  return /^(?:UND_ERR_|ECONN|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EPIPE|ENETUNREACH|EHOSTUNREACH|CERT_|ERR_TLS|ERR_SSL)/.test(codeOf(error) ?? '')
}

/** fetch says `fetch failed`; why, stands in the cause of the cause: `getaddrinfo ENOTFOUND pricing…`. */
function passing(error: unknown): PassingFailure {
  const causes: Error[] = []
  for (let at = error; at instanceof Error && causes.length < 5; at = at.cause) causes.push(at)
  const last = causes.at(-1)
  const noWay = causes.some((cause) => /^(?:ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ENETUNREACH|EHOSTUNREACH)$/.test(codeOf(cause) ?? ''))
  return new PassingFailure(last?.message || (last && codeOf(last)) || 'the connection broke', { noWay, cause: error })
}

function codeOf(error: Error): string | undefined {
  return 'code' in error && typeof error.code === 'string' ? error.code : undefined
}

/** A small JSON file; refused beyond 64 MB. */
export async function getDocument(url: URL, deps: Pick<SyncDeps, 'fetch' | 'sleep' | 'random'>): Promise<unknown> {
  const text = await withRetries(() => request(url, {}, deps, boundedText), deps)
  try {
    return JSON.parse(text)
  } catch {
    throw new PlannerError('SYNC_FAILED', `${url} is no JSON: it begins with ${JSON.stringify(text.slice(0, 40))}.`, {
      hint: 'a proxy or a login page may answer in its place; check HTTPS_PROXY and PLANNER_PRICE_LIST_URL',
    })
  }
}

async function boundedText(response: Response, alive: () => void): Promise<string> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of response.body ?? []) {
    alive()
    length += chunk.length
    if (length > MAX_DOCUMENT_BYTES) throw new PlannerError('SYNC_FAILED', `${response.url} is larger than an index file can be.`)
    chunks.push(chunk)
  }
  const declared = Number(response.headers.get('content-length') ?? length)
  if (Number.isFinite(declared) && length < declared && !response.headers.get('content-encoding'))
    throw new PassingFailure('the connection broke off')
  return Buffer.concat(chunks).toString('utf8')
}
