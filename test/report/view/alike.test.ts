import { describe, expect, it } from 'vitest'
import { groupAlike } from '../../../src/report/view/alike.js'
import { reportView } from '../../../src/report/view/report-view.js'
import type { Resource } from '../../../src/result/result.types.js'
import { hours, line, resource, result, values } from '../result-fixture.js'

const server = (name: string, monthly = '70.1', fields = {}) =>
  resource(name, [hours('instance', 'Linux', '0.096', monthly)], { monthly: values(monthly), ...fields })

const grouped = (...resources: readonly Resource[]) =>
  groupAlike(reportView(result({ resources: [...resources] }), () => []).owners, 'USD').map(({ owner, others, count, together }) => [
    owner.name,
    others.map(({ name }) => name),
    count,
    together,
  ])

describe('resources that read the same', () => {
  it('are shown once, with the names of the others and what all cost', () => {
    expect(grouped(server('a'), server('x', '9'), server('b'), server('c'))).toEqual([
      ['a', ['b', 'c'], '2 others', '$210.30'],
      ['x', [], '', ''],
    ])
  })

  it('are shown one by one where there are two', () => {
    expect(grouped(server('a'), server('b'))).toEqual([
      ['a', [], '', ''],
      ['b', [], '', ''],
    ])
  })

  it.each([
    ['what they cost, be it less than a cent', { monthly: values('70.101') }],
    ['tags', { tags: { team: 'x' } }],
    ['notes', { note: 'Runs at night.' }],
    ['errors', { error: 'No price.' }],
    ['regions', { region: 'us-east-1' }],
    ['lines', { lines: [hours('instance', 'Windows', '0.096', '70.1')] }],
  ])('are not alike with other %s', (_, fields) => {
    expect(grouped(server('a'), server('b'), server('c', '70.1', fields)).map(([name]) => name)).toEqual(['a', 'b', 'c'])
  })

  it('have no sum where it is not known', () => {
    const unknown = (name: string) => resource(name, [line('instance', { status: 'unknown-price' })], { atLeast: true })
    expect(grouped(unknown('a'), unknown('b'), unknown('c'))).toEqual([['a', ['b', 'c'], '2 others', '']])
  })
})
