/**
 * Seconds that `planner report` takes from a saved result to its PDF, against those of a script that prints as many pages
 * that hold nothing with the same browser and library: whole processes, in turn, since machines are noisy.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { enableCompileCache } from 'node:module'
import { homedir, tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Result } from '../../src/result/result.types.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const self = fileURLToPath(import.meta.url)

const [work, given] = process.argv.slice(2)
if (work === '--empty') await printEmpty(Number(given))
else await measureAll(work)

/** On the modules as they are shipped. */
async function printEmpty(pages: number): Promise<void> {
  enableCompileCache()
  const { openBrowser, openDocument } = await import(join(root, 'dist/report/browser.js'))
  const browser = await openBrowser({ cache: join(homedir(), '.cache/planner') })
  const { page, show } = await openDocument(browser, { scripts: false })
  await show(`<!doctype html><html lang="en"><title>x</title>${'<p style="break-after: page">&nbsp;</p>'.repeat(pages - 1)}<p>&nbsp;</p>`)
  await page.pdf({ format: 'a4', outline: true, tagged: true })
  await browser.close()
}

async function measureAll(saved: string | undefined): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'planner-bench-'))
  try {
    if (saved !== undefined) compare(basename(saved), saved, folder, 9)
    for (const count of [20, 200, 2_000]) {
      const file = join(folder, `${count}.json`)
      writeFileSync(file, JSON.stringify(await servers(count)))
      compare(`${count} resources`, file, folder, count === 2_000 ? 3 : 9)
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** No two cost the same: what reads the same would be printed once. */
async function servers(count: number): Promise<Result> {
  const { hours, resource, result, values } = await import('../report/result-fixture.ts')
  return result({
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
}

function compare(name: string, result: string, folder: string, runs: number): void {
  const pdf = join(folder, 'report.pdf')
  const report = (): number => seconds(join(root, 'bin/run.js'), 'report', result, '-o', pdf)
  // The first fills the compile cache, and says how many pages there are.
  report()
  const bytes = readFileSync(pdf)
  const pages = bytes.toString('latin1').match(/^<<\/Type \/Page$/gm)?.length ?? 0
  seconds(self, '--empty', String(pages))
  const times = Array.from({ length: runs }, () => [report(), seconds(self, '--empty', String(pages))] as const)
  const [ours, empty] = [median(times.map(([time]) => time)), median(times.map(([, time]) => time))]
  const size = (bytes.length / 1e6).toFixed(1)
  console.log(
    `${name}: ${pages} pages, ${size} MB in ${ours.toFixed(2)} s; as many empty pages in ${empty.toFixed(2)} s: ${(ours / empty).toFixed(2)} times (medians of ${runs})`,
  )
}

function seconds(...words: readonly string[]): number {
  const started = performance.now()
  const { status, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr.slice(0, 2000))
  return (performance.now() - started) / 1000
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[times.length >> 1] ?? Number.NaN
}
