import type { Facts } from '@planner/contract'
import { describe, expect, it } from 'vitest'
import { type Amount, constant } from '../../src/costing/quantity.js'
import { createContext } from '../../src/costing/resource-context.js'

const usage = { $ref: 'planner:usage', unit: 'GB' }
const schema = {
  type: 'object',
  properties: {
    size: usage,
    count: { $ref: 'planner:usage', unit: 'instance' },
    name: { type: 'string' },
    storage: { type: 'object', properties: { size: usage } },
    volumes: { type: 'array', items: { type: 'object', properties: { size: usage } } },
  },
}

const observed = (props: object, asOf = '2026-11-22', subnets: Readonly<Record<string, Facts>> = {}) => {
  const references = { subnets: Object.keys(subnets) }
  const resource = { address: 'a', type: 't', region: 'eu-west-1', props, pointer: ['resources', 'a'], references }
  return createContext(resource as never, schema, 0, {
    document: { resources: { a: props } } as never,
    priceBook: { catalogRow: () => undefined, catalogKeys: () => [] },
    asOf,
    factsOf: (address) => subnets[address] ?? {},
    referrersOf: () => [],
    factsOfType: () => [],
    past: new WeakMap(),
  })
}
const contextOf = (props: object, asOf?: string) => observed(props, asOf).ctx
const text = (quantity: unknown) => (quantity as Amount).texts()?.expected

describe('given', () => {
  it('tells what is there, at any depth, from what is not', () => {
    const { given } = contextOf({ size: 0, storage: { size: 5 }, volumes: [{ size: 1 }] })
    expect([['size'], ['storage'], ['storage', 'size'], ['volumes', 0, 'size']].map(given)).toEqual([true, true, true, true])
    expect([['count'], ['name', 'size'], ['size', 'size'], ['volumes', 1, 'size'], ['volumes', 0, 'count']].map(given)).not.toContain(true)
  })

  it('does not mistake what every object has for a property', () => {
    expect([['constructor'], ['storage', 'toString'], ['__proto__']].map(contextOf({ storage: {} }).given)).not.toContain(true)
  })
})

describe('plain', () => {
  it.each([
    [3, 3],
    [0, 0],
    ['3 GB', undefined],
    [{ low: 1, expected: 2, high: 3 }, undefined],
    [undefined, undefined],
  ])('of %j is %s', (size, number) => {
    expect(contextOf({ size }).plain(['size'])).toBe(number)
    expect(contextOf({ storage: { size } }).plain(['storage', 'size'])).toBe(number)
  })
})

describe('input', () => {
  const none = constant(7, 'GB', 'what it is otherwise')

  it('takes what stands in for an amount only where nobody gave one', () => {
    expect(contextOf({}).input(['size'], 'GB', none)).toBe(none)
    expect(text(contextOf({ size: 0 }).input(['size'], 'GB', none))).toBe('0')
    expect(contextOf({}).input(['size'], 'GB').known).toBe(false)
  })

  it('holds what stands in to the unit, also where it is not needed', () => {
    const hours = constant(1, 'hour', 'a mistake')
    const mismatch = expect.objectContaining({ code: 'UNIT_MISMATCH' })
    expect(() => contextOf({}).input(['size'], 'GB', hours)).toThrow(mismatch)
    expect(() => contextOf({ size: 1 }).input(['size'], 'GB', hours)).toThrow(mismatch)
  })

  it('refuses something that planner did not make', () => {
    const stranger = { unit: 'GB', known: true } as never
    expect(() => contextOf({}).input(['size'], 'GB', stranger)).toThrow(expect.objectContaining({ code: 'PLUGIN_FAILED' }))
  })
})

describe('purchaseOptions', () => {
  const reserved = { option: 'reserved', term: '1yr', payment: 'no-upfront' }
  it.each([
    [undefined, ['on-demand']],
    [{ option: 'spot' }, ['spot']],
    [
      [{ ...reserved, count: 1 }, { ...reserved, count: 2 }, { option: 'on-demand' }],
      ['reserved', 'on-demand'],
    ],
  ])('of %j are %j', (purchase, options) => expect(contextOf({ purchase }).purchaseOptions()).toEqual(options))
})

describe('dateAfter', () => {
  it.each([
    ['2026-11-22', 0, '2026-11-22'],
    ['2026-11-22', 2, '2027-01-22'],
    ['2026-11-22', -12, '2025-11-22'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-03-31', -1, '2026-02-28'],
  ])('%s and %i months is %s', (asOf, months, date) => expect(contextOf({}, asOf).dateAfter(months)).toBe(date))

  it('is the same in every month of the estimate, unless the month is asked for', () => {
    const { ctx, varies } = observed({})
    ctx.dateAfter(12)
    expect(varies()).toBe(false)
    ctx.dateAfter(ctx.month.index)
    expect(varies()).toBe(true)
  })
})

describe('zoneLetter', () => {
  it.each([
    ['a', 'a'],
    ['eu-west-1a', 'a'],
    ['us-gov-east-1c', 'c'],
    ['us-west-2-lax-1a', 'us-west-2-lax-1a'],
    ['us-east-1-wl1-bos-wlz-1', 'us-east-1-wl1-bos-wlz-1'],
    ['euw1-az1', 'euw1-az1'],
    ['usw2-lax1-az1', 'usw2-lax1-az1'],
  ])('of %s is %s', (zone, letter) => expect(contextOf({}).zoneLetter(zone)).toBe(letter))
})

describe('relatedZones', () => {
  const zones = (...names: readonly (readonly string[] | undefined)[]) =>
    observed({}, undefined, Object.fromEntries(names.map((each, index) => [`s${index}`, { 'availability.zones': each }])))

  it('are those of what it refers to, each once, as first written', () => {
    const { ctx, personal } = zones(['b'], ['eu-west-1a', 'eu-west-1b'], ['a'], ['eu-west-1-lon-1a'])
    expect(ctx.relatedZones('subnets')).toEqual(['b', 'eu-west-1a', 'eu-west-1-lon-1a'])
    expect(personal()).toBe(true)
  })

  it('are not known where nothing says them', () => {
    expect(zones(undefined).ctx.relatedZones('subnets')).toBeUndefined()
    expect(zones(['a']).ctx.relatedZones('vpc')).toBeUndefined()
  })
})
