import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import axe from 'axe-core'
import type { Browser, Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser, openDocument } from '../../src/report/browser.js'
import type { Result } from '../../src/result/result.types.js'
import { drawnSite } from './drawn-fixture.js'
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

/** Unfolds everything, also what the browser leaves out until somebody scrolls to it: else nothing of it is measured. */
const showAll = (page: Page): Promise<unknown> =>
  page.evaluate(`
    document.styleSheets[0].insertRule('.owner, .finding { content-visibility: visible !important }', document.styleSheets[0].cssRules.length)
    for (const part of document.querySelectorAll('details')) part.open = true
  `)

const violations = async (page: Page): Promise<unknown> => {
  await showAll(page)
  await page.evaluate(axe.source)
  return page.evaluate(
    "axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }).then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.slice(0, 3).map(({ html }) => html.slice(0, 200)).join(' | ')))",
  )
}

/** The least contrast in the drawing: of its texts against what lies under them, and of the outlines of tiles against theirs. */
const contrastsOfDrawing = (page: Page) =>
  page.evaluate(`(() => {
    const light = (colour) => {
      const [r, g, b] = colour.match(/[\\d.]+/g).map((part) => part / 255).map((part) => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)
      return 0.2126 * r + 0.7152 * g + 0.0722 * b
    }
    const between = (one, other) => { const [a, b] = [light(one), light(other)].sort((x, y) => y - x); return (a + 0.05) / (b + 0.05) }
    const paper = getComputedStyle(document.body).backgroundColor
    const rects = [...document.querySelectorAll('.drawing rect')].filter((rect) => getComputedStyle(rect).fill !== 'none')
    const under = (part) => {
      const { x, y, width, height } = part.getBoundingClientRect()
      const [cx, cy] = [x + width / 2, y + height / 2]
      const holding = rects.filter((rect) => {
        const at = rect.getBoundingClientRect()
        return rect !== part && at.left < cx && cx < at.right && at.top < cy && cy < at.bottom && rect.compareDocumentPosition(part) & Node.DOCUMENT_POSITION_FOLLOWING
      })
      return holding.length === 0 ? paper : getComputedStyle(holding.at(-1)).fill
    }
    const texts = [...document.querySelectorAll('.drawing text')].map((text) => between(getComputedStyle(text).fill, under(text)))
    const frames = [...document.querySelectorAll('.drawing [class^="share-"] > rect')].map((rect) => between(getComputedStyle(rect).stroke, under(rect)))
    const shares = [0, 1, 2, 3, 4].map((share) => light(getComputedStyle(document.querySelector('.drawing .share-' + share + ' > rect')).fill))
    return { count: texts.length, text: Math.min(...texts), frame: Math.min(...frames), paper: light(paper), shares }
  })()`) as Promise<{
    readonly count: number
    readonly text: number
    readonly frame: number
    readonly paper: number
    readonly shares: readonly number[]
  }>

/** How far the page is wider than the window. */
const excess = async (page: Page): Promise<unknown> => {
  await showAll(page)
  return page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')
}

describe('the HTML report in a browser', () => {
  it.each([
    ['wide', reviewedSite, { width: 1440 }],
    ['wide and dark', reviewedSite, { width: 1440, dark: true }],
    ['narrow', reviewedSite, { width: 360 }],
    ['narrow and dark', reviewedSite, { width: 360, dark: true }],
    ['a drawing of everything, wide and dark', drawnSite, { width: 1440, dark: true }],
    ['a drawing of everything, narrow and dark', drawnSite, { width: 360, dark: true }],
  ])('is open to everybody: %s', async (_, site, options) => {
    const { page, complaints } = await open(site(), options)
    expect(await violations(page)).toEqual([])
    expect(await excess(page)).toBe(0)
    expect(complaints()).toEqual([])
    await page.close()
  })

  it.each([
    ['light', false],
    ['dark', true],
  ])('draws on its own ground, with words that can be read, in steps that stay apart in grey: %s', async (_, dark) => {
    const { page } = await open(drawnSite(), { width: 1440, dark })
    const { count, text, frame, paper, shares } = await contrastsOfDrawing(page)
    expect(count).toBeGreaterThan(30)
    expect(text).toBeGreaterThanOrEqual(4.5)
    expect(frame).toBeGreaterThanOrEqual(3)
    expect(Math.abs((shares[0] as number) - paper)).toBeLessThan(0.001)
    // What is without charge looks like the page; the more it costs, the farther from it.
    const [, ...steps] = shares.map((light, share) => {
      const [a, b] = [light, shares[share - 1] ?? light].toSorted((one, other) => other - one) as [number, number]
      return dark === light >= (shares[share - 1] ?? light) ? (a + 0.05) / (b + 0.05) : 0
    })
    expect(Math.min(...steps)).toBeGreaterThan(1.15)
    await page.close()
  })

  it.each([360, 768])('breaks no word and cuts no amount in a currency with a long name, at %i px', async (width) => {
    const site = reviewedSite()
    const { totals } = site
    const { page } = await open(
      { ...site, currency: 'EUR', totals: { ...totals, monthly: values('1088742.13', '1000000', '2411000.5') } },
      { width },
    )
    expect(await excess(page)).toBe(0)
    const parts =
      (await page.evaluate(`[...document.querySelectorAll('.tag, .questions th[scope="col"], .questions td, .table-of th, .ranges th[scope="col"], #sources th[scope="row"]')].map((part) => {
      const text = document.createTreeWalker(part, NodeFilter.SHOW_TEXT)
      const range = document.createRange()
      const words = []
      while (text.nextNode())
        for (const { index, 0: word } of text.currentNode.data.matchAll(/\\S+/g)) {
          range.setStart(text.currentNode, index)
          range.setEnd(text.currentNode, index + word.length)
          words.push({ word, lines: new Set([...range.getClientRects()].map(({ top }) => top)).size })
        }
      return words
    }).flat()`)) as readonly { readonly word: string; readonly lines: number }[]
    expect(parts.map(({ word }) => word)).toEqual(expect.arrayContaining(['high', 'Answer', 'open', 'Month', 'production']))
    expect(parts.filter(({ lines, word }) => lines > 1 && !word.includes('-'))).toEqual([])
    expect(
      await page.evaluate(
        "[...document.querySelectorAll('.big, .figures dd')].filter((part) => part.scrollWidth > part.clientWidth).length",
      ),
    ).toBe(0)
    await page.close()
  })

  it.each([360, 1440])('runs nothing that a stranger wrote, and keeps its shape, at %i px', async (width) => {
    const { page, complaints } = await open(attacked(reviewedSite()), { width })
    expect(await page.evaluate('window.pwned')).toBeUndefined()
    expect(complaints()).toEqual([])
    expect(await page.evaluate("document.querySelectorAll('script, style, img, iframe').length")).toBe(2)
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

  it('leaves out what does not fit a search, and unfolds what does', async () => {
    const { page } = await open(reviewedSite())
    const search = async (words: string, said: string) => {
      await page.$eval('#search', (field) => ((field as unknown as { value: string }).value = ''))
      await page.type('#search', `${words} `)
      await page.waitForFunction(`document.getElementById('found').textContent === '${said}'`)
    }
    const seen = (parts: string) =>
      page.evaluate(`[...document.querySelectorAll('${parts}')].filter((part) => part.checkVisibility()).map((part) => part.textContent)`)
    await search('root user access keys', '1 match')
    expect(await seen('main h2, main h3')).toEqual(['Well-Architected review', 'Questions'])
    expect(await seen('.questions td .tag')).toEqual(['high'])
    await search('zzz', 'No match')
    expect(await seen('main > section')).toEqual([])
    await search('', '')
    expect(await seen('.questions td')).toEqual([])
    expect(await seen('main > section > h2')).toHaveLength(
      (await page.evaluate("document.querySelectorAll('main > section > h2').length")) as number,
    )
    await page.close()
  })

  it('has links to the steps of amounts that a finger hits', async () => {
    const { page } = await open(reviewedSite(), { width: 360 })
    await showAll(page)
    const heights = await page.$$eval('.lines a', (links) => links.map((link) => link.getBoundingClientRect().height))
    expect(heights.length).toBeGreaterThan(3)
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(24)
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
