import { describe, expect, it } from 'vitest'
import { placesOf } from '../../../src/report/view/places.js'
import type { Review } from '../../../src/report/view/review.js'

type Finding = Review['findings'][number]

const finding = (address: string, line: number, fields: Partial<Finding> = {}): Finding => ({
  rule: 'single-zone',
  pillar: 'reliability',
  severity: 'high',
  address,
  message: 'It has no standby.',
  position: { file: 'design.json', line, column: 3 },
  evidence: [{ address, pointer: `/resources/${address}/multiAz`, line: line + 2, value: 'false' }],
  ...fields,
})
const monthly = (amount: string) => ({ patch: [], atLeast: false, monthly: { low: amount, expected: amount, high: amount } })
const places = (...findings: readonly Finding[]) => placesOf(findings, new Map([['a', 'r0']]), 'USD')

describe('the places of a finding', () => {
  it('tells of one what was read and where', () => {
    expect(places(finding('a', 7, { fix: monthly('12') }))).toEqual([
      {
        where: [{ name: 'a', href: 'r0', line: 7 }],
        more: 0,
        message: 'It has no standby.',
        evidence: ['multiAz = false (line 9)'],
        fix: '+$12.00 a month',
        waiver: '',
      },
    ])
  })

  it('says once what is the same of several, each with its line', () => {
    const [all, ...none] = places(finding('a', 7), finding('b', 11), finding('c', 15))
    expect(none).toEqual([])
    expect(all?.where.map(({ name, line }) => [name, line])).toEqual([
      ['a', 7],
      ['b', 11],
      ['c', 15],
    ])
    expect(all?.evidence).toEqual(['multiAz = false'])
  })

  it('names twenty and counts the others', () => {
    const [all] = places(...Array.from({ length: 23 }, (_, index) => finding(`server-${index}`, index + 1)))
    expect([all?.where.length, all?.more]).toEqual([20, 3])
  })

  it.each([
    ['message', { message: 'It has one zone.' }],
    ['cost', { fix: monthly('3') }],
    ['reason to accept it', { waiver: { reason: 'Moves in May' } }],
    ['evidence', { evidence: [{ address: 'b', pointer: '/resources/b/zones', line: 9 }] }],
  ])('keeps apart what differs by its %s', (_, fields) => {
    expect(places(finding('a', 7), finding('b', 11, fields))).toHaveLength(2)
  })

  it('names another resource that was read, with its line, and facts only where something gives them', () => {
    const evidence = [
      { address: 'a', pointer: '/resources/a', line: 7, fact: 'cache.nodes' },
      { address: 'net', pointer: '/resources/net/zones', line: 3, value: '["a"]' },
      { address: '', pointer: '/workload/environment', line: 2 },
    ]
    expect(places(finding('a', 7, { evidence }), finding('b', 11, { evidence }))[0]?.evidence).toEqual([
      'net zones = ["a"] (line 3)',
      'workload.environment is not given (line 2)',
    ])
    expect(places(finding('a', 7, { evidence: evidence.slice(0, 1) }))[0]?.evidence).toEqual(['cache.nodes is not given (line 7)'])
  })
})
