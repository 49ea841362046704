import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const manifest = {
  name: 'hello',
  version: '1.0.0',
  type: 'module',
  bin: { hello: 'bin/run.js' },
  files: ['dist'],
  oclif: { bin: 'hello', dirname: 'hello', commands: './dist/commands', topicSeparator: ' ' },
}

const command = `import { Command } from '@oclif/core/command'
export default class Hello extends Command {
  async run() {
    await this.parse(Hello)
    this.log('hello')
  }
}
`

// The same as bin/run.js, so that the difference is what planner does, not how it is started.
const run = `#!/usr/bin/env node
import module from 'node:module'
module.enableCompileCache()
const { settings } = await import('@oclif/core/settings')
settings.enableAutoTranspile = false
const { execute } = await import('@oclif/core/execute')
await execute({ dir: import.meta.url })
`

/** Builds an oclif program whose only command prints a line, and returns the path of its entry. */
export function buildBaseline(root: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'planner-baseline-'))
  mkdirSync(join(folder, 'bin'))
  mkdirSync(join(folder, 'dist/commands'), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest))
  writeFileSync(join(folder, 'dist/commands/hello.js'), command)
  writeFileSync(join(folder, 'bin/run.js'), run)
  // It removes the manifest of the folder that it is called in, whatever folder it is given.
  execFileSync(join(root, 'node_modules/.bin/oclif'), ['manifest', '.'], { cwd: folder, stdio: 'ignore' })
  return join(folder, 'bin/run.js')
}
