import { describe, expect, it } from 'vitest'
import { monthlyTraffic } from '../../src/costing/traffic.js'
import { designOf } from '../support/design.js'

const document = designOf({
  resources: {},
  drivers: { pages: { low: 1000, expected: 2000, high: 4000, per: 'month' } },
}).document

const expected = (gb: unknown, horizon = 12) => monthlyTraffic(gb, { document, horizon }).range()?.expected

describe('monthlyTraffic', () => {
  it('is what the design says of a month', () => {
    expect(expected(30)).toBe('30')
    expect(expected('2 TB')).toBe('2048')
    expect(expected({ expected: 24, per: 'day' })).toBe('730')
  })

  it('is the mean over the week and the months', () => {
    expect(expected({ expected: 100, growth: '10 GB/month' }, 3)).toBe('110')
    expect(expected({ expected: 12, changes: [{ month: 2, expected: 24 }] }, 2)).toBe('18')
  })

  it('follows a driver with its range', () => {
    const traffic = monthlyTraffic({ driver: 'pages', times: '1 GB' }, { document, horizon: 12 })
    expect(traffic.unit).toBe('GB')
    expect(traffic.range()).toEqual({ low: '1000', expected: '2000', high: '4000' })
  })
})
