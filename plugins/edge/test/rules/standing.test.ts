import type { Facts } from '@planner/contract'
import { testRule } from '@planner/testing'
import { describe, it } from 'vitest'
import fallback from '../../src/rules/fallback-that-fails-too.js'
import failover from '../../src/rules/name-without-failover.js'
import latency from '../../src/rules/regions-without-latency-routing.js'
import siteDown from '../../src/rules/site-down-with-its-servers.js'
import unshielded from '../../src/rules/unshielded-site.js'
import unversioned from '../../src/rules/unversioned-api.js'

const records = (...all: readonly object[]) => ({ props: { records: all.map((record) => ({ name: '@', ...record })) } })
const targets = (...aliases: readonly Facts[]) => ({ related: { 'records.alias': aliases } })
const add = (path: string, value: unknown) => ({ op: 'add', path: `/resources/subject/${path}`, value }) as const
const critical = { workload: { criticality: 'high' } } as const
const pair = (primary: object, secondary: object) =>
  records({ routing: 'failover', role: 'primary', ...primary }, { routing: 'failover', role: 'secondary', ...secondary })

testRule(failover, {
  describe,
  it,
  pass: [
    pair({ alias: 'site', evaluateTargetHealth: true }, { alias: 'page' }),
    { ...records({ routing: 'latency', alias: 'a', healthCheck: 'check' }), ...critical },
    { ...records({ alias: 'cdn' }), ...targets({ address: 'cdn', 'cdn.origin-groups': 1 }), ...critical },
    { ...records({ alias: 'anycast' }), ...targets({ address: 'anycast', 'accelerator.multi-region': true }), ...critical },
  ],
  fail: [
    {
      name: 'origins that serve paths of their own',
      ...records({ alias: 'cdn' }),
      ...targets({ address: 'cdn', 'cdn.origins': ['a', 'b'], 'cdn.origin-groups': 0 }),
      ...critical,
      messages: ['simple'],
    },
    {
      ...records({ alias: 'site' }, { name: '_proof', type: 'CNAME', values: ['a.example'] }),
      ...critical,
      messages: ['simple'],
      data: { name: '@' },
      path: ['records', 0],
    },
    {
      ...records(
        { name: 'mail', type: 'MX', values: ['10 a.example'] },
        { routing: 'weighted', alias: 'a' },
        { routing: 'weighted', alias: 'b' },
      ),
      messages: ['health-off'],
      data: { name: '@', routing: 'weighted', count: 2 },
      path: ['records', 1],
      fix: [add('records/1/evaluateTargetHealth', true), add('records/2/evaluateTargetHealth', true)],
    },
    {
      name: 'a distribution, whose health no alias tells',
      ...records({ routing: 'latency', alias: 'cdn' }),
      ...targets({ address: 'cdn', 'network.edge': true }),
      messages: ['health-off'],
    },
  ],
  notApplicable: [
    { props: {} },
    { props: { private: true, records: [{ name: '@', alias: 'site' }] }, ...critical },
    { ...records({ alias: 'site' }), workload: { criticality: 'medium' } },
    { ...records({ alias: 'site' }), workload: { environment: 'test', criticality: 'high' } },
  ],
  unknown: [records({ alias: 'site' })],
})

const site = { address: 'site', region: 'eu-west-1' }

testRule(fallback, {
  describe,
  it,
  pass: [
    { ...pair({ alias: 'site' }, { alias: 'page' }), ...targets(site, { ...site, address: 'page', 'website.enabled': true }) },
    { ...pair({ alias: 'site' }, { alias: 'far' }), ...targets(site, { address: 'far', region: 'us-east-1' }) },
    { ...pair({ values: ['192.0.2.1'] }, { alias: 'page' }), ...targets({ address: 'page', 'network.edge': true }) },
  ],
  fail: [
    {
      ...pair({ alias: 'site' }, { alias: 'twin' }),
      ...targets(site, { ...site, address: 'twin' }),
      messages: ['same-region'],
      data: { name: '@', target: 'twin' },
      path: ['records', 1, 'alias'],
    },
  ],
  notApplicable: [
    records({ alias: 'site' }),
    { ...pair({ alias: 'site' }, { alias: 'twin' }), ...targets(site, { ...site, address: 'twin' }), workload: { environment: 'staging' } },
  ],
  unknown: [
    { ...pair({ alias: 'site' }, { values: ['192.0.2.1'] }), ...targets(site) },
    { ...pair({ values: ['192.0.2.1'] }, { alias: 'twin' }), ...targets({ ...site, address: 'twin' }) },
  ],
})

const both = targets(site, { address: 'far', region: 'us-east-1' })

testRule(latency, {
  describe,
  it,
  pass: [{ ...records({ routing: 'latency', alias: 'site' }, { routing: 'latency', alias: 'far' }), ...both }],
  fail: [
    {
      ...records({ routing: 'weighted', weight: 1, alias: 'site' }, { routing: 'weighted', weight: 1, alias: 'far' }),
      ...both,
      messages: ['chance'],
      data: { name: '@', regions: 'eu-west-1 and us-east-1', routing: 'weighted' },
      fix: [0, 1].flatMap((index) => [
        add(`records/${index}/routing`, 'latency'),
        { op: 'remove', path: `/resources/subject/records/${index}/weight` } as const,
      ]),
    },
  ],
  notApplicable: [
    { ...records({ alias: 'site' }), ...both },
    { ...pair({ alias: 'site' }, { alias: 'far' }), ...both },
    {
      ...records({ routing: 'weighted', alias: 'cdn' }, { routing: 'weighted', alias: 'far' }),
      ...targets({ address: 'cdn', region: 'eu-west-1', 'network.edge': true }, { address: 'far', region: 'us-east-1' }),
    },
  ],
})

const distribution = (more: object = {}) => ({ origins: [{ address: 'cdn', type: 'aws:cloudfront:distribution', ...more }] })
const balancer = { 'network.public': true, 'load-balancing.kind': 'application' }
const machine = { 'network.public': true }

testRule(siteDown, {
  describe,
  it,
  pass: [{ facts: balancer, referrers: distribution({ 'cdn.ttl-seconds': 86400 }) }],
  fail: [
    {
      facts: balancer,
      referrers: distribution({ 'cdn.ttl-seconds': 0 }),
      messages: ['forgetful'],
      data: { distribution: 'cdn' },
      fix: [{ op: 'remove', path: '/resources/cdn/timeToLive' }],
    },
  ],
  notApplicable: [
    { facts: {} },
    { facts: balancer, referrers: distribution({ 'cdn.ttl-seconds': 0, 'content.kind': 'dynamic' }) },
    { facts: balancer, workload: { environment: 'test' } },
  ],
  unknown: [{ facts: balancer }, { facts: { ...machine, 'instance.purpose': 'web' } }],
})

const acl = { address: 'acl', type: 'aws:waf:web-acl' }
const edge = { 'network.public': true, 'network.edge': true, 'cdn.plan': 'pay-as-you-go' }
const newAcl = (scope: string) =>
  ({
    op: 'add',
    path: '/resources/subject-firewall',
    value: { type: 'aws:waf:web-acl', scope, rules: 1, managedRuleGroups: 1, rateLimiting: true, protects: ['subject'] },
  }) as const

testRule(unshielded, {
  describe,
  it,
  pass: [
    { facts: edge, related: { webAcl: [{ ...acl, 'protection.rate-limiting': true }] } },
    { facts: balancer, referrers: { protects: [{ type: 'aws:shield:advanced' }, { ...acl, 'protection.rate-limiting': true }] } },
    { facts: { 'network.public': true, 'api.kind': 'rest', 'api.throttling': true }, related: { webAcl: [acl] } },
  ],
  fail: [
    { facts: { ...machine, 'network.ports': ['443'] }, messages: ['bare'] },
    { facts: { ...machine, 'instance.purpose': 'web' }, messages: ['bare'] },
    { facts: edge, messages: ['no-firewall'], fix: [newAcl('cloudfront'), add('webAcl', 'subject-firewall')] },
    {
      facts: edge,
      all: [{ ...acl, 'waf.scope': 'cloudfront' }],
      messages: ['no-firewall'],
      fix: [add('webAcl', 'acl')],
    },
    {
      facts: balancer,
      all: [{ ...acl, 'waf.scope': 'regional', region: 'eu-west-1' }],
      messages: ['no-firewall'],
      fix: [newAcl('regional')],
    },
    { facts: { 'network.public': true, 'api.kind': 'http' }, messages: ['no-firewall'] },
    {
      facts: edge,
      related: { webAcl: [acl] },
      messages: ['no-rate-limit'],
      data: { acl: 'acl' },
      fix: [{ op: 'add', path: '/resources/acl/rateLimiting', value: true }],
    },
  ],
  notApplicable: [
    { facts: { 'api.kind': 'rest' } },
    { facts: balancer, referrers: distribution() },
    { facts: { ...machine, 'instance.bastion': true } },
    { facts: { ...machine, 'network.ports': ['22'] } },
    { facts: edge, workload: { environment: 'development' } },
  ],
  unknown: [{ facts: machine }, { facts: { ...edge, 'cdn.plan': 'pro' } }, { facts: { ...balancer, 'protection.waf': true } }],
})

testRule(unversioned, {
  describe,
  it,
  pass: [{ props: { stages: ['v1', 'v2'] } }, { props: { stages: ['2026-11'] } }],
  fail: [{ props: { stages: ['prod', 'test'] }, messages: ['none'], data: { stages: 'prod, test' }, path: ['stages'] }],
  unknown: [{ props: {} }],
})
