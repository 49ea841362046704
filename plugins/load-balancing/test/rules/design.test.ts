import { describe, expect, it } from 'vitest'
import { failing, reviewOf, verdictsOf } from '../../../../test/support/review.ts'
import plugin from '../../src/index.js'

const sound = {
  web: { type: 'aws:ec2:instance', instanceType: 'm7g.large' },
  site: {
    type: 'aws:elb:application',
    targets: ['web'],
    zones: ['a', 'b'],
    listeners: ['http', 'https'],
    redirectHttp: true,
    accessLogs: true,
  },
  ports: { type: 'aws:elb:network', targets: ['web'], zones: ['a', 'b'], tls: { gb: 10 }, crossZone: true, accessLogs: true },
  checks: { type: 'aws:elb:gateway', targets: ['web'], zones: ['a', 'b'], crossZone: true },
  old: { type: 'aws:elb:classic', targets: ['web'], zones: ['a', 'b'], listeners: ['ssl'], accessLogs: true },
}

type Address = keyof typeof sound

const changed = (address: Address, change: object) => ({ ...sound, [address]: { ...sound[address], ...change } })

const own = Object.keys(plugin.rules)
const failingOwn = async (resources: Readonly<Record<string, object>>) =>
  failing(await reviewOf({ resources })).filter((id) => own.includes(id))

const DEFECTS: readonly (readonly [rule: string, address: Address, change: object])[] = [
  ['balancer-without-access-logs', 'site', { accessLogs: false }],
  ['balancer-without-access-logs', 'old', { accessLogs: undefined }],
  ['balancer-without-health-check', 'checks', { healthCheck: false }],
  ['one-zone-balancing', 'ports', { crossZone: undefined }],
  ['one-zone-balancing', 'old', { crossZone: false }],
  ['idle-balancer', 'site', { targets: [] }],
  ['plain-listener', 'site', { redirectHttp: undefined }],
  ['plain-listener', 'old', { listeners: ['tcp'] }],
]

describe('a real design', () => {
  it('with nothing wrong fails no rule of load balancers, and asks nothing', async () => {
    const reviewed = await reviewOf({ resources: sound })
    for (const id of own) expect(verdictsOf(reviewed, id), id).toMatchObject({ failed: 0, unknown: 0 })
    for (const id of own) expect(verdictsOf(reviewed, id).passed, id).toBeGreaterThan(0)
  })

  it.each(DEFECTS)('with one thing wrong fails %s alone: %s %j', async (rule, address, change) => {
    expect(await failingOwn(changed(address, change))).toEqual([rule])
  })

  it('that passes TCP on is asked whether targets encrypt', async () => {
    const reviewed = await reviewOf({ resources: { ports: { type: 'aws:elb:network', tcp: { gb: 10 } } } })
    expect(verdictsOf(reviewed, 'plain-listener')).toEqual({ passed: 0, failed: 0, unknown: 1, notApplicable: 0 })
    expect(verdictsOf(reviewed, 'balancer-without-access-logs').notApplicable).toBe(1)
  })
})
