import { readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { hours, resource, result, values } from '../report/result-fixture.ts'

/** Modules as they are shipped. */
const built = async <T>(path: string): Promise<T> => (await import(new URL(`../../dist/${path}`, import.meta.url).href)) as T

const { openBrowser, openDocument } = await built<typeof import('../../src/report/browser.js')>('report/browser.js')
const { renderPdf } = await built<typeof import('../../src/report/pdf.js')>('report/pdf.js')

const context = {
  page: 'a4',
  template: async (path: string) => readFileSync(new URL(`../../templates/${path}`, import.meta.url), 'utf8'),
  explain: async () => () => [],
  env: process.env,
} as const

const reportOf = (resources: number) =>
  result({
    totals: { ...result().totals, monthly: values(`${resources * 70}`) },
    resources: Array.from({ length: resources }, (_, index) =>
      resource(
        `server-${index}`,
        [hours('instance', 'Linux on-demand, m7g.large', '0.0912', '66.58'), hours('disk', 'EBS storage, gp3', '0.088', '3.52')],
        {
          monthly: values('70.1'),
          placement: { zones: ['a', 'b'] },
        },
      ),
    ),
  })

const seconds = async <T>(work: () => Promise<T>): Promise<readonly [number, T]> => {
  const started = performance.now()
  const done = await work()
  return [(performance.now() - started) / 1000, done]
}

/** The same browser, started for it, with as many pages that hold nothing. */
const printEmpty = async (pages: number): Promise<void> => {
  const browser = await openBrowser({ cache: join(homedir(), '.cache/planner') })
  const html = `<!doctype html><html lang="en"><title>x</title>${'<p style="break-after: page">&nbsp;</p>'.repeat(pages - 1)}<p>&nbsp;</p>`
  const { page, show } = await openDocument(browser, { scripts: false })
  await show(html)
  await page.pdf({ format: 'a4', outline: true, tagged: true })
  await browser.close()
}

for (const resources of [20, 200, 2_000]) {
  const report = reportOf(resources)
  const [ours, pdf] = await seconds(() => renderPdf(report, context))
  const pages =
    Buffer.from(pdf)
      .toString('latin1')
      .match(/\/Type \/Page\n/g)?.length ?? 0
  const [empty] = await seconds(() => printEmpty(pages))
  console.log(
    `${String(resources).padStart(5)} resources: ${pages} pages, ${(pdf.length / 1e6).toFixed(1)} MB in ${ours.toFixed(2)} s; as many empty pages in ${empty.toFixed(2)} s: ${(ours / empty).toFixed(1)} times`,
  )
}
