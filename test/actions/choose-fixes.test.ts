import { describe, expect, it } from 'vitest'
import { combineFixes } from '../../src/actions/choose-fixes.ts'
import { applyChanges } from '../../src/design/patch.ts'
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

const document = {
  commitments: [{ count: 1 }, { count: 2 }, { count: 3 }],
  resources: {
    1: { size: 1 },
    2: { size: 2 },
    web: { purchase: { option: 'reserved' }, volumes: [{ size: 1 }, { size: 2 }, { size: 3 }] },
  },
}

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

  it('buy what each of them commits to', () => {
    const bought: Patch = [
      { op: 'add', path: '/commitments/-', value: { count: 1 } },
      { op: 'add', path: '/commitments/-', value: { count: 2 } },
    ]
    expect(outcome(bought, bought)).toEqual({ applied: ['rule-0', 'rule-1'], left: [], changes: 4 })
  })

  it('find items of a list where they are once others are taken away', () => {
    const { applied, changes } = combineFixes(
      [
        finding('first', { op: 'remove', path: '/commitments/0' }),
        finding('last', { op: 'remove', path: '/commitments/2' }),
        finding('middle', { op: 'add', path: '/commitments/1/count', value: 7 }),
        finding('more', { op: 'add', path: '/commitments/-', value: { count: 4 } }),
        finding('named', { op: 'remove', path: '/resources/1' }),
        finding('like-a-number', { op: 'add', path: '/resources/2/size', value: 9 }),
      ],
      document,
    )
    expect(applied).toHaveLength(6)
    expect(applyChanges(document, changes)).toMatchObject({
      resources: { 2: { size: 9 } },
      commitments: [{ count: 7 }, { count: 4 }],
    })
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
      [{ op: 'add', path: '/resources/web/volumes/0', value: { size: 9 } }],
      [{ op: 'add', path: '/resources/web/volumes/1/encrypted', value: true }],
    ],
    ['an item that is gone', [{ op: 'remove', path: '/commitments/1' }], [{ op: 'add', path: '/commitments/1/count', value: 2 }]],
  ])('leave %s for the next time', (_, first, second) => {
    expect(outcome(first, second)).toEqual({ applied: ['rule-0'], left: ['rule-1'], changes: first.length })
  })
})
