import { describe, expect, it } from 'vitest'
import { mended } from '../../../../test/support/mended.ts'
import { failing, reviewOf, verdictsOf } from '../../../../test/support/review.ts'

const own = 'cache-without-replica'
const valkey = { type: 'aws:elasticache:cluster', engine: 'valkey', nodeType: 'cache.t4g.small', replicas: 1, multiZone: true }
const sound = {
  sessions: valkey,
  results: { type: 'aws:elasticache:serverless', engine: 'redis', stored: 1, ecpus: 1000 },
  pages: { type: 'aws:elasticache:cluster', engine: 'memcached', nodeType: 'cache.t4g.small', nodes: 1 },
}

describe(own, () => {
  it('passes replicas that take over and serverless caches; Memcached has none', async () => {
    expect(verdictsOf(await reviewOf({ resources: sound }), own)).toEqual({ passed: 2, failed: 0, unknown: 0, notApplicable: 1 })
  })

  it.each([{ replicas: 0, multiZone: false }, { multiZone: false }])('fails %j, and mends it', async (change) => {
    const design = { resources: { ...sound, sessions: { ...valkey, ...change } } }
    const review = await reviewOf(design)
    expect(review.findings.filter(({ rule }) => rule === own)).toMatchObject([{ address: 'sessions' }])
    expect(verdictsOf(await reviewOf(mended(design, review, own)), own)).toMatchObject({ passed: 2, failed: 0 })
  })
})

describe('security groups of caches', () => {
  const group = (rules: readonly object[]) => ({ type: 'aws:vpc:security-group', vpc: 'net', in: rules })
  const site = (rules: readonly object[]) => ({
    net: { type: 'aws:vpc:vpc', cidrs: ['10.0.0.0/16'] },
    'cache-group': group(rules),
    sessions: { ...valkey, securityGroups: ['cache-group'] },
    results: { ...sound.results, securityGroups: ['cache-group'] },
  })

  it('open to the world are a finding', async () => {
    const open = await reviewOf({ resources: site([{ ports: [6379], cidrs: ['0.0.0.0/0'] }]) })
    expect(failing(open)).toContain('open-database-port')
    const closed = await reviewOf({ resources: site([{ ports: [6379], cidrs: ['10.0.1.0/24'] }]) })
    expect(failing(closed)).not.toContain('open-database-port')
  })
})
