import { testRule } from '@planner/testing'
import { describe, it } from 'vitest'
import directConnectWithoutVpn from '../src/rules/direct-connect-without-vpn.js'
import latencyOverVpn from '../src/rules/latency-over-vpn.js'
import singleDirectConnect from '../src/rules/single-direct-connect.js'
import singleVpnTunnel from '../src/rules/single-vpn-tunnel.js'

const runner = { describe, it }
const line = { type: 'aws:direct-connect:connection', 'hybrid.direct-connects': 1, 'hybrid.vpn-connections': 0 }
const vpn = { type: 'aws:vpn:site-to-site', 'hybrid.direct-connects': 0, 'hybrid.vpn-connections': 1 }
const link = { type: 'aws:direct-connect:hybrid-link', 'hybrid.direct-connects': 1, 'hybrid.vpn-connections': 0 }

testRule(singleDirectConnect, {
  ...runner,
  id: 'single-direct-connect',
  pass: [
    { name: 'two resources', facts: line, all: [line, line, vpn] },
    { name: 'a pair', facts: { 'hybrid.direct-connects': 2 }, all: [{ ...link, 'hybrid.direct-connects': 2 }] },
  ],
  fail: [
    { name: 'a VPN is no second line', facts: line, all: [line, vpn], messages: ['single'], path: ['location'] },
    {
      props: { pattern: 'single-with-vpn' },
      facts: link,
      all: [link],
      workload: { criticality: 'high' },
      messages: ['single'],
      fix: [{ op: 'replace', path: '/resources/subject/pattern', value: 'active-standby-with-vpn' }],
    },
  ],
  notApplicable: [
    { name: 'a link by VPN alone', facts: { 'hybrid.direct-connects': 0 }, all: [vpn] },
    { name: 'a link that may fail', facts: line, all: [line], workload: { criticality: 'low' } },
  ],
  unknown: [{ name: 'ports as a range', facts: line, all: [{ ...line, 'hybrid.direct-connects': undefined }] }],
})

testRule(directConnectWithoutVpn, {
  ...runner,
  id: 'direct-connect-without-vpn',
  pass: [{ facts: line, all: [line, vpn] }],
  fail: [
    { facts: line, all: [line, line], messages: ['none'], path: [] },
    {
      name: 'a link without ends for a VPN',
      props: { pattern: 'single' },
      facts: link,
      all: [link],
      messages: ['none'],
      path: ['pattern'],
    },
    {
      props: { pattern: 'active-active', customerGateway: 'office', virtualPrivateGateway: 'main' },
      facts: link,
      all: [link],
      messages: ['none'],
      fix: [{ op: 'replace', path: '/resources/subject/pattern', value: 'active-active-with-vpn' }],
    },
  ],
  notApplicable: [
    { facts: { 'hybrid.direct-connects': 0 }, all: [vpn] },
    { facts: line, all: [line], workload: { criticality: 'low' } },
  ],
  unknown: [{ facts: line, all: [line, { ...vpn, 'hybrid.vpn-connections': undefined }] }],
})

testRule(singleVpnTunnel, {
  ...runner,
  id: 'single-vpn-tunnel',
  pass: [{ facts: { 'vpn.tunnels': 2 } }],
  fail: [{ facts: { 'vpn.tunnels': 1 }, messages: ['one'], fix: [{ op: 'add', path: '/resources/subject/tunnels', value: 2 }] }],
  notApplicable: [{ name: 'a link without a VPN', facts: {} }],
})

testRule(latencyOverVpn, {
  ...runner,
  id: 'latency-over-vpn',
  pass: [
    { props: { latencySensitive: true }, all: [vpn, line] },
    { name: 'nobody says, and there is a line', props: {}, all: [vpn, line] },
  ],
  fail: [{ props: { latencySensitive: true }, all: [vpn], messages: ['internet'], path: ['latencySensitive'] }],
  notApplicable: [{ props: { latencySensitive: false }, all: [vpn] }],
  unknown: [{ props: {}, all: [vpn] }],
})
