import { describe, expect, it } from 'vitest'
import { add, compareDecimals, multiply, ratio, roundTo, subtract, sum } from '../../src/report/decimal.js'
import {
  amount,
  change,
  count,
  isRange,
  listed,
  money,
  moneyRange,
  percent,
  pricePerMany,
  quantity,
  shortUnit,
  unitName,
  unitPrice,
} from '../../src/report/format.js'
import { values } from './result-fixture.js'

describe('decimal texts', () => {
  it('adds, subtracts and multiplies exactly where floats do not', () => {
    expect(add('0.1', '0.2')).toBe('0.3')
    expect(subtract('1', '0.9')).toBe('0.1')
    expect(multiply('51200', '0.023')).toBe('1177.600')
    expect(sum(['1e-7', '12345678901234567890.5', '-0.5'])).toBe('12345678901234567890.0000001')
  })

  it('rounds halves away from zero and never writes -0', () => {
    expect([roundTo('2.345', 2), roundTo('-2.345', 2), roundTo('-0.001', 2), roundTo('7', 2)]).toEqual(['2.35', '-2.35', '0.00', '7.00'])
  })

  it('compares by value', () => {
    expect(compareDecimals('10', '9.99')).toBeGreaterThan(0)
    expect(compareDecimals('1.50', '1.5')).toBe(0)
  })

  it('has no ratio to zero', () => {
    expect(ratio('1', '0.00')).toBeUndefined()
    expect(ratio('2', '3')).toBe('0.667')
  })

  it.each(['', 'NaN', '1,000', '0x10', '1e9999', '9'.repeat(400), '<b>'])('refuses %j', (text) => {
    expect(() => add(text, '1')).toThrow(/where a decimal number belongs/)
  })
})

describe('isRange', () => {
  it('is one that can be read', () => {
    expect(isRange({ low: '5.4', expected: '5.4000000000000000001', high: '5.4049' })).toBe(false)
    expect(isRange({ low: '0.001', expected: '0.002', high: '0.003' })).toBe(false)
    expect(isRange({ low: '0', expected: '0.001', high: '0.001' })).toBe(true)
    expect(isRange({ low: '5.39', expected: '5.40', high: '5.40' })).toBe(true)
  })
})

describe('money', () => {
  it.each([
    ['1234.56', '$1,234.56'],
    ['1234567.891', '$1,234,567.89'],
    ['0', '$0.00'],
    ['-0', '$0.00'],
    ['0.004', '<$0.01'],
    ['-0.004', '>-$0.01'],
    ['0.005', '$0.01'],
    ['-12.5', '-$12.50'],
    ['1e3', '$1,000.00'],
    ['123456789012345678901234.565', '$123,456,789,012,345,678,901,234.57'],
  ])('writes %s as %s', (text, expected) => expect(money(text)).toBe(expected))

  it('names any other currency by its code', () => {
    expect(money('1234.5', 'EUR')).toBe('EUR 1,234.50')
    expect(money('-1', 'CNY')).toBe('-CNY 1.00')
  })

  it('gives a change its sign', () => {
    expect([change('5'), change('-5'), change('0')]).toEqual(['+$5.00', '-$5.00', '$0.00'])
  })
})

describe('unit prices', () => {
  it.each([
    ['0.0000166667', '$0.0000166667'],
    ['0.096', '$0.096'],
    ['0.1', '$0.10'],
    ['3', '$3.00'],
    ['0.0960000000', '$0.096'],
    ['0.00000000001234', '$0.00000000001234'],
    ['0.12345678901234', '$0.123456789'],
  ])('keep the digits that count: %s', (text, expected) => expect(unitPrice(text)).toBe(expected))

  it('are told for a million where one costs too little to picture', () => {
    expect(pricePerMany('0.0000002', 'USD', 'request')).toBe('$0.20 per 1,000,000 requests')
    expect(pricePerMany('0.096', 'USD', 'instance-hour')).toBe('$0.096 per instance-hour')
  })
})

describe('ranges', () => {
  it('show whole dollars where cents say nothing', () => {
    expect(moneyRange(values('350.4', '310.2', '419.6'))).toBe('$310 … $420 (expected $350)')
    expect(moneyRange(values('3.504', '3.1', '4.2'))).toBe('$3.10 … $4.20 (expected $3.50)')
  })

  it('are one amount where the three agree by value', () => {
    expect(isRange({ low: '1.0', expected: '1', high: '1.00' })).toBe(false)
    expect(moneyRange({ low: '1.0', expected: '1', high: '1.00' })).toBe('$1.00')
  })
})

describe('quantities and units', () => {
  it.each([
    ['1460', '1,460'],
    ['1234.5678', '1,234.568'],
    ['0.00042', '0.00042'],
    ['0.166666666', '0.1667'],
    ['5.000', '5'],
  ])('%s reads %s', (text, expected) => expect(quantity(text)).toBe(expected))

  it.each([
    ['instance-hour', '1', 'instance-hour'],
    ['instance-hour', '2', 'instance-hours'],
    ['GB-month', '240', 'GB-months'],
    ['GB', '3', 'GB'],
    ['query', '3', 'queries'],
    ['address-hour', '0', 'address-hours'],
    ['address', '2', 'addresses'],
    ['request/second', '2', 'requests/second'],
    ['IOPS', '3000', 'IOPS'],
    ['1', '3', ''],
  ])('%s for %s is "%s"', (unit, of, expected) => expect(unitName(unit, of)).toBe(expected))

  it('are shortened and put together', () => {
    expect(shortUnit('instance-hour')).toBe('inst-h')
    expect(amount('12.5', '1')).toBe('12.5')
    expect(percent('0.873')).toBe('87.3%')
    expect([count(1, 'line'), count(1200, 'line')]).toEqual(['1 line', '1,200 lines'])
  })
})

describe('a list of which the first are shown', () => {
  it.each([
    [[], 2, ''],
    [['a', 'b'], 2, 'a, b'],
    [['a', 'b', 'c', 'd', 'e'], 2, 'a, b and 3 more'],
  ] as const)('of %j with room for %i reads "%s"', (texts, most, read) => {
    expect(listed(texts, most)).toBe(read)
  })
})
