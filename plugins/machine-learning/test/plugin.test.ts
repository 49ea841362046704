import { readFile } from 'node:fs/promises'
import { checkPlugin } from '@planner/testing'
import { describe, expect, it } from 'vitest'
import { propertyTables } from '../../../scripts/generate-plugin-readmes.ts'

const root = new URL('..', import.meta.url).pathname

checkPlugin(root, { describe, it })

describe('README', () => {
  it('has the properties of the schemas', async () => {
    const readme = await readFile(`${root}README.md`, 'utf8')
    expect(readme).toContain(await propertyTables(root))
  })
})
