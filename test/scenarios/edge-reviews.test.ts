import { describe, expect, it } from 'vitest'
import { estimateOf, linesOf } from '../support/engine.ts'
import { mended } from '../support/mended.ts'
import { failing, type PartialDesign, reviewOf, verdictsOf } from '../support/review.ts'

describe('G-30: a site that fails over to a page in a bucket', () => {
  const site = (page: object = {}, primary: object = {}): PartialDesign => ({
    workload: { criticality: 'high' },
    resources: {
      names: {
        type: 'aws:route53:zone',
        domain: 'example.com',
        records: [
          { name: '@', alias: 'site', routing: 'failover', role: 'primary', evaluateTargetHealth: true, ...primary },
          { name: '@', alias: 'page', routing: 'failover', role: 'secondary' },
        ],
      },
      site: { type: 'aws:elb:application', zones: ['a', 'b'] },
      page: { type: 'aws:s3:bucket', name: 'example.com', website: { domain: 'example.com' }, objects: [{ stored: 1 }], ...page },
    },
  })

  it('passes with a bucket named as the domain and the health of the primary evaluated', async () => {
    const reviewed = await reviewOf(site())
    for (const rule of ['name-without-failover', 'fallback-that-fails-too'])
      expect(verdictsOf(reviewed, rule), rule).toMatchObject({ passed: 1, failed: 0, unknown: 0 })
  })

  it('is refused with a bucket of another name', async () => {
    await expect(reviewOf(site({ name: 'example-page', website: {} }))).rejects.toThrow('can only be an alias of the bucket of that name')
    const { page } = site({ name: 'example-page' }).resources
    await expect(reviewOf({ resources: { page: page ?? {} } })).rejects.toThrow('points example.com at the bucket of that name only')
  })

  it('is refused where nobody looks at the health of the primary', async () => {
    await expect(reviewOf(site({}, { evaluateTargetHealth: false }))).rejects.toThrow('answered whether it is healthy or not')
  })
})

const cdn = (more: object): PartialDesign => ({
  resources: { cdn: { type: 'aws:cloudfront:distribution', origins: ['internet'], content: 'static', ...more } },
})

describe('G-32: a company in London with clients in Europe', () => {
  const viewers = { europe: { dataOut: 500, httpsRequests: 5e6 }, unitedStates: { dataOut: 1, httpsRequests: 5000 } }

  it('has cold edges in America, which no price class leaves out today', async () => {
    const reviewed = await reviewOf(cdn({ viewers, priceClass: '100' }))
    expect(failing(reviewed)).toContain('cold-edges')
    expect(reviewed.findings.find(({ rule }) => rule === 'cold-edges')?.message).toContain('no price class leaves them out')
    const shielded = mended(cdn({ viewers, priceClass: '100' }), reviewed, 'cold-edges')
    expect(failing(await reviewOf(shielded))).not.toContain('cold-edges')
  })

  it('leaves Japan out with the smallest price class', async () => {
    const design = cdn({ viewers: { europe: viewers.europe, japan: viewers.unitedStates } })
    const fixed = mended(design, await reviewOf(design), 'cold-edges')
    expect(fixed.resources.cdn).toMatchObject({ priceClass: '100' })
    expect(verdictsOf(await reviewOf(fixed), 'cold-edges').notApplicable).toBe(1)
  })
})

describe('G-33: changes of cached files', () => {
  const viewers = { europe: { dataOut: 100, httpsRequests: 1e6 } }
  const costOf = async ({ resources }: PartialDesign) =>
    Object.values(linesOf(await estimateOf(resources), 'cdn')).reduce((sum, { cost }) => sum + cost, 0)

  it('cost 10 USD for 3,000 invalidated paths, and nothing under new names', async () => {
    const design = cdn({ viewers, invalidations: 3000 })
    const renamed = mended(design, await reviewOf(design), 'planned-invalidations')
    expect(verdictsOf(await reviewOf(renamed), 'planned-invalidations').passed).toBe(1)
    expect((await costOf(design)) - (await costOf(renamed))).toBeCloseTo(10, 6)
  })
})

describe('G-44: a flood of requests', () => {
  const acl = { type: 'aws:waf:web-acl', scope: 'cloudfront', rules: 1, rateLimiting: true }
  const site = { type: 'aws:elb:application', zones: ['a', 'b'] }
  const front = { type: 'aws:cloudfront:distribution', origins: ['site'], content: 'static' }

  it('is absorbed by CloudFront with a web ACL that limits rates', async () => {
    const reviewed = await reviewOf({ resources: { site, acl, cdn: { ...front, webAcl: 'acl' } } })
    expect(verdictsOf(reviewed, 'unshielded-site')).toMatchObject({ passed: 1, failed: 0, unknown: 0 })
  })

  it('meets a site without one, and the fix adds it', async () => {
    const design = { resources: { site, cdn: front } }
    const fixed = mended(design, await reviewOf(design), 'unshielded-site')
    expect(fixed.resources).toHaveProperty('cdn-firewall')
    expect(verdictsOf(await reviewOf(fixed), 'unshielded-site')).toMatchObject({ passed: 1, failed: 0 })
  })
})
