import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, it, onTestFinished, vi } from 'vitest'
import { openBrowser, openDocument } from '../../../src/report/browser.js'
import { missingLetters, missingNote } from '../../../src/report/pdf/missing-letters.js'
import { shippedBrowser } from '../../../src/report/shipped-browser.js'

const cache = mkdtempSync(join(tmpdir(), 'planner-cache-'))
afterAll(() => rmSync(cache, { recursive: true, force: true }))

describe('missingNote', () => {
  it('says how many there are, and some of them', () => {
    expect(missingNote(['注'])).toMatch(/^1 letter has no font .* is a gap in it: 注; install fonts/)
    expect(missingNote(['注', '文'])).toMatch(/^2 letters have no font .*: 注 文; install fonts/)
    expect(missingNote([...'注文システムの説明'])).toContain('注 文 シ ス テ ム の 説 …;')
  })
})

it.skipIf(process.platform !== 'linux' || process.arch !== 'x64')(
  'finds the letters that no font has, and no others',
  async () => {
    // No other fonts than those that come with the browser: Latin, Greek, Cyrillic and Hebrew.
    const fonts = join(dirname((await shippedBrowser(cache))?.path ?? ''), 'fonts')
    const rules = join(cache, 'only.conf')
    writeFileSync(rules, `<fontconfig><dir>${fonts}</dir><cachedir>${cache}</cachedir></fontconfig>`)
    vi.stubEnv('CHROME_PATH', join(dirname(fonts), 'chromium'))
    vi.stubEnv('FONTCONFIG_FILE', rules)
    const browser = await openBrowser({ cache })
    vi.unstubAllEnvs()
    onTestFinished(() => browser.close())
    const { page, show } = await openDocument(browser, { scripts: false })
    const html = '<p>Año €5 – “x” … Ελλ Зак עבר e\u0301 a\u200db\u00a0c · × ≈ <b>注文 注文</b> <i>🚀</i> طلب</p>'
    await show(html)
    expect(await missingLetters(page, html)).toEqual([...'注文🚀طلب'])
  },
  60_000,
)
