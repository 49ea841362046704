import { beforeAll, describe, expect, it } from 'vitest'
import type { Estimate } from '../../src/costing/estimate.js'
import { estimateOf, linesOf } from '../support/engine.ts'

/** Line → quantity and cost of a month, as AWS bills it. */
type Expected = Readonly<Record<string, readonly [quantity: number, cost: number]>>

interface Case {
  readonly resource: object
  readonly lines: Expected
}

const connection = (more: object) => ({ type: 'aws:direct-connect:connection', location: 'EqDC2', speed: '1G', dataOut: 0, ...more })
const vpn = (more: object) => ({ type: 'aws:vpn:site-to-site', customerGateway: 'office', dataOut: 0, ...more })
const link = (more: object) => ({ type: 'aws:direct-connect:hybrid-link', ...more })
const transitGateway = (more: object) => ({ type: 'aws:vpc:transit-gateway', ...more })

/**
 * Priced examples derived from the golden tests of Infracost (Apache-2.0, prices of 2021 to 2024 in us-east-1,
 * read 2026-11). All are comparable but for Client VPN, of which that tool leaves out the association.
 */
const CASES: Readonly<Record<string, Case>> = {
  'Direct Connect, 1 Gbps at EqDC2': { resource: connection({}), lines: { ports: [730, 219], 'data-out': [0, 0] } },
  'Direct Connect, data out of three regions to EqDC2': {
    resource: connection({
      dataOut: 100,
      otherRegions: [
        { region: 'eu-west-1', dataOut: 200 },
        { region: 'ap-east-1', dataOut: 300 },
      ],
    }),
    lines: { ports: [730, 219], 'data-out': [100, 2], 'data-out.eu-west-1': [200, 5.64], 'data-out.ap-east-1': [300, 27] },
  },
  'Direct Connect gateway at a transit gateway': {
    resource: transitGateway({ attachments: { directConnect: 1 }, gb: { directConnect: 100 } }),
    lines: { 'attachments.direct-connect': [730, 36.5], 'data.direct-connect': [100, 2] },
  },
  'VPN connection at a transit gateway': {
    resource: vpn({ transitGateway: 'hub' }),
    lines: { connections: [730, 36.5], 'data-out': [0, 0] },
  },
  'what the transit gateway bills for it': {
    resource: transitGateway({ attachments: { vpn: 1 }, gb: { vpn: 0 } }),
    lines: { 'attachments.vpn': [730, 36.5], 'data.vpn': [0, 0] },
  },
  // The example is one connection all month; AWS bills the endpoint's association beside it.
  'Client VPN endpoint': {
    resource: { type: 'aws:vpn:client', subnets: 1, connections: 1, dataOut: 0 },
    lines: { associations: [730, 73], connections: [730, 36.5], 'data-out': [0, 0] },
  },
}

/** Examples of AWS's Direct Connect pricing pages, read 2026-09-30. */
const OF_AWS: Readonly<Record<string, Case>> = {
  'high resiliency: two hosted connections of 2 Gbps, 1 TB out of Ohio': {
    resource: link({
      region: 'us-east-2',
      pattern: 'active-active',
      locations: ['EQC50', 'COL67'],
      speed: '2G',
      kind: 'hosted',
      dataOut: 1024,
    }),
    lines: {
      'connections.0.ports': [730, 481.8],
      'connections.1.ports': [730, 481.8],
      'connections.0.data-out': [512, 10.24],
      'connections.1.data-out': [512, 10.24],
    },
  },
  'maximum resiliency: two ports of 10 Gbps at two locations each, 400 TB out of Ohio': {
    resource: link({
      region: 'us-east-2',
      pattern: 'active-active',
      locations: ['165HS', 'COL67'],
      speed: '10G',
      portsPerConnection: 2,
      dataOut: 409600,
    }),
    lines: {
      'connections.0.ports': [1460, 3285],
      'connections.1.ports': [1460, 3285],
      'connections.0.data-out': [204800, 4096],
      'connections.1.data-out': [204800, 4096],
    },
  },
  'SiteLink between New York and Amsterdam, four interfaces, 100 TB': {
    resource: connection({
      location: 'EQNY5',
      virtualInterfaces: Array.from({ length: 4 }, () => ({ kind: 'private', siteLink: true })),
      siteLink: { to: 'EQAM3', data: 102400 },
    }),
    lines: { ports: [730, 219], 'data-out': [0, 0], 'site-link.hours': [2920, 1460], 'site-link.transfer': [102400, 2887.68] },
  },
  'flat rate, a pair of 10 Gbps in tier 1': {
    resource: connection({ speed: '10G', ports: 2, flatRate: { tier: 1, pair: true } }),
    lines: { ports: [730, 8000.8] },
  },
  'a port in Japan, and from Tokyo to it': {
    resource: connection({ region: 'ap-northeast-1', location: 'EQTY2', dataOut: 1000 }),
    lines: { ports: [730, 208.05], 'data-out': [1000, 41] },
  },
  'a hosted port in Japan, from Ireland': {
    resource: connection({ region: 'eu-west-1', location: 'EQTY2', kind: 'hosted', dataOut: 1000 }),
    lines: { ports: [730, 229.22], 'data-out': [1000, 60] },
  },
  'a location in Taiwan that Tokyo serves has no price of Japan': {
    resource: connection({ region: 'ap-northeast-1', location: 'CFT52', dataOut: 1000 }),
    lines: { ports: [730, 219], 'data-out': [1000, 41] },
  },
}

describe('priced examples of Direct Connect and VPN', () => {
  let estimate: Estimate
  const all = Object.entries({ ...CASES, ...OF_AWS })
  beforeAll(async () => {
    const resources = all.map(([, { resource }], index) => [`case-${index}`, resource] as const)
    estimate = await estimateOf({ ...Object.fromEntries(resources), hub: transitGateway({}) })
  })

  it.each(all.map(([name, { lines }], index) => [name, `case-${index}`, lines] as const))('%s', (_, address, expected) => {
    const got = Object.fromEntries(Object.entries(linesOf(estimate, address)).map(([id, { quantity, cost }]) => [id, [quantity, cost]]))
    expect(got).toEqual(expected)
  })
})

describe('what no source has', () => {
  it('stays unknown: a location in Canada, a region of the Middle East', async () => {
    const estimate = await estimateOf({
      canada: connection({ location: 'CGM60', dataOut: 10 }),
      bahrain: connection({ region: 'me-south-1', dataOut: 10 }),
    })
    expect(estimate.resources.map(({ entries }) => entries.map(({ id, status }) => [id, status]))).toEqual(
      Array.from({ length: 2 }, () => [
        ['ports', 'known'],
        ['data-out', 'unknown-price'],
      ]),
    )
  })
})
