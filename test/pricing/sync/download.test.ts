import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, statSync, truncateSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { download } from '../../../src/pricing/sync/download.js'
import { testWorld } from './sync-world.js'

const CONTENT = Buffer.from(Array.from({ length: 300_000 }, (_, index) => (index * 31) % 256))
const ETAG = `"${createHash('md5').update(CONTENT).digest('hex')}"`

const servers: Server[] = []
const folder = (): string => mkdtempSync(join(tmpdir(), 'planner-download-'))

type Answer = (request: IncomingMessage, response: ServerResponse, attempt: number) => void

/** A server on this machine: what nock cannot do is to break off in the middle. */
async function serve(answer: Answer): Promise<{ readonly url: URL; readonly asked: IncomingMessage['headers'][] }> {
  const asked: IncomingMessage['headers'][] = []
  const server = createServer((request, response) => {
    asked.push(request.headers)
    answer(request, response, asked.length)
  })
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { url: new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/index.csv`), asked }
}

/** All of it, or the rest from where the client is; as S3 does. */
function whole(request: IncomingMessage, response: ServerResponse, { content = CONTENT, etag = ETAG } = {}): void {
  const start = Number(/^bytes=(\d+)-$/.exec(request.headers.range ?? '')?.[1] ?? 0)
  const headers = { etag, server: 'AmazonS3', 'content-length': content.length - start }
  if (start > 0 && request.headers['if-range'] === etag)
    response.writeHead(206, { ...headers, 'content-range': `bytes ${start}-${content.length - 1}/${content.length}` })
  else response.writeHead(200, { ...headers, 'content-length': content.length })
  response.end(start > 0 && request.headers['if-range'] === etag ? content.subarray(start) : content)
}

function breakOff(response: ServerResponse, after: number, part: string): void {
  response.writeHead(200, { etag: ETAG, server: 'AmazonS3', 'content-length': CONTENT.length })
  sendThenBreak(response, CONTENT.subarray(0, after), part, after)
}

/** Breaks the connection off as soon as the client's file has grown to `size`. */
function sendThenBreak(response: ServerResponse, bytes: Buffer, part: string, size: number): void {
  response.write(bytes)
  const timer = setInterval(() => {
    if (!existsSync(part) || statSync(part).size < size) return
    clearInterval(timer)
    response.destroy()
  }, 5)
}

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    server.close()
  }
})

describe('a download', () => {
  it('goes on where the connection broke, if the file is still the same', async () => {
    const part = join(folder(), 'x.part')
    const { url, asked } = await serve((request, response, attempt) =>
      attempt === 1 ? breakOff(response, 100_000, part) : whole(request, response),
    )
    const world = testWorld()
    await download(url, part, 'x', world)
    expect(readFileSync(part).equals(CONTENT)).toBe(true)
    expect(asked).toMatchObject([{ 'accept-encoding': 'identity' }, { range: 'bytes=100000-', 'if-range': ETAG }])
    expect(world.slept).toEqual([500])
  })

  it('goes on in the next run, whose process is another', async () => {
    const part = join(folder(), 'x.part')
    let broken = true
    const { url, asked } = await serve((request, response) => (broken ? breakOff(response, 120_000, part) : whole(request, response)))
    await expect(download(url, part, 'x', testWorld({ sleep: async () => Promise.reject(new Error('killed')) }))).rejects.toThrow('killed')
    broken = false
    await download(url, part, 'x', testWorld())
    expect(readFileSync(part).equals(CONTENT)).toBe(true)
    expect(asked.at(-1)?.range).toBe('bytes=120000-')
  })

  it('starts anew if the file has changed meanwhile', async () => {
    const part = join(folder(), 'x.part')
    const other = Buffer.from(CONTENT).reverse()
    const etag = `"${createHash('md5').update(other).digest('hex')}"`
    const { url } = await serve((request, response, attempt) =>
      attempt === 1 ? breakOff(response, 100_000, part) : whole(request, response, { content: other, etag }),
    )
    await download(url, part, 'x', testWorld())
    expect(readFileSync(part).equals(other)).toBe(true)
  })

  it('takes a part that is complete for what it is', async () => {
    const { url, asked } = await serve((request, response) => {
      if (request.headers.range === `bytes=${CONTENT.length}-`) response.writeHead(416).end()
      else whole(request, response)
    })
    const part = join(folder(), 'x.part')
    await download(url, part, 'x', testWorld())
    await download(url, part, 'x', testWorld())
    expect(asked).toHaveLength(2)
    expect(readFileSync(part).equals(CONTENT)).toBe(true)
  })

  it('brings the missing end of a part that lost it', async () => {
    const { url } = await serve((request, response) => whole(request, response))
    const part = join(folder(), 'x.part')
    await download(url, part, 'x', testWorld())
    truncateSync(part, 1234)
    await download(url, part, 'x', testWorld())
    expect(readFileSync(part).equals(CONTENT)).toBe(true)
  })

  it('refuses another content of the right length', async () => {
    const wrong = Buffer.from(CONTENT)
    wrong[150_000] = (wrong[150_000] ?? 0) ^ 1
    const { url, asked } = await serve((request, response) => whole(request, response, { content: wrong }))
    const part = join(folder(), 'x.part')
    await expect(download(url, part, 'x', testWorld())).rejects.toMatchObject({
      code: 'SYNC_FAILED',
      message: expect.stringContaining('another content than its server vouches for'),
    })
    expect(asked).toHaveLength(2)
    expect(existsSync(part)).toBe(false)
  })

  it('does not take the ETag of another kind of server for a hash', async () => {
    const { url } = await serve((_request, response) => {
      response.writeHead(200, { etag: '"0123456789abcdef0123456789abcdef"', 'content-length': CONTENT.length }).end(CONTENT)
    })
    const part = join(folder(), 'x.part')
    await download(url, part, 'x', testWorld())
    expect(readFileSync(part).equals(CONTENT)).toBe(true)
  })

  it('waits as long as a busy server asks', async () => {
    const { url } = await serve((request, response, attempt) => {
      if (attempt < 3) response.writeHead(503, { 'retry-after': '7' }).end()
      else whole(request, response)
    })
    const world = testWorld()
    await download(url, join(folder(), 'x.part'), 'x', world)
    expect(world.slept).toEqual([7000, 7000])
  })

  it('gives up after five failures in a row, but not while it gets on', async () => {
    const never = await serve((_request, response) => response.destroy())
    const world = testWorld()
    await expect(download(never.url, join(folder(), 'x.part'), 'x', world)).rejects.toMatchObject({ name: 'PassingFailure' })
    expect(never.asked).toHaveLength(5)

    const part = join(folder(), 'x.part')
    const slow = await serve((request, response) => {
      const start = Number(/^bytes=(\d+)-$/.exec(request.headers.range ?? '')?.[1] ?? 0)
      const end = Math.min(CONTENT.length, start + 30_000)
      const range = { 'content-range': `bytes ${start}-${CONTENT.length - 1}/${CONTENT.length}` }
      response.writeHead(start === 0 ? 200 : 206, { etag: ETAG, 'content-length': CONTENT.length - start, ...(start > 0 && range) })
      if (end === CONTENT.length) response.end(CONTENT.subarray(start))
      else sendThenBreak(response, CONTENT.subarray(start, end), part, end)
    })
    await download(slow.url, part, 'x', testWorld())
    expect(readFileSync(part).equals(CONTENT)).toBe(true)
    expect(slow.asked).toHaveLength(10)
  })

  it('says what comes', async () => {
    const { url } = await serve((request, response) => whole(request, response))
    const steps: [number, number | undefined][] = []
    await download(
      url,
      join(folder(), 'x.part'),
      'AmazonEC2 eu-west-1',
      testWorld({ progress: ({ done, total }) => steps.push([done, total]) }),
    )
    expect(steps.at(-1)).toEqual([CONTENT.length, CONTENT.length])
  })
})
