import { readFile } from 'node:fs/promises'
import { checkPlugin } from '@planner/testing'
import { describe, expect, it } from 'vitest'
import { propertyTables } from '../../../scripts/generate-plugin-readmes.ts'
import cluster from '../schemas/cluster.schema.json' with { type: 'json' }
import instance from '../schemas/instance.schema.json' with { type: 'json' }

const root = new URL('..', import.meta.url).pathname

checkPlugin(root, { describe, it })

describe('schemas', () => {
  it('say the same of instances and clusters', () => {
    const shared = ['access', 'deletionProtection', 'performanceInsights', 'purchase', 'requireTls', 'subnets', 'zones'] as const
    for (const name of shared) expect(cluster.properties[name]).toEqual(instance.properties[name])
  })
})

describe('README', () => {
  it('has the properties of the schemas', async () => {
    const readme = await readFile(`${root}README.md`, 'utf8')
    expect(readme).toContain(await propertyTables(root))
  })
})
