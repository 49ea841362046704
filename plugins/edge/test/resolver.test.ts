import { testResource } from '@planner/testing'
import { describe, it } from 'vitest'
import dnsFirewall from '../src/dns-firewall.js'
import resolverEndpoint from '../src/resolver-endpoint.js'

testResource(resolverEndpoint, {
  describe,
  it,
  id: 'aws:route53:resolver-endpoint',
  cases: [
    {
      props: {},
      lines: {
        interfaces: { quantity: '1460 interface-hour', charge: 'recurring', where: { usagetype: 'ResolverNetworkInterface' } },
        queries: 'unknown',
      },
      facts: { 'dns.direction': 'inbound', 'network.public': false },
    },
    {
      props: { count: 2, addresses: 3, hours: 100, queries: 5000000, direction: 'outbound' },
      lines: {
        interfaces: '600 interface-hour',
        queries: { quantity: '5000000 query', where: { usagetype: 'DNS-Queries' }, pool: 'AmazonRoute53.resolver-queries' },
      },
      facts: { 'dns.direction': 'outbound' },
    },
    {
      name: 'subnets say where it is',
      props: { subnets: ['a', 'b'], queries: 0 },
      related: {
        a: { type: 'aws:vpc:subnet', 'availability.zones': ['eu-west-1a'], 'vpc.address': 'net' },
        b: { type: 'aws:vpc:subnet', 'availability.zones': ['eu-west-1b'], 'vpc.address': 'net' },
      },
      facts: { 'vpc.address': 'net', 'availability.zones': ['eu-west-1a', 'eu-west-1b'], 'availability.multi-zone': true },
    },
    { props: { addresses: 1 }, problems: [{ id: 'route53.resolver-addresses', severity: 'error' }] },
    { props: { addresses: 7 }, problems: [{ id: 'route53.resolver-addresses', severity: 'quota' }] },
    { props: { count: 5 }, problems: ['route53.resolver-endpoints'] },
  ],
})

testResource(dnsFirewall, {
  describe,
  it,
  id: 'aws:route53:dns-firewall',
  cases: [
    {
      props: { queries: 3000000, domains: 500 },
      lines: {
        queries: { quantity: '3000000 query', where: { meter: 'route53.dnsfirewall.query' } },
        domains: { quantity: '500 domain-month', where: { meter: 'route53.dnsfirewall.domain' } },
      },
      facts: { 'protection.dns': true },
    },
    { props: {}, lines: { queries: 'unknown', domains: '0 domain-month' } },
  ],
})
