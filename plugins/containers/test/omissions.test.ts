import { testResource } from '@planner/testing'
import { describe, it } from 'vitest'
import cluster from '../src/cluster.js'

testResource(cluster, {
  describe,
  it,
  id: 'aws:eks:cluster',
  asOf: '2026-11-01',
  cases: [
    { name: 'no version: one that leaves standard support within the year', props: {}, omissions: ['extended-support'] },
    { name: 'a version', props: { version: '1.34' }, omissions: [] },
    { name: 'extended support is refused', props: { extendedSupport: false }, omissions: [] },
    { name: 'a date beyond the calendar', props: {}, asOf: '2031-01-01', omissions: [] },
  ],
})
