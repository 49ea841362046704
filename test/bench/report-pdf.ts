/**
 * Seconds from a result to its PDF, the browser's start included, against those that the same browser takes, started for
 * it, to print as many pages that hold nothing. Both in turn, since machines are noisy. Runs on what `npm run build` made.
 */
import { readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import type { PageTemplates } from '../../src/report/html/page-templates.ts'
import type { Result } from '../../src/result/result.types.ts'
import { hours, resource, result, values } from '../report/result-fixture.ts'

/** Modules as they are shipped. */
const built = async <T>(path: string): Promise<T> => (await import(new URL(`../../dist/${path}`, import.meta.url).href)) as T

const { openBrowser, openDocument } = await built<typeof import('../../src/report/browser.js')>('report/browser.js')
const { renderPdf } = await built<typeof import('../../src/report/pdf.js')>('report/pdf.js')

const context = {
  page: 'a4',
  templates: () => built<PageTemplates>('page.js'),
  explain: async () => () => [],
  env: process.env,
} as const

/** No two cost the same: what reads the same would be printed once. */
const servers = (count: number): Result =>
  result({
    totals: { ...result().totals, monthly: values(`${count * 70}`) },
    resources: Array.from({ length: count }, (_, index) => {
      const [monthly, disk] = [`${66 + index}.58`, `${3 + index}.52`]
      return resource(
        `server-${index}`,
        [hours('instance', 'Linux on-demand, m7g.large', '0.0912', monthly), hours('disk', 'EBS storage, gp3', '0.088', disk)],
        { monthly: values(`${70 + 2 * index}.1`), placement: { zones: ['a', 'b'] } },
      )
    }),
  })

const seconds = async <T>(work: () => Promise<T>): Promise<readonly [number, T]> => {
  const started = performance.now()
  const done = await work()
  return [(performance.now() - started) / 1000, done]
}

const printEmpty = async (pages: number): Promise<void> => {
  const browser = await openBrowser({ cache: join(homedir(), '.cache/planner') })
  const { page, show } = await openDocument(browser, { scripts: false })
  await show(`<!doctype html><html lang="en"><title>x</title>${'<p style="break-after: page">&nbsp;</p>'.repeat(pages - 1)}<p>&nbsp;</p>`)
  await page.pdf({ format: 'a4', outline: true, tagged: true })
  await browser.close()
}

const compare = async (name: string, report: Result, runs: number): Promise<void> => {
  const times: (readonly [number, number])[] = []
  let [pages, bytes] = [0, 0]
  for (let run = 0; run < runs; run++) {
    const [ours, pdf] = await seconds(() => renderPdf(report, context))
    pages =
      pdf.length === bytes
        ? pages
        : (
            Buffer.from(pdf)
              .toString('latin1')
              .match(/^<<\/Type \/Page$/gm) ?? []
          ).length
    bytes = pdf.length
    const [empty] = await seconds(() => printEmpty(pages))
    times.push([ours, empty])
  }
  const median = (of: 0 | 1): number => times.map((pair) => pair[of]).sort((a, b) => a - b)[runs >> 1] ?? Number.NaN
  console.log(
    `${name}: ${pages} pages, ${(bytes / 1e6).toFixed(1)} MB in ${median(0).toFixed(2)} s; as many empty pages in ${median(1).toFixed(2)} s: ${(median(0) / median(1)).toFixed(2)} times (medians of ${runs})`,
  )
}

const [saved] = process.argv.slice(2)
if (saved !== undefined) await compare(saved, JSON.parse(readFileSync(saved, 'utf8')), 9)
for (const count of [20, 200, 2_000]) await compare(`${count} resources`, servers(count), count === 2_000 ? 3 : 9)
