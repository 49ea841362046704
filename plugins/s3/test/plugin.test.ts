import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { checkPlugin } from '@planner/testing'
import { describe, expect, it } from 'vitest'
import { propertyTables } from '../../../scripts/generate-plugin-readmes.ts'

const root = join(import.meta.dirname, '..')

checkPlugin(root, { describe, it })

describe('README', () => {
  it('has the properties of the schemas', async () => {
    expect(await readFile(join(root, 'README.md'), 'utf8')).toContain(await propertyTables(root))
  })
})
