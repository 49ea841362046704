import { expect, it } from 'vitest'
import { failing, reviewOf, verdictsOf } from '../../../../test/support/review.ts'

const nets = Object.fromEntries([0, 1, 2, 3].map((n) => [`net-${n}`, { type: 'aws:vpc:vpc', cidrs: [`10.${n}.0.0/16`] }]))

it('finds by the facts of real types what rules on whole designs are for', async () => {
  const review = await reviewOf({
    workload: { criticality: 'critical', rto: '1h', rpo: '1h' },
    region: 'ap-south-1',
    resources: {
      ...nets,
      search: { type: 'aws:opensearch:domain', data: { instanceType: 'm6g.large.search', count: 3 }, zones: 1 },
      warehouse: { type: 'aws:redshift:cluster', nodeType: 'ra3.large', nodes: 1 },
      web: { type: 'aws:autoscaling:group', instance: { type: 'm7g.large' }, min: 2, max: 4, zones: ['a', 'b'] },
    },
  })
  const found = failing(review)
  for (const rule of [
    'emitting-region',
    'little-quota-headroom',
    'one-zone-tier',
    'region-without-stand-in',
    'single-point-of-failure',
    'unencrypted-store',
    'unencrypted-traffic',
  ])
    expect(found).toContain(rule)
  expect(verdictsOf(review, 'fragile-server-tier')).toMatchObject({ passed: 1, failed: 0 })
  expect(verdictsOf(review, 'self-run-tiers')).toMatchObject({ passed: 1 })
})

it('knows servers that wait for a database in another region', async () => {
  const resources = {
    web: { type: 'aws:ec2:instance', instanceType: 'm7g.large' },
    orders: { type: 'aws:rds:instance', region: 'us-east-1', engine: 'postgres', instanceClass: 'db.m6g.large', storage: { size: 20 } },
  }
  const way = { from: 'web', to: 'orders', gb: 10 }
  expect(failing(await reviewOf({ resources, connections: [way] }))).toContain('distant-tiers')
  expect(failing(await reviewOf({ resources, connections: [{ ...way, deferrable: true }] }))).not.toContain('distant-tiers')
})
