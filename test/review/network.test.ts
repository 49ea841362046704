import { describe, expect, it } from 'vitest'
import { failing, reviewOf, verdictsOf } from '../support/review.ts'

const subnet = (index: number, zone: string, more: object) => ({
  type: 'aws:vpc:subnet',
  vpc: 'net',
  cidr: `10.0.${index}.0/24`,
  zone,
  ...more,
})
const group = (...rules: readonly object[]) => ({ type: 'aws:vpc:security-group', vpc: 'net', in: rules })

/** Three tiers, each of which lets in the one before it. */
const SITE = {
  net: { type: 'aws:vpc:vpc', cidrs: ['10.0.0.0/16'], internetGateway: true },
  outside: { type: 'aws:vpc:route-table', vpc: 'net', routes: [{ to: '0.0.0.0/0', gateway: 'internet' }] },
  'public-a': subnet(0, 'a', { routeTable: 'outside' }),
  'public-b': subnet(1, 'b', { routeTable: 'outside' }),
  'private-a': subnet(2, 'a', { routes: [{ to: '0.0.0.0/0', via: 'nat' }], networkAcl: 'fence' }),
  'private-b': subnet(3, 'b', { routes: [{ to: '0.0.0.0/0', via: 'nat' }], networkAcl: 'fence' }),
  fence: {
    type: 'aws:vpc:network-acl',
    vpc: 'net',
    in: [
      { number: 100, action: 'allow', cidr: '10.0.0.0/16' },
      { number: 200, action: 'allow', protocol: 'tcp', ports: '1024-65535', cidr: '0.0.0.0/0' },
    ],
    out: [{ number: 100, action: 'allow', cidr: '0.0.0.0/0' }],
  },
  nat: { type: 'aws:vpc:nat-gateway', subnets: ['public-a', 'public-b'], gb: 10 },
  front: {
    type: 'aws:elb:application',
    subnets: ['public-a', 'public-b'],
    listeners: ['https'],
    targets: ['web'],
    traffic: { gb: 10 },
    securityGroups: ['front-group'],
  },
  web: {
    type: 'aws:ec2:instance',
    instanceType: 'm7g.large',
    subnets: ['private-a', 'private-b'],
    ports: [8080],
    adminAccess: 'session-manager',
    securityGroups: ['web-group'],
  },
  orders: {
    type: 'aws:rds:instance',
    engine: 'postgres',
    instanceClass: 'db.m6g.large',
    deployment: 'multi-az',
    storage: { type: 'gp3', size: 100 },
    subnets: ['private-a', 'private-b'],
    securityGroups: ['orders-group'],
  },
  'front-group': group({ ports: [443], cidrs: ['0.0.0.0/0'] }),
  'web-group': group({ ports: [8080], group: 'front-group' }),
  'orders-group': group({ ports: [5432], group: 'web-group' }),
}

const OURS = [
  'admin-port-among-others',
  'administration-by-public-address',
  'allow-all-network-acl',
  'default-network-acl',
  'nat-to-storage-services',
  'needless-open-port',
  'open-admin-port',
  'open-database-port',
  'peer-by-address-range',
  'public-main-route-table',
  'shared-nat-gateway',
  'tier-in-public-subnet',
]

const found = async (more: Readonly<Record<string, object>>) =>
  failing(await reviewOf({ resources: { ...SITE, ...more } })).filter((rule) => OURS.includes(rule))

describe('three tiers', () => {
  it('are well as they are', async () => {
    expect(await found({})).toEqual([])
    const review = await reviewOf({ resources: SITE })
    expect(verdictsOf(review, 'open-database-port')).toEqual({ passed: 3, failed: 0, unknown: 0, notApplicable: 0 })
    expect(verdictsOf(review, 'needless-open-port')).toEqual({ passed: 3, failed: 0, unknown: 0, notApplicable: 0 })
    expect(verdictsOf(review, 'default-network-acl')).toEqual({ passed: 2, failed: 0, unknown: 0, notApplicable: 2 })
  })

  it.each([
    [
      'the database opened to the world, as is often advised',
      ['open-database-port'],
      { 'orders-group': group({ ports: [5432], cidrs: ['0.0.0.0/0'] }) },
    ],
    ['SSH from everywhere, in a group of its own', ['open-admin-port'], { admin: group({ ports: [22], cidrs: ['0.0.0.0/0'] }) }],
    ['SSH beside the application', ['admin-port-among-others'], { 'web-group': group({ ports: [22, 8080], group: 'front-group' }) }],
    ['a tier by its range', ['peer-by-address-range'], { 'web-group': group({ ports: [8080], cidrs: ['10.0.0.0/23'] }) }],
    ['a port that nothing serves', ['needless-open-port'], { 'web-group': group({ ports: [8080, 9000], group: 'front-group' }) }],
    ['the default network ACL', ['default-network-acl'], { 'private-b': { ...SITE['private-b'], networkAcl: false } }],
    ['a NAT gateway in one zone', ['shared-nat-gateway'], { nat: { ...SITE.nat, subnets: ['public-a'] } }],
    ['servers in a public subnet', ['tier-in-public-subnet'], { web: { ...SITE.web, subnets: ['public-a'] } }],
    ['a bucket without an endpoint', ['nat-to-storage-services'], { photos: { type: 'aws:s3:bucket', objects: [{ stored: 1 }] } }],
    ['a main table that leads outside', ['public-main-route-table'], { outside: { ...SITE.outside, main: true } }],
  ])('%s', async (_, rules, more) => {
    expect(await found(more)).toEqual(rules)
  })
})

describe('links to on premises', () => {
  const vpn = { type: 'aws:vpn:site-to-site', virtualPrivateGateway: 'main', customerGateway: 'office', dataOut: 1 }
  const link = (pattern: string, more: object = {}) => ({
    type: 'aws:direct-connect:hybrid-link',
    pattern,
    locations: ['EqDC2'],
    speed: '1G',
    dataOut: 1,
    ...more,
  })
  const line = { type: 'aws:direct-connect:connection', location: 'EqDC2', speed: '1G', dataOut: 1 }
  const rules = ['direct-connect-without-vpn', 'latency-over-vpn', 'single-direct-connect', 'single-vpn-tunnel']

  it.each([
    ['two lines and a VPN', [], { one: line, two: { ...line, location: 'EqDA2' }, vpn }],
    ['one line and a VPN', ['single-direct-connect'], { one: line, vpn }],
    ['two lines alone', ['direct-connect-without-vpn'], { pair: link('active-active', { locations: ['EqDC2', 'EqDA2'] }) }],
    ['one line alone', ['direct-connect-without-vpn', 'single-direct-connect'], { pair: link('single') }],
    ['one tunnel', ['single-vpn-tunnel'], { vpn: { ...vpn, tunnels: 1 } }],
    ['a VPN for what needs even latency', ['latency-over-vpn'], { vpn: { ...vpn, latencySensitive: true } }],
  ])('%s', async (_, expected, resources) => {
    expect(failing(await reviewOf({ region: 'us-east-1', resources })).filter((rule) => rules.includes(rule))).toEqual(expected)
  })
})
