import { describe, expect, it } from 'vitest'
import { failing, reviewOf } from '../../../../test/support/review.ts'
import { type Changes, judgeDesign, type Resources } from '../../../../test/support/rule-design.ts'
import plugin from '../../src/index.js'

const viewers = { europe: { dataOut: '2 TB', httpsRequests: 2e6 }, unitedStates: { dataOut: 200, httpsRequests: 2e5 } }
const byLatency = (alias: string) => ({ name: 'eu', routing: 'latency', alias, evaluateTargetHealth: true })
const byWeight = (alias: string) => ({ ...byLatency(alias), routing: 'weighted', weight: 1 })

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
    origins: ['site', 'twin', 'sister', 'brochure', 'calls'],
    content: 'mixed',
    viewers,
    webAcl: 'acl',
  },
  acl: { type: 'aws:waf:web-acl', scope: 'cloudfront', rules: 1, managedRuleGroups: 1, rateLimiting: true, protects: ['cdn'] },
  page: { type: 'aws:s3:bucket', name: 'example.com', website: { domain: 'example.com' }, objects: [{ stored: 1 }] },
  brochure: { type: 'aws:s3:bucket', website: {}, publicAccess: true, objects: [{ stored: 1 }] },
  site: { type: 'aws:elb:application', zones: ['a', 'b'] },
  twin: { type: 'aws:elb:application', region: 'eu-central-1', zones: ['a', 'b'] },
  sister: { type: 'aws:elb:application', region: 'eu-central-1', zones: ['b', 'c'] },
  calls: { type: 'aws:apigateway:rest-api', stages: ['v1', 'v2'], cacheable: true },
}
const connections = [{ from: 'cdn', to: 'internet', gb: 5000 }]

const record = (index: number, change: object) => ({
  records: sound.names.records.map((each, at) => (at === index ? { ...each, ...change } : each)),
})

const own = Object.keys(plugin.rules)
const review = (resources: Resources, traffic: readonly object[] = connections) =>
  reviewOf({ workload: { criticality: 'high' }, resources, connections: traffic })
const failingOwn = async (...args: Parameters<typeof review>) => failing(await review(...args)).filter((id) => own.includes(id))

const DEFECTS: readonly (readonly [rules: string, changes: Changes])[] = [
  ['cold-edges', { cdn: { viewers: { ...viewers, unitedStates: { dataOut: 1, httpsRequests: 100 } } } }],
  [
    'fallback-that-fails-too',
    {
      names: {
        records: [
          ...pair,
          { name: 'eu', alias: 'twin', routing: 'failover', role: 'primary', evaluateTargetHealth: true },
          { name: 'eu', alias: 'sister', routing: 'failover', role: 'secondary' },
        ],
      },
    },
  ],
  ['name-without-failover', { names: record(2, { evaluateTargetHealth: false }) }],
  ['name-without-failover', { names: { records: [...pair, { name: 'eu', alias: 'site' }] } }],
  ['content-without-cdn', { brochure: { readers: ['asia-pacific'] }, cdn: { origins: ['site', 'twin', 'sister', 'calls'] } }],
  ['regions-without-latency-routing', { names: { records: [...pair, byWeight('site'), byWeight('twin')] } }],
  ['planned-invalidations', { cdn: { invalidations: 5000 } }],
  ['query-strings-in-cache-key', { cdn: { queryStrings: 'all' } }],
  ['short-time-to-live', { cdn: { timeToLive: 60 } }],
  ['short-time-to-live, site-down-with-its-servers, uncached-answers', { cdn: { timeToLive: 0 } }],
  ['unshielded-site', { acl: { rateLimiting: false } }],
  ['unshielded-site', { cdn: { webAcl: undefined }, acl: { protects: undefined } }],
  ['unshielded-site', { bare: { type: 'aws:ec2:instance', instanceType: 't4g.small', publicIpv4: 1, ports: [443] } }],
  ['unversioned-api', { calls: { stages: ['prod'] } }],
]

judgeDesign({ own, sound, defects: DEFECTS, review, apart: ['uncached-egress'] })

describe('a design', () => {
  it('with much traffic straight from its servers fails uncached-egress', async () => {
    expect(await failingOwn(sound, [{ from: 'site', to: 'internet', gb: 5000 }])).toEqual(['uncached-egress'])
    expect(await failingOwn(sound, [{ from: 'site', to: 'internet', gb: 500 }])).toEqual([])
  })
})
