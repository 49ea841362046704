import type { Facts } from '@planner/contract'
import { describe, expect, it } from 'vitest'
import type { DesignDocument } from '../../src/design/design.js'
import { availabilityOf } from '../../src/review/availability.js'
import { anyOf, downTime, fromPercent, inSeries, percentText } from '../../src/review/reliability-math.js'
import { designOf } from '../support/design.js'
import { catalogueBook } from './catalogue-book.js'

const priceBook = catalogueBook(['service-levels', 'aws-slas'])

type Places = Readonly<
  Record<
    string,
    { readonly type: string; readonly region?: string; readonly facts?: Facts; readonly refs?: Readonly<Record<string, readonly string[]>> }
  >
>

const of = (places: Places, connections: readonly (readonly [string, string, string?])[] = [], document: Partial<DesignDocument> = {}) => {
  const resources = Object.fromEntries(
    Object.entries(places).map(([address, { type, region }]) => [address, { type, ...(region ? { region } : {}) }]),
  )
  const plain = designOf({ ...document, resources })
  const lines = connections.map(([from, to, via], index) => ({
    address: `connections.${index}`,
    type: 'aws:network:connection',
    region: 'eu-west-1',
    tags: {},
    props: {},
    ends: { 'connection.from': from, 'connection.to': to },
    pointer: ['connections', index],
    references: via === undefined ? {} : { via: [via] },
  }))
  const own = plain.resources.map((each) => ({ ...each, references: places[each.address]?.refs ?? {} }))
  const design = { ...plain, resources: [...own, ...lines] }
  const ends = new Map<string, Facts>(lines.map(({ address, ends: facts }) => [address, facts]))
  return availabilityOf({ design, facts: (address) => places[address]?.facts ?? ends.get(address) ?? {}, priceBook, asOf: '2026-11-22' })
}

const TWO_ZONES = { 'availability.zone-count': 2 }
const MULTI = { 'availability.multi-zone': true }

describe('availability arithmetic', () => {
  const share = (percent: string) => fromPercent(percent)

  it.each([
    ['three in series', inSeries([share('99.99'), share('99.99'), share('99.99')]), '99.970002'],
    ['two copies of 99.9 %', anyOf([share('99.9'), share('99.9')]), '99.9999'],
    ['a balancer, DNS and two servers', inSeries([share('99.95'), share('99.99'), anyOf([share('99.5'), share('99.5')])]), '99.93750'],
    ['one copy', anyOf([share('99.5')], '0.05'), '99.5'],
  ])('%s', (_, value, expected) => expect(percentText(value).startsWith(expected.replace(/0$/, ''))).toBe(true))

  it('is exact', () => {
    expect(inSeries([share('99.99'), share('99.99'), share('99.99')]).texts()?.expected).toBe('0.999700029999')
  })

  it('counts failures that hit all copies: two of 99.9 % are not six nines', () =>
    // 0.05 × 0.001 + (0.95 × 0.001)²
    expect(anyOf([share('99.9'), share('99.9')], '0.05').texts()?.expected).toBe('0.9999490975'))

  it.each([
    ['99', '87.6', '438'],
    ['99.9', '8.76', '43.8'],
    ['99.99', '0.876', '4.38'],
    ['100', '0', '0'],
  ])('%s %% is down %s h a year, %s min a month', (percent, downHoursPerYear, downMinutesPerMonth) =>
    expect(downTime(share(percent))).toEqual({ downHoursPerYear, downMinutesPerMonth }),
  )
})

describe('the availability of a design', () => {
  const site: Places = {
    dns: { type: 'aws:route53:zone', facts: { 'network.public': true }, refs: { 'records.alias': ['front'] } },
    front: { type: 'aws:elb:application', facts: { 'network.public': true, ...TWO_ZONES }, refs: { targets: ['web'] } },
    web: { type: 'aws:autoscaling:group', facts: TWO_ZONES },
    db: { type: 'aws:rds:instance', facts: MULTI },
    nat: { type: 'aws:vpc:nat-gateway', facts: { 'network.gateway': 'nat' } },
  }

  it('multiplies what a request passes, from where it comes in', () => {
    const { paths, assumptions } = of(site, [
      ['front', 'internet'],
      ['web', 'db'],
      ['db', 'web'],
      ['web', 'internet', 'nat'],
    ])
    expect(paths).toHaveLength(1)
    expect(paths[0]).toMatchObject({ entry: 'dns', from: ['internet'], atMost: false })
    expect(paths[0]?.parts.map(({ addresses, percent }) => [...addresses, percent])).toEqual([
      ['dns', '100'],
      ['front', '99.99'],
      ['web', '99.99'],
      ['db', '99.95'],
    ])
    // 0.9999 × 0.9999 × 0.9995
    expect(paths[0]).toMatchObject({ percent: '99.93001099', downHoursPerYear: '6.131', downMinutesPerMonth: '30.6551' })
    expect(assumptions.join(' ')).toContain('not a forecast')
  })

  it('is lower in one zone', () => {
    const single: Places = { front: { type: 'aws:elb:application', facts: { 'network.public': true, 'availability.zone-count': 1 } } }
    expect(of(single).paths[0]?.percent).toBe('99.9')
  })

  it('takes servers behind a balancer for copies, and what they share once', () => {
    const { paths } = of(
      {
        front: { type: 'aws:elb:application', facts: { 'network.public': true, ...TWO_ZONES }, refs: { targets: ['one', 'two'] } },
        one: { type: 'aws:ec2:instance' },
        two: { type: 'aws:ec2:instance' },
        db: { type: 'aws:rds:instance', facts: MULTI },
      },
      [
        ['one', 'db'],
        ['two', 'db'],
      ],
    )
    const [path] = paths
    expect(path?.parts.map(({ addresses, copies }) => [addresses, copies])).toEqual([
      [['front'], 1],
      [['one', 'two'], 2],
      [['db'], 1],
    ])
    // 1 − (0.05 × 0.005 + (0.95 × 0.005)²)
    expect(path?.parts[1]).toMatchObject({ percent: '99.5', combined: '99.97274375' })
    expect(path?.percent).toBe(percentText(inSeries([fromPercent('99.99'), fromPercent('99.97274375'), fromPercent('99.95')])))
  })

  it('counts the servers of a group in one zone, at its smallest', () => {
    const group = (min: number): Places => ({
      web: { type: 'aws:autoscaling:group', facts: { 'scaling.min': min, 'availability.zone-count': 1 } },
    })
    expect(of(group(1), [['internet', 'web']]).paths[0]?.percent).toBe('99.5')
    expect(of(group(2), [['internet', 'web']]).paths[0]).toMatchObject({ percent: '99.97274375', parts: [{ copies: 2 }] })
  })

  it('counts the machines of one resource', () => {
    const web = { type: 'aws:ec2:instance', facts: { 'instance.count': 2 } }
    expect(of({ web }, [['internet', 'web']]).paths[0]).toMatchObject({
      percent: '99.97274375',
      parts: [{ addresses: ['web'], copies: 2 }],
    })
  })

  it('says that the truth is lower where a part has no figure, and never takes it for sure', () => {
    const { paths } = of(
      { front: { type: 'aws:elb:network', facts: { 'network.public': true, ...TWO_ZONES } }, files: { type: 'aws:fsx:file-system' } },
      [['front', 'files']],
    )
    expect(paths[0]).toMatchObject({ percent: '99.99', atMost: true })
    expect(paths[0]?.parts[1]).toEqual({ addresses: ['files'], copies: 1 })
    const none = of({ api: { type: 'aws:elasticbeanstalk:environment', facts: { 'network.public': true } } })
    expect(none.paths[0]).toEqual({ entry: 'api', from: ['internet'], parts: [{ addresses: ['api'], copies: 1 }], atMost: true })
  })

  it('does not wait for what stands behind a queue', () => {
    const { paths } = of(
      {
        api: { type: 'aws:apigateway:http-api', facts: { 'network.public': true }, refs: { integrations: ['work'] } },
        work: { type: 'aws:sqs:queue' },
        later: { type: 'aws:lambda:function' },
      },
      [['work', 'later']],
    )
    expect(paths[0]?.parts.map(({ addresses }) => addresses[0])).toEqual(['api', 'work'])
  })

  it('does not go back from a store to another that uses it', () => {
    const { paths } = of(
      {
        front: { type: 'aws:elb:application', facts: { 'network.public': true, ...TWO_ZONES } },
        db: { type: 'aws:rds:instance', facts: MULTI },
        batch: { type: 'aws:autoscaling:group', facts: TWO_ZONES },
      },
      [
        ['front', 'db'],
        ['batch', 'db'],
      ],
    )
    expect(paths.map(({ entry }) => entry)).toEqual(['front'])
    expect(paths[0]?.parts.flatMap(({ addresses }) => addresses)).toEqual(['front', 'db'])
  })

  it('comes from on-premises over its line', () => {
    const { paths } = of({ app: { type: 'aws:autoscaling:group', facts: TWO_ZONES }, line: { type: 'aws:direct-connect:connection' } }, [
      ['on-premises', 'app', 'line'],
    ])
    expect(paths[0]).toMatchObject({ entry: 'app', from: ['on-premises'] })
    expect(paths[0]?.parts.map(({ addresses }) => addresses[0])).toEqual(['app', 'line'])
  })

  it.each([40, 4000])('ends for alternatives within alternatives, %i deep and in a circle', (layers) => {
    const places: Record<string, Places[string]> = {}
    for (let layer = 0; layer < layers; layer++)
      for (const side of ['a', 'b'])
        places[`${side}${layer}`] = {
          type: 'aws:global-accelerator:accelerator',
          facts: layer === 0 && side === 'a' ? { 'network.public': true } : {},
          // The last one leads back to the second.
          refs: { 'endpointGroups.endpoints': ['a', 'b'].map((next) => `${next}${layer + 1 < layers ? layer + 1 : 1}`) },
        }
    const { paths } = of(places, [['internet', 'a0']])
    expect(paths.map(({ entry, atMost }) => [entry, atMost])).toEqual([['a0', true]])
  })

  it('is quick for a chain of 5,000, each of them public', () => {
    const link = (index: number): Places[string] => ({
      type: 'aws:lambda:function',
      facts: { 'network.public': true },
      refs: index < 4999 ? { uses: [`f-${index + 1}`] } : {},
    })
    const chain = Object.fromEntries(Array.from({ length: 5000 }, (_, index): [string, Places[string]] => [`f-${index}`, link(index)]))
    const start = performance.now()
    const { paths } = of(chain)
    expect(paths.map(({ entry, parts }) => [entry, parts.length])).toEqual([['f-0', 5000]])
    expect(performance.now() - start).toBeLessThan(2000)
  })

  it('is quick for 5,000 resources', () => {
    const places = Object.fromEntries(
      Array.from({ length: 5000 }, (_, index): [string, Places[string]] => [
        `web-${index}`,
        { type: 'aws:ec2:instance', facts: { 'network.public': true } },
      ]),
    )
    const start = performance.now()
    expect(of(places).paths).toHaveLength(50)
    expect(performance.now() - start).toBeLessThan(1000)
  })
})

describe('recovery', () => {
  const db = (facts: Facts = {}) => ({ type: 'aws:rds:instance', facts: { 'backup.automated': true, ...facts } })
  const WEB = { type: 'aws:autoscaling:group', facts: { 'instance.type': 'm7g.large', 'scaling.min': 2 } }
  const AWAY = { ...WEB, region: 'eu-central-1' }
  const EMPTY = { ...AWAY, facts: { ...WEB.facts, 'scaling.min': 0 } }
  const dns = (routing: string) => ({ type: 'aws:route53:zone', facts: { 'dns.routing': [routing], 'dns.failover': routing !== 'simple' } })
  const REPLICATED = db({ 'replication.regions': ['eu-central-1'] })

  it.each<readonly [string, Places, readonly string[]]>([
    ['none', { web: WEB, db: db() }, []],
    ['backup-and-restore', { web: WEB, db: db({ 'backup.other-region': true, 'backup.copies': ['us-east-1'] }) }, ['us-east-1']],
    ['pilot-light', { web: WEB, db: REPLICATED, spare: EMPTY }, ['eu-central-1']],
    ['warm-standby', { web: WEB, db: REPLICATED, spare: AWAY, dns: dns('failover') }, ['eu-central-1']],
    ['active-active', { web: WEB, db: REPLICATED, spare: AWAY, dns: dns('latency') }, ['eu-central-1']],
  ])('is %s', (strategy, places, regions) => expect(of(places).recovery).toMatchObject({ strategy, regions }))

  it.each([
    ['4h', '1h', 'backup-and-restore'],
    ['1h', '1h', 'pilot-light'],
    ['4h', '15m', 'pilot-light'],
    ['10m', '1h', 'warm-standby'],
    ['1m', '1h', 'active-active'],
    ['1d', '1s', 'active-active'],
  ])('of RTO %s and RPO %s needs %s', (rto, rpo, needed) =>
    expect(of({ db: db() }, [], { workload: { rto, rpo } }).recovery).toMatchObject({ needed, meets: false }),
  )

  it('says what is missing', () => {
    const { recovery } = of({ web: WEB, db: db(), dns: dns('simple') }, [], { workload: { rto: '5m' } })
    expect(recovery).toMatchObject({ strategy: 'none', needed: 'warm-standby', meets: false })
    expect(recovery.missing).toEqual([
      'a copy in another region: db',
      'a live replica in another region: db',
      'servers that run in another region',
      'DNS fail-over, or an accelerator, between the regions',
    ])
  })

  it('is enough where it is at least what the objectives ask for', () => {
    const { recovery } = of({ web: WEB, db: REPLICATED, spare: AWAY, dns: dns('failover') }, [], { workload: { rto: '1h', rpo: '15m' } })
    expect(recovery).toMatchObject({ needed: 'pilot-light', strategy: 'warm-standby', meets: true, missing: [] })
  })

  it('is not enough as long as one store is missing', () => {
    const places = { db: REPLICATED, other: db() }
    expect(of(places, [], { workload: { rto: '1h' } }).recovery).toMatchObject({
      strategy: 'pilot-light',
      needed: 'pilot-light',
      meets: false,
      missing: ['a copy in another region: other', 'a live replica in another region: other'],
    })
  })

  it('does not judge without objectives, and says so', () => {
    const { recovery } = of({ db: db() })
    expect(recovery).not.toHaveProperty('meets')
    expect(recovery.remarks[0]).toContain('no RTO and RPO')
  })
})
