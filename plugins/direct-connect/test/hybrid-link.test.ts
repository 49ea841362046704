import { testResource } from '@planner/testing'
import { describe, it } from 'vitest'
import hybridLink from '../src/hybrid-link.js'

const vpn = { virtualPrivateGateway: 'main', customerGateway: 'office' }
const two = { locations: ['SCDB9', 'EQLD5'], speed: '10G', dataOut: 1000 }
const dublin = { quantity: '730 port-hour', where: { capacity: '10G' } } as const

testResource(hybridLink, {
  describe,
  it,
  id: 'aws:direct-connect:hybrid-link',
  asOf: '2026-11-01',
  cases: [
    {
      name: 'two connections in use share the data; the VPN waits',
      props: { pattern: 'active-active-with-vpn', ...two, ...vpn },
      lines: {
        'connections.0.ports': dublin,
        'connections.1.ports': dublin,
        'connections.0.data-out': '500 GB',
        'connections.1.data-out': '500 GB',
        'vpn.connections': '730 connection-hour',
        'vpn.data-out': '0 GB',
      },
      facts: {
        'hybrid.direct-connects': 2,
        'hybrid.active-active': true,
        'hybrid.vpn-backup': true,
        'hybrid.vpn-connections': 1,
        'hybrid.locations': ['SCDB9', 'EQLD5'],
        'vpn.tunnels': 2,
      },
    },
    {
      name: 'a connection that waits carries nothing',
      props: { pattern: 'active-standby', ...two },
      lines: { 'connections.0.ports': dublin, 'connections.1.ports': dublin, 'connections.0.data-out': '1000 GB' },
      facts: { 'hybrid.direct-connects': 2, 'hybrid.active-active': false, 'hybrid.vpn-backup': false, 'hybrid.vpn-connections': 0 },
    },
    {
      name: 'one connection, and what went over the backup',
      props: { pattern: 'single-with-vpn', ...two, locations: ['SCDB9'], ...vpn, vpnConnections: 2, backupData: 50, partnerFee: 100 },
      lines: {
        'connections.0.ports': dublin,
        partner: '1 port-month',
        'connections.0.data-out': '1000 GB',
        'vpn.connections': '1460 connection-hour',
        'vpn.data-out': { quantity: '50 GB', pool: 'AWSDataTransfer.internet-out' },
      },
      facts: { 'hybrid.direct-connects': 1, 'hybrid.vpn-backup': true },
    },
    {
      name: 'a VPN alone carries all',
      props: { pattern: 'vpn', ...vpn, dataOut: 300 },
      lines: { 'vpn.connections': '730 connection-hour', 'vpn.data-out': '300 GB' },
      facts: { 'hybrid.direct-connects': 0, 'hybrid.vpn-backup': false, 'encryption.in-transit': true },
    },
    {
      name: 'connections of the design that go through it bill the data',
      props: { pattern: 'vpn', ...vpn },
      referrers: { traffic: { type: 'aws:network:connection', role: 'via' } },
      lines: { 'vpn.connections': '730 connection-hour' },
      facts: { 'network.gateway': 'vpn', 'direct-connect.area': undefined },
    },
    {
      name: 'ports of each connection are a group',
      props: { pattern: 'active-active', ...two, portsPerConnection: 2, macsec: true, partnerFee: 100 },
      lines: {
        'connections.0.ports': '1460 port-hour',
        'connections.1.ports': '1460 port-hour',
        partner: '4 port-month',
        'connections.0.data-out': '500 GB',
        'connections.1.data-out': '500 GB',
      },
      facts: { 'hybrid.direct-connects': 2, 'encryption.in-transit': true },
    },
    {
      name: 'data that nobody gave depends on usage',
      props: { pattern: 'single', locations: ['SCDB9'], speed: '1G' },
      lines: { 'connections.0.ports': '730 port-hour', 'connections.0.data-out': 'unknown' },
    },
    { name: 'no location', props: { pattern: 'single', speed: '1G' }, problems: ['dx.hybrid-incomplete'] },
    { name: 'no speed', props: { pattern: 'single', locations: ['SCDB9'] }, problems: ['dx.hybrid-incomplete'] },
    { name: 'two locations of one connection', props: { pattern: 'single', ...two }, problems: ['dx.hybrid-locations'] },
    {
      name: 'both at one location',
      props: { pattern: 'active-standby', ...two, locations: ['SCDB9'] },
      lines: { 'connections.0.ports': dublin, 'connections.1.ports': dublin, 'connections.0.data-out': '1000 GB' },
      problems: [{ id: 'dx.hybrid-one-location', severity: 'warn' }],
    },
    { name: 'five ports', props: { pattern: 'active-standby', ...two, portsPerConnection: 5 }, invalid: 'portsPerConnection' },
    {
      name: 'three fast ports',
      props: { pattern: 'active-standby', ...two, speed: '100G', portsPerConnection: 3 },
      problems: ['dx.lag-size'],
    },
    {
      name: 'speed of no hosted connection',
      props: { pattern: 'single', locations: ['SCDB9'], speed: '400G', kind: 'hosted' },
      problems: ['dx.speed-of-kind'],
    },
    { name: 'unknown location', props: { pattern: 'single', locations: ['NOWHERE'], speed: '1G' }, problems: ['dx.location-unknown'] },
    {
      name: 'a backup without ends',
      props: { pattern: 'single-with-vpn', locations: ['SCDB9'], speed: '1G' },
      problems: ['vpn.endpoints', 'vpn.endpoints'],
    },
    {
      name: 'one tunnel of the backup',
      props: { pattern: 'single-with-vpn', locations: ['SCDB9'], speed: '1G', ...vpn, tunnels: 1 },
      facts: { 'vpn.tunnels': 1 },
      problems: ['vpn.one-tunnel'],
    },
    {
      name: 'no route to on premises, also without a VPN',
      props: { pattern: 'active-active', ...two, onPremises: ['192.168.0.0/16'] },
      problems: ['vpn.route-onprem'],
    },
  ],
})
