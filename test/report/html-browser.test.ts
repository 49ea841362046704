import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import axe from 'axe-core'
import type { Browser, Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser, openDocument } from '../../src/report/browser.js'
import type { Result } from '../../src/result/result.types.js'
import { attacked, pageOf } from './html-page.js'
import { hours, resource, result, values } from './result-fixture.js'
import { reviewedSite } from './reviewed-fixture.js'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser({ cache: mkdtempSync(join(tmpdir(), 'planner-cache-')) })
}, 60_000)
afterAll(() => browser.close())

interface Opened {
  readonly page: Page
  /** What the console said, and what the page asked the network for. */
  readonly complaints: () => readonly string[]
}

const open = async (report: Result, { width = 1280, dark = false, scripts = true } = {}): Promise<Opened> => {
  const complaints: string[] = []
  const { page, show, refused } = await openDocument(browser, { scripts })
  page.on('console', (message) => complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(String(error)))
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }])
  await page.setViewport({ width, height: 900 })
  await show(await pageOf(report))
  return { page, complaints: () => [...complaints, ...refused] }
}

const violations = async (page: Page): Promise<unknown> => {
  await page.evaluate("for (const part of document.querySelectorAll('details')) part.open = true")
  await page.evaluate(axe.source)
  return page.evaluate(
    "axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }).then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.slice(0, 3).map(({ html }) => html.slice(0, 200)).join(' | ')))",
  )
}

/** How far the page is wider than the window. */
const excess = (page: Page): Promise<unknown> =>
  page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')

describe('the HTML report in a browser', () => {
  it.each([
    ['wide', { width: 1440 }],
    ['dark', { width: 1440, dark: true }],
    ['narrow', { width: 360 }],
  ])('is open to everybody: %s', async (_, options) => {
    const { page, complaints } = await open(reviewedSite(), options)
    expect(await violations(page)).toEqual([])
    expect(await excess(page)).toBe(0)
    expect(complaints()).toEqual([])
    await page.close()
  })

  it.each([360, 1440])('runs nothing that a stranger wrote, and keeps its shape, at %i px', async (width) => {
    const { page, complaints } = await open(attacked(reviewedSite()), { width })
    expect(await page.evaluate('window.pwned')).toBeUndefined()
    expect(complaints()).toEqual([])
    expect(await page.evaluate("document.querySelectorAll('script, style, img, iframe').length")).toBe(2)
    await page.evaluate("for (const part of document.querySelectorAll('details')) part.open = true")
    expect(await excess(page)).toBe(0)
    await page.close()
  })

  it('sorts by keyboard, what is not known last either way', async () => {
    const { page } = await open(reviewedSite())
    const first = () => page.evaluate("document.querySelector('#resources + table tbody tr th').textContent")
    const last = () => page.evaluate("document.querySelector('#resources + table tbody tr:last-child th').textContent")
    const head = '#resources + table thead th:nth-child(3)'
    expect(await first()).toContain('traced')
    await page.focus(`${head} button`)
    await page.keyboard.press('Enter')
    expect(await page.$eval(head, (cell) => cell.getAttribute('aria-sort'))).toBe('descending')
    await page.keyboard.press('Space')
    expect(await page.$eval(head, (cell) => cell.getAttribute('aria-sort'))).toBe('ascending')
    expect(await first()).toContain('thumbnails')
    expect(await last()).toContain('legacy')
    await page.close()
  })

  it('finds what is searched for', async () => {
    const { page } = await open(reviewedSite())
    await page.type('#search', 'root volumes')
    await page.waitForFunction("document.getElementById('found').textContent === '1 match'")
    expect(
      await page.evaluate(
        "[...document.querySelectorAll('.owner')].filter((part) => part.checkVisibility()).map((part) => part.querySelector('h4').textContent)",
      ),
    ).toEqual(['web'])
    await page.close()
  })

  it('opens the steps of an amount by its link, without any script', async () => {
    const { page } = await open(reviewedSite(), { scripts: false })
    const target = await page.$eval('.lines a', (link) => link.getAttribute('href') ?? '')
    await page.focus('.lines a')
    await page.keyboard.press('Enter')
    await page.waitForSelector(`${target} .steps`, { visible: true })
    expect(await page.$eval('.search', (part) => part.hasAttribute('hidden'))).toBe(true)
    await page.close()
  })

  it('stays quick with two thousand resources', async () => {
    const servers = Array.from({ length: 2_000 }, (_, index) =>
      resource(`server-${index}`, [hours('instance', 'Linux', '0.1', '73'), hours('volume', 'gp3', '0.08', '8')], {
        monthly: values('81'),
      }),
    )
    const { page } = await open(result({ resources: servers, totals: { ...result().totals, monthly: values('162000') } }))
    const started = performance.now()
    await page.type('#search', 'server-1999')
    await page.waitForFunction("document.getElementById('found').textContent === '2 matches'")
    await page.evaluate('document.querySelector(\'a[href="#lines"]\').click()')
    expect(performance.now() - started).toBeLessThan(10_000)
    await page.close()
  }, 60_000)
})
