#!/usr/bin/env node
import { readFileSync } from 'node:fs'
import module from 'node:module'
import v8 from 'node:v8'

const [major] = process.versions.node.split('.')
if (Number(major) < 24) {
  process.stderr.write(
    `planner needs Node 24 or newer and this is Node ${process.versions.node}: install Node 24 from https://nodejs.org\n`,
  )
  process.exit(2)
}

// Node brings its own modules compiled, but for V8's usual flags: those that every command loads are loaded before others are set.
for (const name of ['child_process', 'fs/promises', 'os', 'perf_hooks', 'readline/promises', 'stream/promises', 'tty', 'worker_threads'])
  process.getBuiltinModule(`node:${name}`)

// The compile cache keeps what is compiled when a module loads. Functions that V8 puts off until they are called would be
// compiled anew at every start, a fifth of an estimate's time: none are put off.
v8.setFlagsFromString('--no-lazy')
module.enableCompileCache()

const words = process.argv.slice(2)
if (words.length === 1 && words[0] === '--version') {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
  process.stdout.write(`planner/${version} ${process.platform}-${process.arch} node-${process.version}\n`)
} else {
  // Not awaited: a reader that closes the pipe (planner … | head) leaves a write that never ends, which is no error.
  import('../dist/program/cli/main.js').then(({ main }) => main(import.meta.url, words))
}
