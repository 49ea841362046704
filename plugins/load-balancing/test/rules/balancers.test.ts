import { testRule } from '@planner/testing'
import { describe, it } from 'vitest'
import accessLogs from '../../src/rules/balancer-without-access-logs.js'
import healthCheck from '../../src/rules/balancer-without-health-check.js'
import idle from '../../src/rules/idle-balancer.js'
import oneZone from '../../src/rules/one-zone-balancing.js'
import plain from '../../src/rules/plain-listener.js'

testRule(healthCheck, {
  describe,
  it,
  pass: [{ props: { healthCheck: true } }],
  fail: [
    {
      props: { healthCheck: false },
      messages: ['unchecked'],
      fix: [{ op: 'add', path: '/resources/subject/healthCheck', value: true }],
    },
  ],
})

testRule(oneZone, {
  describe,
  it,
  pass: [{ facts: { 'availability.zone-count': 2, 'load-balancing.cross-zone': true } }],
  fail: [
    {
      facts: { 'availability.zone-count': 3, 'load-balancing.cross-zone': false },
      messages: ['off'],
      data: { zones: 3 },
      fix: [{ op: 'add', path: '/resources/subject/crossZone', value: true }],
    },
  ],
  notApplicable: [{ facts: { 'load-balancing.cross-zone': false } }],
})

const kind = (name: string, encrypted?: boolean) => ({
  'load-balancing.kind': name,
  ...(encrypted === undefined ? {} : { 'encryption.in-transit': encrypted }),
})

testRule(plain, {
  describe,
  it,
  pass: [{ props: { listeners: ['https'] }, facts: kind('application', true) }],
  fail: [
    { props: { listeners: ['http'] }, facts: kind('application', false), messages: ['plain'], path: ['listeners'] },
    {
      props: { listeners: ['http', 'https'] },
      facts: kind('application', false),
      messages: ['both'],
      data: { plain: 'http' },
      fix: [{ op: 'add', path: '/resources/subject/redirectHttp', value: true }],
    },
    { props: { listeners: ['tcp', 'ssl'] }, facts: kind('classic', false), messages: ['both'], path: ['listeners'] },
  ],
  unknown: [
    { props: {}, facts: kind('application') },
    { props: { listeners: [] }, facts: kind('classic') },
    { props: { tcp: {} }, facts: kind('network', false) },
  ],
})

testRule(accessLogs, {
  describe,
  it,
  pass: [{ props: { accessLogs: true }, facts: kind('application') }],
  fail: [
    {
      props: {},
      facts: kind('classic'),
      messages: ['off'],
      fix: [{ op: 'add', path: '/resources/subject/accessLogs', value: true }],
    },
    { props: { tls: {} }, facts: kind('network'), messages: ['off'] },
  ],
  notApplicable: [{ props: { tcp: {} }, facts: kind('network') }],
})

testRule(idle, {
  describe,
  it,
  pass: [{ facts: { 'load-balancing.idle': false } }],
  fail: [
    {
      facts: { 'load-balancing.idle': true },
      messages: ['idle'],
      path: ['targets'],
      fix: [{ op: 'remove', path: '/resources/subject' }],
    },
  ],
  unknown: [{ facts: {} }],
})
