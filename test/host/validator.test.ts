import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildValidators, validatorCode } from '../../scripts/build-validators.js'
import { schemaDigest } from '../../src/host/schema-digest.js'
import { schemaProblems } from '../../src/host/schema-problems.js'
import { validatorFor, validatorOf } from '../../src/host/validator.js'

const ROOT = join(import.meta.dirname, '../..')

const paths = async (schema: object, value: unknown): Promise<readonly string[]> =>
  (await validatorOf(schema))(value).map(({ path, keyword }) => `${path.join('.')} ${keyword}`)

describe('validators', () => {
  it('check the vocabulary of planner', async () => {
    const schema = {
      properties: {
        size: { $ref: 'planner:usage', unit: 'GB' },
        host: { type: 'string', refersTo: ['aws:x:y'] },
        day: { type: 'string', format: 'date' },
      },
    }
    expect(await paths(schema, { size: '4 TB', host: 'a', day: '2026-02-28' })).toEqual([])
    expect(await paths(schema, { size: { expectd: 1, weekly: [{ value: 1 }, {}] }, host: 1, day: '2026-13-01' })).toEqual(
      expect.arrayContaining(['size additionalProperties', 'size.weekly.1 required', 'host type', 'day format']),
    )
    expect(await paths(schema, { size: [] })).toEqual(['size type'])
  })

  it('tell the keys that there are', async () => {
    const [problem] = (await validatorOf({ type: 'object', additionalProperties: false, properties: { one: {}, two: {} } }))({ on: 1 })
    expect(problem?.params).toMatchObject({ additionalProperty: 'on', allowed: ['one', 'two'] })
  })

  it('give paths in which list positions are numbers and keys are as written', async () => {
    const schema = { type: 'object', additionalProperties: { type: 'array', items: { type: 'string' } } }
    const problems = (await validatorOf(schema))({ 'a/b~c': ['x', 1] })
    expect(problems.map(({ path }) => path)).toEqual([['a/b~c', 1]])
  })

  it('explain the alternative that is meant', async () => {
    const schema = {
      anyOf: [
        { enum: ['auto', 'off'] },
        { type: 'object', required: ['size'], additionalProperties: false, properties: { size: { $ref: 'planner:usage', unit: 'GB' } } },
      ],
    }
    expect(await paths(schema, 'auto')).toEqual([])
    expect(await paths(schema, 'aut')).toEqual([' enum'])
    expect(await paths(schema, {})).toEqual([' required'])
    expect(await paths(schema, { size: { low: [] } })).toEqual(['size.low type'])
  })

  it('stop counting errors of one value somewhere', () => {
    const errors = Array.from({ length: 5000 }, (_, index) => ({
      instancePath: `/${index}`,
      keyword: 'type',
      params: { type: 'string' },
      message: 'x',
    }))
    const problems = schemaProblems(errors, {}, [])
    expect(problems).toHaveLength(1001)
    expect(problems.at(-1)).toMatchObject({ keyword: 'more', params: { more: 4000 } })
  })

  it('name the plugin whose schema is broken', async () => {
    await expect(validatorFor('x:y:z', { type: 'nonsense' }, { name: '@x/plugin', version: '1.0.0' })).rejects.toMatchObject({
      code: 'PLUGIN_BROKEN',
      message: expect.stringContaining('@x/plugin@1.0.0'),
    })
  })
})

describe('compiled validators', () => {
  let folder = ''
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'planner-validators-'))
  })
  afterAll(() => rm(folder, { recursive: true }))

  it('stand for every schema of ours, by its digest, and import nothing', async () => {
    const out = join(folder, 'validators')
    const schemas = await buildValidators(ROOT, out)
    expect(schemas.map(({ origin }) => origin)).toEqual(
      expect.arrayContaining(['src/design/design.schema.json', 'aws:ec2:instance', 'reservations of aws:ec2:instance']),
    )
    const expected = schemas.map(({ schema }) => `${schemaDigest(schema)}.js`)
    expect((await readdir(out)).filter((file) => file !== 'names.json').sort()).toEqual([...new Set(expected)].sort())
    for (const file of expected) {
      const code = await readFile(join(out, file), 'utf8')
      expect(code).not.toMatch(/\brequire\(|\bimport\b.*\bfrom\b|\bimport\(/)
      const module = (await import(/* @vite-ignore */ pathToFileURL(join(out, file)).href)) as {
        readonly default: (value: unknown) => boolean
      }
      expect(module.default(17)).toBe(false)
    }
  })

  it('agree with Ajv, also where its code would import something', async () => {
    const schema = { type: 'array', uniqueItems: true, items: { anyOf: [{ const: { a: [1] } }, { type: 'string', maxLength: 2 }] } }
    const code = validatorCode(schema)
    const module = (await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`)) as {
      readonly default: (value: unknown) => boolean
    }
    const now = await validatorOf(schema)
    for (const value of [[], [{ a: [1] }], [{ a: [1] }, { a: [1] }], [{ a: [1, 2] }], ['ab', 'cd'], ['🚀🚀'], ['abc'], [['a']], 5])
      expect(module.default(value)).toBe(now(value).length === 0)
    expect(module.default(['🚀🚀'])).toBe(true)
    expect(module.default([{ a: [1] }, { a: [1] }])).toBe(false)
  })
})
