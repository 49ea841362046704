import { describe, expect, it } from 'vitest'
import { estimateOf, linesOf } from '../support/engine.ts'

interface Case {
  readonly resource: object
  /** Line → quantity and cost of a month, as AWS bills it. */
  readonly lines: Readonly<Record<string, readonly [quantity: number, cost: number]>>
}

/** Priced examples derived from the golden tests of Infracost (Apache-2.0, prices of 2021 to 2024, read 2026-11), us-east-1. */
const CASES: Readonly<Record<string, Case>> = {
  'KMS key, RSA 2048': {
    resource: { type: 'aws:kms:key', spec: 'rsa-2048', requests: 10000 },
    lines: { keys: [1, 1], requests: [10000, 0.03] },
  },
  'HSM for 100 hours': {
    resource: { type: 'aws:cloudhsm:cluster', modules: 1, hours: 100, vpc: 'main' },
    lines: { modules: [100, 160] },
  },
  secret: {
    resource: { type: 'aws:secrets-manager:secret', requests: 10000 },
    lines: { secrets: [1, 0.4], requests: [10000, 0.05] },
  },
  'private authority': {
    resource: { type: 'aws:acm:private-authority', issued: 0 },
    lines: { authorities: [1, 400], certificates: [0, 0] },
  },
  // Tiers of 1,000 at 0.75, 9,000 at 0.35, the rest at 0.001.
  'private certificates, three tiers': {
    resource: { type: 'aws:acm:private-authority', issued: 20000 },
    lines: { authorities: [1, 400], certificates: [20000, 3910] },
  },
  // Two controllers and four more, 0.06 each; eight accounts at 0.018.
  'Microsoft AD, shared': {
    resource: { type: 'aws:directory-service:directory', size: 'standard', controllers: 6, sharedAccounts: 8 },
    lines: { controllers: [4380, 262.8], sharing: [5840, 105.12] },
  },
  // The tool bills a Simple AD twice; AWS lists one price for the directory with both controllers.
  'Simple AD, small': {
    resource: { type: 'aws:directory-service:directory', kind: 'simple-ad', size: 'small' },
    lines: { directory: [730, 36.5] },
  },
  'Network Firewall, one endpoint': {
    resource: { type: 'aws:network-firewall:firewall', data: 100 },
    lines: { endpoints: [730, 288.35], data: [100, 6.5] },
  },
}

describe('security, priced examples', () => {
  it.each(Object.entries(CASES))('%s', async (_, { resource, lines }) => {
    const actual = linesOf(await estimateOf({ it: resource, main: { type: 'aws:vpc:vpc', cidrs: ['10.0.0.0/16'] } }), 'it')
    expect(Object.fromEntries(Object.entries(actual).map(([id, { quantity, cost }]) => [id, [quantity, cost]]))).toEqual(lines)
  })

  it('a private certificate without usage: its first tier is 0.75', async () => {
    const { resources } = await estimateOf({ it: { type: 'aws:acm:private-authority' } })
    const [authority, certificates] = resources[0]?.entries ?? []
    expect(authority?.months[0]?.billed.texts()?.expected).toBe('400')
    expect([certificates?.status, certificates?.listed?.price.tiers[0]?.price]).toEqual(['unknown-quantity', '0.75'])
  })
})

describe('security, properties', () => {
  it('20,000 requests to KMS a month are free in an account with its allowances', async () => {
    const key = { type: 'aws:kms:key', requests: 30000 }
    const cost = async (freeTier: boolean) => linesOf(await estimateOf({ a: key, b: key }, { freeTier }), 'a').requests?.cost
    expect(await cost(false)).toBe(0.09)
    // 60,000 in all, 40,000 beyond the allowance, half of them of each key.
    expect(await cost(true)).toBe(0.06)
  })

  it('two detectors of one region share tiers', async () => {
    const detector = (flowAndDns: number) => ({ type: 'aws:guardduty:detector', managementEvents: 0, flowAndDns })
    const both = await estimateOf({ a: detector(400), b: detector(400) })
    const one = linesOf(await estimateOf({ a: detector(800) }), 'a')['flow-and-dns']?.cost
    const [a, b] = ['a', 'b'].map((address) => linesOf(both, address)['flow-and-dns']?.cost ?? Number.NaN)
    expect((a ?? 0) + (b ?? 0)).toBeCloseTo(one ?? Number.NaN, 2)
    expect(one).toBe(650)
  })

  it('Cognito: more users never cost less', async () => {
    const costs = await Promise.all(
      [0, 10, 50000, 50001, 1000000, 20000000].map(
        async (users) =>
          linesOf(await estimateOf({ a: { type: 'aws:cognito:user-pool', tier: 'lite', users } }), 'a').users?.cost ?? Number.NaN,
      ),
    )
    expect(costs).toEqual(costs.toSorted((a, b) => a - b))
  })

  it('what is free has no lines and is known', async () => {
    const { resources } = await estimateOf({
      company: { type: 'aws:organizations:organization' },
      dev: { type: 'aws:organizations:unit', organization: 'company' },
      bob: { type: 'aws:iam:user', mfa: true },
      site: { type: 'aws:acm:certificate' },
    })
    expect(resources.map(({ entries, error }) => [entries.length, error])).toEqual(resources.map(() => [0, undefined]))
  })
})
