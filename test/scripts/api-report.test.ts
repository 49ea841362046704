import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { apiReport, versionOf } from '../../scripts/api-report.js'
import { root } from '../support/source-files.js'

const read = (file: string): Promise<string> => readFile(join(root, file), 'utf8')

describe('the contract', () => {
  it('is the one that was reported under its version', async () => {
    const now = await apiReport(root)
    const reported = await read('src/contract/api-report.md')
    if (now !== reported && versionOf(now) === versionOf(reported))
      throw new Error('the contract changed without its version: raise it in src/contract/package.json, and run npm run api-report')
    expect(now).toBe(reported)
  })

  it('has a changelog that begins with its version', async () => {
    const { version } = JSON.parse(await read('src/contract/package.json'))
    expect(/^## (\S+)/m.exec(await read('src/contract/CHANGELOG.md'))?.[1]).toBe(version)
  })

  it('has no type without a sentence about it', async () => {
    const { text, files } = await sources()
    const silent = [
      ...text.matchAll(/^(?!.*\*\/\s*$)(?!\s*\/\/ biome).*\n(?:\s*\/\/ biome-ignore.*\n)?export (?:type|interface) (\w+)/gm),
    ].map(([, name]) => name)
    expect([files > 5, silent]).toEqual([true, []])
  })

  it('changes its report with its types, and not with words about them', async () => {
    const report = await apiReport(root)
    expect(report).toContain('export interface PlannerPlugin')
    expect(report).not.toContain('/**')
    expect(report).not.toContain('Use `satisfies')
  })
})

async function sources(): Promise<{ readonly text: string; readonly files: number }> {
  const names = [...(await apiReport(root)).matchAll(/^## (\S+\.ts)$/gm)].map(([, name = '']) => name)
  const texts = await Promise.all(names.map((name) => read(`src/contract/${name}`)))
  return { text: texts.join('\n'), files: names.length }
}
