import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { newFolder, planner } from './support/planner.js'
import { root } from './support/source-files.js'

const readme = join(root, 'README.md')
const blocks = /```console\n\$ planner (.*)\n([\s\S]*?)```/g

/** The README with each command's output as it is now. */
const withOutputs = async (text: string): Promise<string> => {
  const cwd = newFolder()
  const [, design = ''] = /```json\n([\s\S]*?)```/.exec(text) ?? []
  await writeFile(join(cwd, 'design.json'), design)
  let shown = text
  for (const [block, command = ''] of text.matchAll(blocks)) {
    const { status, stdout, stderr } = await planner(command.split(' '), { cwd })
    if (status !== 0) throw new Error(`planner ${command} ended with ${status}: ${stderr}`)
    shown = shown.replace(block, () => `\`\`\`console\n$ planner ${command}\n${stdout}\`\`\``)
  }
  return shown
}

const quotes = /```\w+ (\S+\/\S+)\n([\s\S]*?)```/g

describe('CONTRIBUTING.md', () => {
  it('quotes the files as they are', async () => {
    const text = await readFile(join(root, 'CONTRIBUTING.md'), 'utf8')
    const found = [...text.matchAll(quotes)]
    expect(found.length).toBeGreaterThan(4)
    for (const [, file = '', quoted] of found) expect(await readFile(join(root, file), 'utf8'), file).toContain(quoted)
  })
})

describe('README.md', () => {
  it('shows what the program prints', async () => {
    const text = await readFile(readme, 'utf8')
    expect(text.match(blocks)?.length).toBeGreaterThan(1)
    const now = await withOutputs(text)
    if (process.env.UPDATE_GOLDEN === '1') await writeFile(readme, now)
    else expect(text).toBe(now)
  })

  it('links to files that exist', async () => {
    const text = await readFile(readme, 'utf8')
    for (const [, target = ''] of text.matchAll(/\]\((?!https?:)([^)#]+)\)/g))
      await expect(readFile(join(root, target)).catch((error) => error.code)).resolves.not.toBe('ENOENT')
  })
})
