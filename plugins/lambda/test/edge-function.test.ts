import { testResource } from '@planner/testing'
import { describe, it } from 'vitest'
import edgeFunction from '../src/edge-function.js'

const usage = { requests: 1000000, duration: 12 }

testResource(edgeFunction, {
  describe,
  it,
  id: 'aws:lambda:edge-function',
  cases: [
    {
      props: { event: 'viewer-request', ...usage },
      region: 'us-east-1',
      lines: {
        requests: { quantity: '1000000 request', where: { group: 'AWS-Lambda-Edge-Requests' } },
        duration: { quantity: '1500 GB-second', where: { group: 'AWS-Lambda-Edge-Duration' } },
      },
      facts: { 'compute.edge': true, 'compute.event': 'viewer-request' },
    },
    {
      name: 'by 50 ms until 2021-03',
      asOf: '2021-03-31',
      props: { event: 'viewer-request', ...usage },
      lines: { requests: { quantity: '1000000 request', price: 'unknown' }, duration: { quantity: '6250 GB-second', price: 'unknown' } },
    },
    { props: { event: 'origin-request' }, lines: { requests: 'unknown', duration: 'unknown' } },
    { props: { event: 'viewer-response', memory: 256 }, problems: ['lambda-edge.memory'] },
    { props: { event: 'origin-response', memory: 256, duration: 29000 }, problems: [], facts: { 'compute.serverless': true } },
    { props: { event: 'viewer-request', duration: 5001 }, problems: ['lambda-edge.duration'] },
    { props: { event: 'origin-request', duration: 30001 }, problems: [{ id: 'lambda-edge.duration', severity: 'error' }] },
    { props: {}, invalid: 'event' },
  ],
})
