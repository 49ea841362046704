import { describe, expect, it } from 'vitest'
import { complaintsOf, openText, priceFile } from './price-text.js'

const FRONT = ['key: type', 'source: the specifications', 'asOf: 2026-07']
const TEXTS = {
  'catalog/ec2-instance-types.csv': priceFile(
    FRONT,
    'type,vcpu,memory-gib,burstable,source',
    'm7g.large,2,8,,',
    't3.micro,2,1,yes,a better source',
  ),
  'catalog/billing-rules.csv': priceFile(
    ['key: rule', 'source: announcement', 'asOf: 2026'],
    'rule,value,from,until',
    'lambda-step,100,,2020-12-01',
    'lambda-step,1,2020-12-01,',
    'later,1,2030-01-01,',
  ),
}

describe('catalogues', () => {
  it('give a row with its source; empty cells are absent', () => {
    const book = openText(TEXTS)
    expect(book.catalogRow('ec2-instance-types', 'm7g.large', '2026-11-22')).toEqual({
      key: 'm7g.large',
      cells: { type: 'm7g.large', vcpu: '2', 'memory-gib': '8' },
      source: 'the specifications',
      asOf: '2026-07',
    })
    expect(book.catalogRow('ec2-instance-types', 't3.micro', '2026-11-22')?.source).toBe('a better source')
    expect(book.catalogRow('ec2-instance-types', "x' OR '1'='1", '2026-11-22')).toBeUndefined()
  })

  it.each([
    ['2020-11-30', '100'],
    ['2020-12-01', '1'],
    ['2026-11-22', '1'],
  ])('give the row in force on %s', (asOf, value) =>
    expect(openText(TEXTS).catalogRow('billing-rules', 'lambda-step', asOf)?.cells.value).toBe(value),
  )

  it('have no row before it is in force', () => expect(openText(TEXTS).catalogRow('billing-rules', 'later', '2026-11-22')).toBeUndefined())

  it('list keys, once each, by the value of a column', () => {
    const book = openText(TEXTS)
    expect(book.catalogKeys('billing-rules')).toEqual(['lambda-step', 'later'])
    expect(book.catalogKeys('ec2-instance-types', 'burstable', 'yes')).toEqual(['t3.micro'])
    expect(book.catalogKeys('ec2-instance-types', 'burstable', '')).toEqual(['m7g.large'])
  })

  it('name the nearest word for a catalogue or column that there is not', () => {
    const book = openText(TEXTS)
    expect(() => book.catalogRow('ec2-instance-type', 'x', '2026-01-01')).toThrow('there is no catalogue "ec2-instance-type"')
    expect(() => book.catalogKeys('billing-rules', 'rulee', 'x')).toThrow('no column "rulee"')
  })

  it.each([
    [
      'whose key is no column',
      priceFile(['key: name', 'source: x', 'asOf: 2026'], 'type,vcpu', 'a,1'),
      'c.csv:1:1: the key "name" is no column',
    ],
    ['with an unknown word', priceFile([...FRONT, 'soruce: x'], 'type', 'a'), 'c.csv:4:1: a catalogue has no front matter "soruce"'],
    ['without a source', priceFile(['key: type', 'asOf: 2026'], 'type', 'a'), 'c.csv:4:1: has no source'],
    ['without a date', priceFile(['key: type', 'source: x'], 'type', 'a'), 'asOf is no date: ""'],
    ['with a row without key', priceFile(FRONT, 'type,vcpu', ',1'), 'c.csv:5:1: has no key'],
    [
      'with rows that overlap',
      priceFile(FRONT, 'type,from,until', 'a,,2021-01-01', 'a,2020-12-31,'),
      'c.csv:6:1: "a" is also on line 5, in force on the same dates',
    ],
    [
      'with a row that ends before it begins',
      priceFile(FRONT, 'type,from,until', 'a,2021-01-01,2020-01-01'),
      'ends on 2020-01-01, before it begins',
    ],
    ['with a date that is not ISO', priceFile(FRONT, 'type,from', 'a,2020'), 'c.csv:5:3: from is no ISO date: "2020"'],
    ['with columns that differ in case', priceFile(FRONT, 'type,vCPU,vcpu', 'a,1,1'), 'differ in case alone'],
  ])('are refused %s', (_what, text, message) => expect(complaintsOf({ 'catalog/c.csv': text }).join('\n')).toContain(message))
})
