import { readFile } from 'node:fs/promises'
import { checkPlugin } from '@planner/testing'
import { describe, expect, it } from 'vitest'
import { propertyTables } from '../../../scripts/generate-plugin-readmes.ts'
import group from '../schemas/auto-scaling-group.schema.json' with { type: 'json' }
import instance from '../schemas/instance.schema.json' with { type: 'json' }

const root = new URL('..', import.meta.url).pathname

checkPlugin(root, { describe, it })

describe('schemas', () => {
  it('say the same of a machine alone and in a group', () => {
    const { type: _, tenancy: __, ...shared } = group.properties.instance.properties
    for (const [name, property] of Object.entries(shared)) expect(instance.properties).toHaveProperty(name, property)
  })
})

describe('README', () => {
  it('has the properties of the schemas', async () => {
    const readme = await readFile(`${root}README.md`, 'utf8')
    expect(readme).toContain(await propertyTables(root))
  })
})
