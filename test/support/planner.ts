import { spawn } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from './source-files.ts'

/** How a run of the real program ended. */
export interface Run {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface RunOptions {
  readonly input?: string | Uint8Array
  readonly cwd?: string
  readonly env?: Readonly<Record<string, string>>
  /** Words for node itself, before the program. */
  readonly node?: readonly string[]
}

// A home of its own, outside the repository: nothing that the user installed or synced takes part.
const home = mkdtempSync(join(tmpdir(), 'planner-home-'))

/** A new folder for a test's files. */
export const newFolder = (): string => mkdtempSync(join(tmpdir(), 'planner-e2e-'))

/** Runs bin/run.js as a user would. */
export function planner(args: readonly string[], { input, cwd = root, env = {}, node = [] }: RunOptions = {}): Promise<Run> {
  const { NODE_ENV: _, FORCE_COLOR: __, ...inherited } = process.env
  const child = spawn(process.execPath, [...node, join(root, 'bin/run.js'), ...args], {
    cwd,
    env: { ...inherited, HOME: home, XDG_DATA_HOME: home, XDG_CACHE_HOME: home, XDG_CONFIG_HOME: home, ...env },
  })
  child.stdin.on('error', () => {})
  child.stdin.end(input ?? '')
  const text = { stdout: '', stderr: '' }
  for (const stream of ['stdout', 'stderr'] as const) {
    child[stream].setEncoding('utf8').on('data', (chunk: string) => {
      text[stream] += chunk
    })
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (status) => resolve({ status, ...text }))
  })
}
