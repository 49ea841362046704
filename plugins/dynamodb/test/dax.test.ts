import { testResource } from '@planner/testing'
import { describe, it } from 'vitest'
import dax from '../src/dax.js'

testResource(dax, {
  describe,
  it,
  id: 'aws:dynamodb:dax',
  cases: [
    {
      name: 'three nodes',
      props: { nodeType: 'dax.t3.small' },
      region: 'us-east-1',
      lines: { nodes: { quantity: '2190 node-hour', offer: 'AmazonDAX', where: { usagetype: 'NodeUsage:dax.t3.small' } } },
      facts: { 'cache.nodes': 3, 'availability.zone-count': 3, 'storage.encrypted': false, 'encryption.in-transit': false },
    },
    {
      name: 'a node type that no source has a price of',
      props: { nodeType: 'dax.r5.large', nodes: 4, encryption: true, requireTls: true },
      lines: { nodes: { quantity: '2920 node-hour', price: 'unknown' } },
      facts: { 'storage.encrypted': true, 'encryption.in-transit': true, 'instance.burstable': false },
    },
    {
      name: 'credits, and fewer nodes than zones',
      props: { nodeType: 'dax.t3.small', nodes: 2, surplusCredits: 10 },
      region: 'us-east-1',
      lines: { nodes: '1460 node-hour', 'cpu-credits': { quantity: '20 vCPU-hour', price: 'unknown' } },
      problems: [{ id: 'dax.few-nodes', severity: 'warn' }],
      facts: { 'availability.zone-count': 2 },
    },
    { name: 'too many', props: { nodeType: 'dax.r5.large', nodes: 12 }, problems: ['dax.nodes'] },
    { name: 'credits of a type without', props: { nodeType: 'dax.r5.large', surplusCredits: 1 }, problems: ['dax.credits-type'] },
    { name: 'another node type', props: { nodeType: 'r5.large' }, invalid: 'nodeType' },
  ],
})
