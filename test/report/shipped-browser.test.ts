import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
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

    const browser = await openBrowser({ cache, shippedOnly: true })
    const { page } = await openDocument(browser, '<title>x</title><h1>Printed</h1>', { scripts: false })
    const read = await readPdf(await page.pdf({ tagged: true, outline: true }))
    await browser.close()
    expect(read).toMatchObject({ pages: ['Printed'], bookmarks: ['Printed'], tagged: true })
    expect(statSync(one?.path ?? '').mtimeMs).toBe(mtimeMs)
  }, 60_000)
})
