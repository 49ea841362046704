import { describe, expect, it } from 'vitest'
import { resolveUsage } from '../../src/design/usage.js'
import { readUsage } from '../../src/design/usage-plan.js'

const at = (usage: unknown, unit: string, month = 0, drivers: Record<string, unknown> = {}) => resolveUsage(usage, { unit, month, drivers })

/** The one value of a usage without schedule and range. */
const value = (usage: unknown, unit: string, month = 0, drivers: Record<string, unknown> = {}): string => {
  const { segments } = at(usage, unit, month, drivers)
  expect(segments).toHaveLength(1)
  expect(segments[0]).toMatchObject({ start: 0, hours: 168 })
  const [{ low, expected, high } = { low: '', expected: '', high: '' }] = segments
  expect([low, high]).toEqual([expected, expected])
  return expected
}

/** What is wrong with a usage, as `path: message → hint`. */
const wrong = (usage: unknown, unit: string, loose = false): readonly string[] => {
  const told: string[] = []
  const plan = readUsage(usage, unit, (path, message, hint) => told.push(`${path.join('.')}: ${message} → ${hint}`), loose)
  expect(plan === undefined).toBe(told.length > 0)
  return told
}

describe('amounts', () => {
  it.each([
    [5, 'GB', '5'],
    [0.1, 'GB', '0.1'],
    ['12.5', 'GB', '12.5'],
    ['4 TB', 'GB', '4096'],
    ['4TiB', 'GB', '4096'],
    ['1 PB', 'TB', '1024'],
    ['512 MB', 'GB', '0.5'],
    ['2 million', 'request', '2000000'],
    ['2 million requests', 'request', '2000000'],
    ['2.5e3 Requests', 'request', '2500'],
    ['500 ms', 'second', '0.5'],
    ['1h', 'second', '3600'],
    ['90 minutes', 'hour', '1.5'],
    ['2 days', 'hour', '48'],
    ['40%', '1', '0.4'],
    ['0.4', '1', '0.4'],
    ['125 MB/s', 'MiB/second', '125'],
    ['1 GiB per second', 'MiB/second', '1024'],
    ['1 GBps', 'MBps', '1024'],
    ['3 instances', 'instance', '3'],
    // What is counted is counted for a month of 730 hours.
    ['20 requests/second', 'request', '52560000'],
    ['20/second', 'request', '52560000'],
    ['1 request/day', 'request', '30.41666666666666666666666666666666666667'],
    ['8760 requests per year', 'request', '730'],
    ['8 hours/day', 'hour', '243.3333333333333333333333333333333333333'],
    // What is held is held for the month.
    ['4 TB', 'GB-month', '4096'],
    ['0.00 GB', 'GB', '0'],
  ])('%j in %s is %s', (usage, unit, expected) => {
    expect(Number(value(usage, unit))).toBeCloseTo(Number(expected), 25)
    if (expected.length < 30) expect(value(usage, unit)).toBe(expected)
  })

  it.each([
    ['100 GBps', 'GB', /does not fit an amount in GB → units that fit: KB, MB, GB/],
    ['5 GB', 'request', /does not fit an amount in request/],
    ['5 requests', 'GB', /does not fit/],
    ['3 instances', 'hour', /does not fit/],
    ['100 Mb', 'GB', /a small b means bits/],
    ['1,000 GB', 'GB', /without thousands separators/],
    ['-5 GB', 'GB', /cannot be negative/],
    ['1e16', 'GB', /larger than 1e15/],
    ['1e999', 'GB', /not a finite number/],
    ['1.2.3', 'GB', /is not an amount/],
    ['GB', 'GB', /is not an amount/],
    ['', 'GB', /is not an amount/],
    ['5 GB/s/s', 'GB', /does not fit/],
    ['5%', 'GB', /does not fit/],
    [-1, 'GB', /cannot be negative/],
    [Number.POSITIVE_INFINITY, 'GB', /not a finite number/],
    [Number.NaN, 'GB', /not a finite number/],
    [null, 'GB', /a number or a text with a unit/],
  ])('%j is no amount in %s', (usage, unit, message) => {
    expect(wrong(usage, unit)).toEqual([expect.stringMatching(message)])
  })

  it('takes a minute for any text, however odd', () => {
    const started = performance.now()
    for (const odd of ['9'.repeat(1e6), `${'1'.repeat(59)} ${'a '.repeat(1e5)}`, `1 ${'/'.repeat(1e5)}`, '-'.repeat(1e5)])
      expect(wrong(odd, 'GB')).toHaveLength(1)
    expect(performance.now() - started).toBeLessThan(2000)
  })
})

describe('objects', () => {
  it('have ranges; what is not given is the expected', () => {
    expect(at({ low: 1, expected: '2 GB', high: '1 TB' }, 'GB').segments).toEqual([
      { start: 0, hours: 168, low: '1', expected: '2', high: '1024' },
    ])
    expect(at({ expected: 2, high: 3 }, 'GB').segments[0]).toMatchObject({ low: '2', high: '3' })
    expect(wrong({ low: 5, expected: 2 }, 'GB')).toEqual([expect.stringMatching(/^low: "low" is larger than "expected"/)])
    expect(wrong({ expected: '2 TB', high: '3 GB' }, 'GB')).toEqual([expect.stringMatching(/^high: "high" is smaller/)])
    expect(wrong({ low: 1, high: 3 }, 'GB')).toEqual([expect.stringMatching(/no amount → give "expected" beside/)])
  })

  it('count per period', () => {
    expect(value({ expected: 20, per: 'second' }, 'request')).toBe('52560000')
    expect(value({ expected: 24, per: 'day' }, 'request')).toBe('730')
    expect(value({ expected: 24, per: 'year' }, 'request')).toBe('2')
    expect(wrong({ expected: '20 requests/second', per: 'day' }, 'request')).toEqual([expect.stringMatching(/its own period beside "per"/)])
    expect(wrong({ expected: 20, per: 'day' }, 'MiB/second')).toEqual([
      expect.stringMatching(/^per: an amount in MiB\/second is a rate already/),
    ])
  })

  it('exclude what does not go together', () => {
    expect(wrong({ expected: 1, driver: 'x' }, 'GB')).toEqual([expect.stringMatching(/exclude each other/)])
    expect(wrong({ driver: 'x', low: 1 }, 'GB')).toEqual([expect.stringMatching(/^low: "low" goes with "expected"/)])
    expect(wrong({ expected: 1, times: 2 }, 'GB')).toEqual([expect.stringMatching(/^times: /)])
    expect(wrong({ weekly: [{ value: 1 }], changes: [{ month: 2, expected: 1 }] }, 'GB')).toEqual([expect.stringMatching(/^changes: /)])
    expect(wrong({}, 'GB')).toEqual([expect.stringMatching(/no amount/)])
  })
})

describe('months', () => {
  it('compound by percent, from the first month on', () => {
    const usage = { expected: 100, growth: '4%/month' }
    expect([0, 1, 2].map((month) => value(usage, 'GB', month))).toEqual(['100', '104', '108.16'])
    expect(at(usage, 'GB').varies).toBe(true)
    expect(at(100, 'GB').varies).toBe(false)
    expect(value({ expected: 100, growth: '-50%/month' }, 'GB', 2)).toBe('25')
    expect(value({ expected: 100, growth: '-100%/month' }, 'GB', 2)).toBe('0')
  })

  it('add an amount, converted exactly; never below zero', () => {
    expect(value({ expected: '1 TB', growth: '300 GB/month' }, 'GB', 2)).toBe('1624')
    expect(value({ expected: 100, growth: '1.2 TB/year' }, 'GB', 10)).toBe('1124')
    expect(value({ expected: 100, growth: '+5/month' }, 'request', 3)).toBe('115')
    expect(value({ expected: 24, per: 'day', growth: '24/month' }, 'request', 1)).toBe('1460')
    expect(value({ expected: 100, growth: '-60 GB/month' }, 'GB', 1)).toBe('40')
    expect(value({ expected: 100, growth: '-60 GB/month' }, 'GB', 2)).toBe('0')
  })

  it('refuse growth that says nothing exact', () => {
    expect(wrong({ expected: 1, growth: '48%/year' }, 'GB')).toEqual([expect.stringMatching(/^growth: a growth in percent is per month/)])
    expect(wrong({ expected: 1, growth: 'fast' }, 'GB')).toEqual([expect.stringMatching(/is not a growth/)])
    expect(wrong({ expected: 1, growth: '5 requests/month' }, 'GB')).toEqual([
      expect.stringMatching(/^growth: .*does not fit an amount in GB/),
    ])
    expect(wrong({ expected: 1, growth: '-101%/month' }, 'GB')).toEqual([expect.stringMatching(/nothing shrinks/)])
    expect(wrong({ weekly: [{ value: 1 }], growth: '5/month' }, 'instance')).toEqual([expect.stringMatching(/only grow by a percentage/)])
  })

  it('change at a month; growth goes on from there', () => {
    const usage = {
      expected: 10,
      growth: '10%/month',
      changes: [
        { month: 3, expected: 100, high: 200 },
        { month: 5, expected: 1 },
      ],
    }
    expect([0, 1, 2, 3, 4, 5].map((month) => at(usage, 'GB', month).segments[0]?.expected)).toEqual(['10', '11', '100', '110', '1', '1.1'])
    expect(at(usage, 'GB', 3).segments[0]?.high).toBe('220')
    expect(at(usage, 'GB').varies).toBe(true)
    expect(
      wrong(
        {
          expected: 1,
          changes: [
            { month: 3, expected: 1 },
            { month: 3, expected: 2 },
          ],
        },
        'GB',
      ),
    ).toEqual([expect.stringMatching(/^changes.1.month: /)])
    expect(wrong({ expected: 1, changes: [{ month: 3, expected: '1 request' }] }, 'GB')).toEqual([
      expect.stringMatching(/^changes.0.expected: /),
    ])
  })
})

describe('weeks', () => {
  const stretches = (usage: unknown) => at(usage, 'instance').segments.map(({ start, hours, expected }) => [start, hours, expected])

  it('follow days and hours; the first stretch that matches wins', () => {
    expect(
      stretches({
        weekly: [
          { days: 'mon', hours: '08-10', value: 40 },
          { days: 'mon-tue', hours: '08-18', value: 8 },
        ],
        otherwise: 2,
      }),
    ).toEqual([
      [0, 8, '2'],
      [8, 2, '40'],
      [10, 8, '8'],
      [18, 14, '2'],
      [32, 10, '8'],
      [42, 126, '2'],
    ])
  })

  it('run over midnight, from the day on which a stretch begins', () => {
    expect(stretches({ weekly: [{ days: 'sun', hours: '22-06', value: 3 }] })).toEqual([
      [0, 6, '3'],
      [6, 160, '0'],
      [166, 2, '3'],
    ])
  })

  it('know lists of days, ranges over the weekend and whole days', () => {
    expect(stretches({ weekly: [{ days: 'sat,sun', value: 1 }] })).toEqual([
      [0, 120, '0'],
      [120, 48, '1'],
    ])
    expect(stretches({ weekly: [{ days: 'sun-mon', hours: '00-24', value: 1 }] })).toEqual([
      [0, 24, '1'],
      [24, 120, '0'],
      [144, 24, '1'],
    ])
    expect(stretches({ weekly: [{ value: 7 }] })).toEqual([[0, 168, '7']])
    expect(at({ weekly: [{ value: 7 }] }, 'instance').varies).toBe(false)
  })

  it('count what happens at the rate of each stretch', () => {
    expect(at({ weekly: [{ days: 'mon', value: 1 }], per: 'second' }, 'request').segments[0]?.expected).toBe('2628000')
  })

  it('refuse days and hours that are none', () => {
    expect(
      wrong(
        {
          weekly: [
            { days: 'mon-foo', hours: '8:30-17', value: 1 },
            { hours: '08-08', value: -1 },
          ],
        },
        'instance',
      ),
    ).toEqual([
      expect.stringMatching(/^weekly.0.days: "mon-foo" names no days/),
      expect.stringMatching(/^weekly.0.hours: "8:30-17" names no hours/),
      expect.stringMatching(/^weekly.1.hours: /),
      expect.stringMatching(/^weekly.1.value: an amount cannot be negative/),
    ])
  })
})

describe('drivers', () => {
  const drivers = {
    users: { low: 100, expected: 200, high: 400 },
    uploads: { expected: 10, per: 'second' },
    growing: { expected: 100, growth: '10%/month' },
    office: { weekly: [{ days: 'mon-fri', hours: '08-18', value: 50 }] },
    visits: { driver: 'users', times: 3, per: 'day' },
    loop: { driver: 'loop2' },
    loop2: { driver: 'loop' },
  }

  it('carry their range, growth and schedule', () => {
    expect(at({ driver: 'users', times: 2 }, 'request', 0, drivers)).toEqual({
      segments: [{ start: 0, hours: 168, low: '200', expected: '400', high: '800' }],
      varies: false,
      driver: 'users',
    })
    expect(value({ driver: 'growing' }, 'request', 2, drivers)).toBe('121')
    expect(at({ driver: 'growing' }, 'request', 0, drivers).varies).toBe(true)
    expect(at({ driver: 'office', times: 2 }, 'instance', 0, drivers).segments[1]).toEqual({
      start: 8,
      hours: 10,
      low: '100',
      expected: '100',
      high: '100',
    })
  })

  it('count for the month, also through other drivers', () => {
    expect(value({ driver: 'uploads' }, 'request', 0, drivers)).toBe('26280000')
    expect(value({ driver: 'uploads', times: '2 MB' }, 'GB', 0, drivers)).toBe('51328.125')
    expect(at({ driver: 'visits' }, 'request', 0, drivers).segments[0]?.expected).toBe('18250')
  })

  it('give rates: of a count the mean of the month, of a number so much for each', () => {
    expect(Number(value({ driver: 'uploads', times: '2 MiB' }, 'MiB/second', 0, drivers))).toBeCloseTo(20, 20)
    expect(at({ driver: 'users', times: '0.5' }, 'connection/second', 0, drivers).segments[0]?.expected).toBe('100')
    expect(Number(at({ driver: 'users', times: 36, per: 'hour' }, 'connection/second', 0, drivers).segments[0]?.expected)).toBeCloseTo(
      2,
      20,
    )
  })

  it('are refused where they are missing or go in a circle', () => {
    expect(() => at({ driver: 'nobody' }, 'GB', 0, drivers)).toThrow('no driver nobody')
    expect(() => at({ driver: 'constructor' }, 'GB', 0, drivers)).toThrow('no driver constructor')
    expect(() => at({ driver: 'loop' }, 'GB', 0, drivers)).toThrow('depends on itself')
  })

  it('are plain counts: of anything, but of no size', () => {
    expect(wrong('20 uploads/second', '1', true)).toEqual([])
    expect(wrong('4 TB', '1', true)).toHaveLength(1)
  })
})
