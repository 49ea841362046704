import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, open, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { PlannerError } from '../../errors/planner-error.js'
import { diskError } from './disk-error.js'
import { request } from './request.js'
import { PassingFailure, withRetries } from './retry.js'
import type { SyncDeps } from './sync-deps.js'

/** What is known of a file that is partly here; without it the part is worthless. */
interface PartState {
  readonly url: string
  /** Strong ETag: the server sends the rest only if the file is still the same. */
  readonly etag: string | undefined
  readonly length: number | undefined
  /** The MD5 that the server vouches for. */
  readonly md5: string | undefined
}

const stateFile = (part: string): string => `${part}.json`

/** Removes a part and what is known of it. */
export async function removePart(part: string): Promise<void> {
  await Promise.all([rm(part, { force: true }), rm(stateFile(part), { force: true })])
}

/**
 * Brings `url` to the file `part`, going on where an earlier run stopped. Throws NotThere if there is no such
 * file; when it returns, length and hash are what the server said.
 */
export async function download(url: URL, part: string, label: string, deps: SyncDeps): Promise<void> {
  await mkdir(dirname(part), { recursive: true })
  for (let second = false; ; second = true) {
    let came = 0
    const attempt = (): Promise<PartState> => {
      came = 0
      return fetchRest(url, part, deps, (bytes, done, total) => {
        came += bytes
        deps.progress({ phase: 'download', label, done, ...(total !== undefined && { total }) })
      })
    }
    const state = await withRetries(attempt, deps, () => came > 0).catch((error: unknown) => giveUp(error, part))
    if (state.md5 === undefined || (await md5Of(part)) === state.md5) return
    await removePart(part)
    if (second)
      throw new PlannerError('SYNC_FAILED', `${url} came twice with another content than its server vouches for.`, {
        hint: 'try again later; what you had is unchanged',
      })
  }
}

async function giveUp(error: unknown, part: string): Promise<never> {
  const full = diskError(error, dirname(part))
  // The part is of no use on a full disk, and in the way of everybody else.
  if (full) await removePart(part)
  throw full ?? error
}

type Came = (bytes: number, done: number, total: number | undefined) => void

async function fetchRest(url: URL, part: string, deps: SyncDeps, came: Came): Promise<PartState> {
  const before = await readState(part, url)
  const have = before ? await sizeOf(part) : 0
  const headers = before?.etag !== undefined && have > 0 ? { range: `bytes=${have}-`, 'if-range': before.etag } : {}
  return request(url, headers, deps, async (response, alive) => {
    if (response.status === 416) {
      await response.body?.cancel()
      if (before && before.length === have) return before
      await removePart(part)
      throw new PassingFailure('the server has another length than before')
    }
    const resumed = response.status === 206
    if (resumed && (!before || rangeStart(response) !== have)) {
      await removePart(part)
      throw new PassingFailure('the server sent another part than the one asked for')
    }
    const state = resumed && before ? before : await begin(url, part, response)
    const done = await append(part, response, resumed ? have : 0, alive, (bytes, at) => came(bytes, at, state.length))
    if (state.length !== undefined && done !== state.length) {
      if (done > state.length) await removePart(part)
      throw new PassingFailure(`the connection broke off at ${done} of ${state.length} bytes`)
    }
    return state
  })
}

async function begin(url: URL, part: string, response: Response): Promise<PartState> {
  const etag = response.headers.get('etag') ?? undefined
  const length = Number(response.headers.get('content-length') ?? Number.NaN)
  const coded = response.headers.get('content-encoding') !== null
  const strong = etag?.startsWith('"') && !coded ? etag : undefined
  const state: PartState = {
    url: url.href,
    etag: strong,
    length: Number.isSafeInteger(length) && !coded ? length : undefined,
    md5: strong && vouchedMd5(response, strong),
  }
  await rm(part, { force: true })
  await writeFile(stateFile(part), JSON.stringify(state))
  return state
}

/** S3's ETag is the MD5 of an object that was uploaded in one part and not encrypted with a key of KMS (S3 API reference, Object). */
function vouchedMd5(response: Response, etag: string): string | undefined {
  const s3 = response.headers.get('server') === 'AmazonS3' || [...response.headers.keys()].some((name) => name.startsWith('x-amz-'))
  const kms = response.headers.get('x-amz-server-side-encryption')?.startsWith('aws:kms') ?? false
  return s3 && !kms ? /^"([0-9a-f]{32})"$/.exec(etag)?.[1] : undefined
}

async function append(
  part: string,
  response: Response,
  from: number,
  alive: () => void,
  came: (bytes: number, done: number) => void,
): Promise<number> {
  if (from > 0) await truncate(part, from)
  const handle = await open(part, 'a')
  let done = from
  try {
    for await (const chunk of response.body ?? []) {
      alive()
      await handle.appendFile(chunk)
      done += chunk.length
      came(chunk.length, done)
    }
  } finally {
    await handle.close()
  }
  return done
}

async function readState(part: string, url: URL): Promise<PartState | undefined> {
  try {
    const { url: from, etag, length, md5 } = JSON.parse(await readFile(stateFile(part), 'utf8')) as Partial<PartState>
    return from === url.href ? { url: from, etag, length, md5 } : undefined
  } catch {
    return undefined
  }
}

const sizeOf = async (file: string): Promise<number> =>
  stat(file).then(
    ({ size }) => size,
    () => 0,
  )

function rangeStart(response: Response): number {
  return Number(/^bytes (\d+)-/.exec(response.headers.get('content-range') ?? '')?.[1] ?? -1)
}

async function md5Of(file: string): Promise<string> {
  const hash = createHash('md5')
  for await (const chunk of createReadStream(file, { highWaterMark: 1 << 20 })) hash.update(chunk as Buffer)
  return hash.digest('hex')
}
