import { join } from 'node:path'
import { expect, it } from 'vitest'
import { outdated, typesOf, typesPath } from '../../scripts/generate-types.js'

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

it('committed types are what the schemas give', async () => {
  expect(await outdated(join(import.meta.dirname, '../..'))).toEqual([])
})
