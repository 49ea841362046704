import { describe, expect, it } from 'vitest'
import { applyChanges, changesOf } from '../../../../src/design/patch.js'
import { type PartialDesign, reviewOf } from '../../../../test/support/review.ts'

const MINE = ['unencrypted-store', 'unencrypted-traffic', 'fragile-server-tier']

/** One of each type that a property encrypts, as AWS makes it or worse. */
const plain = {
  resources: {
    documents: { type: 'aws:docdb:cluster', instances: [{ instanceClass: 'db.r6g.large' }], encrypted: false, requireTls: false },
    accelerator: { type: 'aws:dynamodb:dax', nodeType: 'dax.t3.small' },
    disk: { type: 'aws:ec2:volume', size: 10 },
    files: { type: 'aws:efs:file-system', storage: { standard: 10 }, encrypted: false },
    nodes: { type: 'aws:eks:node-group', instanceType: 'm7g.large' },
    cache: { type: 'aws:elasticache:cluster', engine: 'redis', nodeType: 'cache.t4g.small' },
    graph: { type: 'aws:neptune:cluster', instances: [{ instanceClass: 'db.r6g.large' }], encrypted: false, requireTls: false },
    search: { type: 'aws:opensearch:domain', data: { instanceType: 'm6g.large.search', count: 3 }, encrypted: false },
    orders: { type: 'aws:rds:instance', engine: 'postgres', instanceClass: 'db.m6g.large', storage: { size: 20, encrypted: true } },
    warehouse: { type: 'aws:redshift:cluster', nodeType: 'ra3.large', nodes: 2 },
    front: { type: 'aws:elb:application', zones: ['a', 'b'], targets: ['web'], traffic: { gb: 1 } },
    web: {
      type: 'aws:autoscaling:group',
      instance: { type: 'm7g.large', volumes: [{ size: 10 }] },
      min: 1,
      max: 4,
      zones: ['a', 'b'],
    },
  },
}

describe('fixes of rules on whole designs', () => {
  it('mend what they were found for', async () => {
    const before = await reviewOf(plain)
    const own = before.findings.filter(({ rule }) => MINE.includes(rule))
    expect(own.filter(({ patch }) => !patch).map(({ address, rule }) => `${address} ${rule}`)).toEqual([])
    const stored = own.filter(({ rule }) => rule === 'unencrypted-store').map(({ address }) => address)
    expect(stored).toEqual(['documents', 'accelerator', 'disk', 'files', 'nodes', 'cache', 'graph', 'search', 'web'])
    const patches = own.flatMap(({ patch }) => patch ?? [])
    const mended = await reviewOf(applyChanges(plain, changesOf(patches)) as PartialDesign)
    expect(mended.findings.filter(({ rule }) => MINE.includes(rule)).map(({ address, rule }) => `${address} ${rule}`)).toEqual([])
  })
})
