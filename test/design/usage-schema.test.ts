import { expect, it } from 'vitest'
import { withDefaults } from '../../src/design/defaults.js'
import { shapeOf } from '../../src/design/shape.js'
import { usageUnit } from '../../src/design/usage-schema.js'

const schema = {
  properties: {
    size: { $ref: 'planner:usage', unit: 'GB' },
    root: { type: 'object', default: {}, properties: { iops: { type: 'integer', default: 3000 }, child: { $ref: '#' } } },
    volumes: { type: 'array', items: { $ref: '#/$defs/Volume' } },
    byZone: { type: 'object', properties: { plain: { type: 'string' } }, additionalProperties: { $ref: 'planner:usage', unit: 'request' } },
    mode: { enum: ['a', 'b'], default: 'a' },
  },
  if: { properties: { mode: { const: 'b' } }, required: ['mode'] },
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  then: { properties: { speed: { $ref: 'planner:usage', unit: 'MBps', default: 125 } } },
  $defs: { Volume: { properties: { size: { $ref: 'planner:usage', unit: 'TB', default: 1 } } } },
}

it('units are found by path, through references, lists, maps and conditions', () => {
  expect(usageUnit(schema, ['size'])).toBe('GB')
  expect(usageUnit(schema, ['volumes', 7, 'size'])).toBe('TB')
  expect(usageUnit(schema, ['byZone', 'eu'])).toBe('request')
  expect(usageUnit(schema, ['byZone', 'plain'])).toBeUndefined()
  expect(usageUnit(schema, ['speed'])).toBe('MBps')
  expect(usageUnit(schema, ['root', 'child', 'size'])).toBe('GB')
  expect(usageUnit(schema, ['root'])).toBeUndefined()
  expect(usageUnit(schema, ['nothing', 0, 'here'])).toBeUndefined()
})

it('defaults are filled in where nothing is written, and nothing else is touched', () => {
  const written = Object.freeze({ volumes: Object.freeze([Object.freeze({}), Object.freeze({ size: 5 })]) })
  expect(withDefaults(shapeOf(schema), written)).toEqual({ volumes: [{ size: 1 }, { size: 5 }], root: { iops: 3000 }, mode: 'a' })
  expect(withDefaults(shapeOf(schema), { mode: 'b', root: { iops: 0 } })).toEqual({ mode: 'b', root: { iops: 0 }, speed: 125 })
  const complete = { mode: 'a', root: { iops: 1 }, size: 1 }
  expect(withDefaults(shapeOf(schema), complete)).toBe(complete)
})
