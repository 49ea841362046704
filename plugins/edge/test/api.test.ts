import { testResource } from '@planner/testing'
import { describe, it } from 'vitest'
import httpApi from '../src/http-api.js'
import restApi from '../src/rest-api.js'
import websocketApi from '../src/websocket-api.js'

const priced = ['aws:network:connection']

testResource(restApi, {
  describe,
  it,
  id: 'aws:apigateway:rest-api',
  cases: [
    {
      props: { requests: 5000000, stages: ['v1', 'v2'], authorization: 'iam' },
      lines: {
        requests: { quantity: '5000000 request', where: { usagetype: 'ApiGatewayRequest' }, pool: 'AmazonApiGateway.rest' },
      },
      facts: {
        'api.kind': 'rest',
        'api.versions': ['v1', 'v2'],
        'api.authorization': 'iam',
        'cache.enabled': false,
        'network.public': true,
        'network.edge': false,
      },
    },
    {
      name: 'a cache for two stages in working hours',
      props: { endpoint: 'edge', cache: { size: 6.1, stages: 2, hours: 176 } },
      lines: {
        requests: 'unknown',
        cache: { quantity: '352 stage-hour', charge: 'recurring', where: { cacheMemorySizeGb: '6.1' } },
      },
      facts: { 'cache.enabled': true, 'network.edge': true },
    },
    { props: { endpoint: 'private' }, priced, facts: { 'network.public': false }, omissions: [] },
    { name: 'what it answers leaves AWS', props: { requests: 5 }, priced, omissions: ['internet-traffic'] },
    { name: 'where nobody prices connections', props: { requests: 6 }, omissions: [] },
    { props: { requests: '10001 requests/second' }, problems: [{ id: 'api-gateway.throttle-rate', severity: 'quota' }] },
    { props: { requests: '9999 requests/second' }, problems: [], facts: {} },
    { props: { stages: Array.from({ length: 11 }, (_, i) => `v${i}`) }, problems: ['api-gateway.stages'] },
    { props: { timeout: 30 }, problems: [{ id: 'api-gateway.timeout', severity: 'quota' }] },
    { props: { timeout: 30, endpoint: 'edge' }, problems: [{ id: 'api-gateway.timeout', severity: 'error' }] },
    { props: { timeout: 30 }, asOf: '2024-05-31', problems: [{ id: 'api-gateway.timeout', severity: 'error' }] },
    { props: { cache: { size: 7 } }, invalid: 'size' },
  ],
})

testResource(httpApi, {
  describe,
  it,
  id: 'aws:apigateway:http-api',
  cases: [
    {
      props: { requests: 1000 },
      lines: { requests: { quantity: '1000 request', where: { usagetype: 'ApiGatewayHttpRequest' }, pool: 'AmazonApiGateway.http' } },
      facts: { 'api.kind': 'http' },
    },
    { name: 'to the last KB', props: { requests: 1000, requestSize: 512 }, lines: { requests: '1000 request' } },
    { name: 'in blocks of 512 KB', props: { requests: 1000, requestSize: 513 }, lines: { requests: '2000 request' } },
    { name: 'an empty one is one', props: { requests: 1000, requestSize: 0 }, lines: { requests: '1000 request' } },
    { props: { requestSize: 10 }, lines: { requests: 'unknown' } },
    { props: {}, asOf: '2019-11-30', problems: ['api-gateway.no-http-api'] },
  ],
})

testResource(websocketApi, {
  describe,
  it,
  id: 'aws:apigateway:websocket-api',
  cases: [
    {
      props: { messages: 1000, messageSize: 33, connectionMinutes: 600 },
      lines: {
        messages: { quantity: '2000 message', where: { usagetype: 'ApiGatewayMessage' } },
        connections: { quantity: '600 minute', where: { usagetype: 'ApiGatewayMinute' } },
      },
      facts: { 'api.kind': 'websocket' },
    },
    {
      name: 'connections in working hours',
      props: { messages: 1000, connections: { weekly: [{ days: 'mon-fri', hours: '08-16', value: 42 }] } },
      lines: { messages: '1000 message', connections: '438000 minute' },
    },
    { props: {}, lines: { messages: 'unknown', connections: 'unknown' } },
    { props: { messageSize: 129 }, problems: ['api-gateway.message-size'] },
  ],
})
