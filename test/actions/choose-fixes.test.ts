import { describe, expect, it } from 'vitest'
import { combineFixes } from '../../src/actions/choose-fixes.ts'
import type { Finding } from '../../src/result/result.types.ts'

type Patch = NonNullable<Finding['fix']>['patch']

const finding = (rule: string, ...patch: Patch): Finding => ({
  rule,
  pillar: 'security',
  severity: 'high',
  address: 'web',
  message: rule,
  position: { file: 'design.json', line: 1, column: 1 },
  evidence: [],
  fix: { patch, atLeast: false },
})

const document = { resources: { web: { purchase: { option: 'reserved' }, volumes: [{ size: 1 }, { size: 2 }, { size: 3 }] } } }

const outcome = (...patches: readonly Patch[]) => {
  const { applied, left, changes } = combineFixes(
    patches.map((patch, index) => finding(`rule-${index}`, ...patch)),
    document,
  )
  return { applied: applied.map(({ rule }) => rule), left: left.map(({ finding: { rule } }) => rule), changes: changes.length }
}

describe('fixes made at once', () => {
  it('are all that do not meet', () => {
    expect(
      outcome(
        [{ op: 'add', path: '/resources/web/imdsv2', value: true }],
        [{ op: 'add', path: '/resources/web/volumes/-', value: { size: 4 } }],
        [{ op: 'add', path: '/resources/web/volumes/-', value: { size: 5 } }],
        [{ op: 'add', path: '/resources/web/volumes/0/encrypted', value: true }],
        [{ op: 'add', path: '/resources/web/volumes/1/encrypted', value: true }],
      ),
    ).toEqual({ applied: ['rule-0', 'rule-1', 'rule-2', 'rule-3', 'rule-4'], left: [], changes: 5 })
  })

  it('write the same once', () => {
    const dashboard: Patch = [{ op: 'add', path: '/resources/dashboard', value: { type: 'aws:cloudwatch:dashboard' } }]
    expect(outcome(dashboard, dashboard)).toEqual({ applied: ['rule-0', 'rule-1'], left: [], changes: 1 })
  })

  it.each<[string, Patch, Patch]>([
    [
      'the same place',
      [{ op: 'add', path: '/resources/web/purchase', value: { option: 'spot' } }],
      [{ op: 'replace', path: '/resources/web/purchase', value: { option: 'on-demand' } }],
    ],
    [
      'what is around it',
      [{ op: 'replace', path: '/resources/web/purchase/option', value: 'spot' }],
      [{ op: 'add', path: '/resources/web/purchase', value: { option: 'reserved', term: '3yr' } }],
    ],
    [
      'what is within it',
      [{ op: 'add', path: '/resources/web/purchase', value: { option: 'reserved', term: '3yr' } }],
      [{ op: 'add', path: '/resources/web/purchase/payment', value: 'all-upfront' }],
    ],
    ['what is gone', [{ op: 'remove', path: '/resources/web' }], [{ op: 'add', path: '/resources/web/imdsv2', value: true }]],
    [
      'an item that has moved',
      [{ op: 'remove', path: '/resources/web/volumes/0' }],
      [{ op: 'add', path: '/resources/web/volumes/1/encrypted', value: true }],
    ],
  ])('leave %s for the next time', (_, first, second) => {
    expect(outcome(first, second)).toEqual({ applied: ['rule-0'], left: ['rule-1'], changes: first.length })
  })
})
