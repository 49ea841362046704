import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, it } from 'vitest'
import { composeSchema } from '../../src/design/schema.js'
import { testHost } from './host-fixture.js'

const compiled = async () => {
  const schema = await composeSchema(testHost())
  const ajv = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false, allowUnionTypes: true, allErrors: true })
  ajv.addVocabulary(['unit', 'refersTo', 'markdownEnumDescriptions'])
  ajv.addFormat('date', /^\d{4}-\d\d-\d\d$/)
  return { schema, validate: ajv.compile(schema) }
}

const design = (resource: object, commitments: readonly object[] = []) => ({
  $schema: './planner.schema.json',
  design: 1,
  name: 'x',
  region: 'eu-west-1',
  resources: { a: resource },
  commitments,
})

it('the schema of all types stands on its own and tells them apart by their type', async () => {
  const { schema, validate } = await compiled()
  expect(JSON.stringify(schema)).not.toContain('planner:usage')
  expect(
    validate(
      design({
        type: 'aws:test:server',
        region: 'us-east-1',
        model: 'm1',
        count: { expected: 2, growth: '4%/month' },
        volumes: [{ kind: 'ssd', size: '1 TB' }],
      }),
    ),
  ).toBe(true)
  expect(validate(design({ type: 'aws:test:host', family: 'f', tags: { a: 'b' } }))).toBe(true)
  expect(validate(design({ type: 'aws:test:host', model: 'm1' }))).toBe(false)
  expect(validate(design({ type: 'aws:test:server' }))).toBe(false)
  expect(validate(design({ type: 'aws:test:server', model: 'm1', volumes: [{ kind: 'ssd', size: [] }] }))).toBe(false)
  expect(validate(design({ type: 'aws:test:nothing' }))).toBe(false)
  expect(validate(design({ type: 'aws:test:server', model: 'm1', count: { expectd: 2 } }))).toBe(false)
})

it('reservations have the properties of what they are of', async () => {
  const { validate } = await compiled()
  const reservation = { option: 'reserved', of: 'aws:test:server', count: 1, term: '1yr', payment: 'no-upfront' }
  expect(validate(design({ type: 'aws:test:host' }, [{ ...reservation, model: 'm1' }]))).toBe(true)
  expect(validate(design({ type: 'aws:test:host' }, [{ ...reservation }]))).toBe(false)
  expect(validate(design({ type: 'aws:test:host' }, [{ ...reservation, model: 'm1', modle: 'm1' }]))).toBe(false)
  expect(validate(design({ type: 'aws:test:host' }, [{ ...reservation, of: 'aws:test:host' }]))).toBe(false)
})

it('connections have the properties of the type that prices them', async () => {
  const { validate } = await compiled()
  const connected = (connection: object) => validate({ ...design({ type: 'aws:test:host' }), connections: [connection] })
  expect(connected({ from: 'a', to: 'internet', gb: '4 TB', per: 'week', note: 'Pages', tags: { a: 'b' }, via: 'a' })).toBe(true)
  expect(connected({ from: 'a', to: 'internet' })).toBe(false)
  expect(connected({ from: 'a', to: 'internet', gb: 1, pth: 'x' })).toBe(false)
  expect(connected({ from: 'a', to: 'internet', gb: 1, via: 2 })).toBe(false)
})
