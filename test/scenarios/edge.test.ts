import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type EngineOptions, estimateOf, linesOf } from '../support/engine.ts'
import { planner } from '../support/planner.ts'

const cost = async (resources: Readonly<Record<string, object>>, options: EngineOptions = {}) => {
  const estimate = await estimateOf(resources, options)
  const lines = Object.keys(resources).flatMap((address) => Object.values(linesOf(estimate, address)))
  return Math.round(lines.reduce((sum, line) => sum + line.cost, 0) * 100) / 100
}
const cdn = (more: object) => ({ type: 'aws:cloudfront:distribution', origins: ['internet'], ...more })
const viewers = (dataOut: number, area = 'europe') => cdn({ viewers: { [area]: { dataOut, httpsRequests: 0 } } })
const zone = (more: object) => ({ type: 'aws:route53:zone', ...more })
const queries = { alias: 0 }

describe('Route 53', () => {
  it('the first 25 zones of the design cost more than the others', async () => {
    expect(await cost({ a: zone({ count: 20, queries }), b: zone({ count: 10, queries }) })).toBe(25 * 0.5 + 5 * 0.1)
  })

  it('zones of several regions share that tier: a zone belongs to none', async () => {
    expect(await cost({ a: zone({ count: 20, queries }), b: zone({ count: 10, queries, region: 'eu-west-1' }) })).toBe(13)
  })

  it('queries above a billion of a month cost half', async () => {
    expect(await cost({ it: zone({ queries: { standard: 1500000000 } }) })).toBe(0.5 + 400 + 100)
    expect(await cost({ it: zone({ queries: { latency: 1000000, geolocation: 1000000 } }) })).toBe(0.5 + 0.6 + 0.7)
  })

  it('50 checks of endpoints in AWS are free where the free tier is left', async () => {
    const checks = { it: { type: 'aws:route53:health-check', count: 60 } }
    expect(await cost(checks)).toBe(30)
    expect(await cost(checks, { freeTier: true })).toBe(5)
  })

  it('weights say how the queries of a name are split', async () => {
    const to = (value: string, weight: number) => ({ name: 'www', routing: 'weighted', values: [value], weight })
    const { resources } = await estimateOf({
      it: zone({ queries: { standard: 1000000 }, records: [to('192.0.2.1', 90), to('198.51.100.1', 10)] }),
    })
    expect(resources[0]?.entries.find(({ id }) => id === 'queries.standard')?.note).toBe('www: 90 % to 192.0.2.1, 10 % to 198.51.100.1')
  })

  it('a name that fails over to a page in a bucket', async () => {
    const { resources } = await estimateOf({
      names: zone({
        domain: 'example.com',
        queries: { alias: 5000000 },
        records: [
          { name: '@', alias: 'cdn', routing: 'failover', role: 'primary', healthCheck: 'check' },
          { name: '@', alias: 'page', routing: 'failover', role: 'secondary' },
        ],
      }),
      check: { type: 'aws:route53:health-check', protocol: 'https', target: 'cdn' },
      cdn: viewers(100),
      page: { type: 'aws:s3:bucket', name: 'example.com', website: { domain: 'example.com' }, objects: [{ stored: '1 GB' }] },
    })
    expect(resources.map(({ error }) => error)).toEqual([undefined, undefined, undefined, undefined])
  })
})

describe('CloudFront', () => {
  it('two distributions share the tiers of a place', async () => {
    const twoTiers = Math.round((10240 * 0.085 + 1760 * 0.08) * 100) / 100
    expect(await cost({ it: viewers(12000) })).toBe(twoTiers)
    expect(await cost({ a: viewers(6000), b: { ...viewers(6000), region: 'ap-southeast-2' } })).toBe(twoTiers)
  })

  it('places have tiers of their own', async () => {
    expect(await cost({ a: viewers(6000), b: viewers(6000, 'japan') })).toBe(6000 * 0.085 + 6000 * 0.114)
  })

  it('a terabyte and ten million requests are free where the free tier is left, over all places', async () => {
    const site = {
      it: cdn({ viewers: { europe: { dataOut: 1000, httpsRequests: 9000000 }, unitedStates: { dataOut: 1024, httpsRequests: 3000000 } } }),
    }
    expect(await cost(site, { freeTier: true })).toBe(1000 * 0.085 + 2.4)
    expect(await cost(site)).toBe(Math.round((2024 * 0.085 + 9 * 1.2 + 3) * 100) / 100)
  })

  it('the first thousand invalidated paths are always free', async () => {
    expect(await cost({ it: { ...viewers(0), invalidations: 3000 } })).toBe(10)
    expect(await cost({ it: { ...viewers(0), invalidations: 1000 } })).toBe(0)
  })

  it('a shield in a region that no source has a price of is unknown, not free', async () => {
    const { resources } = await estimateOf({ it: { ...viewers(0), originShield: { region: 'eu-north-1', requests: 100 } } })
    const entry = resources[0]?.entries.find(({ id }) => id === 'origin-shield')
    expect(entry?.unknown?.why).toContain('eu-north-1')
    expect(entry?.months[0]?.billed?.texts()).toBeUndefined()
  })

  it('a flat-rate plan costs its price', async () => {
    expect(await cost({ it: { ...viewers(40000), plan: 'pro' } })).toBe(15)
  })
})

describe('API Gateway', () => {
  const api = (kind: string, more: object) => ({ type: `aws:apigateway:${kind}`, ...more })

  it('REST calls in their tiers', async () => {
    expect(await cost({ it: api('rest-api', { requests: 1100000000 }) })).toBe(333 * 3.5 + 667 * 2.8 + 100 * 2.38)
  })

  it('HTTP calls of 600 KB are two each', async () => {
    expect(await cost({ it: api('http-api', { requests: 200000000, requestSize: 600 }) })).toBe(300 + 90)
  })

  it('an API of each kind has tiers of its own', async () => {
    expect(await cost({ a: api('rest-api', { requests: 1000000 }), b: api('http-api', { requests: 1000000 }) })).toBe(4.5)
  })
})

describe('protection', () => {
  const acl = (more: object) => ({ type: 'aws:waf:web-acl', rules: 2, requests: 1000000, ...more })

  it('a web ACL of CloudFront has the rates of us-east-1', async () => {
    expect(await cost({ it: acl({ scope: 'cloudfront' }) }, { region: 'eu-south-2' })).toBe(7.6)
    expect(await cost({ it: acl({}) }, { region: 'eu-south-2' })).toBe(7.7)
  })

  it('more than 1,500 capacity units make requests dearer', async () => {
    expect(await cost({ it: acl({ capacity: 1501 }) })).toBe(7.8)
  })

  it('Bot Control has ten million requests in its price', async () => {
    expect(await cost({ it: acl({ requests: 12000000, botControl: {} }) })).toBe(7 + 12 * 0.6 + 10 + 2)
  })

  it('the subscription to Shield Advanced is billed once, its data out in tiers', async () => {
    const shield = { type: 'aws:shield:advanced', dataOut: { cloudfront: 100000 } }
    expect(await cost({ a: shield, b: shield })).toBe(3000 + 102400 * 0.025 + 97600 * 0.02)
  })
})

describe('any distribution', () => {
  const amount = fc.integer({ min: 0, max: 20000000 })

  it('never costs less for more data, and its tiers have no gaps', async () => {
    await fc.assert(
      fc.asyncProperty(
        amount,
        fc.integer({ min: 0, max: 100000 }),
        fc.constantFrom('europe', 'india', 'southAmerica'),
        async (data, more, area) => {
          const [less, rest] = [await cost({ it: viewers(data, area) }), await cost({ it: viewers(data + more, area) })]
          expect(rest).toBeGreaterThanOrEqual(less)
          expect(rest - less).toBeLessThanOrEqual(more * 0.13)
        },
      ),
      { numRuns: 20 },
    )
  })

  it('two that share tiers cost what one of twice costs', async () => {
    await fc.assert(
      fc.asyncProperty(amount, async (data) => {
        expect(await cost({ a: viewers(data), b: viewers(data) })).toBeCloseTo(await cost({ it: viewers(2 * data) }), 1)
      }),
      { numRuns: 15 },
    )
  })
})

describe('the starter design', () => {
  it.each(['us-east-1', 'eu-west-1'])('has no unknown price in %s', async (region) => {
    const { status, stdout } = await planner(['estimate', 'templates/designs/static-site-at-the-edge.json', '--region', region, '--json'])
    expect(status).toBe(0)
    expect(JSON.parse(stdout).unknowns).toEqual([])
  })
})
