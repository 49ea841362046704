import { constants } from 'node:fs'
import { access, statfs } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import type { Browser, LaunchOptions, Page } from 'puppeteer-core'
import { PlannerError } from '../errors/planner-error.js'
import { installedBrowser } from './installed-browsers.js'
import { shippedBrowser } from './shipped-browser.js'

export interface BrowserOptions {
  /** Where the shipped browser is unpacked to. */
  readonly cache: string
}

/** A page that shows one document and asks for nothing else. */
export interface Document {
  readonly page: Page
  /** Shows it, whole. */
  readonly show: (html: string) => Promise<void>
  /** Addresses that the document asked for; none was fetched. */
  readonly refused: readonly string[]
}

/** For each step of the work, in milliseconds: ten times what the largest reports take. */
const LIMIT = 120_000

/** Of the disk of the temporary files, in MB: several times what the largest reports take. */
const ROOM = 64

/** Wider than any paper: what a document need not lay out but on paper, its style leaves out at this width. */
const WINDOW = { width: 2000, height: 1000 }

const flags = [
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--disable-background-networking',
  '--disable-dev-shm-usage',
  '--font-render-hinting=none',
]

/** The installed Chrome, Chromium or Edge, else the one of the npm package. The caller closes it. */
export async function openBrowser(options: BrowserOptions): Promise<Browser> {
  await checkRoom(tmpdir())
  const { launch } = await import('puppeteer-core')
  let failure: unknown
  try {
    for await (const attempt of attempts(options)) {
      try {
        return await launch({ pipe: true, defaultViewport: WINDOW, timeout: LIMIT, protocolTimeout: LIMIT, ...attempt })
      } catch (error) {
        failure = error
      }
    }
  } catch (error) {
    failure = error
  }
  if (failure instanceof PlannerError) throw failure
  throw failure === undefined ? noBrowser() : notStarted(failure)
}

/** A browser without room for its profile and its shared memory dies with no word, or waits without end. */
async function checkRoom(folder: string): Promise<void> {
  const trouble = await access(folder, constants.W_OK).then(
    async () => {
      const { blocks, bavail, bsize } = await statfs(folder)
      const free = Math.floor((bavail * bsize) / 1e6)
      return blocks > 0 && free < ROOM ? `has ${free} MB free, less than ${ROOM}` : undefined
    },
    () => 'is not there or cannot be written',
  )
  if (trouble === undefined) return
  throw new PlannerError('OUTPUT_FAILED', `The browser that prints the PDF needs a folder for temporary files, and ${folder} ${trouble}.`, {
    hint: 'Free some space there, or name another folder in TMPDIR.',
  })
}

/** What to try, the best first; what is tried last works on a machine that has nothing. */
async function* attempts({ cache }: BrowserOptions): AsyncIterable<LaunchOptions> {
  const installed = await installedBrowser({ platform: process.platform, env: process.env })
  if (installed !== undefined) yield* sandboxed({ executablePath: installed, args: flags })
  const shipped = await shippedBrowser(cache)
  if (shipped === undefined) return
  const { path: executablePath, libraries, fonts } = shipped
  const start: LaunchOptions = { executablePath, headless: 'shell', args: [...flags, '--no-zygote', '--disable-gpu'] }
  const env = { ...process.env, FONTCONFIG_FILE: fonts }
  yield* sandboxed({ ...start, env })
  yield withoutSandbox({
    ...start,
    env: { ...env, LD_LIBRARY_PATH: [libraries, process.env.LD_LIBRARY_PATH].filter(Boolean).join(':') },
  })
}

/** Root, and most containers, cannot have Chromium's sandbox; the document that it shows runs no script of strangers. */
function* sandboxed(options: LaunchOptions): Iterable<LaunchOptions> {
  if (process.getuid?.() !== 0 && !options.args?.includes('--no-zygote')) yield options
  yield withoutSandbox(options)
}

const withoutSandbox = (options: LaunchOptions): LaunchOptions => ({ ...options, args: [...(options.args ?? []), '--no-sandbox'] })

/** A page for a document. Every request of it is refused. */
export async function openDocument(browser: Browser, { scripts }: { readonly scripts: boolean }): Promise<Document> {
  const page = await browser.newPage()
  const refused: string[] = []
  page.setDefaultTimeout(LIMIT)
  await page.setJavaScriptEnabled(scripts)
  await page.setRequestInterception(true)
  page.on('request', (request) => {
    const url = request.url()
    if (url.startsWith('data:')) return void request.continue()
    refused.push(url)
    void request.abort('blockedbyclient')
  })
  return { page, show: (html) => page.setContent(html, { waitUntil: 'load' }), refused }
}

const hints: Partial<Record<NodeJS.Platform, string>> = {
  darwin: 'Install one: brew install --cask google-chrome',
  win32: 'Install one: winget install Google.Chrome',
}

/** The npm package brings a browser for Linux on x64 alone. */
const elsewhere =
  process.arch === 'x64' && process.platform === 'linux'
    ? 'Install one: npm install @sparticuz/chromium, or apt-get install chromium'
    : 'Install one: apt-get install chromium'

const hint = (): string => `${hints[process.platform] ?? elsewhere}; or name one in CHROME_PATH.`

const noBrowser = (): PlannerError =>
  new PlannerError('OUTPUT_FAILED', 'A PDF is printed by Chrome, Chromium or Edge, and none is installed.', { hint: hint() })

const notStarted = (cause: unknown): PlannerError =>
  new PlannerError('OUTPUT_FAILED', `The browser that prints the PDF did not start: ${firstLine(cause)}`, { hint: hint(), cause })

const firstLine = (error: unknown): string => (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? ''
