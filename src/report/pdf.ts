import { homedir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'puppeteer-core'
import { PlannerError } from '../errors/planner-error.js'
import type { Result } from '../result/result.types.js'
import { type Document, openBrowser, openDocument } from './browser.js'
import type { RenderContext } from './formats.js'
import { dated, epochOf } from './pdf/dates.js'
import { missingLetters, missingNote } from './pdf/missing-letters.js'
import { numberContents } from './pdf/number-contents.js'
import { paperHtml } from './pdf/paper-html.js'

/** The report on paper: the page of the HTML report, printed by a browser. */
export async function renderPdf(result: Result, context: RenderContext): Promise<Uint8Array> {
  const { env } = context
  const epoch = epochOf(env)
  const engine = await context.engine?.()
  const [opened, written] = await Promise.allSettled([open(env), paperHtml(result, context, engine)])
  if (opened.status === 'rejected') throw opened.reason
  const { browser, document } = opened.value
  try {
    if (written.status === 'rejected') throw written.reason
    return dated(await print(document, written.value, context.note), epoch)
  } finally {
    await browser.close()
  }
}

const open = async (env: RenderContext['env']): Promise<{ readonly browser: Browser; readonly document: Document }> => {
  const browser = await openBrowser({ cache: cacheIn(env) })
  return { browser, document: await openDocument(browser, { scripts: false }) }
}

/** Prints the page, its table of contents with the numbers of the pages. */
export async function print({ page, show }: Document, html: string, note?: RenderContext['note']): Promise<Uint8Array> {
  try {
    await show(html)
    const missing = await missingLetters(page, html)
    if (missing.length > 0) note?.(missingNote(missing))
    const timeout = page.getDefaultTimeout()
    const paper = { preferCSSPageSize: true, printBackground: true, outline: true, tagged: true }
    // The report asks for no font of its own: none is awaited.
    return numberContents(await page.pdf({ ...paper, waitForFonts: false, timeout }))
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
