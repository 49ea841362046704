import { testResource } from '@planner/testing'
import { describe, it } from 'vitest'
import application from '../src/application.js'
import network from '../src/network.js'

const priced = ['aws:network:connection']

testResource(application, {
  describe,
  it,
  id: 'aws:elb:application',
  cases: [
    { name: 'nothing said', props: {}, priced, omissions: ['balancer-traffic', 'internet-traffic'] },
    { name: 'internal, with traffic', props: { scheme: 'internal', traffic: { gb: 5 } }, priced, omissions: [] },
    { name: 'connections that nobody prices', props: { traffic: { gb: 5 } }, omissions: [] },
  ],
})

testResource(network, {
  describe,
  it,
  id: 'aws:elb:network',
  cases: [
    { name: 'nothing said', props: {}, priced, omissions: ['balancer-traffic', 'internet-traffic'] },
    { name: 'UDP', props: { scheme: 'internal', udp: { gb: 5 } }, priced, omissions: [] },
  ],
})
