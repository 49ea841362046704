import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'jsonc-parser'
import { beforeAll, describe, expect, it } from 'vitest'
import type { UnpricedReview } from '../../src/review/review.js'
import { estimateOf } from '../support/engine.ts'
import { failing, type PartialDesign, reviewOf, verdictsOf } from '../support/review.ts'
import { root } from '../support/source-files.ts'

type Resource = Readonly<Record<string, unknown>>
type Resources = Readonly<Record<string, Resource | undefined>>

interface Site extends PartialDesign {
  readonly resources: Readonly<Record<string, Resource>>
  readonly connections: readonly Resource[]
}

const site: Site = parse(readFileSync(join(root, 'templates/designs/high-availability-site.json'), 'utf8'))
const of = (address: string): Resource => site.resources[address] ?? {}

/** The site with some resources changed; `undefined` takes one out, and the traffic to and from it. */
const without = (changes: Resources, more: readonly Resource[] = []): Site => {
  const gone = new Set(Object.keys(changes).filter((address) => changes[address] === undefined))
  return {
    ...site,
    resources: Object.fromEntries(
      Object.entries({ ...site.resources, ...changes }).filter((entry): entry is [string, Resource] => entry[1] !== undefined),
    ),
    connections: [...site.connections.filter(({ from, to }) => !gone.has(String(from)) && !gone.has(String(to))), ...more],
  }
}

const changed = (address: string, change: Resource): Site => {
  const resource: Resource = { ...of(address), ...change }
  return without({ [address]: Object.fromEntries(Object.entries(resource).filter(([, value]) => value !== undefined)) })
}

const zonal = (zone: string, count = 4) => ({ option: 'reserved', count, scope: 'zonal', zone, term: '1yr', payment: 'no-upfront' })
const simple = (alias: string) => ({ records: [{ name: 'www', alias }] })

let before: readonly string[]
/** What fails now and did not in the whole site, and the other way round. */
const difference = async (design: Site) => {
  const after = failing(await reviewOf(design))
  return { failed: after.filter((rule) => !before.includes(rule)), mended: before.filter((rule) => !after.includes(rule)) }
}

beforeAll(async () => {
  before = failing(await reviewOf(site))
})

describe('the resilient site, whole', () => {
  it('has no finding on reliability, and none that is high', async () => {
    const { findings, rules } = await reviewOf(site)
    expect(rules.filter(({ error }) => error !== undefined)).toEqual([])
    expect(findings.filter(({ pillar }) => pillar === 'reliability')).toEqual([])
    expect(findings.filter(({ severity }) => severity !== 'low')).toEqual([])
  })
})

describe('the resilient site, each of its ten parts removed', () => {
  const parts: readonly (readonly [part: string, rule: string, design: Site])[] = [
    ['the standby of the database', 'single-zone-database', changed('orders', { deployment: 'single-az' })],
    ['automated backups', 'database-without-backups', changed('orders', { backup: { retention: 0 } })],
    [
      'backups and snapshots in a second region',
      'database-snapshots-in-one-region',
      changed('orders', { backup: { retention: 14, changed: 4, retainAfterDeletion: true }, snapshots: { size: 200 } }),
    ],
    ['images in a second region', 'image-in-one-region', changed('web-image', { copies: undefined, copiedPerMonth: undefined })],
    [
      'the queue',
      'synchronous-worker',
      without({ queue: undefined, 'failed-orders': undefined, 'queue-late': undefined, 'orders-failed': undefined }, [
        { from: 'web', to: 'fulfil', gb: 2, deferrable: true },
      ]),
    ],
    ['the fail-over of its name', 'name-without-failover', changed('names', simple('front'))],
    [
      'the distribution at the edge',
      'unshielded-site',
      without({
        site: undefined,
        filter: undefined,
        names: {
          ...of('names'),
          records: (of('names').records as Resource[]).map((each) => (each.alias === 'site' ? { ...each, alias: 'front' } : each)),
        },
      }),
    ],
    ['the alarms of its servers', 'unwatched-resource', without({ 'web-busy': undefined })],
    ['the second bastion', 'single-bastion', changed('bastion', { count: 1, subnets: ['public-a'] })],
    ['the kind of scaling that fits', 'unfit-scaling', changed('web', { scaling: [{ kind: 'step', scaleOutAt: 70, scaleInAt: 40 }] })],
  ]

  it.each(parts)('without %s: %s alone', async (_, rule, design) => {
    expect(await difference(design)).toEqual({ failed: [rule], mended: [] })
  })

  const halves: readonly (readonly [part: string, rule: string, design: Site])[] = [
    ['a topic for an alarm', 'silent-alarm', changed('web-busy', { notifies: undefined })],
    [
      'subscribers who confirmed',
      'unconfirmed-subscribers',
      changed('pager', { subscriptions: [{ protocol: 'email' }, { protocol: 'email', confirmed: false }] }),
    ],
    ['a queue for what fails', 'queue-without-dead-letter', changed('queue', { deadLetter: undefined })],
    ['a fall-back that stands apart', 'fallback-that-fails-too', without(twins())],
    ['a way out in each zone', 'shared-nat-gateway', changed('nat', { subnets: ['public-a'] })],
    ['encryption of the database', 'unencrypted-database', changed('orders', { storage: { type: 'gp3', size: 200 } })],
    ['a dashboard', 'no-dashboard', without({ dashboard: undefined })],
  ]

  it.each(halves)('without %s: %s alone', async (_, rule, design) => {
    expect(await difference(design)).toEqual({ failed: [rule], mended: [] })
  })
})

/** The name falls back to a load balancer beside the first one. */
function twins(): Resources {
  const records = (of('names').records as Resource[]).map((each) => (each.alias === 'sorry-page' ? { ...each, alias: 'twin' } : each))
  const { targets, ...front } = of('front')
  const twin = { ...front, waf: true, targets: ['web'] }
  const alarm = { ...of('front-errors'), of: 'twin' }
  return { names: { ...of('names'), records }, twin, 'twin-errors': alarm, site: { ...of('site'), origins: ['front', 'twin', 'pictures'] } }
}

describe('a web application in two zones', () => {
  it('G-03: fails without its load balancer, with one server, or in one zone', async () => {
    const direct = [
      { from: 'internet', to: 'web', gb: 100 },
      { from: 'web', to: 'internet', gb: 900 },
    ]
    const variants = [
      without({ front: { ...of('front'), targets: [] } }, direct),
      changed('web', { min: 1 }),
      changed('web', { subnets: ['private-a'] }),
    ]
    for (const variant of variants)
      expect(verdictsOf(await reviewOf(variant), 'fragile-server-tier')).toMatchObject({ passed: 0, failed: 1 })
    expect(verdictsOf(await reviewOf(site), 'fragile-server-tier')).toMatchObject({ passed: 1, failed: 0 })
  })

  it('G-04: wants the whole load reserved in each zone, and regional reservations do not count', async () => {
    const purchases = [
      [zonal('a'), { option: 'on-demand' }],
      [zonal('a', 2), zonal('b', 2), { option: 'on-demand' }],
      [{ option: 'reserved', count: 8, term: '1yr', payment: 'no-upfront' }, { option: 'on-demand' }],
    ]
    for (const purchase of purchases)
      expect(verdictsOf(await reviewOf(changed('web', { purchase })), 'unreserved-zone-capacity')).toMatchObject({ failed: 1 })
    const room = (zone: string) => ({ type: 'aws:ec2:capacity-reservation', instanceType: 'm7g.large', count: 4, zone })
    const rooms = without({ web: { ...of('web'), purchase: { option: 'on-demand' } }, 'room-a': room('a'), 'room-b': room('b') })
    expect(verdictsOf(await reviewOf(rooms), 'unreserved-zone-capacity')).toMatchObject({ passed: 1, failed: 0 })
  })

  it('G-57: notes that capacity may be short when a zone is lost and nothing is reserved', async () => {
    const { findings } = await reviewOf(changed('web', { purchase: { option: 'on-demand' } }))
    expect(findings.filter(({ rule }) => rule === 'unreserved-zone-capacity')).toMatchObject([{ address: 'web', severity: 'medium' }])
  })
})

describe('G-06: a site of three tiers', () => {
  const tiers = {
    net: { type: 'aws:vpc:vpc', cidrs: ['10.0.0.0/16'], internetGateway: true },
    'public-a': { type: 'aws:vpc:subnet', vpc: 'net', cidr: '10.0.0.0/24', zone: 'a', routes: [{ to: '0.0.0.0/0', gateway: 'internet' }] },
    'public-b': { type: 'aws:vpc:subnet', vpc: 'net', cidr: '10.0.1.0/24', zone: 'b', routes: [{ to: '0.0.0.0/0', gateway: 'internet' }] },
    'private-a': { type: 'aws:vpc:subnet', vpc: 'net', cidr: '10.0.2.0/24', zone: 'a', routes: [] },
    'private-b': { type: 'aws:vpc:subnet', vpc: 'net', cidr: '10.0.3.0/24', zone: 'b', routes: [] },
    role: { type: 'aws:iam:role', kind: 'application', trusts: ['ec2'] },
    names: { type: 'aws:route53:zone', domain: 'example.com', records: [{ name: 'www', alias: 'front' }] },
    front: { type: 'aws:elb:application', subnets: ['public-a', 'public-b'], listeners: ['https'], targets: ['app'], traffic: { gb: 10 } },
    app: { type: 'aws:ec2:instance', instanceType: 'm7g.large', subnets: ['private-a'], role: 'role' },
    cache: { type: 'aws:elasticache:cluster', engine: 'redis', nodeType: 'cache.t4g.small', subnets: ['private-a', 'private-b'] },
    orders: {
      type: 'aws:rds:instance',
      engine: 'mysql',
      instanceClass: 'db.t4g.medium',
      storage: { type: 'gp3', size: 20 },
      subnets: ['private-a', 'private-b'],
    },
    files: { type: 'aws:s3:bucket', objects: [{ stored: 10 }] },
  }

  it('is priced in all seven services, and each tier in one zone is found', async () => {
    const review = await reviewOf({ resources: tiers })
    const flagged = (rule: string) => review.findings.filter((each) => each.rule === rule).map(({ address }) => address)
    expect(flagged('fragile-server-tier')).toEqual(['app'])
    expect(flagged('single-zone-database')).toEqual(['orders'])
    expect(flagged('cache-without-replica')).toEqual(['cache'])
    const { resources } = await estimateOf(tiers, { region: 'eu-west-1' })
    const billed = resources.filter(({ entries }) => entries.length > 0).map(({ resource }) => resource.address)
    expect(billed.sort()).toEqual(['app', 'cache', 'files', 'front', 'names', 'orders'])
  })
})

describe('G-42: all of a site on one small server', () => {
  const replies = '1024-65535'
  const both = [80, replies].map((ports, index) => ({
    number: 100 + index,
    action: 'allow',
    protocol: 'tcp',
    ports: String(ports),
    cidr: '0.0.0.0/0',
  }))
  const lamp = {
    net: { type: 'aws:vpc:vpc', cidrs: ['10.0.0.0/16'], internetGateway: true },
    outside: {
      type: 'aws:vpc:subnet',
      vpc: 'net',
      cidr: '10.0.0.0/24',
      zone: 'a',
      routes: [{ to: '0.0.0.0/0', gateway: 'internet' }],
      networkAcl: 'fence',
    },
    fence: {
      type: 'aws:vpc:network-acl',
      vpc: 'net',
      in: both,
      out: both,
    },
    'web-group': { type: 'aws:vpc:security-group', vpc: 'net', in: [{ ports: [80], cidrs: ['0.0.0.0/0'] }] },
    web: {
      type: 'aws:ec2:instance',
      instanceType: 't2.micro',
      subnets: ['outside'],
      securityGroups: ['web-group'],
      publicIpv4: 1,
      ports: [80],
      userData: '#!/bin/sh\nyum install -y httpd php mysql-server',
    },
  }

  it('sets itself up, and is down when its server is', async () => {
    const review = await reviewOf({ resources: lamp })
    expect(verdictsOf(review, 'manual-setup')).toMatchObject({ passed: 1, failed: 0 })
    expect(verdictsOf(review, 'fragile-server-tier')).toMatchObject({ passed: 0, failed: 1 })
    const score = (design: UnpricedReview) => Number(design.pillars.find(({ pillar }) => pillar === 'reliability')?.score)
    expect(score(review)).toBeLessThan(score(await reviewOf(site)))
  })
})

describe('G-54: many accounts', () => {
  const company = { type: 'aws:organizations:organization' }
  const master = { type: 'aws:organizations:account', management: true, organization: 'company' }

  it('wants no workloads in the management account', async () => {
    const run = async (managementWorkloads: boolean) =>
      verdictsOf(await reviewOf({ resources: { company: { ...company, managementWorkloads }, master } }), 'management-account-workloads')
    expect(await run(true)).toMatchObject({ passed: 0, failed: 1 })
    expect(await run(false)).toMatchObject({ passed: 1, failed: 0 })
  })
})
