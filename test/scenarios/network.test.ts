import { describe, expect, it } from 'vitest'
import type { PlannerError } from '../../src/errors/planner-error.js'
import { estimateOf, linesOf } from '../support/engine.ts'

const LOCAL = { to: '172.31.0.0/16', gateway: 'local' }
const INTERNET = { to: '0.0.0.0/0', gateway: 'internet' }
const group = (zones: readonly string[], more: object = {}) => ({
  type: 'aws:autoscaling:group',
  min: zones.length,
  max: 8,
  instances: zones.length,
  instance: { type: 'm7g.large' },
  zones,
  ...more,
})

const vpc = (cidr: string, more: object = {}) => ({ type: 'aws:vpc:vpc', cidrs: [cidr], ...more })
const subnet = (cidr: string, zone: string, routes?: readonly object[], more: object = {}) => ({
  type: 'aws:vpc:subnet',
  vpc: 'main',
  cidr,
  zone,
  ...(routes ? { routes } : {}),
  ...more,
})

/** Ids of what is wrong with a design, those that refuse it and those that do not. */
const problemsOf = async (resources: Readonly<Record<string, object>>, connections: readonly object[] = []): Promise<readonly string[]> => {
  try {
    const { findings } = await estimateOf(resources, { connections })
    return findings.problems.map(({ address, id }) => `${address} ${id}`)
  } catch (error) {
    const { all, at } = (error as PlannerError).details ?? {}
    if (!at && !all) throw error
    return (all ?? [error as PlannerError]).map(({ message }) => message.replace(/^resources\.([\w-]+)[^:]*: /, '$1: '))
  }
}

describe('G-03: two zones behind a load balancer', () => {
  const front = { type: 'aws:elb:application', zones: ['a', 'b'], targets: ['web'], traffic: { gb: 730 } }

  it('is estimated whole, addresses in each zone included', async () => {
    const estimate = await estimateOf({ front, web: group(['a', 'b']) })
    expect(estimate.findings.problems).toEqual([])
    expect(linesOf(estimate, 'front')).toMatchObject({
      hours: { quantity: 730 },
      capacity: { quantity: 730 },
      addresses: { quantity: 1460 },
    })
    expect(linesOf(estimate, 'web')['on-demand']?.quantity).toBe(1460)
  })

  it('is refused where the load balancer has one zone, or lacks one of its targets', async () => {
    expect(await problemsOf({ front: { ...front, zones: ['a'] }, web: group(['a']) })).toEqual([
      'front: an Application Load Balancer needs two zones at least',
    ])
    expect(await problemsOf({ front, web: group(['a', 'c']) })).toEqual(['front: web runs in c, where the load balancer has no node'])
  })
})

describe('G-22: a route table decides what a subnet is', () => {
  const main = vpc('172.31.0.0/16', { internetGateway: true })

  it.each([
    ['public with a route to the internet gateway', [LOCAL, INTERNET], true, []],
    ['private without it', [LOCAL], false, []],
    ['not public by saying so', [LOCAL], true, ['one: it is meant to be public and has no route to an internet gateway']],
    ['not private by saying so', [LOCAL, INTERNET], false, ['one: it is meant to be private and has a route to an internet gateway']],
  ])('%s', async (_, routes, isPublic, problems) => {
    expect(await problemsOf({ main, one: subnet('172.31.0.0/20', 'a', routes, { public: isPublic }) })).toEqual(problems)
  })

  it('leads nowhere without an internet gateway', async () => {
    expect(await problemsOf({ main: vpc('172.31.0.0/16'), one: subnet('172.31.0.0/20', 'a', [INTERNET]) })).toEqual([
      'one: a route leads to an internet gateway, and main has none',
    ])
  })
})

describe('G-23: a NAT gateway that no route leads to', () => {
  const design = (routes: readonly object[]) => ({
    main: vpc('10.0.0.0/16', { internetGateway: true }),
    front: subnet('10.0.0.0/24', 'a', [INTERNET]),
    back: subnet('10.0.1.0/24', 'a', routes, { internetAccess: true }),
    nat: { type: 'aws:vpc:nat-gateway', subnets: ['front'], gb: 10 },
  })

  it('leaves the private subnet without downloads', async () => {
    expect(await problemsOf(design([]))).toEqual([
      'back: what runs in this private subnet must reach the internet, and no route leads there',
    ])
    expect(await problemsOf(design([{ to: '0.0.0.0/0', via: 'nat' }]))).toEqual([])
  })

  it('must lie in a public subnet', async () => {
    const wrong = { ...design([{ to: '0.0.0.0/0', via: 'nat' }]), nat: { type: 'aws:vpc:nat-gateway', subnets: ['back'], gb: 10 } }
    expect(await problemsOf(wrong)).toEqual([expect.stringMatching(/^nat: back is private/)])
  })

  it('is of no use if nothing routes to it', async () => {
    const unused = { ...design([]), back: subnet('10.0.1.0/24', 'a', []) }
    expect(await problemsOf(unused)).toEqual(['nat nat.routed-from-private'])
  })
})

describe('G-24: a chain of peerings', () => {
  const chain = {
    one: vpc('10.1.0.0/16'),
    two: vpc('10.2.0.0/16'),
    three: vpc('10.3.0.0/16', { region: 'eu-west-1' }),
    'two-one': { type: 'aws:vpc:peering', vpcs: ['two', 'one'] },
    'one-three': { type: 'aws:vpc:peering', vpcs: ['one', 'three'] },
  }
  const between = (via: readonly string[]) => [{ from: 'two', to: 'three', gb: 10, via }]

  it('is not transitive', async () => {
    const refusal = [expect.stringContaining('not join two and three: peering is not transitive')]
    expect(await problemsOf(chain, between(['two-one', 'one-three']))).toEqual(refusal)
    expect(await problemsOf(chain, between(['two-one']))).toEqual(refusal)
  })

  it('takes a peering of its own, also across regions, billed as between regions', async () => {
    const joined = { ...chain, direct: { type: 'aws:vpc:peering', vpcs: ['two', 'three'] } }
    const estimate = await estimateOf(joined, { connections: between(['direct']) })
    expect(estimate.findings.problems).toEqual([])
    expect(linesOf(estimate, 'connections.0')).toMatchObject({ 'between-regions': { quantity: 10, cost: 0.2 } })
    expect(linesOf(estimate, 'direct')).toEqual({})
  })

  it('or a transit gateway', async () => {
    const star = { ...chain, hub: { type: 'aws:vpc:transit-gateway', vpcs: ['one', 'two'] } }
    const estimate = await estimateOf(star, { connections: [{ from: 'two', to: 'one', gb: 100, via: ['hub'] }] })
    expect(estimate.findings.problems).toEqual([])
    expect(linesOf(estimate, 'hub')).toMatchObject({ 'attachments.vpc': { quantity: 1460, cost: 73 } })
    expect(linesOf(estimate, 'connections.0')).toMatchObject({
      'via.0.transit-gateway': { quantity: 100, cost: 2 },
      'zones-by-endpoint': { cost: 0 },
    })
  })

  it('refuses overlapping ranges', async () => {
    expect(await problemsOf({ ...chain, two: vpc('10.1.128.0/17') })).toEqual([
      'two-one: 10.1.128.0/17 of two overlaps 10.1.0.0/16 of one: AWS refuses the peering',
    ])
  })
})

describe('ranges of subnets', () => {
  it.each([
    ['outside the VPC', { b: subnet('10.9.0.0/24', 'b') }, ['b: 10.9.0.0/24 lies in no range of main: 10.0.0.0/16']],
    ['over one another', { b: subnet('10.0.0.128/25', 'b') }, ['b: 10.0.0.128/25 overlaps 10.0.0.0/24 of a']],
    ['in a zone of another region', { b: subnet('10.0.1.0/24', 'eu-west-1b') }, ['b: eu-west-1b is no zone of us-east-1']],
    ['too small', { b: subnet('10.0.1.0/29', 'b') }, ['b: "10.0.1.0/29" is too small: AWS takes /16 to /28']],
    ['side by side', { b: subnet('10.0.1.0/24', 'b', [], { public: false }) }, []],
  ])('%s', async (_, more, problems) => {
    expect(await problemsOf({ main: vpc('10.0.0.0/16'), a: subnet('10.0.0.0/24', 'a', []), ...more })).toEqual(problems)
  })
})

describe('quotas of a region', () => {
  const six = (make: (index: number) => object) => Object.fromEntries([0, 1, 2, 3, 4, 5].map((index) => [`r${index}`, make(index)]))

  it('are told once, by the resource that goes beyond', async () => {
    expect(await problemsOf(six((n) => vpc(`10.${n}.0.0/16`, { internetGateway: true })))).toEqual([
      'r5 vpc.count-per-region',
      'r5 igw.count-per-region',
    ])
  })

  it('leave other regions alone', async () => {
    expect(await problemsOf(six((n) => vpc(`10.${n}.0.0/16`, n === 0 ? { region: 'eu-west-1' } : {})))).toEqual([])
  })

  it('count VPN connections and customer gateways over all links', async () => {
    const vpn = (n: number, connections: number) => ({
      type: 'aws:vpn:site-to-site',
      virtualPrivateGateway: 'main',
      customerGateway: `site-${n}`,
      connections,
      dataOut: 1,
    })
    expect(await problemsOf({ one: vpn(1, 30), two: vpn(2, 20), three: vpn(3, 1), four: vpn(4, 1) })).toEqual(['three vpn.count-limit'])
    const sites = Object.fromEntries([...Array(52).keys()].map((n) => [`s${n}`, vpn(n, 1)]))
    expect(await problemsOf(sites)).toEqual(['s50 vpn.count-limit', 's50 cgw.count-limit'])
  })
})

describe('firewalls and route tables over a whole design', () => {
  const net = { main: vpc('10.0.0.0/16', { internetGateway: true }) }
  const table = (routes: readonly object[], more: object = {}) => ({ type: 'aws:vpc:route-table', vpc: 'main', routes, ...more })

  it('a subnet has the routes of the table that it names', async () => {
    const named = { ...net, ways: table([INTERNET]), one: subnet('10.0.0.0/24', 'a', undefined, { routeTable: 'ways' }) }
    expect(await problemsOf(named)).toEqual([])
    expect(await problemsOf({ ...named, one: { ...named.one, public: false } })).toEqual([
      'one: it is meant to be private and has a route to an internet gateway',
    ])
  })

  it('a subnet without a table follows the main one', async () => {
    const one = subnet('10.0.0.0/24', 'a')
    expect(await problemsOf({ ...net, ways: table([INTERNET], { main: true }), one })).toEqual([
      'one: it follows the main route table ways, which leads to an internet gateway: everything in it is public',
    ])
    expect(await problemsOf({ ...net, ways: table([], { main: true }), one })).toEqual([])
  })

  it('a security group must open what the resources that it protects serve', async () => {
    const box = { type: 'aws:ec2:instance', instanceType: 'm7g.large', ports: [8080], securityGroups: ['app'] }
    const app = (port: number) => ({ type: 'aws:vpc:security-group', in: [{ ports: [port], cidrs: ['10.0.0.0/8'] }] })
    expect(await problemsOf({ box, app: app(8080) })).toEqual([])
    expect(await problemsOf({ box: { ...box, securityGroups: ['app', 'more'] }, app: app(8081), more: app(8080) })).toEqual([])
    expect(await problemsOf({ box, app: app(8081) })).toEqual([
      'app: box serves port 8080, and none of its security groups lets anyone in there',
    ])
  })

  it('a peering needs routes on both sides', async () => {
    const other = { type: 'aws:vpc:subnet', vpc: 'two', cidr: '10.1.0.0/24', zone: 'a', routes: [{ to: '10.0.0.0/16', via: 'bridge' }] }
    const both = { ...net, two: vpc('10.1.0.0/16'), bridge: { type: 'aws:vpc:peering', vpcs: ['main', 'two'] }, other }
    const nat = { type: 'aws:vpc:nat-gateway', zones: ['a'], gb: 1 }
    expect(await problemsOf({ ...both, nat, one: subnet('10.0.0.0/24', 'a', [{ to: '0.0.0.0/0', via: 'nat' }]) })).toEqual([
      'bridge: the routes of main are written, and none of them leads to the peering',
    ])
    expect(await problemsOf({ ...both, one: subnet('10.0.0.0/24', 'a', [{ to: '10.1.0.0/16', via: 'bridge' }]) })).toEqual([])
  })
})

describe('traffic takes the way that the ends show', () => {
  const machine = (zone: string, more: object = {}) => ({ type: 'aws:ec2:instance', instanceType: 'm7g.large', zones: [zone], ...more })
  const cost = async (resources: Readonly<Record<string, object>>, connection: object, asOf = '2026-11-01') => {
    const estimate = await estimateOf(resources, { connections: [{ gb: 100, ...connection }], asOf })
    return Object.fromEntries(Object.entries(linesOf(estimate, 'connections.0')).map(([id, line]) => [id, [line.quantity, line.cost]]))
  }
  const two = { a: machine('a'), b: machine('b'), c: machine('us-east-1a'), away: machine('a', { region: 'eu-west-1' }) }

  it.each([
    ['same zone: free', { from: 'a', to: 'c' }, { 'same-zone': [100, 0] }],
    ['two zones: both ends pay', { from: 'a', to: 'b' }, { 'between-zones': [200, 2] }],
    ['said to stay in a zone', { from: 'a', to: 'b', path: 'same-zone' }, { 'same-zone': [100, 0] }],
    ['public addresses: as between zones', { from: 'a', to: 'c', path: 'internet' }, { 'between-zones': [200, 2] }],
    ['another region: the one that data leaves bills', { from: 'a', to: 'away' }, { 'between-regions': [100, 2] }],
    ['out to the internet', { from: 'a', to: 'internet' }, { 'internet-out': [100, 9] }],
    ['in from the internet: free', { from: 'internet', to: 'a' }, { in: [100, 0] }],
    ['in from on premises: free', { from: 'on-premises', to: 'a' }, { in: [100, 0] }],
    ['on premises without a line: as the internet', { from: 'a', to: 'on-premises' }, { 'internet-out': [100, 9] }],
    ['a region as an end', { from: 'a', to: 'us-west-2' }, { 'between-regions': [100, 2] }],
    ['a service of the region', { from: 'a', to: 'us-east-1', path: 'service' }, { 'same-region-services': [100, 0] }],
    ['nothing known of the other end', { from: 'a', to: 'us-east-1' }, { 'between-zones': [200, 2] }],
  ])('%s', async (_, connection, expected) => {
    expect(await cost(two, connection)).toEqual(expected)
  })

  it('over two zones each, half of it crosses', async () => {
    const both = { web: group(['a', 'b']), app: group(['a', 'b']), data: group(['c']) }
    expect(await cost(both, { from: 'web', to: 'app' })).toEqual({ 'between-zones': [100, 1], 'same-zone': [50, 0] })
    expect(await cost(both, { from: 'web', to: 'data' })).toEqual({ 'between-zones': [200, 2] })
  })

  it('between a load balancer and its targets: free for an Application one, by zones for a Network one', async () => {
    const application = { type: 'aws:elb:application', zones: ['a', 'b'], traffic: { gb: 1 } }
    const network = { type: 'aws:elb:network', zones: ['a'], tcp: { gb: 1 } }
    const balanced = { web: group(['a', 'b']), application, network }
    expect(await cost(balanced, { from: 'application', to: 'web' })).toEqual({ 'to-load-balancer': [100, 0] })
    expect(await cost(balanced, { from: 'network', to: 'web' })).toEqual({ 'between-zones': [100, 1], 'same-zone': [50, 0] })
  })

  it('over a peering: free in a zone since 2021-05', async () => {
    const peered = {
      ...two,
      one: vpc('10.1.0.0/16'),
      other: vpc('10.2.0.0/16'),
      peering: { type: 'aws:vpc:peering', vpcs: ['one', 'other'] },
    }
    expect(await cost(peered, { from: 'a', to: 'c', via: ['peering'] })).toEqual({ 'peering-same-zone': [100, 0] })
    expect(await cost(peered, { from: 'a', to: 'b', via: ['peering'] })).toEqual({ 'between-zones': [200, 2] })
  })

  it('through a NAT gateway: processed, out, and between zones where it has none', async () => {
    const nat = (zones: readonly string[]) => ({ ...two, web: group(['a', 'b']), nat: { type: 'aws:vpc:nat-gateway', zones } })
    const out = { from: 'web', to: 'internet', via: ['nat'] }
    expect(await cost(nat(['a', 'b']), out)).toEqual({ 'via.0.nat': [100, 4.5], 'internet-out': [100, 9] })
    expect(await cost(nat(['a']), out)).toEqual({ 'via.0.nat': [100, 4.5], 'gateway.between-zones': [100, 1], 'internet-out': [100, 9] })
  })

  it('through a gateway that connections use, the gateway itself waits for no other amount', async () => {
    const resources = { a: machine('a'), nat: { type: 'aws:vpc:nat-gateway', zones: ['a'] } }
    const used = await estimateOf(resources, { connections: [{ from: 'a', to: 'internet', gb: 1, via: ['nat'] }] })
    expect(Object.keys(linesOf(used, 'nat'))).toEqual(['hours', 'addresses'])
    const alone = await estimateOf(resources)
    expect(alone.resources.flatMap(({ entries }) => entries.filter(({ unknown }) => unknown).map(({ id }) => id))).toEqual(['data'])
  })

  it('through endpoints: by the GB, whatever the zones; a gateway endpoint is free', async () => {
    const endpoints = {
      ...two,
      private: { type: 'aws:vpc:endpoint', kind: 'interface', service: 'sqs', zones: ['a'] },
      gateway: { type: 'aws:vpc:endpoint', kind: 'gateway', service: 's3' },
    }
    expect(await cost(endpoints, { from: 'a', to: 'b', via: ['private'] })).toEqual({
      'via.0.endpoint': [100, 1],
      'zones-by-endpoint': [100, 0],
    })
    expect(await cost(endpoints, { from: 'a', to: 'us-east-1', via: ['gateway'] })).toEqual({ 'same-region-services': [100, 0] })
  })

  it('over a Direct Connect line: at the rates of its location, and nothing waits for another amount', async () => {
    const line = { type: 'aws:direct-connect:connection', location: 'EqDC2', speed: '1G' }
    const estimate = await estimateOf({ ...two, line }, { connections: [{ from: 'a', to: 'on-premises', gb: 100, via: ['line'] }] })
    expect(linesOf(estimate, 'connections.0')).toMatchObject({ 'direct-connect-out': { quantity: 100, cost: 2 } })
    expect(estimate.resources.flatMap(({ entries }) => entries.filter(({ unknown }) => unknown))).toEqual([])
  })

  it('that contradicts itself is refused', async () => {
    expect(await problemsOf(two, [{ from: 'internet', to: 'on-premises', gb: 1 }])).toEqual([
      'connections[0].to: nothing of AWS lies between internet and on-premises',
    ])
    expect(await problemsOf(two, [{ from: 'a', to: 'away', gb: 1, path: 'same-zone' }])).toEqual([
      'connections[0].path: the ends lie in us-east-1 and eu-west-1',
    ])
  })
})
