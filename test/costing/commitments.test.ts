import { describe, expect, it } from 'vitest'
import {
  applyCommitments,
  type Commitment,
  type EligibleLine,
  type Reservation,
  type SavingsPlan,
  totalCoverage,
} from '../../src/costing/commitments.js'
import type { CheckedLine } from '../../src/costing/evaluate.js'
import { profile } from '../../src/costing/profile.js'
import { constant, ranged } from '../../src/costing/quantity.js'
import { bookOf, listPrice } from '../support/prices.js'

const FACTORS: Record<string, string> = { large: '4', xlarge: '8', '2xlarge': '16' }
const HOURLY: Record<string, string> = { large: '0.10', xlarge: '0.20', '2xlarge': '0.40' }

const amount = (value: number | string, unit: string) => constant(value, unit, 'test')
const price = (hourly: string) => listPrice({ unit: 'Hrs', tiers: [{ begin: '0', end: null, price: hourly }] })
const scope = (size: string, more = {}) => ({
  group: 'AmazonEC2 m7g Linux NA Shared',
  size,
  factor: amount(FACTORS[size] ?? '1', '1'),
  sizeFlexible: true,
  ...more,
})

const line = (address: string, size: string, instances: number, more: { zones?: string[]; office?: boolean } = {}): EligibleLine => {
  const counted = more.office
    ? profile([
        { start: 0, hours: 8, value: amount(0, 'instance') },
        { start: 8, hours: 84, value: amount(instances, 'instance') },
        { start: 92, hours: 76, value: amount(0, 'instance') },
      ])
    : undefined
  const hours = more.office ? instances * 365 : instances * 730
  const checked: CheckedLine = {
    id: 'instances',
    label: size,
    charge: 'usage',
    quantity: amount(hours, 'instance-hour'),
    price: { offer: 'AmazonEC2', where: { size }, per: 'instance-hour' },
    eligible: {
      reservation: scope(size, more.zones ? { zones: more.zones } : {}),
      savingsPlan: { family: 'm7g', kinds: ['compute', 'ec2-instance'] },
    },
    ...(counted ? { profile: counted } : {}),
  }
  return { address, region: 'eu-west-1', line: checked, price: { kind: 'listed', price: price(HOURLY[size] ?? '1') } }
}

const reservation = (id: string, size: string, count: number, more: Partial<Reservation> = {}): Reservation => ({
  id,
  pointer: [],
  region: 'eu-west-1',
  term: '1yr',
  payment: 'no-upfront',
  option: 'reserved',
  label: size,
  count: amount(count, '1'),
  class: 'standard',
  covers: scope(size),
  price: { offer: 'AmazonEC2', where: { size }, per: 'instance-hour' },
  ...more,
})

const plan = (perHour: string, more: Partial<SavingsPlan> = {}): SavingsPlan => ({
  id: 'plan',
  pointer: [],
  region: 'eu-west-1',
  term: '1yr',
  payment: 'no-upfront',
  option: 'savings-plan',
  kind: 'compute',
  perHour: amount(perHour, 'USD/hour'),
  ...more,
})

/** Plan rates: 30 % off for large, 50 % off for xlarge. */
const source = {
  asOf: '2026-11-21',
  priceBook: bookOf([
    { when: ({ where }) => where.size === 'large', price: price('0.07') },
    { when: ({ where }) => where.size === 'xlarge', price: price('0.10') },
  ]),
}

const apply = (commitments: readonly Commitment[], lines: readonly EligibleLine[]) => {
  const { coverage, use } = applyCommitments(commitments, lines, source)
  return {
    covered: Object.fromEntries(lines.map((each) => [each.address, Number(totalCoverage(coverage, each)?.texts()?.expected ?? 0)])),
    used: Object.fromEntries([...use].map(([id, { utilization }]) => [id, Number(utilization.texts()?.expected)])),
    notes: [...use.values()].flatMap(({ notes }) => notes),
  }
}

describe('applyCommitments', () => {
  it('covers what runs and counts the rest of the reservation as unused', () => {
    const { covered, used } = apply([reservation('r', 'large', 3)], [line('web', 'large', 2)])
    expect(covered).toEqual({ web: 1460 })
    expect(used.r).toBeCloseTo(2 / 3, 12)
  })

  it('covers in each scenario what runs in it, which may be nothing', () => {
    const web = line('web', 'large', 2)
    const quantity = ranged({ low: '0', expected: '1460', high: '2920' }, 'instance-hour', { op: 'constant', because: 'test' })
    const maybe = { ...web, line: { ...web.line, quantity } }
    const { coverage } = applyCommitments([reservation('r', 'large', 3)], [maybe], source)
    expect(totalCoverage(coverage, maybe)?.texts()).toEqual({ low: '0', expected: '1460', high: '2190' })
  })

  it('follows what it covers to what is committed, but not through every one of very many', () => {
    const nodesOf = (number: number): number => {
      const lines = Array.from({ length: number }, (_, index) => line(`r${index}`, 'large', 2, { office: index % 2 === 0 }))
      const reservations = Array.from({ length: number }, (_, index) => reservation(`c${index}`, 'large', 1))
      const { coverage } = applyCommitments(reservations, lines, source)
      expect(coverage.length).toBeGreaterThanOrEqual(number)
      const seen = new Set(coverage.map(({ quantity }) => quantity))
      for (const { origin } of seen) if ('args' in origin) for (const each of origin.args) seen.add(each)
      return seen.size / number
    }
    expect(nodesOf(20)).toBeGreaterThan(20)
    expect(nodesOf(200)).toBeLessThan(20)
  })

  it('spreads a regional reservation over sizes by normalisation factor, smallest first', () => {
    const { covered } = apply([reservation('r', '2xlarge', 1)], [line('big', 'xlarge', 1), line('small', 'large', 3)])
    // 16 units: three large take 12, the remaining 4 are half of one xlarge.
    expect(covered).toEqual({ small: 2190, big: 365 })
  })

  it('keeps a zonal reservation in its zone and at its size', () => {
    const zonal = reservation('r', 'large', 2, { zone: 'a' })
    expect(
      apply(
        [zonal],
        [
          line('here', 'large', 2, { zones: ['a', 'b'] }),
          line('elsewhere', 'large', 2, { zones: ['b'] }),
          line('bigger', 'xlarge', 2, { zones: ['a'] }),
        ],
      ).covered,
    ).toEqual({ here: 730, elsewhere: 0, bigger: 0 })
  })

  it.each([
    ['a', ['eu-west-1a'], 1460],
    ['eu-west-1a', ['a', 'eu-west-1b'], 730],
    ['b', ['eu-west-1a'], 0],
    ['a', ['eu-west-1-bos-1a'], 0],
  ])('takes a zone by its letter and by its name for one: reserved in %s, running in %s', (zone, zones, covered) => {
    expect(apply([reservation('r', 'large', 2, { zone })], [line('here', 'large', 2, { zones })]).covered).toEqual({ here: covered })
  })

  it('covers no more in a zone than runs there, whoever owns the reservations', () => {
    const own = (zone: string) => reservation(`web.purchase.${zone}`, 'large', 4, { owner: 'web', zone })
    const web = line('web', 'large', 4, { zones: ['a', 'b'] })
    // Two of the four run in zone a: a reservation of four covers no more, and a second one there covers nothing.
    expect(apply([own('a')], [web]).covered).toEqual({ web: 1460 })
    expect(apply([own('a'), reservation('r', 'large', 4, { zone: 'a' })], [web]).covered).toEqual({ web: 1460 })
    expect(apply([own('a'), own('b')], [web]).covered).toEqual({ web: 2920 })
  })

  it("serves the owner's lines first and lets the rest float", () => {
    const { covered } = apply(
      [reservation('web.purchase.0', 'large', 3, { owner: 'web' })],
      [line('api', 'large', 2), line('web', 'large', 2)],
    )
    expect(covered).toEqual({ web: 1460, api: 730 })
  })

  it('does not cover another region, system or family', () => {
    const other = reservation('r', 'large', 9, { covers: { ...scope('large'), group: 'AmazonEC2 m7g Windows NA Shared' } })
    expect(apply([other, reservation('far', 'large', 9, { region: 'us-east-1' })], [line('web', 'large', 1)]).covered).toEqual({ web: 0 })
  })

  it('applies hour by hour: a reservation idles while the office is closed', () => {
    const { covered, used } = apply([reservation('r', 'large', 1)], [line('office', 'large', 2, { office: true })])
    expect(covered.office).toBeCloseTo(365, 9)
    expect(used.r).toBeCloseTo(0.5, 12)
  })

  it('spends a savings plan where it saves most, after reservations, and up to its commitment', () => {
    const lines = [line('large', 'large', 1), line('xlarge', 'xlarge', 1)]
    const { covered, used } = apply([plan('0.135')], lines)
    // 0.10 of 0.135 pays the xlarge; the other 0.035 is half of a large at 0.07.
    expect(covered.xlarge).toBeCloseTo(730, 9)
    expect(covered.large).toBeCloseTo(365, 9)
    expect(used.plan).toBeCloseTo(1, 12)
    expect(apply([plan('0.135'), reservation('r', 'xlarge', 1)], lines).covered.large).toBeCloseTo(730, 9)
  })

  it('restricts an EC2 Instance Savings Plan to its family and region', () => {
    expect(apply([plan('5', { kind: 'ec2-instance', family: 'c7g' })], [line('web', 'large', 1)]).covered).toEqual({ web: 0 })
    expect(apply([plan('5', { kind: 'ec2-instance', family: 'm7g', region: 'us-east-1' })], [line('web', 'large', 1)]).covered).toEqual({
      web: 0,
    })
  })

  it('covers what is counted in GB as well as what is counted in instances', () => {
    const memory = line('task', 'large', 1)
    const gigabytes: EligibleLine = {
      ...memory,
      line: { ...memory.line, quantity: amount(1460, 'GB-hour'), price: { offer: 'AmazonECS', where: { size: 'large' }, per: 'GB-hour' } },
    }
    // $0.07 an hour pays one of the two GB.
    expect(apply([plan('0.07')], [gigabytes]).covered.task).toBeCloseTo(730, 9)
  })

  it('says which usage a plan could not cover for want of a rate', () => {
    const { covered, notes } = apply([plan('5')], [line('huge', '2xlarge', 1)])
    expect(covered).toEqual({ huge: 0 })
    expect(notes).toEqual([expect.stringContaining('huge.instances is not covered, its rate is unknown: no convertible 1yr no-upfront')])
  })
})
