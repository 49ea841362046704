#!/usr/bin/env node
import { readFileSync } from 'node:fs'
import module from 'node:module'

const [major] = process.versions.node.split('.')
if (Number(major) < 24) {
  process.stderr.write(
    `planner needs Node 24 or newer and this is Node ${process.versions.node}: install Node 24 from https://nodejs.org\n`,
  )
  process.exit(2)
}

module.enableCompileCache()

const [first = 'help', ...rest] = process.argv.slice(2)
if (first === '--version' && rest.length === 0) {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
  process.stdout.write(`planner/${version} ${process.platform}-${process.arch} node-${process.version}\n`)
} else {
  const { settings } = await import('@oclif/core/settings')
  // oclif looks for TypeScript sources when NODE_ENV is `test` or `development`; what runs here is always the build.
  settings.enableAutoTranspile = false
  // Help and completion are commands of their own; every other command starts sooner without their plugins.
  const aside = first.startsWith('-') || first === 'help' || first === 'autocomplete'
  const core = aside ? ['@oclif/plugin-help', '@oclif/plugin-autocomplete'] : []
  const { execute } = await import('@oclif/core/execute')
  await execute({ dir: import.meta.url, loadOptions: { pluginAdditions: { core } } })
}
