import type { Omission, OmissionContext, ResourceType } from '@planner/contract'
import { describe, expect, it } from 'vitest'
import { priceResources } from '../../src/costing/basis.js'
import { estimateOf } from '../../src/costing/estimate.js'
import { findOmissions, isMentioned, withNote } from '../../src/costing/omissions.js'
import { loadDesign } from '../../src/design/load-design.js'
import { applyChanges } from '../../src/design/patch.js'
import type { PluginHost } from '../../src/host/resource-types.js'
import { buildResult } from '../../src/result/build-result.js'
import { withOmissions } from '../../src/result/omissions.js'
import { typeOf } from '../support/design.js'
import { bookOf, listPrice } from '../support/prices.js'

const price = (text: string) =>
  listPrice({
    unit: 'GB',
    tiers: [
      { begin: '0', end: '100', price: text },
      { begin: '100', end: null, price: '0' },
    ],
  })
const book = bookOf([{ when: ({ where }) => where.what === 'gb', price: price('0.5') }])

const line = (ctx: Pick<OmissionContext, 'input'>, what = 'gb') =>
  ({
    id: 'data',
    label: 'Data',
    quantity: ctx.input(['gb'], 'GB'),
    price: { offer: 'O', where: { what }, per: 'GB' },
    charge: 'usage',
    pool: 'data',
  }) as const

const omission = (add: Omission['add'], id = 'data'): Omission => ({ id, label: 'Data', why: 'it is billed', assumes: '1 to 9 GB', add })
const range = { low: 1, expected: 2, high: 9 }

const asking = (omissions: NonNullable<ResourceType['omissions']>) => typeOf({ gb: 'GB', other: 'GB' }, (ctx) => [line(ctx)], { omissions })

/** What `type` says is left out of a design with these resources. */
const found = async (
  resources: Record<string, object>,
  types: Record<string, ResourceType>,
  usual: readonly string[] = [],
  connections: readonly object[] = [],
) => {
  const plugin = { name: 'p', version: '1.0.0', root: '/', entry: 'i.js', resources: [], reviews: [], offers: [], usual }
  const host: PluginHost = {
    plugins: [plugin],
    typeIds: Object.keys(types).sort(),
    load: async (id) => ({ id, plugin, type: types[id] as ResourceType, validate: () => [] }),
    rules: async () => ({ rules: [], broken: [] }),
  }
  const text = JSON.stringify({ design: 1, name: 'Test', region: 'eu-west-1', resources, connections })
  const { design, types: loaded } = await loadDesign('design.json', { host, read: async () => new TextEncoder().encode(text) })
  const basis = priceResources({ design, types: loaded, priceBook: book, asOf: '2026-11-21', horizon: 12 })
  const estimate = estimateOf(basis)
  const omissions = await findOmissions(basis, { host, regions: [] }, { low: 1, expected: 2, high: 3 })
  const result = buildResult({ planner: '0', design, estimate, priceBookDigest: '', traces: false })
  return { ...omissions, design, result: withOmissions(result, omissions, design) }
}

const silent = typeOf({ gb: 'GB' }, (ctx) => [line(ctx)])

describe('omissions', () => {
  it('are priced as the difference that they make to the whole design, shared tiers included', async () => {
    const t = asking((ctx) => (ctx.props.gb === undefined ? [omission([{ op: 'add', path: ctx.pointer(['gb']), value: range }])] : []))
    const alone = await found({ a: { type: 't' } }, { t })
    expect(alone.found).toMatchObject([{ id: 'data', address: 'a', monthly: { low: '0.5', expected: '1', high: '4.5' }, atLeast: false }])
    const beside = await found({ a: { type: 't' }, b: { type: 't', gb: 98 } }, { t })
    expect(beside.found).toMatchObject([{ monthly: { low: '0.5', expected: '1', high: '1' } }])
  })

  it('stand in the result with their patch, and in no total', async () => {
    const t = asking((ctx) => [omission([{ op: 'add', path: ctx.pointer(['gb']), value: range }])])
    const { result } = await found({ a: { type: 't', note: 'mine' } }, { t })
    expect(result.totals.monthly.expected).toBe('0')
    expect(result.omissions?.[0]?.patch).toEqual([
      { op: 'add', path: '/resources/a/gb', value: range },
      { op: 'replace', path: '/resources/a/note', value: 'mine; Usual values, to be replaced by your own: 1 to 9 GB' },
    ])
  })

  it('are without a figure where what they add has no known cost', async () => {
    const t = asking((ctx) => [omission([{ op: 'add', path: `/resources/${ctx.address}-more`, value: { type: 'u' } }])])
    const u = typeOf({ gb: 'GB' }, (ctx) => [line(ctx, 'nothing')])
    const { found: omissions } = await found({ a: { type: 't', gb: 1 } }, { t, u })
    expect(omissions).toMatchObject([{ atLeast: true }])
    expect(omissions[0]).not.toHaveProperty('monthly')
  })

  it('are dropped where the design says it already, or another resource says the same', async () => {
    const t = asking((ctx) => [
      omission([{ op: 'add', path: ctx.pointer(['gb']), value: range }]),
      omission([{ op: 'add', path: '/resources/shared', value: { type: 'u', gb: range } }], 'shared'),
    ])
    const { found: omissions } = await found({ a: { type: 't', gb: 5 }, b: { type: 't' } }, { t, u: silent })
    expect(omissions.map(({ id, address }) => `${address}.${id}`)).toEqual(['a.shared', 'b.data'])
  })

  it('name what they add freely, where the design has something else of that name', async () => {
    const t = asking((ctx) => [
      omission([{ op: 'add', path: `/resources/${ctx.freeAddress(`${ctx.address}-more`)}`, value: { type: 'u' } }]),
    ])
    const { found: omissions } = await found({ a: { type: 't' }, 'a-more': { type: 'u' } }, { t, u: silent })
    expect(omissions[0]?.changes).toMatchObject([{ pointer: ['resources', 'a-more-2'] }])
  })

  it('see what the design holds, and which types can be added', async () => {
    const seen: unknown[] = []
    const t = asking((ctx) => {
      seen.push(
        ctx.priced('u'),
        ctx.priced('v'),
        ctx.all('u').map(({ address }) => address),
        ctx.connections(),
        ctx.pointer(),
      )
      return []
    })
    await found({ a: { type: 't' }, b: { type: 'u' } }, { t, u: silent })
    expect(seen).toEqual([true, false, ['b'], [], '/resources/a'])
  })

  it('add to the region of the resource that they are of', async () => {
    const t = asking(() => [omission([{ op: 'add', path: '/resources/more', value: { type: 'u', gb: range } }])])
    expect((await found({ a: { type: 't', gb: 1, region: 'us-east-1' } }, { t, u: silent })).found[0]?.changes[0]?.value).toMatchObject({
      region: 'us-east-1',
    })
    expect((await found({ a: { type: 't', gb: 1 } }, { t, u: silent })).found[0]?.changes[0]?.value).not.toHaveProperty('region')
  })

  describe('of what another resource creates', () => {
    const creator = typeOf({ size: 'GB' }, () => [], { parts: () => ({ one: { type: 't' }, two: { type: 't' } }) })
    const connection: ResourceType = {
      ...silent,
      facts: ({ props }) => ({ 'connection.to': String(props.to) }),
      schema: {
        type: 'object',
        properties: {
          from: { type: 'string', refersTo: ['*', 'outside'], description: 'from' },
          to: { type: 'string', refersTo: ['*', 'outside'], description: 'to' },
          gb: { $ref: 'planner:usage', unit: 'GB', description: 'gb' },
        },
      },
    }

    it('are named without a figure or a patch where they are properties of it, whatever its creator has of that name', async () => {
      const t = asking((ctx) => (ctx.props.gb === undefined ? [omission([{ op: 'add', path: ctx.pointer(['gb']), value: range }])] : []))
      const { found: omissions, failures, result } = await found({ shop: { type: 'creator', gb: 3 } }, { t, creator })
      expect(failures).toEqual([])
      expect(omissions).toMatchObject([
        { id: 'data', address: 'shop.one', changes: [], atLeast: true },
        { id: 'data', address: 'shop.two', changes: [], atLeast: true },
      ])
      expect(omissions.filter(({ monthly }) => monthly)).toEqual([])
      expect(result.omissions).toMatchObject([{ patch: [] }, { patch: [] }])
    })

    it('are added to its creator where they are traffic, once, and not where that has some', async () => {
      const t = asking((ctx) =>
        ctx.connections('internet').length > 0
          ? []
          : [omission([{ op: 'add', path: '/connections/-', value: { from: ctx.address, to: 'internet', gb: range } }])],
      )
      const types = { t, creator, 'aws:network:connection': connection }
      const { found: omissions, failures } = await found({ shop: { type: 'creator' } }, types)
      expect(failures).toEqual([])
      expect(omissions).toMatchObject([
        { address: 'shop.one', changes: [{ value: { from: 'shop' } }], monthly: { low: '0.5', expected: '1', high: '4.5' } },
      ])
      const traffic = [{ from: 'shop', to: 'internet', gb: 1 }]
      expect(await found({ shop: { type: 'creator' } }, types, [], traffic)).toMatchObject({ found: [], failures: [] })
    })

    it('are resources with a name that the design may have', async () => {
      const t = asking((ctx) => [
        omission([{ op: 'add', path: `/resources/${ctx.freeAddress(`${ctx.address}-more`)}`, value: { type: 'u', gb: range } }]),
      ])
      const { found: omissions, failures } = await found({ shop: { type: 'creator' } }, { t, u: silent, creator })
      expect(failures).toEqual([])
      expect(omissions).toMatchObject([{ changes: [{ pointer: ['resources', 'shop-more'] }], monthly: { expected: '1' } }])
    })
  })

  it.each([
    ['a patch of what is not a resource', [omission([{ op: 'add', path: '/name', value: 'x' }])], 'resources and connections only'],
    ['a place that is not there', [omission([{ op: 'add', path: '/resources/x/gb', value: 1 }])], 'there is no place'],
    ['a type that nobody prices', [omission([{ op: 'add', path: '/resources/x', value: { type: 'nobody' } }])], 'cannot be priced'],
    ['no id', [omission([{ op: 'add', path: '/resources/a/gb', value: 1 }], 'No Id')], 'no valid id'],
    [
      'a plugin without end',
      Array.from({ length: 60 }, (_, index) => omission([{ op: 'add', path: '/resources/a/gb', value: index }])),
      'more than 50',
    ],
  ])('cost only themselves with %s', async (_, omissions, message) => {
    const { found: kept, failures, result } = await found({ a: { type: 't' } }, { t: asking(() => omissions) })
    expect(kept).toEqual([])
    expect(failures[0]?.message).toContain(message)
    expect(result.failures[0]).toMatchObject({ plugin: 'p@1.0.0', address: 'a' })
  })

  it('are named without figures beyond the first thousand', async () => {
    const t = typeOf({ gb: 'GB' }, () => [], {
      omissions: (ctx) =>
        Array.from({ length: 50 }, (_, index) =>
          omission([{ op: 'add', path: `/resources/${ctx.address}-${index}`, value: { type: 'u' } }]),
        ),
    })
    const many = Object.fromEntries(Array.from({ length: 21 }, (_, index) => [`a${index}`, { type: 't' }]))
    const { found: omissions } = await found(many, { t, u: typeOf({}, () => []) })
    expect(omissions).toHaveLength(1050)
    expect(omissions.map(({ monthly }) => monthly !== undefined)).toEqual(omissions.map((_, index) => index < 1000))
  })

  it('leave each remark once when several are accepted', async () => {
    const t = asking((ctx) => [
      omission([{ op: 'add', path: ctx.pointer(['gb']), value: range }]),
      omission([{ op: 'add', path: ctx.pointer(['other']), value: range }], 'other'),
    ])
    const { found: omissions, design } = await found({ a: { type: 't' } }, { t })
    const document = omissions.reduce((current: unknown, each) => applyChanges(current, withNote(each, current)), design.document)
    expect(document).toMatchObject({
      resources: { a: { gb: range, other: range, note: 'Usual values, to be replaced by your own: 1 to 9 GB' } },
    })
    expect(omissions.every(({ changes }) => isMentioned(changes, document))).toBe(true)
  })

  it('of the design as a whole are asked of the types that it usually has, once, with what it costs', async () => {
    const u = typeOf({ gb: 'GB' }, (ctx) => [line(ctx)], {
      absent: ({ monthly }) => [omission([{ op: 'add', path: '/resources/more', value: { type: 'u', gb: monthly?.expected } }], 'more')],
    })
    const { found: omissions, result } = await found({ a: { type: 't', gb: 1 }, b: { type: 't', gb: 1 } }, { t: silent, u }, ['u'])
    expect(omissions).toMatchObject([{ id: 'more', address: '', monthly: { low: '1', expected: '1', high: '1' } }])
    expect(result.omissions).toMatchObject([{ id: 'more', address: '' }])
    expect((await found({ a: { type: 'u', gb: 1 } }, { u }, ['u'])).found).toEqual([])
  })

  it('of the design as a whole cost only themselves where a type fails', async () => {
    const u = typeOf({}, () => [], {
      absent: () => {
        throw new Error('not today')
      },
    })
    expect((await found({ a: { type: 't', gb: 1 } }, { t: silent, u }, ['u'])).failures).toEqual([{ address: '', message: 'not today' }])
  })
})
