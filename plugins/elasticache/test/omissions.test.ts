import { testResource } from '@planner/testing'
import { describe, it } from 'vitest'
import cluster from '../src/cluster.js'

const redis = { engine: 'redis', nodeType: 'cache.r7g.large' }

testResource(cluster, {
  describe,
  it,
  id: 'aws:elasticache:cluster',
  cases: [
    { name: 'no version, and an older one leaves standard support', props: redis, omissions: ['extended-support'] },
    { name: 'a version', props: { ...redis, version: '7.1' }, omissions: [] },
    { name: 'extended support is refused', props: { ...redis, extendedSupport: false }, omissions: [] },
    { name: 'an engine that has none', props: { ...redis, engine: 'valkey' }, omissions: [] },
  ],
})
