import { execFile } from 'node:child_process'
import { cp, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { newFolder } from './planner.ts'
import { root } from './source-files.ts'

const run = promisify(execFile)

/** Runs a program of the repository's packages with this Node: `tsc`, `npm`. */
export async function runTool(tool: 'tsc' | 'npm', args: readonly string[], cwd: string): Promise<string> {
  const script = { tsc: 'node_modules/typescript/bin/tsc', npm: 'node_modules/npm/bin/npm-cli.js' }[tool]
  const { stdout } = await run(process.execPath, [join(root, script), ...args], {
    cwd,
    env: { ...process.env, PATH: `${join(root, 'node_modules/.bin')}:${process.env.PATH}` },
  })
  return stdout
}

/** Has a folder find the packages of the repository, the contract and the testing kit among them, as if it had installed them. */
export const linkPackages = (folder: string): Promise<void> => symlink(join(root, 'node_modules'), join(folder, 'node_modules'))

/** The example plugin of the guide, in a folder of its own, built and packed. */
export async function packedExample(): Promise<{ readonly folder: string; readonly file: string }> {
  const folder = join(newFolder(), 'planner-plugin-acme-cdn')
  await cp(join(root, 'test/fixtures/example-plugin'), folder, { recursive: true })
  await linkPackages(folder)
  await runTool('tsc', [], folder)
  const name = await runTool('npm', ['pack', '--ignore-scripts', '--silent'], folder)
  return { folder, file: join(folder, name.trim()) }
}
