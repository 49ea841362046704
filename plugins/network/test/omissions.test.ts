import { testResource } from '@planner/testing'
import { describe, it } from 'vitest'
import natGateway from '../src/nat-gateway.js'

testResource(natGateway, {
  describe,
  it,
  id: 'aws:vpc:nat-gateway',
  cases: [
    { name: 'nothing said of data', props: {}, omissions: ['nat-data'] },
    { name: 'data given', props: { gb: 0 }, omissions: [] },
    { name: 'connections through it', props: {}, referrers: { c: { type: 'aws:network:connection', role: 'via' } }, omissions: [] },
  ],
})
