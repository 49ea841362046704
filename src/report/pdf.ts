import { homedir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'puppeteer-core'
import { PlannerError } from '../errors/planner-error.js'
import type { Result } from '../result/result.types.js'
import { openBrowser, openDocument } from './browser.js'
import type { RenderContext } from './formats.js'
import { pagesOfAnchors } from './pdf/anchors.js'
import { dated, epochOf } from './pdf/dates.js'
import { paperRules } from './pdf/paper-rules.js'
import { clean } from './plain-text.js'

/** The report on paper: the page of the HTML report, printed by a browser. */
export async function renderPdf(result: Result, context: RenderContext): Promise<Uint8Array> {
  const { env } = context
  const epoch = epochOf(env)
  const [html, browser] = await Promise.all([paperHtml(result, context), openBrowser({ cache: cacheIn(env) })])
  try {
    return dated(await print(browser, html), epoch)
  } finally {
    await browser.close()
  }
}

/** The page of the HTML report with the rules for paper. */
export async function paperHtml(result: Result, context: RenderContext): Promise<string> {
  const [{ renderHtml }, styles] = await Promise.all([import('./html/render-html.js'), context.template('print.css')])
  const { design, asOf, currency } = result
  const rules = paperRules({ page: context.page, title: clean(design.name), subtitle: `Prices of ${asOf} in ${currency}` })
  // How amounts were worked out is read on a screen: on paper it would be most of the pages.
  const explain = async () => () => []
  return renderHtml(result, { ...context, explain }, { styles: `${styles}${rules}` })
}

/** The contents of a longer page than this have links but no page numbers: it would take as long again to find them. */
const LONG = 1_000_000

/** Prints the page, its table of contents with the numbers of the pages. */
export async function print(browser: Browser, html: string): Promise<Uint8Array> {
  try {
    const { page } = await openDocument(browser, html, { scripts: false })
    await arrange(page)
    const paper = (final: boolean) =>
      page.pdf({ preferCSSPageSize: true, printBackground: true, outline: final, tagged: final, timeout: page.getDefaultTimeout() })
    // Only paper shows on which page a heading stands. The numbers take no room but what is kept free for them.
    if (html.length < LONG) await numberContents(page, pagesOfAnchors(await paper(false)))
    const pdf = await paper(true)
    await page.close()
    return pdf
  } catch (cause) {
    const message = cause instanceof Error ? cause.message.split('\n')[0] : String(cause)
    throw new PlannerError('OUTPUT_FAILED', `The browser did not print the report: ${message}`, {
      exit: 3,
      hint: 'Write the HTML report and print that, or name another browser in CHROME_PATH.',
      cause,
    })
  }
}

/** On paper the summary comes first, and nothing waits to be opened. */
const arrange = (page: Page): Promise<void> =>
  page.$$eval('.contents', ([contents]) => {
    if (!contents) return
    const report = contents.ownerDocument
    report.querySelector('#summary')?.append(contents)
    for (const details of report.querySelectorAll('details')) details.open = true
  })

const numberContents = (page: Page, numbers: ReadonlyMap<string, number>): Promise<void> =>
  page.$$eval(
    '.contents a',
    (links, known) => {
      for (const link of links) link.setAttribute('data-page', String(known[link.getAttribute('href')?.slice(1) ?? ''] ?? ''))
    },
    Object.fromEntries(numbers),
  )

const cacheIn = (env: RenderContext['env']): string => join(env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'planner')
