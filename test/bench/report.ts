/** Milliseconds from a saved result to its HTML report, the first of a process. Runs on what `npm run build` made. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire, enableCompileCache } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import v8 from 'node:v8'
import type { Result } from '../../src/result/result.types.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const RUNS = 5

const [saved] = process.argv.slice(2)
if (saved === undefined) measureAll()
else await renderOnce(saved)

/** In a process of its own, which has the compile cache that the program has. */
async function renderOnce(file: string): Promise<void> {
  v8.setFlagsFromString('--no-lazy')
  enableCompileCache()
  const result: Result = JSON.parse(readFileSync(file, 'utf8'))
  const started = performance.now()
  const templates = () => import(join(root, 'dist/page.js'))
  const { renderHtml } = await import(join(root, 'dist/report/html/render-html.js'))
  const explain = async () => (await import(join(root, 'dist/explain/trace-steps.js'))).stepsOf(result.nodes ?? [])
  const page = await renderHtml(result, { templates, explain })
  console.log(JSON.stringify({ milliseconds: performance.now() - started, bytes: page.length, resources: result.resources.length }))
}

function measureAll(): void {
  const folder = mkdtempSync(join(tmpdir(), 'planner-bench-'))
  try {
    for (const [name, design] of [
      ['instances', instances(200)],
      ['web apps', mixed(5)],
      ['web apps', mixed(12)],
      ['instances', instances(2_000)],
    ] as const) {
      const [file, result] = [join(folder, 'design.json'), join(folder, 'result.json')]
      writeFileSync(file, JSON.stringify(design))
      run(join(root, 'bin/run.js'), 'estimate', file, '--no-omissions', '-o', result)
      const runs = Array.from({ length: RUNS + 1 }, () => JSON.parse(run(fileURLToPath(import.meta.url), result)))
      // The first fills the compile cache.
      const times = runs.slice(1).map(({ milliseconds }) => milliseconds)
      const { bytes, resources } = runs[0]
      console.log(
        `HTML of ${resources} resources (${name}): ${Math.min(...times).toFixed(0)} … ${Math.max(...times).toFixed(0)} ms cold, ${(bytes / 1e6).toFixed(2)} MB`,
      )
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function run(...words: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr.slice(0, 2000))
  return stdout
}

function instances(count: number): object {
  const types = ['t4g.micro', 'm7g.large', 'c7g.2xlarge', 'r6g.4xlarge', 'm5.large']
  const resources = Array.from({ length: count }, (_, index) => [
    `server-${index}`,
    {
      type: 'aws:ec2:instance',
      instanceType: types[index % types.length],
      count: { low: 1, expected: 2 + (index % 7), high: 12 },
      rootVolume: { type: 'gp3', size: 20 + (index % 50) },
    },
  ])
  return { design: 1, name: `${count} instances`, region: 'eu-west-1', resources: Object.fromEntries(resources) }
}

/** The three-tier starter so many times, each under other names. */
function mixed(times: number): object {
  const { parse } = createRequire(import.meta.url)('jsonc-parser')
  const starter = parse(readFileSync(join(root, 'templates/designs/three-tier-web-app.json'), 'utf8'))
  const names = new Set([...Object.keys(starter.resources), ...Object.keys(starter.drivers)])
  const copies = Array.from({ length: times }, (_, copy) => {
    const renamed = (value: unknown): unknown => {
      if (typeof value === 'string') return names.has(value) ? `${value}-${copy}` : value
      if (Array.isArray(value)) return value.map(renamed)
      if (typeof value !== 'object' || value === null) return value
      return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, renamed(part)]))
    }
    const named = (all: object) => Object.entries(all).map(([name, part]) => [`${name}-${copy}`, renamed(part)])
    return { resources: named(starter.resources), drivers: named(starter.drivers), connections: renamed(starter.connections ?? []) }
  })
  return {
    design: 1,
    name: `${copies.length} web apps`,
    region: starter.region,
    drivers: Object.fromEntries(copies.flatMap(({ drivers }) => drivers)),
    resources: Object.fromEntries(copies.flatMap(({ resources }) => resources)),
    connections: copies.flatMap(({ connections }) => connections),
  }
}
