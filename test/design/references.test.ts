import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { isRecord } from '../../src/design/bare-object.js'
import designSchema from '../../src/design/design.schema.json' with { type: 'json' }
import { root } from '../support/source-files.js'

const LONGEST = designSchema.$defs.Name.maxLength

interface Reference {
  readonly place: string
  readonly maxLength: unknown
}

const referencesIn = (schema: unknown, place: string): readonly Reference[] => {
  if (typeof schema !== 'object' || schema === null) return []
  const below = Object.entries(schema).flatMap(([key, part]) => referencesIn(part, `${place}/${key}`))
  return isRecord(schema) && Array.isArray(schema.refersTo) ? [{ place, maxLength: schema.maxLength }, ...below] : below
}

it('a property that names another resource takes every name that one may have', () => {
  const references = globSync('plugins/*/schemas/*.schema.json', { cwd: root })
    .sort()
    .flatMap((path) => referencesIn(JSON.parse(readFileSync(join(root, path), 'utf8')), path))
  expect(references.length).toBeGreaterThan(100)
  expect(references.filter(({ maxLength }) => typeof maxLength === 'number' && maxLength < LONGEST)).toEqual([])
})
