import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { outdated, pluginTypes, typesOf, typesPath } from '../../scripts/generate-types.js'

it('types go beside what uses them', () => {
  expect(typesPath('plugins/ec2/schemas/auto-scaling-group.schema.json')).toBe('plugins/ec2/src/auto-scaling-group.types.ts')
  expect(typesPath('src/result/result.schema.json')).toBe('src/result/result.types.ts')
})

it('amounts and purchases are the types of the contract', async () => {
  const text = await typesOf(
    {
      title: 'Some thing',
      type: 'object',
      additionalProperties: false,
      required: ['size'],
      properties: {
        size: { $ref: 'planner:usage', unit: 'GB', description: 'Its size.', default: 1 },
        purchase: { type: 'array', description: 'How it is bought.' },
        zones: { type: 'array', items: { type: 'string' }, minItems: 1, maxItems: 3 },
        unit: { enum: ['a', 'b'] },
      },
    },
    'ThingProps',
  )
  expect(text).toContain("import type { Purchase, Usage } from '@planner/contract'")
  expect(text).toContain('export interface ThingProps {')
  expect(text).toMatch(/\* Its size\.\n\s+\*\/\n\s+size: Usage\n/)
  expect(text).toContain('purchase?: Purchase | readonly Purchase[]')
  expect(text).toContain('zones?: string[]')
  expect(text).toContain("unit?: 'a' | 'b'")
})

describe('definitions of a plugin', () => {
  const volume = { type: 'object', properties: { size: { $ref: 'planner:usage', unit: 'GB' } } }
  const schemaWith = ($defs: object, properties: object) => ({ type: 'object', properties, $defs })
  const schemas = (second: object) =>
    new Map<string, Record<string, unknown>>([
      [
        'plugins/any/schemas/server.schema.json',
        schemaWith(
          { Volume: volume, Zone: { enum: ['a', 'b'] } },
          { root: { $ref: '#/$defs/Volume', description: 'Its first disk.' }, zones: { type: 'array', items: { $ref: '#/$defs/Zone' } } },
        ),
      ],
      [
        'plugins/any/schemas/group.schema.json',
        schemaWith({ Volume: second }, { volumes: { type: 'array', items: { $ref: '#/$defs/Volume' } } }),
      ],
    ])

  it('are declared once: in the file of their schema, and those that several have in one of their own', async () => {
    const files = await pluginTypes(schemas(volume))
    expect([...files.keys()].sort()).toEqual([
      'plugins/any/src/group.types.ts',
      'plugins/any/src/server.types.ts',
      'plugins/any/src/shared.types.ts',
    ])
    const [server, group, shared] = ['server', 'group', 'shared'].map((name) => files.get(`plugins/any/src/${name}.types.ts`))
    expect(server).toContain("import type { Volume } from './shared.types.js'")
    expect(server).toMatch(/\* Its first disk\.\n\s+\*\/\n\s+root\?: Volume\n\s+zones\?: Zone\[\]/)
    expect(server).toContain("export type Zone = 'a' | 'b'")
    expect(group).toContain('volumes?: Volume[]')
    expect(shared).toContain("import type { Usage } from '@planner/contract'")
    expect(shared).toMatch(/export interface Volume \{\n\s+size\?: Usage\n\}/)
    expect([server, group].join('')).not.toContain('interface Volume')
  })

  it('of one name must be the same in all of its schemas', async () => {
    await expect(pluginTypes(schemas({ type: 'object' }))).rejects.toThrow('different definitions of Volume')
  })
})

it('committed types are what the schemas give', async () => {
  expect(await outdated(join(import.meta.dirname, '../..'))).toEqual([])
})
