import { spawn } from 'node:child_process'
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises'
import { delimiter, dirname, join } from 'node:path'
import { parse } from 'yaml'
import { newFolder, type Run } from './planner.ts'
import { root } from './source-files.ts'

export interface Step {
  readonly id?: string
  readonly uses?: string
  readonly with?: Readonly<Record<string, string | number>>
  readonly if?: string
  readonly run?: string
  readonly shell?: string
  readonly env?: Readonly<Record<string, string>>
  readonly 'continue-on-error'?: boolean
}

export interface Action {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly required?: boolean; readonly default?: string }>>
  readonly outputs: Readonly<Record<string, { readonly value: string }>>
  readonly runs: { readonly using: string; readonly steps: readonly Step[] }
}

export const readYaml = async <T>(path: string): Promise<T> => parse(await readFile(join(root, path), 'utf8'))

/** A step that ran, or would have been handed to another action. */
export interface Done {
  readonly name: string
  readonly status: number
  readonly text: string
  /** Lines of the text that the runner takes for commands to itself. */
  readonly commands: readonly string[]
  /** Of a step that uses another action: what it is given. */
  readonly with: Readonly<Record<string, string>>
}

export interface Job {
  readonly steps: readonly Done[]
  readonly summary: string
  /** RUNNER_TEMP. */
  readonly temp: string
  /** Outputs of the action. */
  readonly outputs: Readonly<Record<string, string>>
  /** Calls of the stand-ins for npm and gh, one a line. */
  readonly calls: string
}

export interface JobOptions {
  readonly inputs: Readonly<Record<string, string>>
  readonly cwd: string
  readonly pullRequest?: number
  /** Ids of comments that are there, as gh prints them; `fail` if it cannot. */
  readonly comments?: string
  /** RUNNER_TEMP of a job that goes on. */
  readonly temp?: string
}

/** Stand-ins for programs that would ask the network: they write down what they are called with. */
const STAND_INS: Readonly<Record<string, string>> = {
  npm: 'echo "npm $*" >> "$CALLS"',
  gh: 'echo "gh $*" >> "$CALLS"; case "$*" in *--paginate*) [ "$COMMENTS" != fail ] && printf "%b" "$COMMENTS" ;; esac',
}

/** Runs the shell steps of a composite action as GitHub's runner does; steps that use other actions are only looked at. */
export const runAction = async ({ inputs, outputs: declared, runs }: Action, options: JobOptions): Promise<Job> => {
  const temp = options.temp ?? newFolder()
  const bin = await standIns(temp)
  const file = async (name: string): Promise<string> => {
    const path = join(temp, name)
    await writeFile(path, '')
    return path
  }
  const [path, summary, calls] = await Promise.all([file('path'), file('summary'), file('calls')])
  const outputs = new Map<string, string>()
  const value = (expression: string): string => {
    const [, input] = /^inputs\.([\w-]+)$/.exec(expression) ?? []
    if (input !== undefined) return options.inputs[input] ?? filled(inputs[input]?.default ?? '')
    const [, step, output] = /^steps\.(\w+)\.outputs\.(\w+)$/.exec(expression) ?? []
    if (step !== undefined) return outputs.get(`${step}.${output}`) ?? ''
    if (expression === 'github.token') return 'token-of-the-job'
    if (expression === 'github.event.pull_request.number') return String(options.pullRequest ?? '')
    throw new Error(`no such expression: ${expression}`)
  }
  const filled = (text: string | number): string =>
    String(text).replace(/\$\{\{ *(.*?) *\}\}/g, (_, expression: string) => value(expression))
  const wanted = (condition: string): boolean =>
    condition.split(' && ').every((part) => {
      const [left = '', right] = part.split(' == ')
      return right === undefined ? value(left) !== '' : `'${value(left)}'` === right
    })

  const steps: Done[] = []
  for (const [index, step] of runs.steps.entries()) {
    const name = step.id ?? step.uses?.split('@')[0] ?? ''
    if (step.if !== undefined && !wanted(step.if)) continue
    if (step.run === undefined) {
      steps.push({
        name,
        status: 0,
        text: '',
        commands: [],
        with: Object.fromEntries(Object.entries(step.with ?? {}).map(([key, own]) => [key, filled(own)])),
      })
      continue
    }
    const output = await file(`output-${index}`)
    const added = (await readFile(path, 'utf8')).split('\n').filter((line) => line !== '')
    const run = await shell(step.run, options.cwd, {
      PATH: [...added.toReversed(), bin, dirname(process.execPath), process.env.PATH].join(delimiter),
      GITHUB_ACTION_PATH: root,
      GITHUB_OUTPUT: output,
      GITHUB_PATH: path,
      GITHUB_REPOSITORY: 'acme/shop',
      GITHUB_STEP_SUMMARY: summary,
      RUNNER_TEMP: temp,
      CALLS: calls,
      COMMENTS: options.comments ?? '',
      ...Object.fromEntries(Object.entries(step.env ?? {}).map(([key, own]) => [key, filled(own)])),
    })
    for (const line of (await readFile(output, 'utf8')).split('\n')) {
      const [, key, own] = /^(\w+)=(.*)$/.exec(line) ?? []
      if (key !== undefined && step.id !== undefined) outputs.set(`${step.id}.${key}`, own ?? '')
    }
    const text = run.stdout + run.stderr
    steps.push({ name, status: run.status ?? 1, text, commands: commandsIn(text), with: {} })
    if (run.status !== 0 && !step['continue-on-error']) break
  }
  const given = Object.entries(declared).map(([name, output]) => [name, filled(output.value)])
  return { steps, temp, outputs: Object.fromEntries(given), summary: await readFile(summary, 'utf8'), calls: await readFile(calls, 'utf8') }
}

/** As the runner finds them: none between a call to stop and the word that it names. */
const commandsIn = (text: string): readonly string[] => {
  const commands: string[] = []
  let word: string | undefined
  for (const line of text.split('\n')) {
    if (word !== undefined) {
      if (line.trim() === `::${word}::`) word = undefined
      continue
    }
    word = /^\s*::stop-commands::(\S+)/.exec(line)?.[1]
    if (word === undefined && /^\s*::|##\[/.test(line)) commands.push(line)
  }
  return commands
}

const standIns = async (folder: string): Promise<string> => {
  const bin = join(folder, 'bin')
  await mkdir(bin, { recursive: true })
  for (const [name, text] of Object.entries(STAND_INS)) {
    await writeFile(join(bin, name), `#!/bin/sh\n${text}\n`)
    await chmod(join(bin, name), 0o755)
  }
  return bin
}

/** A script as GitHub runs it with `shell: bash`. */
export const shell = (script: string, cwd: string, env: Readonly<Record<string, string>>): Promise<Run> => {
  const child = spawn('bash', ['--noprofile', '--norc', '-e', '-o', 'pipefail', '-c', script], {
    cwd,
    env: { HOME: newFolder(), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const text = { stdout: '', stderr: '' }
  for (const stream of ['stdout', 'stderr'] as const)
    child[stream].setEncoding('utf8').on('data', (chunk: string) => (text[stream] += chunk))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (status) => resolve({ status, ...text }))
  })
}
