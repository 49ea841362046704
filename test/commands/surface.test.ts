import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from '../support/source-files.js'

interface Option {
  readonly name: string
  readonly char?: string
  readonly type?: string
  readonly options?: readonly string[]
  readonly required?: boolean
  readonly default?: unknown
  readonly allowNo?: boolean
  readonly multiple?: boolean
  readonly summary?: string
  readonly description?: string
}

interface Manifest {
  readonly commands: Readonly<
    Record<string, { readonly summary: string; readonly args: Record<string, Option>; readonly flags: Record<string, Option> }>
  >
}

const line = ({ name, char, type, options, required, default: value, allowNo, multiple, summary, description }: Option): string =>
  [
    type === undefined ? name.toUpperCase() : `--${allowNo ? '[no-]' : ''}${name}${char ? ` -${char}` : ''}`,
    ...(required ? ['required'] : []),
    ...(multiple ? ['many'] : []),
    ...(options ? [options.join('|')] : []),
    ...(value === undefined || value === false ? [] : [`default ${String(value)}`]),
    summary ?? description ?? '',
  ].join('  ')

describe('the command surface', () => {
  it('is as it was meant', async () => {
    const { commands } = JSON.parse(await readFile(join(root, 'oclif.manifest.json'), 'utf8')) as Manifest
    const surface = Object.entries(commands)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([id, { summary, args, flags }]) => {
        const options = [...Object.values(args).map(line), ...Object.values(flags).map(line).sort()]
        return [`${id.replaceAll(':', ' ')}  ${summary}`, ...options.map((option) => `  ${option}`)].join('\n')
      })
    await expect(`${surface.join('\n\n')}\n`).toMatchFileSnapshot('surface.txt')
  })

  it('has an example for every command', async () => {
    const { commands } = JSON.parse(await readFile(join(root, 'oclif.manifest.json'), 'utf8')) as {
      commands: Record<string, { examples?: unknown[] }>
    }
    expect(Object.entries(commands).filter(([, { examples = [] }]) => examples.length === 0)).toEqual([])
  })
})
