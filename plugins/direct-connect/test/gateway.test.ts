import { testResource } from '@planner/testing'
import { describe, it } from 'vitest'
import gateway from '../src/gateway.js'

testResource(gateway, {
  describe,
  it,
  id: 'aws:direct-connect:gateway',
  asOf: '2026-11-01',
  cases: [
    {
      name: 'costs nothing',
      props: { virtualPrivateGateways: 3 },
      lines: {},
      facts: { 'gateway.regions': ['eu-west-1'], 'gateway.virtual-private-gateways': 3 },
    },
    { name: 'regions', props: { regions: ['eu-west-1', 'us-east-1'] }, facts: { 'gateway.regions': ['eu-west-1', 'us-east-1'] } },
    { name: 'a public number', props: { asn: 7224 }, problems: ['dx.gateway-asn'] },
    { name: 'a long private number', props: { asn: 4200000001 }, problems: [] },
    {
      name: 'both kinds of gateways',
      props: { virtualPrivateGateways: 1, transitGateways: 1, allowedPrefixes: ['10.0.0.0/8'] },
      problems: ['dx.gateway-mixed'],
    },
    { name: 'nothing announced', props: { transitGateways: 1 }, problems: ['dx.gateway-prefixes'] },
    { name: 'twenty-one virtual private gateways', props: { virtualPrivateGateways: 21 }, problems: ['dx.gateway-limit'] },
    { name: 'seven transit gateways', props: { transitGateways: 7, allowedPrefixes: ['10.0.0.0/8'] }, problems: ['dx.gateway-limit'] },
  ],
})
