import type { CheckContext, ResourceType } from '@planner/contract'
import { describe, expect, it, vi } from 'vitest'
import { guardType } from '../../src/host/guard-type.js'
import { settled } from '../../src/host/limits.js'

const guarded = (more: Partial<ResourceType>): ResourceType =>
  guardType({ title: 'T', summary: 'S', schema: {}, serviceModel: 'infrastructure', lines: () => [], ...more })

const row = { key: 'a', cells: { size: '1' }, source: 's', asOf: '2026-01-01' }
const contextOf = (props: object = {}): CheckContext =>
  ({ props, catalog: () => row, related: () => [{ zones: ['a'] }], referrers: () => [] }) as unknown as CheckContext

describe('guardType', () => {
  it('lets a sound type work as it does, its lines as a list', () => {
    class Amount {}
    const quantity = new Amount()
    const type = guarded({
      *lines({ props }) {
        yield { id: (props as { id: string }).id, quantity, price: { offer: 'X', where: { a: 'b' }, per: 'GB' } } as never
      },
      facts: () => ({ zones: ['a'], encrypted: true, gb: 4 }),
    })
    const [line] = type.lines(contextOf({ id: 'storage' }))
    expect(line).toEqual({ id: 'storage', quantity, price: { offer: 'X', where: { a: 'b' }, per: 'GB' } })
    expect(line?.quantity).toBe(quantity)
    expect(type.facts?.(contextOf())).toEqual({ zones: ['a'], encrypted: true, gb: 4 })
    expect('problems' in type).toBe(false)
  })

  it('stops a loop without end, and does not try again', () => {
    const type = guarded({
      lines: () => {
        for (;;);
      },
    })
    expect(() => type.lines(contextOf())).toThrow('lines() does not end: it was stopped after 1 s')
    const start = performance.now()
    expect(() => type.lines(contextOf())).toThrow('does not end')
    expect(performance.now() - start).toBeLessThan(500)
  })

  const circular: Record<string, unknown> = {}
  circular.self = circular
  const generator = function* () {
    for (;;) yield { id: 'a', price: { given: 1 } }
  }

  it.each<readonly [string, Partial<ResourceType>, (type: ResourceType) => unknown, string]>([
    ['endless lines', { lines: generator as never }, (type) => type.lines(contextOf()), 'lines(): gives more than 5000 things'],
    ['a promise for lines', { lines: (async () => []) as never }, (type) => type.lines(contextOf()), 'lines(): gives a promise'],
    [
      'circular lines',
      { lines: () => [{ price: { given: 1 }, circular }] as never },
      (type) => type.lines(contextOf()),
      'lines(): gives something that holds itself',
    ],
    ['a circular schema', { schema: circular }, (type) => type, 'schema(): gives something that holds itself'],
    ['circular facts', { facts: () => circular as never }, (type) => type.facts?.(contextOf()), 'facts(): gives "self" that is no text'],
    ['facts that are no number', { facts: () => ({ gb: Number.NaN }) }, (type) => type.facts?.(contextOf()), 'facts(): gives "gb"'],
    [
      'zones that are no list',
      { facts: () => ({ 'availability.zones': 'a' as never }) },
      (type) => type.facts?.(contextOf()),
      'facts(): gives "availability.zones"',
    ],
    [
      'an endless text',
      { problems: () => [{ message: 'x'.repeat(5000) }] as never },
      (type) => type.problems?.(contextOf()),
      '5000 characters',
    ],
    ['markup for a block', { section: () => ['<b>'] as never }, (type) => type.section?.(contextOf()), 'section(): gives a block'],
    [
      'a table with holes',
      { section: () => [{ kind: 'table', head: ['a', 'b'], rows: [['1']] }] },
      (type) => type.section?.(contextOf()),
      'section(): gives a block',
    ],
    [
      'changed properties',
      {
        lines: ({ props }) => {
          props.list.push(1)
          return []
        },
      },
      (type) => type.lines(contextOf({ list: [] })),
      'lines(): Cannot add property 0',
    ],
    [
      'a changed catalogue',
      {
        lines: (ctx) => {
          Object.assign(ctx.catalog('t', 'a') ?? {}, { key: 'b' })
          return []
        },
      },
      (type) => type.lines(contextOf()),
      'Cannot assign to read only property',
    ],
    [
      'changed facts of others',
      {
        lines: (ctx) => {
          for (const { zones } of ctx.related('disk')) (zones as string[]).push('b')
          return []
        },
      },
      (type) => type.lines(contextOf()),
      'Cannot add property 1',
    ],
    [
      'something thrown that is no error',
      {
        lines: () => {
          throw 'boom'
        },
      },
      (type) => type.lines(contextOf()),
      'lines(): boom',
    ],
  ])('refuses %s', (_, parts, use, message) => {
    expect(() => use(guarded(parts))).toThrow(message)
  })
})

describe('settled', () => {
  it('waits for what settles', async () => expect(await settled('it', Promise.resolve(7))).toBe(7))

  it('does not wait for ever', async () => {
    vi.useFakeTimers()
    try {
      const waiting = expect(settled('its import', new Promise(() => {}))).rejects.toThrow('its import did not settle within 5 s')
      await vi.advanceTimersByTimeAsync(5000)
      await waiting
    } finally {
      vi.useRealTimers()
    }
  })
})
