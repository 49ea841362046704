import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { buildBaseline } from './oclif-baseline.ts'

const root = join(import.meta.dirname, '../..')
const design = process.argv[2] ?? 'test/bench/twenty-resources.json'
const rounds = Number(process.argv[3] ?? 21)
const limit = 1.3

interface Program {
  readonly name: string
  readonly args: readonly string[]
  readonly times: number[]
}

const baseline: Program = { name: 'oclif program that prints a line', args: [buildBaseline(root), 'hello'], times: [] }
const estimate: Program = { name: `planner estimate ${design}`, args: [join(root, 'bin/run.js'), 'estimate', design], times: [] }
const bare: Program = {
  name: `planner estimate ${design} --no-omissions`,
  args: [join(root, 'bin/run.js'), 'estimate', design, '--no-omissions'],
  times: [],
}
const version: Program = { name: 'planner --version', args: [join(root, 'bin/run.js'), '--version'], times: [] }
const programs = [baseline, estimate, bare, version]

// One round to fill the compile cache, then alternating runs: what slows the machine slows all alike.
for (let round = 0; round <= rounds; round++) {
  for (const program of programs) {
    const start = performance.now()
    const { status, stderr } = spawnSync(process.execPath, program.args, { cwd: root, encoding: 'utf8' })
    if (status !== 0) throw new Error(`${program.name} ended with ${status}: ${stderr}`)
    if (round > 0) program.times.push(performance.now() - start)
  }
}

const median = ({ times }: Program) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN
for (const program of programs) console.log(`${median(program).toFixed(1).padStart(8)} ms  ${program.name}`)
console.log(`${(median(bare) / median(baseline)).toFixed(2).padStart(8)} ×   without what the design leaves out`)
const ratio = median(estimate) / median(baseline)
console.log(`${ratio.toFixed(2).padStart(8)} ×   estimate to the bare program, ${rounds} runs each, medians (limit ${limit})`)
if (ratio > limit) process.exitCode = 1
