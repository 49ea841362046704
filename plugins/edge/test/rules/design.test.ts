import { describe, expect, it } from 'vitest'
import { failing, reviewOf, verdictsOf } from '../../../../test/support/review.ts'
import plugin from '../../src/index.js'

const viewers = { europe: { dataOut: '2 TB', httpsRequests: 2e6 }, unitedStates: { dataOut: 200, httpsRequests: 2e5 } }
const byLatency = (alias: string) => ({ name: 'eu', routing: 'latency', alias, evaluateTargetHealth: true })

const pair = [
  { name: '@', alias: 'cdn', routing: 'failover', role: 'primary', healthCheck: 'check' },
  { name: '@', alias: 'page', routing: 'failover', role: 'secondary' },
]

/** A site in two regions behind the edge, with a page in a bucket for when it is down, and an API. */
const sound = {
  names: {
    type: 'aws:route53:zone',
    domain: 'example.com',
    records: [...pair, byLatency('site'), byLatency('twin'), { name: '@', type: 'MX', values: ['10 mail.example.com'] }],
  },
  check: { type: 'aws:route53:health-check', protocol: 'https', target: 'cdn' },
  cdn: {
    type: 'aws:cloudfront:distribution',
    origins: ['site', 'twin', 'brochure', 'calls'],
    content: 'mixed',
    viewers,
    webAcl: 'acl',
  },
  acl: { type: 'aws:waf:web-acl', scope: 'cloudfront', rules: 1, managedRuleGroups: 1, rateLimiting: true, protects: ['cdn'] },
  page: { type: 'aws:s3:bucket', name: 'example.com', website: { domain: 'example.com' }, objects: [{ stored: 1 }] },
  brochure: { type: 'aws:s3:bucket', website: {}, publicAccess: true, objects: [{ stored: 1 }] },
  site: { type: 'aws:elb:application', zones: ['a', 'b'] },
  twin: { type: 'aws:elb:application', region: 'eu-central-1', zones: ['a', 'b'] },
  calls: { type: 'aws:apigateway:rest-api', stages: ['v1', 'v2'], cacheable: true },
}
const connections = [{ from: 'cdn', to: 'internet', gb: 5000 }]

type Address = keyof typeof sound

const changed = (address: Address, change: object) => ({ ...sound, [address]: { ...sound[address], ...change } })
const record = (index: number, change: object) => ({
  records: sound.names.records.map((each, at) => (at === index ? { ...each, ...change } : each)),
})

const own = Object.keys(plugin.rules)
const failingOwn = async (design: Parameters<typeof reviewOf>[0]) =>
  failing(await reviewOf({ workload: { criticality: 'high' }, ...design })).filter((id) => own.includes(id))

const DEFECTS: readonly (readonly [rule: string, address: Address, change: object])[] = [
  ['cold-edges', 'cdn', { viewers: { ...viewers, unitedStates: { dataOut: 1, httpsRequests: 100 } } }],
  [
    'fallback-that-fails-too',
    'names',
    {
      records: [
        ...pair,
        { name: 'eu', alias: 'twin', routing: 'failover', role: 'primary', evaluateTargetHealth: true },
        { name: 'eu', alias: 'sister', routing: 'failover', role: 'secondary' },
      ],
    },
  ],
  ['name-without-failover', 'names', record(2, { evaluateTargetHealth: false })],
  ['name-without-failover', 'names', { records: [...pair, { name: 'eu', alias: 'site' }] }],
  ['planned-invalidations', 'cdn', { invalidations: 5000 }],
  ['query-strings-in-cache-key', 'cdn', { queryStrings: 'all' }],
  ['short-time-to-live', 'cdn', { timeToLive: 60 }],
  ['unshielded-site', 'acl', { rateLimiting: false }],
  ['unshielded-site', 'cdn', { webAcl: undefined, origins: ['site', 'twin', 'brochure', 'calls'] }],
  ['unversioned-api', 'calls', { stages: ['prod'] }],
]

describe('a real design', () => {
  it('with nothing wrong fails no rule of the edge, and asks nothing', async () => {
    const reviewed = await reviewOf({ resources: sound, connections, workload: { criticality: 'high' } })
    for (const id of own) expect(verdictsOf(reviewed, id), id).toMatchObject({ failed: 0, unknown: 0 })
    for (const id of own) expect(verdictsOf(reviewed, id).passed, id).toBeGreaterThan(0)
  })

  it.each(DEFECTS)('with one thing wrong fails %s alone: %s %j', async (rule, address, change) => {
    const sister = { ...sound.twin, zones: ['b', 'c'] }
    const { cdn } = changed(address, change)
    const resources = { ...changed(address, change), sister, cdn: { ...cdn, origins: [...cdn.origins, 'sister'] } }
    const acl = cdn.webAcl === undefined ? { acl: { ...sound.acl, protects: undefined } } : {}
    expect(await failingOwn({ resources: { ...resources, ...acl }, connections })).toEqual([rule])
  })

  it('with names that lead to regions by weight fails regions-without-latency-routing', async () => {
    const weighted = (alias: string) => ({ name: 'eu', routing: 'weighted', weight: 1, alias, evaluateTargetHealth: true })
    const records = [...pair, weighted('site'), weighted('twin')]
    expect(await failingOwn({ resources: changed('names', { records }), connections })).toEqual(['regions-without-latency-routing'])
  })

  it('with caches that keep nothing fails what caches are for', async () => {
    expect(await failingOwn({ resources: changed('cdn', { timeToLive: 0 }), connections })).toEqual([
      'short-time-to-live',
      'site-down-with-its-servers',
      'uncached-answers',
    ])
  })

  it('with a website that far readers fetch from its region fails content-without-cdn', async () => {
    const brochure = { ...sound.brochure, readers: ['asia-pacific'] }
    const resources = { ...sound, brochure, cdn: { ...sound.cdn, origins: ['site', 'twin', 'calls'] } }
    expect(await failingOwn({ resources, connections })).toEqual(['content-without-cdn'])
  })

  it('with much traffic straight from its servers fails uncached-egress', async () => {
    expect(await failingOwn({ resources: sound, connections: [{ from: 'site', to: 'internet', gb: 5000 }] })).toEqual(['uncached-egress'])
    expect(await failingOwn({ resources: sound, connections: [{ from: 'site', to: 'internet', gb: 500 }] })).toEqual([])
  })

  it('with a web server open to all fails unshielded-site', async () => {
    const resources = { ...sound, bare: { type: 'aws:ec2:instance', instanceType: 't4g.small', publicIpv4: 1, ports: [443] } }
    expect(await failingOwn({ resources, connections })).toEqual(['unshielded-site'])
  })
})
