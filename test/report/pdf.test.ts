import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser, openDocument } from '../../src/report/browser.js'
import { dated } from '../../src/report/pdf/dates.js'
import { paperHtml } from '../../src/report/pdf/paper-html.js'
import { print, renderPdf } from '../../src/report/pdf.js'
import { templates } from '../support/page-templates.js'
import { type Read, readPdf } from './pdf-reader.js'
import { hours, resource, result, values } from './result-fixture.js'
import { reviewedSite } from './reviewed-fixture.js'

const servers = Array.from({ length: 160 }, (_, index) => {
  const monthly = `${100 + index}.25`
  return resource(`server-${index}`, [hours('instance', 'Linux', '0.1', monthly)], { monthly: values(monthly) })
})
const report = result({
  design: { name: 'Shop "A" </style> {{x}}', file: 'design.json', digest: 'a1b2', region: 'eu-west-1' },
  resources: servers,
  totals: { ...result().totals, monthly: values('4790') },
})
const context = {
  page: 'a4' as const,
  templates,
  explain: async () => () => [],
  env: { SOURCE_DATE_EPOCH: '1700000000', XDG_CACHE_HOME: mkdtempSync(join(tmpdir(), 'planner-cache-')) },
}
const epoch = new Date(1_700_000_000_000)

let browser: Browser
let bytes: Uint8Array
let read: Read

beforeAll(async () => {
  browser = await openBrowser({ cache: join(context.env.XDG_CACHE_HOME, 'planner') })
  bytes = await print(await openDocument(browser, { scripts: false }), await paperHtml(report, context))
  read = await readPdf(bytes)
}, 60_000)
afterAll(async () => {
  await browser.close()
  rmSync(context.env.XDG_CACHE_HOME, { recursive: true, force: true })
})

describe('the report on paper', () => {
  it('begins with what it is about and what it costs', () => {
    expect(read.title).toContain('Shop "A" </style> {{x}}')
    expect(read.pages[0]).toContain('Shop "A" </style> {{x}}')
    expect(read.pages[0]).toContain('$4,790.00')
  })

  it('names every resource with its amount', () => {
    const text = read.pages.join(' ')
    for (const { address, monthly } of servers) {
      expect(text).toContain(address)
      expect(text).toContain(`$${monthly.expected}`)
    }
  })

  it('says on each page what it is part of', () => {
    expect(read.pages.length).toBeGreaterThan(5)
    for (const [index, text] of read.pages.entries()) {
      expect(text).toContain(`Page ${index + 1} of ${read.pages.length}`)
      expect(text).toContain('Prices of 2026-11-21 in USD')
    }
  })

  it('has the numbers of pages in its contents, and links that lead there', () => {
    const contents = read.links.slice(read.links.findIndex(({ text }) => text.startsWith('Summary')))
    const entries = [
      'Summary',
      'Architecture',
      'Cost',
      'By service',
      'By resource',
      'Month by month',
      'Every line',
      'Assumptions and sources',
    ]
    expect(contents.map(({ text }) => text.replace(/ \d+$/, ''))).toEqual(entries)
    for (const { text, page } of contents) {
      expect(text).toMatch(new RegExp(` ${page}$`))
      expect(read.pages[page - 1], text).toContain(text.replace(/ \d+$/, '').replace('Summary', 'Architecture report'))
    }
    expect(contents.at(-1)?.page).toBe(read.pages.length)
  })

  it('has bookmarks for its headings', () => {
    expect(read.bookmarks).toEqual(expect.arrayContaining([expect.stringContaining('Shop'), 'Cost', 'Assumptions and sources']))
  })

  it('is tagged: headings, tables with head cells, pictures with words', () => {
    expect(read.tagged).toBe(true)
    expect(read.tags[0]).toContain('H1')
    const roles = new Set(read.tags.flat())
    for (const role of ['H2', 'H3', 'Table', 'TR', 'TH', 'TD', 'L', 'LI', 'Link']) expect(roles).toContain(role)
    expect(read.alternatives.join(' ')).toContain('Architecture of Shop')
    expect(Buffer.from(bytes).toString('latin1')).toMatch(/\/Lang \(en\)/)
  })

  it('repeats the heads of tables and cuts no row', () => {
    const from = read.pages.findIndex((page) => /Every line What/.test(page))
    const lines = read.pages
      .slice(from)
      .map((page) => page.replace(/.* Every line What/, ''))
      .filter((page) => page.includes(' EC2 instance '))
    expect(lines.length).toBeGreaterThan(5)
    for (const page of lines) expect(page).toContain('Line Quantity × unit price Monthly')
    for (const { address, monthly } of servers) {
      const page = lines.find((each) => each.includes(` ${address} EC2 instance `))
      expect(page, address).toMatch(new RegExp(` ${address} EC2 instance [^$]*\\$${monthly.expected} Linux .*?\\$${monthly.expected}`))
    }
  })

  it('brings its fonts', () => {
    const text = Buffer.from(bytes).toString('latin1')
    const described = text.match(/\/Type \/FontDescriptor\b/g)?.length ?? 0
    expect(described).toBeGreaterThan(0)
    expect(text.match(/\/FontFile\d? \d+ 0 R/g)?.length).toBe(described)
  })

  it('fits A4 and Letter', async () => {
    expect(read.sizes[0]).toEqual([595, 842])
    const letter = await readPdf(
      await print(await openDocument(browser, { scripts: false }), await paperHtml(result(), { ...context, page: 'letter' })),
    )
    expect(letter.sizes[0]).toEqual([612, 792])
  })

  it('is the same, to the byte, in another browser', async () => {
    expect(Buffer.compare(await renderPdf(report, context), dated(bytes, epoch))).toBe(0)
    expect(Buffer.compare(bytes, dated(bytes, epoch))).not.toBe(0)
  })
})

describe('the report on paper of a design that is hard to lay out', () => {
  const amount = values('12345678.9', '10345678.9', '15345678.9')
  const totals = { monthly: amount, billed: amount, effective: amount, upfront: amount, firstMonth: amount }
  const name = (letter: string) => letter.repeat(128)
  const site = reviewedSite()
  const hard = result({
    ...site,
    currency: 'EUR',
    design: { ...site.design, name: name('N'), description: 'long '.repeat(400) },
    totals: { ...totals, atLeast: true },
    tax: { name: 'VAT', percent: '21', amounts: totals, withTax: totals },
    months: site.months.map((month) => ({ ...month, billed: amount, effective: amount, upfront: amount })),
    resources: [
      ...site.resources,
      ...Array.from({ length: 60 }, (_, index) =>
        resource(
          index < 3 ? name('xyW'.charAt(index)) : `server-${index}`,
          [hours('instance', 'Linux', '0.1', `${12_345_678 + index}.25`)],
          {
            monthly: values(`${12_345_678 + index}.25`, '10345678', '15345678'),
            tags: { note: `${index % 3}`.repeat(200) },
            section: [{ kind: 'text', text: 'y'.repeat(300) }],
          },
        ),
      ),
    ],
    failures: ['x', 'y', 'W', 'z'].map((letter) => ({ plugin: '@acme/plugin', address: name(letter), message: 'it threw' })),
    budgets: Array.from({ length: 30 }, (_, index) => ({
      name: `Budget ${index} ${'b'.repeat(60)}`,
      limit: '12345678',
      actual: '12345678.9',
      status: 'over' as const,
    })),
    unknowns: [{ address: 'web', line: 'disk', why: 'no price', mend: 'state one' }],
  })
  let a4: Read
  let letter: Read

  beforeAll(async () => {
    for (const page of ['a4', 'letter'] as const) {
      const document = await openDocument(browser, { scripts: false })
      const paper = await readPdf(await print(document, await paperHtml(hard, { ...context, page })))
      if (page === 'a4') a4 = paper
      else letter = paper
    }
  }, 60_000)

  it('has its summary on one page, what is not known included', () => {
    for (const { pages } of [a4, letter]) {
      const [first = '', second = ''] = pages
      expect(first).toMatch(/Failed .*Over budget .*More budgets stand.*Not known .*Costliest resources .*Prices: /)
      expect(second).not.toMatch(/Costliest|Prices: /)
    }
  })

  it('is as wide as its pages: nothing in a margin, nothing printed smaller for a long word', () => {
    for (const { runs, sizes } of [a4, letter]) {
      const margin = (16 / 25.4) * 72
      const width = sizes[0]?.[0] ?? 0
      const places = runs.flat().filter(({ text, size }) => size > 0 && !text.includes('W'))
      expect(places.filter(({ left }) => left < margin - 1)).toEqual([])
      expect(places.filter(({ right }) => right > width - margin + 2)).toEqual([])
      expect(places.filter(({ text }) => text === 'Every line').map(({ size }) => Math.round(size))).toContain(12)
    }
  })

  it('parts no amount from its currency', () => {
    for (const { runs } of [a4, letter]) {
      const texts = runs.flat().map(({ text }) => text)
      expect(texts.filter((text) => /EUR [\d,]{10,}\.\d\d$/.test(text)).length).toBeGreaterThan(60)
      // Alone it is the currency that the last page states.
      expect(texts.filter((text) => /(^|\s)EUR$/.test(text) && !text.startsWith('Prices of '))).toEqual(['EUR'])
    }
  })

  it('ends no page with a heading or the head of a table', () => {
    for (const [page, runs] of [...a4.runs, ...letter.runs].entries()) {
      const body = runs.filter(({ foot }) => foot > 48)
      const lowest = Math.min(...body.map(({ foot }) => foot))
      const last = body.filter(({ foot }) => foot < lowest + 1)
      expect(Math.max(...last.map(({ size }) => size)), `page ${page}: ${last[0]?.text}`).toBeLessThan(11)
      expect(last.map(({ text }) => text)).not.toEqual(
        expect.arrayContaining([expect.stringMatching(/^(Monthly|Share|Points lost|Whose|Trust)$/)]),
      )
    }
  })
})

describe('the page that is printed', () => {
  it('asks for nothing', async () => {
    const { page, show, refused } = await openDocument(browser, { scripts: false })
    await show(await paperHtml(report, context))
    await page.close()
    expect(refused).toEqual([])
  })

  it('gets nothing, whatever it asks for', async () => {
    let asked = 0
    const server = createServer((_, response) => {
      asked++
      response.end()
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    const address = `http://127.0.0.1:${port}/x`
    const html = `<link rel="stylesheet" href="${address}.css"><img src="${address}.png"><iframe src="${address}"></iframe>
      <script>fetch("${address}"); document.title = 'run'</script><style>body { background: url(${address}.gif) } @font-face { font-family: f; src: url(${address}.woff) } p { font-family: f }</style><p>text`
    const silent = await openDocument(browser, { scripts: false })
    await silent.show(html)
    expect(await silent.page.title()).toBe('')
    expect(silent.refused.length).toBeGreaterThanOrEqual(4)
    const { page, show, refused } = await openDocument(browser, { scripts: true })
    await show(html)
    expect(await page.title()).toBe('run')
    expect(refused).toContain(address)
    server.close()
    expect(asked).toBe(0)
    await Promise.all([silent.page.close(), page.close()])
  })
})
