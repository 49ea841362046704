import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { root } from '../support/source-files.js'

it('shows the example plugin as it is', async () => {
  const guide = await readFile(join(root, 'docs/writing-plugins.md'), 'utf8')
  const excerpts = [...guide.matchAll(/^```\w+ file=(\S+)\n([\s\S]*?)\n```$/gm)]
  expect(excerpts.length).toBeGreaterThan(6)
  for (const [, file = '', excerpt = ''] of excerpts) {
    const text = await readFile(join(root, 'test/fixtures/example-plugin', file), 'utf8')
    if (!text.includes(excerpt))
      throw new Error(`docs/writing-plugins.md shows something that ${file} of the example does not have:\n${excerpt}`)
  }
})
