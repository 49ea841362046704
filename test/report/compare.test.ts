import { describe, expect, it } from 'vitest'
import { compareResults } from '../../src/report/compare.js'
import { renderComparison } from '../../src/report/compare-text.js'
import { commitment, hours, line, resource, result } from './result-fixture.js'

const web = (monthly: string) => resource('web', [hours('compute', 'Linux, m7g.large', '0.1', monthly)])
const unknownWeb = resource('web', [line('compute', { label: 'Linux, m7g.large', status: 'unknown-price', unknown: 'no price' })], {
  atLeast: true,
})
const text = (comparison: ReturnType<typeof compareResults>) => renderComparison(comparison, { width: 100, color: false })

describe('compareResults', () => {
  it('tells what was added, removed and changed, with amounts', () => {
    const before = result({
      resources: [
        web('100'),
        resource('old', [hours('compute', 'old box', '0.1', '40')]),
        resource('same', [hours('compute', 'same', '0.1', '7')]),
      ],
    })
    const after = result({
      resources: [
        web('130'),
        resource('new', [hours('compute', 'new box', '0.1', '25.5')]),
        resource('same', [hours('compute', 'same', '0.1', '7.00')]),
      ],
    })
    const comparison = compareResults(before, after)
    expect(comparison.resources.map(({ address, kind, by }) => [address, kind, by.expected])).toEqual([
      ['web', 'changed', '30'],
      ['old', 'removed', '-40'],
      ['new', 'added', '25.5'],
    ])
    expect(comparison).toMatchObject({ unchanged: 1, unknown: 0, savingUncertain: false, by: { expected: '15.5' } })
    expect(text(comparison)).toContain('$15.50 a month more than the baseline.')
  })

  it('does not count a purchase beside the resource that makes it', () => {
    const bought = result({ resources: [web('100')], commitments: [commitment({ id: 'web.purchase.0', owner: 'web', lines: [] })] })
    expect(compareResults(bought, bought)).toMatchObject({ unchanged: 1 })
    expect(compareResults(result({ resources: [web('100')] }), bought)).toMatchObject({ unchanged: 1, resources: [] })
  })

  it('never counts a price that became unknown as a saving', () => {
    const comparison = compareResults(result({ resources: [web('355')] }), result({ resources: [unknownWeb] }))
    expect(comparison).toMatchObject({ by: { expected: '0' }, unknown: 1, savingUncertain: true })
    expect(text(comparison)).toContain('not known')
    expect(text(comparison)).not.toContain('-$355')
  })

  it('never counts a failed resource as a saving', () => {
    const failed = resource('web', [], { error: 'threw' })
    expect(compareResults(result({ resources: [web('355')] }), result({ resources: [failed] }))).toMatchObject({
      by: { expected: '0' },
      unknown: 1,
      savingUncertain: true,
    })
  })

  it('does not count a line that may live on under an unknown one', () => {
    const renamed = resource('web', [line('compute.arm', { status: 'unknown-price' })])
    const comparison = compareResults(result({ resources: [web('355')] }), result({ resources: [renamed] }))
    expect(comparison.by.expected).toBe('0')
    expect(comparison.unknown).toBe(2)
  })

  it('doubts a saving while an added resource is unknown', () => {
    const added = { ...unknownWeb, address: 'web2' }
    const comparison = compareResults(result({ resources: [web('355')] }), result({ resources: [added] }))
    expect(comparison).toMatchObject({ by: { expected: '-355' }, savingUncertain: true })
    expect(text(comparison)).toContain('so it may be no saving')
  })

  it('has nothing to say of what is unknown on both sides', () => {
    expect(compareResults(result({ resources: [unknownWeb] }), result({ resources: [unknownWeb] })).resources).toEqual([])
  })

  it('compares commitments as well', () => {
    const comparison = compareResults(result(), result({ commitments: [commitment()] }))
    expect(comparison.resources[0]).toMatchObject({ address: 'commitments.0', kind: 'added', by: { expected: '77.38' } })
  })

  it('tells apart what the design did and what the prices did', () => {
    const before = result({ asOf: '2025-01-01', resources: [web('100')] })
    expect(text(compareResults(before, result({ resources: [web('90')] })))).toContain(
      "not the design's doing: prices as of 2025-01-01 before, 2026-11-21 now",
    )
  })

  it('refuses two currencies', () => {
    expect(() => compareResults(result({ currency: 'EUR' }), result())).toThrow(/baseline is in EUR/)
  })
})
