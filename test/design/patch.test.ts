import { describe, expect, it } from 'vitest'
import { applyChanges, changesOf, PatchRefused } from '../../src/design/patch.js'

const design = { resources: { web: { type: 't', list: [1, 2] }, db: { type: 't' } } }
const patched = (op: 'add' | 'replace' | 'remove', path: string, value?: unknown) => applyChanges(design, changesOf([{ op, path, value }]))

describe('a patch on a design', () => {
  it('adds, replaces and removes, and leaves the design that it was given', () => {
    expect(patched('add', '/resources/web/gb', { low: 1 })).toEqual({
      resources: { ...design.resources, web: { type: 't', list: [1, 2], gb: { low: 1 } } },
    })
    expect(patched('replace', '/resources/web/list/1', 3)).toMatchObject({ resources: { web: { list: [1, 3] } } })
    expect(patched('add', '/resources/web/list/0', 0)).toMatchObject({ resources: { web: { list: [0, 1, 2] } } })
    expect(patched('remove', '/resources/db')).toEqual({ resources: { web: design.resources.web } })
    expect(design.resources.web).toEqual({ type: 't', list: [1, 2] })
  })

  it('adds a connection to a design without any', () => {
    expect(patched('add', '/connections/-', { from: 'web' })).toMatchObject({ connections: [{ from: 'web' }] })
  })

  it('adds a commitment to a design without any, changes it and takes it away', () => {
    const plan = { option: 'savings-plan', perHour: 2 }
    const added = patched('add', '/commitments/-', plan)
    expect(added).toMatchObject({ commitments: [plan] })
    expect(applyChanges(added, changesOf([{ op: 'replace', path: '/commitments/0/perHour', value: 1 }]))).toMatchObject({
      commitments: [{ ...plan, perHour: 1 }],
    })
    expect(applyChanges(added, changesOf([{ op: 'remove', path: '/commitments/0' }]))).toMatchObject({ commitments: [] })
  })

  it('is held to the parts of a design that it may change', () => {
    expect(() => changesOf([{ op: 'add', path: '/commitments/-', value: {} }], ['resources', 'connections'])).toThrow(
      'a patch changes resources and connections only, not "/commitments/-"',
    )
  })

  it('shares what it does not change', () => {
    expect((patched('add', '/resources/web/gb', 1) as typeof design).resources.db).toBe(design.resources.db)
  })

  it.each([
    ['what is neither resource nor connection nor commitment', 'add', '/name', 'x'],
    ['all resources at once', 'replace', '/resources', {}],
    ['a prototype', 'add', '/resources/__proto__/x', 1],
    ['all commitments at once', 'add', '/commitments', []],
    ['a place that is not there', 'add', '/resources/web/storage/gb', 1],
    ['a member that is not there', 'replace', '/resources/web/gb', 1],
    ['an element that is not there', 'replace', '/resources/web/list/2', 1],
    ['a removal of nothing', 'remove', '/resources/web/gb', undefined],
    ['an addition of nothing', 'add', '/resources/web/gb', undefined],
  ] as const)('refuses %s', (_, op, path, value) => {
    expect(() => patched(op, path, value)).toThrow(PatchRefused)
  })
})
