import { testResource } from '@planner/testing'
import { describe, it } from 'vitest'
import client from '../src/client.js'
import siteToSite from '../src/site-to-site.js'

const ends = { virtualPrivateGateway: 'main', customerGateway: 'office', dataOut: 100 }
const transit = { transitGateway: 'hub', customerGateway: 'office', dataOut: 100 }
const hub = { hub: { type: 'aws:vpc:transit-gateway' } }
const internet = { quantity: '100 GB', offer: 'AWSDataTransfer', pool: 'AWSDataTransfer.internet-out' }

testResource(siteToSite, {
  describe,
  it,
  id: 'aws:vpn:site-to-site',
  asOf: '2026-11-01',
  cases: [
    {
      name: 'a connection with its two tunnels all month; data out is internet traffic',
      props: ends,
      lines: {
        connections: { quantity: '730 connection-hour', charge: 'recurring', where: { usagetype: 'VPN-Usage-Hours:ipsec.1' } },
        'data-out': internet,
      },
      facts: { 'vpn.tunnels': 2, 'vpn.gateway': 'virtual-private-gateway', 'hybrid.vpn-connections': 1, 'encryption.in-transit': true },
    },
    {
      name: 'the attachment is billed by the transit gateway',
      props: transit,
      related: hub,
      lines: { connections: '730 connection-hour', 'data-out': internet },
      facts: { 'vpn.gateway': 'transit-gateway' },
    },
    {
      name: 'connections of the design that go through it bill the data',
      props: { virtualPrivateGateway: 'main', customerGateway: 'office' },
      referrers: { traffic: { type: 'aws:network:connection', role: 'via' } },
      lines: { connections: '730 connection-hour' },
    },
    {
      name: 'connections for some hours, data that nobody gave',
      props: { virtualPrivateGateway: 'main', customerGateway: 'office', connections: 3, hours: 99.5 },
      lines: { connections: '300 connection-hour', 'data-out': 'unknown' },
    },
    {
      name: 'an accelerated connection has two accelerators and a premium',
      props: { ...transit, acceleration: { edge: 'us-mexico-canada' } },
      related: hub,
      lines: {
        connections: '730 connection-hour',
        accelerators: { quantity: '1460 accelerator-hour', offer: 'AWSGlobalAccelerator' },
        premium: { quantity: '100 GB', where: { meter: 'dt-premium.us-mexico-canada' } },
        'data-out': internet,
      },
      facts: { 'vpn.accelerated': true },
    },
    {
      name: 'the premium goes by the dominant direction',
      props: { ...transit, acceleration: { edge: 'europe', data: 400 } },
      related: hub,
      lines: { connections: '730 connection-hour', accelerators: '1460 accelerator-hour', premium: '400 GB', 'data-out': internet },
    },
    {
      name: 'only a transit gateway accelerates',
      props: { ...ends, acceleration: { edge: 'europe' } },
      problems: ['vpn.accelerated-transit-only'],
    },
    { name: 'no ends', props: { dataOut: 1 }, problems: ['vpn.endpoints', 'vpn.endpoints'] },
    { name: 'two gateways of AWS', props: { ...ends, transitGateway: 'hub' }, related: hub, problems: ['vpn.endpoints'] },
    {
      name: 'one tunnel',
      props: { ...ends, tunnels: 1 },
      facts: { 'vpn.tunnels': 1 },
      problems: [{ id: 'vpn.one-tunnel', severity: 'warn' }],
    },
    { name: 'fifty connections', props: { ...ends, connections: 50 }, problems: [] },
    { name: 'fifty-one connections', props: { ...ends, connections: 51 }, problems: [{ id: 'vpn.count-limit', severity: 'quota' }] },
    {
      name: 'what the region has before it counts',
      props: ends,
      related: {
        one: { type: 'aws:vpn:site-to-site', region: 'eu-west-1', 'hybrid.vpn-connections': 50, 'vpn.customer-gateway': 'office' },
        abroad: { type: 'aws:vpn:site-to-site', region: 'us-east-1', 'hybrid.vpn-connections': 50 },
      },
      problems: [],
    },
    {
      name: 'no route to on premises',
      props: { ...ends, onPremises: ['192.168.0.0/16'] },
      problems: [{ id: 'vpn.route-onprem', severity: 'error' }],
    },
    {
      name: 'a route to half of it',
      props: { ...ends, onPremises: ['192.168.0.0/16'], routes: ['192.168.0.0/17'] },
      problems: ['vpn.route-onprem'],
    },
    {
      name: 'a wider route',
      props: { ...ends, onPremises: ['192.168.4.0/24'], routes: ['192.168.0.0/16'] },
      facts: { 'vpn.routes-known': true },
    },
    { name: 'propagated routes', props: { ...ends, onPremises: ['192.168.0.0/16'], routePropagation: true }, problems: [] },
    {
      name: 'the same addresses on both sides',
      props: { ...ends, onPremises: ['10.0.0.0/16'], routePropagation: true, vpcRanges: ['172.16.0.0/16', '10.0.128.0/20'] },
      problems: ['vpn.onprem-overlap'],
    },
    { name: 'IPv6 ranges are compared as written', props: { ...ends, onPremises: ['fd00::/8'], routes: ['fd00::/8'] }, problems: [] },
    { name: 'more than a month', props: { ...ends, hours: 731 }, problems: ['vpn.more-than-a-month'] },
  ],
})

testResource(client, {
  describe,
  it,
  id: 'aws:vpn:client',
  asOf: '2026-11-01',
  cases: [
    {
      name: 'two subnets all month, forty people on working days',
      props: { subnets: 2, connections: { weekly: [{ days: 'mon-fri', hours: '08-18', value: 42 }], otherwise: 0 }, dataOut: 100 },
      lines: {
        associations: { quantity: '1460 subnet-hour', charge: 'recurring', where: { usagetype: 'ClientVPN-EndpointHours' } },
        connections: { quantity: '9125 connection-hour', charge: 'usage', where: { usagetype: 'ClientVPN-ConnectionHours' } },
        'data-out': internet,
      },
      facts: { 'availability.zone-count': 2, 'encryption.in-transit': true, 'vpn.mfa': false, 'logging.enabled': false },
    },
    {
      name: 'people that nobody counted',
      props: { subnets: 1, associationHours: 200, mfa: true, connectionLog: true },
      lines: { associations: '200 subnet-hour', connections: 'unknown', 'data-out': 'unknown' },
      facts: { 'vpn.mfa': true, 'logging.enabled': true },
    },
    { name: 'as many as one subnet takes', props: { subnets: 1, connections: 7000, dataOut: 1 }, problems: [] },
    {
      name: 'more than one subnet takes',
      props: { subnets: 1, connections: { weekly: [{ days: 'mon', hours: '08-09', value: 7001 }], otherwise: 0 }, dataOut: 1 },
      problems: [{ id: 'vpn.client-connections', severity: 'quota' }],
    },
    {
      name: 'more than a month',
      props: { subnets: 1, connections: 1, dataOut: 1, associationHours: 800 },
      problems: ['vpn.more-than-a-month'],
    },
  ],
})
