import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest'
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
    const { page, show } = await openDocument(browser, { scripts: false })
    await show('<title>x</title><h1>Printed</h1>')
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

  it('finds the fonts of the machine, however they came there, and has some of its own', async () => {
    const shipped = await shippedBrowser(cache)
    const rules = readFileSync(shipped?.fonts ?? '', 'utf8')
    const own = join(dirname(shipped?.path ?? ''), 'fonts')
    expect([...rules.matchAll(/<(?:include|dir)\b.*?>(.*?)</g)].map(([, place]) => place)).toEqual([
      '/etc/fonts/fonts.conf',
      '/usr/share/fonts',
      '/usr/local/share/fonts',
      'fonts',
      own,
    ])
    expect(readdirSync(join(own, 'fonts'))).toContain('Open_Sans')
  }, 60_000)

  describe('where it cannot be', () => {
    const places = (): { readonly cache: string; readonly temporary: string } => {
      const temporary = mkdtempSync(join(cache, 'temporary-'))
      vi.stubEnv('TMPDIR', temporary)
      return { cache: mkdtempSync(join(cache, 'home-')), temporary: join(temporary, `planner-${process.getuid?.()}`) }
    }
    /** As on a disk from which nothing is run: there, and not executable. */
    const withBrowser = async (place: string, mode: number): Promise<string> => {
      const folder = join(place, basename(dirname((await shippedBrowser(cache))?.path ?? '')))
      mkdirSync(folder, { recursive: true, mode: 0o700 })
      writeFileSync(join(folder, 'chromium'), '', { mode })
      return join(folder, 'chromium')
    }
    afterEach(() => vi.unstubAllEnvs())

    it('lies beside the temporary files if the home runs no programs', async () => {
      const { cache: home, temporary } = places()
      await withBrowser(home, 0o600)
      const found = await withBrowser(temporary, 0o700)
      expect((await shippedBrowser(home))?.path).toBe(found)
    })

    it('says for each place why, and what to do', async () => {
      const { cache: home, temporary } = places()
      await withBrowser(temporary, 0o600)
      // The program that unpacks does not start.
      vi.stubEnv('NODE_OPTIONS', '--no-such-option')
      await expect(shippedBrowser(home)).rejects.toMatchObject({
        code: 'OUTPUT_FAILED',
        exit: 2,
        message: expect.stringMatching(
          /unpacked to: \S+\/home-\w+ takes no files: [^;\n]*--no-such-option[^;\n]*; \S+\/planner-\d+ runs no programs\.$/,
        ),
        details: { hint: expect.stringContaining('XDG_CACHE_HOME') },
      })
      expect(readdirSync(home)).toEqual([])
      chmodSync(home, 0o777)
      await expect(shippedBrowser(home)).rejects.toThrow(/home-\w+ cannot be written, or others can write there; /)
    })
  })
})
