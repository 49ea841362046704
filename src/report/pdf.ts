import { homedir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'puppeteer-core'
import { PlannerError } from '../errors/planner-error.js'
import type { Result } from '../result/result.types.js'
import { openBrowser, openDocument } from './browser.js'
import type { RenderContext } from './formats.js'
import { pagesOfAnchors } from './pdf/anchors.js'
import { dated, epochOf } from './pdf/dates.js'
import { printed } from './pdf/printed.js'

/** The report on paper: the page of the HTML report, printed by a browser. */
export async function renderPdf(result: Result, context: RenderContext): Promise<Uint8Array> {
  const { template, page, env } = context
  const epoch = epochOf(env)
  const [{ renderHtml }, styles] = await Promise.all([import('./html/render-html.js'), template('print.css')])
  const html = printed(await renderHtml(result, context), { styles, page, title: result.design.name, subtitle: subtitleOf(result) })
  const browser = await openBrowser({ cache: cacheIn(env) })
  try {
    return dated(await print(browser, html), epoch)
  } finally {
    await browser.close()
  }
}

/** Prints a page, its table of contents with the numbers of the pages. */
export async function print(browser: Browser, html: string): Promise<Uint8Array> {
  try {
    const { page } = await openDocument(browser, html, { scripts: false })
    const paper = () => page.pdf({ preferCSSPageSize: true, printBackground: true, outline: true, tagged: true, waitForFonts: true })
    const draft = await paper()
    const numbers = pagesOfAnchors(draft)
    // Only paper shows on which page a heading stands: what is filled in takes no room that was not kept free.
    const filled = await page.$$eval(
      '[data-page-of]',
      (places, known) => {
        for (const place of places) place.setAttribute('data-page', String(known[place.getAttribute('data-page-of') ?? ''] ?? ''))
        return places.length
      },
      Object.fromEntries(numbers),
    )
    const final = filled > 0 ? await paper() : draft
    await page.close()
    return final
  } catch (cause) {
    const message = cause instanceof Error ? cause.message.split('\n')[0] : String(cause)
    throw new PlannerError('OUTPUT_FAILED', `The browser did not print the report: ${message}`, {
      exit: 3,
      hint: 'Write the HTML report and print that, or name another browser in CHROME_PATH.',
      cause,
    })
  }
}

const cacheIn = (env: RenderContext['env']): string => join(env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'planner')

const subtitleOf = ({ asOf, currency, planner }: Result): string => `Prices as of ${asOf}, in ${currency} · planner ${planner}`
