import { chmodSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { openBrowser, openDocument } from '../../src/report/browser.js'
import { shippedBrowser } from '../../src/report/shipped-browser.js'
import { readPdf } from './pdf-reader.js'

const cache = mkdtempSync(join(tmpdir(), 'planner-cache-'))
afterAll(() => rmSync(cache, { recursive: true, force: true }))

describe.skipIf(process.platform !== 'linux' || process.arch !== 'x64')('the browser that comes as a package', () => {
  it('is unpacked once, by whoever comes first, where nobody else writes, and prints', async () => {
    const [one, other] = await Promise.all([shippedBrowser(cache), shippedBrowser(cache)])
    expect(one).toEqual(other)
    expect(readdirSync(cache)).toHaveLength(1)
    const { mtimeMs, mode } = statSync(one?.path ?? '')
    expect(mode & 0o022).toBe(0)

    // What calls itself a browser and is none is passed over.
    vi.stubEnv('CHROME_PATH', '/bin/false')
    const browser = await openBrowser({ cache })
    vi.unstubAllEnvs()
    expect(browser.process()?.spawnfile).toBe(one?.path)
    const { page } = await openDocument(browser, '<title>x</title><h1>Printed</h1>', { scripts: false })
    const read = await readPdf(await page.pdf({ tagged: true, outline: true }))
    await browser.close()
    expect(read).toMatchObject({ pages: ['Printed'], bookmarks: ['Printed'], tagged: true })
    expect(statSync(one?.path ?? '').mtimeMs).toBe(mtimeMs)
  }, 60_000)

  it('is not run from where others can write', async () => {
    const open = mkdtempSync(join(cache, 'open-'))
    chmodSync(open, 0o777)
    vi.stubEnv('TMPDIR', open)
    expect((await shippedBrowser(open))?.path).toMatch(/\/open-\w+\/planner-\d+\/chromium-/)
    vi.unstubAllEnvs()
    expect(readdirSync(open)).toHaveLength(1)
  }, 60_000)
})
