import { describe, expect, it } from 'vitest'
import { failing, reviewOf, verdictsOf } from '../../../../test/support/review.ts'
import plugin from '../../src/index.js'

const reserve = (capacity: string, count: number) => ({
  option: 'reserved',
  of: 'aws:dynamodb:table',
  capacity,
  count,
  term: '1yr',
  payment: 'partial-upfront',
})

const table = {
  type: 'aws:dynamodb:table',
  mode: 'provisioned',
  stored: 10,
  capacity: { read: 300, write: 100 },
  forecast: { read: { weekly: [{ days: 'mon-fri', hours: '08-20', value: 280 }], otherwise: 20 }, write: 100 },
}
const both = [reserve('read', 300), reserve('write', 100)]

const review = (change: object = {}, commitments: readonly object[] = both) =>
  reviewOf({ commitments, resources: { carts: { ...table, ...change } } })

const own = Object.keys(plugin.rules)
const ownFailing = async (...args: Parameters<typeof review>) => failing(await review(...args)).filter((id) => own.includes(id))

const scaled = (busiest: number) => ({ consumed: { weekly: [{ days: 'mon', value: busiest }], otherwise: 20 }, minimum: 10, maximum: 300 })

describe('a sound table', () => {
  it('fails no rule', async () => {
    const reviewed = await review()
    for (const id of own) expect(verdictsOf(reviewed, id), id).toEqual({ passed: 1, failed: 0, unknown: 0, notApplicable: 0 })
  })

  it.each([
    [
      'grows with auto scaling',
      { capacity: { write: 100 }, autoscaling: { read: scaled(300) }, forecast: { write: 100 } },
      [reserve('write', 100)],
    ],
    ['is in on-demand mode', { mode: 'on-demand', capacity: undefined, reads: { requests: 1 }, writes: { requests: 1 } }, []],
    ['is too small to be reserved', { capacity: { read: 99, write: 5 }, forecast: { read: 9, write: 5 } }, []],
  ])('%s', async (_, change, commitments) => {
    expect(await ownFailing(change, commitments)).toEqual([])
  })
})

describe('a defect', () => {
  it.each([
    ['throughput-below-forecast', { capacity: { read: 200, write: 100 } }, both],
    [
      'throughput-below-forecast',
      { capacity: { write: 100 }, autoscaling: { read: scaled(301) }, forecast: { write: 100 } },
      [reserve('write', 100)],
    ],
    ['unreserved-throughput', {}, [reserve('read', 300)]],
  ])('%s', async (rule, change, commitments) => {
    expect(await ownFailing(change, commitments)).toEqual([rule])
  })
})

describe('a table without a forecast', () => {
  it('is asked about', async () => {
    expect(verdictsOf(await review({ forecast: undefined }), 'throughput-below-forecast')).toMatchObject({ failed: 0, unknown: 1 })
  })
})
