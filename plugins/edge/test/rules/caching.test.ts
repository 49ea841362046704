import { testRule } from '@planner/testing'
import { describe, it } from 'vitest'
import coldEdges from '../../src/rules/cold-edges.js'
import withoutCdn from '../../src/rules/content-without-cdn.js'
import invalidations from '../../src/rules/planned-invalidations.js'
import queryStrings from '../../src/rules/query-strings-in-cache-key.js'
import timeToLive from '../../src/rules/short-time-to-live.js'
import uncachedAnswers from '../../src/rules/uncached-answers.js'
import egress from '../../src/rules/uncached-egress.js'

const before = (more: object = {}) => ({ origins: [{ address: 'cdn', type: 'aws:cloudfront:distribution', ...more }] })
const balancer = { 'network.public': true, 'load-balancing.kind': 'application' }
const fallback = { 'records.alias': [{ address: 'names', 'dns.fallbacks': ['subject'] }] }
const website = { 'website.enabled': true, 'network.public': true }
const added = (property: string, value: unknown) => [{ op: 'add', path: `/resources/subject/${property}`, value }] as const

testRule(timeToLive, {
  describe,
  it,
  pass: [{ props: {} }, { props: { timeToLive: 3600 } }],
  fail: [
    { props: { timeToLive: 60 }, messages: ['short'], data: { seconds: 60 }, fix: added('timeToLive', 86400) },
    { props: { timeToLive: 0, content: 'mixed' }, related: { origins: [{ type: 'aws:lambda:function' }] }, messages: ['short'] },
  ],
  notApplicable: [
    { props: { timeToLive: 0, content: 'dynamic' } },
    { props: { timeToLive: 0 }, related: { origins: [{ type: 'aws:apigateway:http-api' }] } },
  ],
})

testRule(queryStrings, {
  describe,
  it,
  pass: [{ props: {} }, { props: { queryStrings: 'some' } }],
  fail: [
    { props: { queryStrings: 'all' }, messages: ['all'], fix: added('queryStrings', 'some') },
    { props: { queryStrings: 'all', content: 'static' }, messages: ['all'], fix: added('queryStrings', 'none') },
  ],
  notApplicable: [{ props: { queryStrings: 'all', content: 'dynamic' } }],
})

testRule(invalidations, {
  describe,
  it,
  pass: [{ props: {} }, { props: { invalidations: 0 }, numbers: { invalidations: 0 } }],
  fail: [
    {
      props: { invalidations: 3000 },
      numbers: { invalidations: 3000 },
      messages: ['planned'],
      data: { paths: 3000 },
      fix: [{ op: 'remove', path: '/resources/subject/invalidations' }],
    },
  ],
  unknown: [{ props: { invalidations: { driver: 'releases' } } }],
})

const catalogs = {
  'cloudfront-price-classes': {
    Europe: { priceClass100: 'yes', priceClass200: 'yes' },
    'United States': { priceClass100: 'yes', priceClass200: 'yes' },
    Japan: { priceClass100: 'no', priceClass200: 'yes' },
    Australia: { priceClass100: 'no', priceClass200: 'no' },
  },
}
const requests = (counts: Readonly<Record<string, number>>) => ({
  catalogs,
  numbers: Object.fromEntries(Object.entries(counts).map(([area, count]) => [`viewers.${area}.httpsRequests`, count])),
})

testRule(coldEdges, {
  describe,
  it,
  pass: [
    { ...requests({ europe: 1000, japan: 20 }), props: { viewers: { europe: {}, japan: {} } } },
    { ...requests({ europe: 10000, unitedStates: 10 }), props: { viewers: { europe: {}, unitedStates: {} }, originShield: {} } },
  ],
  fail: [
    {
      ...requests({ europe: 10000, unitedStates: 10 }),
      props: { viewers: { europe: {}, unitedStates: {} } },
      messages: ['cold'],
      data: { areas: 'United States', percent: 0.1 },
      fix: added('originShield', {}),
    },
    {
      ...requests({ europe: 10000, japan: 10 }),
      props: { viewers: { europe: {}, japan: {} } },
      messages: ['outside'],
      data: { areas: 'Japan', percent: 0.1, class: '100' },
      fix: added('priceClass', '100'),
    },
    {
      ...requests({ europe: 9000, japan: 9000, australia: 10 }),
      props: { viewers: { europe: {}, japan: {}, australia: {} } },
      messages: ['outside'],
      fix: added('priceClass', '200'),
    },
    {
      catalogs,
      numbers: { 'viewers.europe.httpsRequests': 1, 'viewers.europe.httpRequests': 9999, 'viewers.japan.httpsRequests': 9 },
      props: { viewers: { europe: { httpRequests: 9999 }, japan: {} }, priceClass: '200' },
      messages: ['outside'],
    },
  ],
  notApplicable: [
    { ...requests({ europe: 10 }), props: { viewers: { europe: {} } } },
    { ...requests({ europe: 10000, japan: 10 }), props: { viewers: { europe: {}, japan: {} }, priceClass: '100' } },
  ],
  unknown: [{ ...requests({ europe: 10 }), props: { viewers: { europe: {}, japan: {} } } }],
})

testRule(withoutCdn, {
  describe,
  it,
  pass: [
    { facts: website, referrers: before() },
    { facts: balancer, referrers: before() },
  ],
  fail: [
    { facts: { ...website, 'content.distant-readers': true }, messages: ['direct'], data: { region: 'eu-west-1' }, region: 'eu-west-1' },
  ],
  notApplicable: [
    { facts: { 'website.enabled': false, 'content.distant-readers': true } },
    { facts: { ...website, 'content.distant-readers': false } },
    { facts: { ...website, 'content.distant-readers': true }, referrers: fallback },
    { facts: { 'load-balancing.kind': 'application' } },
    { facts: { 'network.public': true, 'network.ports': ['22'] } },
  ],
  unknown: [{ facts: website }, { facts: balancer }],
})

const allowance = { catalogs: { 'billing-rules': { 'cloudfront.free-allowance': { amount: '1024' } } } }
const sent = (gb: number) => ({ ...allowance, props: { to: 'internet' }, numbers: { gb } })

testRule(egress, {
  describe,
  it,
  pass: [
    { ...sent(5000), related: { from: [{ address: 'cdn', 'network.edge': true }] } },
    { ...sent(5000), related: { from: [{ address: 'site' }], via: [{ address: 'cdn', 'network.edge': true }] } },
  ],
  fail: [{ ...sent(5000), related: { from: [{ address: 'site' }] }, messages: ['direct'], data: { from: 'site', gb: 5000 }, path: ['gb'] }],
  notApplicable: [
    { ...sent(1000), related: { from: [{ address: 'site' }] } },
    { ...sent(5000), props: { to: 'eu-west-1' }, related: { from: [{ address: 'site' }] } },
    sent(5000),
  ],
  unknown: [{ ...allowance, props: { to: 'internet' }, related: { from: [{ address: 'site' }] } }],
})

testRule(uncachedAnswers, {
  describe,
  it,
  pass: [{ props: { cache: { size: 0.5 } } }, { props: { cacheable: true }, referrers: before({ 'cdn.ttl-seconds': 60 }) }],
  fail: [
    { props: { cacheable: true }, messages: ['uncached'], fix: added('cache', { size: 0.5 }) },
    { props: { cacheable: true }, referrers: before({ 'cdn.ttl-seconds': 0 }), messages: ['uncached'] },
  ],
  notApplicable: [{ props: { cacheable: false } }],
  unknown: [{ props: {} }],
})
