import { readFileSync } from 'node:fs'
import { request } from 'node:https'
import type { ResourceType } from '@planner/contract'
import { describe, expect, it } from 'vitest'
import type { ResourceCase } from '../../src/testing/resource-case.js'
import { resourceChecks, testResource } from '../../src/testing/test-resource.js'
import { complaints, doing, goodTests, goodType, prices, withLine } from './subjects.js'

testResource(goodType, { ...goodTests, describe, it })

const [simple] = goodTests.cases as readonly [ResourceCase]
const of = (type: ResourceType, ...cases: readonly ResourceCase[]) =>
  complaints(resourceChecks(type, { priceBook: prices, cases: cases.length > 0 ? cases : [simple] }))
const schema = goodType.schema as { readonly properties: Readonly<Record<string, object>> }
const withProperty = (name: string, property: object): ResourceType => ({
  ...goodType,
  schema: { ...schema, properties: { ...schema.properties, [name]: property } },
})

it('finds nothing wrong with a good type', async () => expect(await complaints(resourceChecks(goodType, goodTests))).toBe(''))

describe('catches a type that', () => {
  let calls = 0
  const wrong: readonly (readonly [string, ResourceType, string])[] = [
    ['has no summary', { ...goodType, summary: ' ' }, 'say in one sentence what it prices'],
    ['has no service model', { ...goodType, serviceModel: 'cloud' as 'abstracted' }, 'infrastructure, container or abstracted'],
    ['has a schema that does not compile', { ...goodType, schema: { type: 'objekt' } }, 'the schema does not compile'],
    ['has a keyword that nobody knows', withProperty('kind', { enum: ['fast', 'slow'], descripton: 'x' }), 'the schema does not compile'],
    ['leaves a property without description', withProperty('colour', { type: 'string' }), 'the property "colour" has no description'],
    [
      'leaves a nested property without description',
      withProperty('parts', { description: 'Parts.', type: 'array', items: { type: 'object', properties: { size: { type: 'number' } } } }),
      'the property "parts[].size" has no description',
    ],
    ['lets misspelt keys pass', { ...goodType, schema: { type: 'object', properties: schema.properties } }, 'lets misspelt keys pass'],
    ['writes to its props', doing((ctx) => Object.assign(ctx.props, { kind: 'fast' })), 'writes to what it was given, which is frozen'],
    ['counts its calls', withLine(() => ({ label: `call ${++calls}` })), 'two runs of lines() differ'],
    ['looks at the clock', doing(() => void Date.now()), 'touches Date.now (clock): take the date from ctx.asOf'],
    ['makes a date of now', doing(() => void new Date()), 'touches new Date() (clock)'],
    ['throws dice', doing(() => void Math.random()), 'touches Math.random (chance): the same design must always give the same lines'],
    ['makes an id', doing(() => void crypto.randomUUID()), 'touches crypto.randomUUID (chance)'],
    ['asks the network', doing(() => void fetch('https://prices.example')), 'touches fetch (network): planner works offline'],
    ['asks the network by a named import', doing(() => void request('https://prices.example')), 'touches https.request (network)'],
    ['reads a file', doing(() => void readFileSync(new URL(import.meta.url))), 'touches fs.readFileSync (files)'],
    ['is asynchronous', { ...goodType, lines: (async () => []) as never }, 'lines() is asynchronous'],
    [
      'asks for a price that is not there',
      withLine(() => ({ price: { offer: 'AmazonDisk', where: { kind: 'warm' }, per: 'GB-month' } })),
      'the price of line "storage" is not found: no price of the test fits',
    ],
    [
      'asks for a price that several products have',
      withLine(() => ({ price: { offer: 'AmazonTape', where: { kind: 'slow' }, per: 'GB-month' } })),
      '2 prices of the test fit',
    ],
    [
      'counts something else than the price pays for',
      withLine((ctx) => ({ quantity: ctx.input(['gb'], 'GB') })),
      'storage counts GB, its price pays for GB-month',
    ],
    [
      'asks a price per unit that the list does not have',
      withLine(() => ({ price: { offer: 'AmazonHours', where: {}, per: 'GB-month' } })),
      'lists this price per Hrs, which does not pay for GB-month',
    ],
    [
      'asks for an amount in another unit than its schema',
      doing((ctx) => void ctx.input(['gb'], 'TB')),
      'asked for in TB; its schema says GB',
    ],
    ['adds GB to hours', doing((ctx) => void ctx.input(['gb'], 'GB').plus(ctx.month.hours)), 'cannot plus GB and hour: the units differ'],
    [
      'gives two lines of one id',
      {
        ...goodType,
        *lines(ctx) {
          yield* goodType.lines(ctx)
          yield* goodType.lines(ctx)
        },
      },
      'two lines have the id storage',
    ],
    ['gives an id that cannot be written in a command', withLine(() => ({ id: 'The Storage' })), 'has no valid id'],
    [
      'never ends',
      {
        ...goodType,
        *lines(ctx) {
          for (let number = 0; ; number++) for (const line of goodType.lines(ctx)) yield { ...line, id: `line-${number}` }
        },
      },
      'does it end?',
    ],
    [
      'makes its own quantities',
      withLine(() => ({ quantity: { unit: 'GB-month', known: true } as never })),
      'is not one that the context made',
    ],
    [
      'throws',
      doing(() => {
        throw new Error('no such kind')
      }),
      'no such kind',
    ],
    [
      'has a problem without a hint',
      { ...goodType, problems: () => [{ id: 'a.b', severity: 'warn', path: [], message: 'x', hint: '' }] },
      'has no message or no hint',
    ],
  ]
  it.each(wrong)('%s', async (_what, type, message) => expect(await of(type)).toContain(message))
})

describe('catches a case that', () => {
  const wrong: readonly (readonly [string, readonly ResourceCase[], string])[] = [
    ['expects nothing', [{ props: { gb: 1 } }], 'the case expects nothing, so it cannot fail'],
    ['stands twice', [simple, { ...simple, name: 'again' }], '"again" has the same input as'],
    ['does not name a line', [simple, { props: { gb: 2 }, lines: {} }], 'a line "storage" that the case does not name (2 GB-month)'],
    [
      'names a line that is not there',
      [{ props: { gb: 1 }, lines: { storage: '1 GB-month', iops: '3 IOPS-month' } }],
      'no line "iops"; there are: storage',
    ],
    ['has another quantity', [{ props: { gb: 1 }, lines: { storage: '2 GB-month' } }], 'has the quantity 1 GB-month, not 2 GB-month'],
    ['has another unit', [{ props: { gb: 1 }, lines: { storage: '1 GB' } }], 'not 1 GB'],
    ['expects a number where nobody gave one', [{ props: {}, lines: { storage: '0 GB-month' } }], 'has the quantity unknown'],
    ['writes a quantity that is none', [{ props: { gb: 1 }, lines: { storage: 'one disk' } }], 'write "730 instance-hour"'],
    ['has another charge', [{ props: { gb: 1 }, lines: { storage: { charge: 'usage' } } }], 'has charge "recurring", not "usage"'],
    ['has another fact', [{ props: { gb: 1 }, facts: { 'disk.kind': 'fast' } }], 'the fact "disk.kind" is "slow", not "fast"'],
    [
      'does not expect a problem',
      [{ ...simple, props: { gb: 1, kind: 'fast' }, region: 'sa-east-1' }],
      'a problem "disk.no-fast" that the case does not name',
    ],
    ['expects a problem that is not there', [{ ...simple, problems: ['disk.gone'] }], 'no problem "disk.gone"; there are: none'],
    ['is accepted but must not be', [{ props: { gb: 1 }, invalid: 'too small' }], 'the design is accepted'],
    ['is refused for another reason', [{ props: { sise: 1 }, invalid: 'too small' }], 'refused, but not with "too small"'],
    ['is refused unexpectedly', [{ props: { sise: 1 }, lines: {} }], 'the design is refused'],
    [
      'expects no price where there is one',
      [{ props: { gb: 1 }, lines: { storage: { price: 'unknown' } } }],
      'expected without a price, but has one',
    ],
  ]
  it.each(wrong)('%s', async (_what, cases, message) => expect(await of(goodType, ...cases)).toContain(message))
  it('is missing', async () =>
    expect(await complaints(resourceChecks(goodType, { priceBook: prices, cases: [] }))).toContain('there are no cases'))
})

describe('the kit', () => {
  it('wants no price for what AWS refuses', async () => {
    const refusing: ResourceType = {
      ...withLine(() => ({ price: { offer: 'AmazonDisk', where: { kind: 'warm' }, per: 'GB-month' } })),
      problems: () => [
        { id: 'disk.no-such-kind', severity: 'error', path: ['kind'], message: 'There are no warm disks.', hint: 'take fast ones' },
      ],
    }
    expect(await of(refusing, { props: { gb: 1 }, problems: ['disk.no-such-kind'] })).toBe('')
  })

  it('gives clock, chance and network back', async () => {
    await of(doing(() => void Math.random()))
    expect(Math.random()).toBeLessThan(1)
    expect(Date.now()).toBeGreaterThan(new Date('2026-01-01').getTime())
    expect(readFileSync(new URL(import.meta.url), 'utf8')).toContain('gives clock')
  })

  it('lets a type work with dates that it was given', async () =>
    expect(await of(doing((ctx) => void new Date(ctx.asOf).getUTCFullYear()))).toBe(''))

  it('says how to give it a runner', () => expect(() => testResource(goodType, goodTests)).toThrow('pass them ({ describe, it, … })'))
})
