import { describe, expect, it } from 'vitest'
import { constant, ranged, unknown } from '../../src/costing/quantity.js'
import { carbonOf } from '../../src/review/carbon.js'
import { catalogueBook } from './catalogue-book.js'

const priceBook = catalogueBook(['carbon-grid', 'carbon-instances', 'carbon-coefficients', 'carbon-meters', 'ec2-instance-types'])

interface TestLine {
  readonly amount: number
  readonly unit: string
  readonly offer?: string
  readonly where?: Readonly<Record<string, string>>
  readonly region?: string
}

const lineOf = ({ amount, unit, offer = 'AmazonEC2', where = {}, region }: TestLine) => ({
  line: {
    label: 'Line',
    quantity: constant(amount, unit, 'test'),
    price: { offer, where, per: unit, ...(region ? { region } : {}) },
  },
})

const of = (lines: readonly TestLine[], region = 'us-east-1', asOf = '2026-11-22') =>
  carbonOf({ resources: [{ resource: { address: 'web', region }, months: [lines.map(lineOf)] }], priceBook, asOf })

const machine = (instanceType: string, amount = 730): TestLine => ({ amount, unit: 'instance-hour', where: { instanceType } })

const M5 = machine('m5.large')

describe('carbon', () => {
  it.each([
    // 730 h × 2 vCPU × 2.3585 W = 3.44341 kWh; × 1.14 × 418 g and 20 g; 2 × 0.4789 g × 730 h.
    ['us-east-1', '3.44341', '1.640853', '0.699194'],
    ['eu-north-1', '3.44341', '0.078509', '0.699194'],
  ])('of one m5.large in %s for a month', (region, kwh, operational, embodied) => {
    const { total, resources, atLeast } = of([M5], region)
    expect(total?.kwh.expected).toBe(kwh)
    expect(total?.operationalKg.expected).toBe(operational)
    expect(total?.embodiedKg?.expected).toBe(embodied)
    expect(atLeast).toBe(false)
    expect(resources[0]?.amount).toEqual(total)
    expect(resources[0]?.basis[0]).toContain('m5.large: 2 vCPU at 0.613 to 4.104 W')
  })

  it.each([
    [
      'a standby counts twice',
      { ...M5, offer: 'AmazonRDS', where: { instanceType: 'db.m5.large', deploymentOption: 'Multi-AZ' } },
      '6.88682',
    ],
    [
      'a single database once',
      { ...M5, offer: 'AmazonRDS', where: { instanceType: 'db.m5.large', deploymentOption: 'Single-AZ' } },
      '3.44341',
    ],
    ['a search node', { ...M5, offer: 'AmazonES', where: { instanceType: 'm5.large.search' } }, '3.44341'],
    ['a cache node', { ...M5, unit: 'node-hour', offer: 'AmazonElastiCache', where: { instanceType: 'cache.m5.large' } }, '3.44341'],
    // 1,024 GB-months × 730 h × 1.2 Wh × 2 copies
    ['a volume', { amount: 1024, unit: 'GB-month', where: { usagetype: 'EBS:VolumeUsage.gp3', volumeApiName: 'gp3' } }, '1.752'],
    ['a snapshot', { amount: 1024, unit: 'GB-month', where: { usagetype: 'EBS:SnapshotUsage' } }, '1.4235'],
    ['objects', { amount: 1024, unit: 'GB-month', offer: 'AmazonS3', where: { usagetype: 'TimedStorage-ByteHrs' } }, '2.847'],
    ['data out', { amount: 500, unit: 'GB', offer: 'AWSDataTransfer', where: { transferType: 'AWS Outbound' } }, '0.5'],
    ['Fargate', { amount: 1000, unit: 'vCPU-hour', offer: 'AmazonECS', where: { meter: 'fargate.linux.vcpu' } }, '2.12'],
    // 1,769 MB are one vCPU of 2.12 W: 1,024 vCPU-hours.
    ['Lambda', { amount: 1769 * 3600, unit: 'GB-second', offer: 'AWSLambda', where: { group: 'AWS-Lambda-Duration' } }, '2.17088'],
    // The processor's share and 1 × T4: 8 to 71 W.
    ['an accelerator', machine('g4dn.xlarge', 1000), '49.006'],
  ])('of %s', (_, line, kwh) => expect(Number(of([line]).total?.kwh.expected)).toBeCloseTo(Number(kwh), 5))

  it.each([
    ['fees', { amount: 730, unit: 'instance-hour', offer: 'ElasticMapReduce', where: { instanceType: 'm5.large' } }],
    ['addresses', { amount: 730, unit: 'address-hour', offer: 'AmazonVPC' }],
    ['traffic between zones', { amount: 500, unit: 'GB', offer: 'AWSDataTransfer', where: { transferType: 'IntraRegion' } }],
  ])('is not of %s', (_, line) => expect(of([line])).toMatchObject({ atLeast: false, resources: [] }))

  it('is not of traffic that the price list has no price for', () => {
    const free = { label: 'Into AWS', quantity: constant(500, 'GB', 'test'), price: { given: constant(0, 'USD/GB', 'free') } }
    const resources = [{ resource: { address: 'web', region: 'us-east-1' }, months: [[{ line: free }]] }]
    expect(carbonOf({ resources, priceBook, asOf: '2026-11-22' }).resources).toEqual([])
  })

  it.each([
    ['a balancer', { amount: 730, unit: 'balancer-hour', offer: 'AWSELB' }],
    ['an accelerator that nobody measured', machine('p5.48xlarge')],
    ['a type that nobody knows', machine('zz9.large')],
  ])('is unknown of %s, never 0', (_, line) => {
    const { total, resources, atLeast } = of([line])
    expect(total).toBeUndefined()
    expect(resources[0]?.amount).toBeUndefined()
    expect(resources[0]?.unknown).toEqual(['Line'])
    expect(atLeast).toBe(true)
  })

  it('is unknown in a region whose grid nobody knows', () => {
    const { total, resources } = of([M5], 'xx-east-9')
    expect(total).toBeUndefined()
    expect(resources[0]?.unknown).toEqual(['no figure for the grid of xx-east-9'])
  })

  it('is unknown where the quantity is', () => {
    const line = {
      label: 'Servers',
      quantity: unknown('instance-hour', 'nobody said'),
      price: { offer: 'AmazonEC2', where: { instanceType: 'm5.large' }, per: 'instance-hour' },
    }
    const { total, resources } = carbonOf({
      resources: [{ resource: { address: 'web', region: 'eu-west-1' }, months: [[{ line }]] }],
      priceBook,
      asOf: '2026-11-22',
    })
    expect(total).toBeUndefined()
    expect(resources[0]?.unknown).toEqual(['Servers: the quantity is not known'])
  })

  it('adds up what is known, and says that it is not all', () =>
    expect(of([M5, { amount: 730, unit: 'balancer-hour', offer: 'AWSELB' }])).toMatchObject({
      atLeast: true,
      total: { kwh: { expected: '3.44341' } },
    }))

  it('keeps regions apart, a copy elsewhere with the grid of elsewhere', () => {
    const copy = { amount: 1024, unit: 'GB-month', where: { usagetype: 'EBS:SnapshotUsage' } }
    const { regions, resources } = of([copy, { ...copy, region: 'eu-north-1' }, { ...copy, region: 'global' }])
    expect(regions.map(({ region, gramsPerKwh, amount }) => [region, gramsPerKwh, amount.kwh.expected])).toEqual([
      ['eu-north-1', '20', '1.4235'],
      ['us-east-1', '418', '2.847'],
    ])
    expect(resources.map(({ address, region }) => `${address} ${region}`).sort()).toEqual(['web eu-north-1', 'web us-east-1'])
  })

  it('takes the grid and the overhead of the date', () => {
    // 3.44341 kWh × 1.15 × 403 g
    expect(of([M5], 'us-east-1', '2024-06-30').total?.operationalKg.expected).toBe('1.595848')
    expect(of([M5], 'us-east-1', '2024-06-30').regions[0]).toMatchObject({ year: '2024', gramsPerKwh: '403' })
  })

  it('is the mean of the months, with the range of the quantities', () => {
    const month = (expected: string) => [
      {
        line: {
          ...lineOf(M5).line,
          quantity: ranged({ low: '0', expected, high: '1460' }, 'instance-hour', { op: 'constant', because: 'test' }),
        },
      },
    ]
    const { total } = carbonOf({
      resources: [{ resource: { address: 'web', region: 'us-east-1' }, months: [month('0'), month('1460')] }],
      priceBook,
      asOf: '2026-11-22',
    })
    expect(total?.kwh).toEqual({ low: '0', expected: '3.44341', high: '6.88682' })
  })

  it('names its method, its sources and their dates', () => {
    const { method, sources } = of([M5])
    expect(method.join(' ')).toContain('Location-based')
    expect(sources.find((source) => source.startsWith('Grid'))).toMatch(/Electricity Maps.*Open Database License.*, 2025$/)
    expect(sources.find((source) => source.startsWith('PUE'))).toContain('1.14')
  })

  it('is quick for 5,000 resources', () => {
    const resources = Array.from({ length: 5000 }, (_, index) => ({
      resource: { address: `web-${index}`, region: 'us-east-1' },
      months: [[lineOf(M5), lineOf({ amount: 20, unit: 'GB-month', where: { usagetype: 'EBS:VolumeUsage.gp3' } })]],
    }))
    const start = performance.now()
    expect(carbonOf({ resources, priceBook, asOf: '2026-11-22' }).resources).toHaveLength(5000)
    expect(performance.now() - start).toBeLessThan(1500)
  })
})
