/** Milliseconds from a result to its HTML report: the first one of a process, and later ones. Runs on what `npm run build` made. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Result } from '../../src/result/result.types.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const { renderHtml } = await import(join(root, 'dist/report/html/render-html.js'))
const { stepsOf } = await import(join(root, 'dist/explain/trace-steps.js'))
const { reportView } = await import(join(root, 'dist/report/view/report-view.js'))
const { renderDiagram } = await import(join(root, 'dist/report/diagram/render-diagram.js'))
const template = (path: string): Promise<string> => readFile(join(root, 'templates', path), 'utf8')

const TYPES = ['t4g.micro', 'm7g.large', 'c7g.2xlarge', 'r6g.4xlarge', 'm5.large']

const designOf = (resources: number): string =>
  JSON.stringify({
    design: 1,
    name: `${resources} instances`,
    region: 'eu-west-1',
    resources: Object.fromEntries(
      Array.from({ length: resources }, (_, index) => [
        `server-${index}`,
        {
          type: 'aws:ec2:instance',
          instanceType: TYPES[index % TYPES.length],
          count: { low: 1, expected: 2 + (index % 7), high: 12 },
          rootVolume: { type: 'gp3', size: 20 + (index % 50) },
        },
      ]),
    ),
  })

const timed = async <T>(run: () => T | Promise<T>): Promise<readonly [milliseconds: number, value: T]> => {
  const started = performance.now()
  const value = await run()
  return [performance.now() - started, value]
}

const folder = mkdtempSync(join(tmpdir(), 'planner-bench-'))
try {
  let before: number | undefined
  for (const resources of [200, 400, 2_000]) {
    const [design, saved] = [join(folder, `${resources}.json`), join(folder, `${resources}-result.json`)]
    writeFileSync(design, designOf(resources))
    const run = spawnSync(process.execPath, [join(root, 'bin/run.js'), 'estimate', design, '--no-omissions', '-o', saved], {
      encoding: 'utf8',
    })
    if (run.status !== 0) throw new Error(run.stderr.slice(0, 2000))
    const result: Result = JSON.parse(readFileSync(saved, 'utf8'))
    const html = (): Promise<string> => renderHtml(result, { template, explain: async () => stepsOf(result.nodes ?? []) })
    const [first, page] = await timed(html)
    const [later] = await timed(html)
    const [drawing] = await timed(() => renderDiagram(result))
    const [words] = await timed(() => reportView(result, stepsOf(result.nodes ?? [])))
    const growth = before === undefined ? '' : `, ${(later / before).toFixed(2)} × the smaller one's`
    console.log(
      `HTML of ${resources} resources: ${first.toFixed(0)} ms at first, ${later.toFixed(0)} ms later (diagram ${drawing.toFixed(0)}, view ${words.toFixed(0)}), ${(page.length / 1e6).toFixed(2)} MB${growth}`,
    )
    before = later
  }
} finally {
  rmSync(folder, { recursive: true })
}
