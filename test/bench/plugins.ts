/** What 40 installed plugins, of which a design uses one, cost an estimate. */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../..')
const rounds = Number(process.argv[2] ?? 21)
const installed = 40
const limit = 40

/** The example plugin, built once. */
function builtExample(): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'planner-bench-')), 'example')
  cpSync(join(root, 'test/fixtures/example-plugin'), folder, { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  run([join(root, 'node_modules/typescript/bin/tsc')], folder, {})
  return folder
}

/** A data folder with the example and others like it, each with a type of its own. */
function dataFolder(example: string): string {
  const data = mkdtempSync(join(tmpdir(), 'planner-bench-'))
  const pkg = JSON.parse(readFileSync(join(example, 'package.json'), 'utf8'))
  const plugins = Array.from({ length: installed }, (_, index) => {
    const name = index === 0 ? pkg.name : `${pkg.name}-${index}`
    const type = index === 0 ? 'acme:cdn:zone' : `acme:cdn:zone-${index}`
    const folder = join(data, 'planner/node_modules', name)
    mkdirSync(folder, { recursive: true })
    for (const part of ['dist', 'prices']) cpSync(join(example, part), join(folder, part), { recursive: true })
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ ...pkg, name, planner: { ...pkg.planner, resources: [type] } }))
    return { name, type: 'user', tag: 'latest' }
  })
  writeFileSync(join(data, 'planner/package.json'), JSON.stringify({ private: true, oclif: { schema: 1, plugins } }))
  return data
}

function run(args: readonly string[], cwd: string, env: Readonly<Record<string, string>>): number {
  const start = performance.now()
  const { status, stderr, stdout } = spawnSync(process.execPath, args, { cwd, encoding: 'utf8', env: { ...process.env, ...env } })
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}${stdout}`)
  return performance.now() - start
}

const example = builtExample()
const twenty = JSON.parse(readFileSync(join(root, 'test/bench/twenty-resources.json'), 'utf8'))
const plain = join(example, 'plain.json')
const using = join(example, 'using.json')
writeFileSync(plain, JSON.stringify(twenty))
writeFileSync(using, JSON.stringify({ ...twenty, resources: { ...twenty.resources, cdn: { type: 'acme:cdn:zone', data: 500 } } }))

const empty = mkdtempSync(join(tmpdir(), 'planner-bench-'))
const full = dataFolder(example)
const program = join(root, 'bin/run.js')
const cases = [
  { name: 'no plugin installed', design: plain, data: empty, times: [] as number[] },
  { name: `${installed} installed, none used`, design: plain, data: full, times: [] as number[] },
  { name: `${installed} installed, one used`, design: using, data: full, times: [] as number[] },
]
for (let round = 0; round <= rounds; round++)
  for (const { design, data, times } of cases) {
    const time = run([program, 'estimate', design], root, { XDG_DATA_HOME: data })
    if (round > 0) times.push(time)
  }

const median = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN
const [none = Number.NaN, , used = Number.NaN] = cases.map(({ times }) => median(times))
for (const { name, times } of cases) console.log(`${median(times).toFixed(1).padStart(8)} ms  ${name}`)
console.log(`${(used - none).toFixed(1).padStart(8)} ms  more than without, ${rounds} runs each, medians (limit ${limit})`)
if (used - none > limit) process.exitCode = 1
