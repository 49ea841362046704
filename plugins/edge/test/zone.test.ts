import { testResource } from '@planner/testing'
import { describe, it } from 'vitest'
import zone from '../src/zone.js'

const one = { zones: '1 zone-month' } as const
const www = { name: 'www', values: ['192.0.2.1'] }
const pair = [
  { name: '@', alias: 'site', routing: 'failover', role: 'primary', evaluateTargetHealth: true },
  { name: '@', alias: 'page', routing: 'failover', role: 'secondary' },
]
const related = {
  site: { type: 'aws:elb:application' },
  page: { type: 'aws:s3:bucket', 'website.enabled': true },
  files: { type: 'aws:s3:bucket', 'website.enabled': false },
  server: { type: 'aws:ec2:instance' },
}
const problem = (records: readonly object[], ...problems: string[]) => ({ props: { records }, related, problems })

testResource(zone, {
  describe,
  it,
  id: 'aws:route53:zone',
  cases: [
    {
      name: 'queries that nobody counted',
      props: { domain: 'example.com' },
      lines: {
        zones: { quantity: '1 zone-month', charge: 'recurring', where: { usagetype: 'HostedZone' }, pool: 'AmazonRoute53.zones' },
        'queries.standard': 'unknown',
      },
      facts: { 'dns.domain': 'example.com', 'dns.private': false, 'network.public': true, 'dns.failover': false },
    },
    {
      name: 'queries by kind of routing',
      props: { queries: { standard: 1, latency: 2, geolocation: 3, geoproximity: 4, ipBased: 5, alias: 6 } },
      lines: {
        ...one,
        'queries.standard': { quantity: '1 query', where: { usagetype: 'DNS-Queries' }, pool: 'AmazonRoute53.queries' },
        'queries.latency': { quantity: '2 query', where: { usagetype: 'LBR-Queries' } },
        'queries.geolocation': { quantity: '3 query', where: { usagetype: 'Geo-Queries' } },
        'queries.geoproximity': '4 query',
        'queries.ip-based': '5 query',
        'queries.alias': { quantity: '6 query', where: { usagetype: 'Intra-AWS-DNS-Queries' } },
      },
    },
    {
      name: 'records say which kinds of queries there will be',
      props: { records: [www, { name: 'api', alias: 'site' }, { name: 'eu', values: ['192.0.2.2'], routing: 'latency' }] },
      related,
      lines: { ...one, 'queries.standard': 'unknown', 'queries.latency': 'unknown', 'queries.alias': 'unknown' },
      facts: { 'dns.routing': ['latency', 'simple'], 'dns.targets': ['site'], 'dns.failover': true, 'dns.evaluates-health': false },
    },
    {
      name: 'a private zone answers for nothing',
      props: { private: true, vpcs: ['net'], count: 3 },
      related: { net: { type: 'aws:vpc:vpc' } },
      lines: { zones: '3 zone-month' },
      facts: { 'dns.private': true, 'network.public': false },
    },
    {
      name: 'records above 10,000 and traffic policies',
      props: { count: 2, recordSets: 10500, trafficPolicyRecords: 4, queries: { standard: 0 } },
      lines: {
        zones: '2 zone-month',
        'queries.standard': '0 query',
        records: '1000 recordset-month',
        'traffic-policies': { quantity: '4 policy-month', where: { meter: 'route53.trafficflow.policy' } },
      },
    },
    { name: 'no record is too many', props: { recordSets: 9000, private: true, vpcs: [] }, problems: ['route53.private-zone-vpc'] },

    { props: { private: true }, problems: [{ id: 'route53.private-zone-vpc', severity: 'error' }] },
    { props: { vpcs: [] }, problems: ['route53.public-zone-vpc'] },
    {
      props: { private: true, vpcs: ['net'], queries: { standard: 5 } },
      related: { net: { type: 'aws:vpc:vpc' } },
      problems: [{ id: 'route53.private-zone-queries', severity: 'info' }],
    },
    { name: 'a failover pair', props: { records: pair }, related, facts: { 'dns.failover': true, 'dns.evaluates-health': true } },
    problem(pair.slice(0, 1), 'route53.failover-pair'),
    problem([pair[1] as object, pair[1] as object], 'route53.failover-pair'),
    problem([{ ...pair[0], evaluateTargetHealth: false }, pair[1] as object], 'route53.failover-pair'),
    problem(
      [
        { ...www, routing: 'weighted', weight: 0 },
        { ...www, routing: 'weighted' },
      ],
      'route53.weighted-sum',
    ),
    problem([
      { ...www, routing: 'weighted', weight: 0 },
      { ...www, routing: 'weighted', weight: 1 },
    ]),
    problem([www, www], 'route53.routing-mixed'),
    problem([www, { ...www, routing: 'latency' }], 'route53.routing-mixed'),
    problem([www, { ...www, type: 'AAAA', values: ['2001:db8::1'] }]),
    problem([{ name: 'www', alias: 'server' }], 'route53.alias-target'),
    problem([{ name: 'www', alias: 'files' }], 'route53.alias-target'),
    problem([
      { name: 'www', alias: 'page' },
      { name: 'api', alias: 'site' },
      { name: 'far', alias: 'internet' },
    ]),
    {
      name: 'a page in a bucket of another name',
      props: { domain: 'example.com', records: [{ name: 'www', alias: 'named' }] },
      related: { named: { type: 'aws:s3:bucket', 'website.enabled': true, 'bucket.name': 'example.com' } },
      problems: [{ id: 'route53.alias-target', severity: 'error' }],
    },
    {
      name: 'a page in a bucket of its name',
      props: {
        domain: 'example.com',
        records: [
          { name: 'www', alias: 'named' },
          { name: 'www.example.com', type: 'AAAA', alias: 'named' },
        ],
      },
      related: { named: { type: 'aws:s3:bucket', 'website.enabled': true, 'bucket.name': 'www.example.com' } },
      facts: { 'dns.targets': ['named'] },
    },
    problem([{ name: 'www' }], 'route53.record-target'),
    problem([{ ...www, alias: 'site' }], 'route53.record-target'),
    problem([{ name: '@', type: 'CNAME', values: ['www.example.com'] }], 'route53.record-type'),
    problem([{ name: 'www', values: ['192.0.2.256'] }], 'route53.record-type'),
    problem([{ name: 'www', values: ['www.example.com'] }], 'route53.record-type'),
    problem([{ name: 'www', type: 'AAAA', values: ['192.0.2.1'] }], 'route53.record-type'),
    problem([{ name: 'www', type: 'CNAME', values: ['192.0.2.1'] }], 'route53.record-type'),
    problem([{ name: '@', type: 'MX', values: ['mail.example.com'] }], 'route53.record-type'),
    problem([{ name: '@', type: 'MX', values: ['10 mail.example.com'] }]),
    problem([{ name: '@', type: 'TXT', values: ['anything at all'] }]),
    { props: { count: 501 }, problems: [{ id: 'route53.hosted-zones', severity: 'quota' }] },
    { props: { querys: {} }, invalid: 'querys' },
  ],
})
