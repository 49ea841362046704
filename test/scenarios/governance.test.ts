import { describe, expect, it } from 'vitest'
import type { PlannerError } from '../../src/errors/planner-error.js'
import { estimateOf, linesOf } from '../support/engine.ts'

type Resources = Readonly<Record<string, object>>

/** What refuses a design, or the ids of what does not. */
const problemsOf = async (resources: Resources): Promise<readonly string[]> => {
  try {
    const { findings } = await estimateOf(resources)
    return findings.problems.map(({ address, id }) => `${address} ${id}`)
  } catch (error) {
    const { all = [], at } = (error as PlannerError).details ?? {}
    if (!at && all.length === 0) throw error
    return all.length > 0 ? all.map(({ message }) => message) : [(error as PlannerError).message]
  }
}

const web = { type: 'aws:ec2:instance', instanceType: 'm7g.large' }
const bucket = { type: 'aws:s3:bucket', objects: [{ class: 'standard' }] }

describe('G-18: an alarm on CPU', () => {
  const alarm = { type: 'aws:cloudwatch:alarm', metric: 'CPUUtilization', of: 'web', period: 300 }

  it('works with basic monitoring every five minutes', async () => {
    const estimate = await estimateOf({ web, alarm })
    expect(estimate.findings.problems).toEqual([])
    expect(linesOf(estimate, 'alarm').alarms?.cost).toBe(0.1)
  })

  it('needs detailed monitoring each minute', async () => {
    const fast = { ...alarm, period: 60 }
    expect(await problemsOf({ web, alarm: fast })).toEqual([expect.stringContaining('basic monitoring')])
    expect(await problemsOf({ web: { ...web, monitoring: 'detailed' }, alarm: fast })).toEqual([])
  })

  it('sees memory through the agent only', async () => {
    const memory = { ...alarm, metric: 'mem_used_percent' }
    expect(await problemsOf({ web, alarm: memory })).toEqual([expect.stringContaining('within the guest')])
    expect(await problemsOf({ web, alarm: { ...memory, agent: true } })).toEqual([])
  })
})

describe('G-43: CloudHSM from elsewhere', () => {
  const main = { type: 'aws:vpc:vpc', cidrs: ['10.0.0.0/16'] }
  const hsm = { type: 'aws:cloudhsm:cluster', vpc: 'main', clients: ['on-premises'] }
  const line = { type: 'aws:vpn:site-to-site', virtualPrivateGateway: 'main-gateway', customerGateway: 'office' }

  it('is reached over a VPN, and not without', async () => {
    expect(await problemsOf({ main, hsm })).toEqual([expect.stringContaining('do not reach the HSMs')])
    expect(await problemsOf({ main, line, hsm: { ...hsm, link: 'line' } })).toEqual([])
  })

  it('has at most 28 HSMs', async () => {
    const of = (modules: number) => problemsOf({ main, hsm: { ...hsm, clients: [], modules } })
    expect(await of(28)).toEqual(['hsm cloudhsm.account-size'])
    expect(await of(29)).toContainEqual(expect.stringContaining('at most 28 HSMs'))
  })
})

describe('G-50: the CloudWatch bill', () => {
  it('is nothing for basic monitoring', async () => {
    expect(Object.keys(linesOf(await estimateOf({ web }), 'web'))).not.toContain('monitoring')
  })

  it('has detailed monitoring, custom metrics, requests, logs and dashboards', async () => {
    const estimate = await estimateOf({
      web: { ...web, monitoring: 'detailed' },
      metrics: { type: 'aws:cloudwatch:metric', metrics: 10, requests: 100000 },
      logs: { type: 'aws:cloudwatch:logs', data: 10, stored: 10, scanned: 10 },
      board: { type: 'aws:cloudwatch:dashboard', count: 2 },
    })
    expect(linesOf(estimate, 'web').monitoring?.cost).toBe(2.1)
    const costs = ['metrics', 'logs', 'board'].map((address) => Object.values(linesOf(estimate, address)).map(({ cost }) => cost))
    expect(costs).toEqual([[3, 1], [5, 0.3, 0.05], [6]])
  })
})

describe('G-54: many accounts', () => {
  const chain = (levels: number): Resources =>
    Object.fromEntries(
      Array.from({ length: levels }, (_, index) => [
        `unit-${index + 1}`,
        { type: 'aws:organizations:unit', ...(index === 0 ? { organization: 'company' } : { parent: `unit-${index}` }) },
      ]),
    )
  const company = { type: 'aws:organizations:organization' }

  it('nests units five deep, and not six', async () => {
    expect(await problemsOf({ company, ...chain(5) })).toEqual([])
    expect(await problemsOf({ company, ...chain(6) })).toEqual([expect.stringContaining('nested 6 deep')])
  })

  it('has each account in one place', async () => {
    const account = { type: 'aws:organizations:account', unit: 'unit-1' }
    expect(await problemsOf({ company, ...chain(1), account })).toEqual([])
    expect(await problemsOf({ company, ...chain(1), account: { ...account, organization: 'company' } })).toEqual([
      expect.stringContaining('one place'),
    ])
  })

  it('costs nothing by itself: the trail of the management account is billed by its data events', async () => {
    const estimate = await estimateOf({
      company,
      ...chain(2),
      logs: bucket,
      trail: { type: 'aws:cloudtrail:trail', bucket: 'logs', organization: true, dataEvents: 1000000, dataEventsOf: ['logs'] },
    })
    expect(linesOf(estimate, 'company')).toEqual({})
    expect(linesOf(estimate, 'trail')).toMatchObject({ 'data-events': { cost: 1 } })
  })
})
