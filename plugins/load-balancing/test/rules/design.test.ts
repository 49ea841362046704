import { describe, expect, it } from 'vitest'
import { reviewOf, verdictsOf } from '../../../../test/support/review.ts'
import { type Changes, judgeDesign, type Resources } from '../../../../test/support/rule-design.ts'
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

const own = Object.keys(plugin.rules)
const review = (resources: Resources) => reviewOf({ resources })

const DEFECTS: readonly (readonly [rules: string, changes: Changes])[] = [
  ['balancer-without-access-logs', { site: { accessLogs: false } }],
  ['balancer-without-access-logs', { old: { accessLogs: undefined } }],
  ['balancer-without-health-check', { checks: { healthCheck: false } }],
  ['one-zone-balancing', { ports: { crossZone: undefined } }],
  ['one-zone-balancing', { old: { crossZone: false } }],
  ['idle-balancer', { site: { targets: [] } }],
  ['plain-listener', { site: { redirectHttp: undefined } }],
  ['plain-listener', { old: { listeners: ['tcp'] } }],
]

judgeDesign({ own, sound, defects: DEFECTS, review })

describe('a design', () => {
  it('that passes TCP on is asked whether targets encrypt', async () => {
    const reviewed = await review({ ports: { type: 'aws:elb:network', tcp: { gb: 10 } } })
    expect(verdictsOf(reviewed, 'plain-listener')).toEqual({ passed: 0, failed: 0, unknown: 1, notApplicable: 0 })
    expect(verdictsOf(reviewed, 'balancer-without-access-logs').notApplicable).toBe(1)
  })
})
