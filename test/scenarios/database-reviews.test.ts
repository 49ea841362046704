import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { mended } from '../support/mended.ts'
import { newFolder, planner } from '../support/planner.ts'
import { failing, reviewOf, verdictsOf } from '../support/review.ts'

const database = {
  type: 'aws:rds:instance',
  engine: 'mysql',
  instanceClass: 'db.m6g.large',
  storage: { size: 100, encrypted: true },
}

describe('G-07: read replicas by weekday', () => {
  const replicas = async (count: number | object) =>
    verdictsOf(await reviewOf({ resources: { shop: { ...database, replicas: [{ count }] } } }), 'constant-replicas')

  it('passes four on Monday and one otherwise', async () => {
    expect(await replicas({ weekly: [{ days: 'mon', value: 4 }], otherwise: 1 })).toMatchObject({ passed: 1, failed: 0 })
  })

  it('finds four all week', async () => {
    expect(await replicas(4)).toMatchObject({ passed: 0, failed: 1 })
  })
})

describe('G-09: the smart fridges', () => {
  const resources = (stream: object) => ({
    readings: { type: 'aws:kinesis:stream', retention: { period: 168 }, ...stream },
    analysis: { type: 'aws:kinesis:flink', sources: ['readings'], parallelism: 4 },
    'out-of-milk': { type: 'aws:sns:topic' },
  })
  const rules = ['crowded-consumers', 'idle-shards', 'shards-without-headroom', 'short-stream-retention']
  const found = async (stream: object) => failing(await reviewOf({ resources: resources(stream) })).filter((rule) => rules.includes(rule))
  const load = { write: { throughput: 3.2, recordSize: 1.28 } }

  it.each([
    ['two consumers of four shards', { ...load, shards: 4, consumers: 2 }, []],
    ['three consumers of six', { ...load, shards: 6, consumers: 3 }, []],
    ['three consumers of five, which they fill', { ...load, shards: 5, consumers: 3 }, ['shards-without-headroom']],
    ['twice the shards that are needed', { ...load, shards: 8, consumers: 2 }, ['idle-shards']],
    ['small records, of which a shard takes a thousand a second', { write: { throughput: 0.5, records: 2500 }, shards: 4 }, []],
    ['the same with a shard less', { write: { throughput: 0.5, records: 2500 }, shards: 3 }, ['shards-without-headroom']],
    ['a day of memory', { ...load, shards: 4, retention: undefined }, ['short-stream-retention']],
  ])('%s', async (_, stream, expected) => {
    expect(await found(stream)).toEqual(expected)
  })
})

describe('G-39: an encrypted database', () => {
  const review = (change: object) => reviewOf({ resources: { shop: { ...database, replicas: [{}], ...change } } })

  it('has encrypted replicas and snapshots', async () => {
    expect(failing(await review({ snapshots: { size: 10 } }))).not.toContain('unencrypted-database')
  })

  it.each([
    ['read replica', { replicas: [{ encrypted: false }] }],
    ['snapshot', { snapshots: { size: 10, encrypted: false } }],
  ])('refuses a %s that is not', async (what, change) => {
    await expect(review(change)).rejects.toThrow(`a ${what} is encrypted as its source is`)
  })

  it('is what the review makes of one that is not', async () => {
    const plain = {
      resources: { shop: { ...database, storage: { size: 100 }, replicas: [{}], snapshots: { size: 10, encrypted: false } } },
    }
    const review = await reviewOf(plain)
    expect(failing(review)).toContain('unencrypted-database')
    expect(failing(await reviewOf(mended(plain, review, 'unencrypted-database')))).not.toContain('unencrypted-database')
  })
})

describe('G-41: a private database behind a bastion', () => {
  const subnet = (index: number, zone: string, more: object = {}) => ({
    type: 'aws:vpc:subnet',
    vpc: 'net',
    cidr: `10.0.${index}.0/24`,
    zone,
    ...more,
  })
  const group = (rule: object) => ({ type: 'aws:vpc:security-group', vpc: 'net', in: [rule] })
  const site = (shop: object, more: object = {}) => ({
    resources: {
      net: { type: 'aws:vpc:vpc', cidrs: ['10.0.0.0/16'], internetGateway: true },
      outside: { type: 'aws:vpc:route-table', vpc: 'net', routes: [{ to: '0.0.0.0/0', gateway: 'internet' }] },
      front: subnet(0, 'a', { routeTable: 'outside' }),
      left: subnet(1, 'a'),
      right: subnet(2, 'b'),
      'jump-group': group({ ports: [22], cidrs: ['192.0.2.7/32'] }),
      jump: {
        type: 'aws:ec2:instance',
        instanceType: 't4g.nano',
        subnets: ['front'],
        publicIpv4: 1,
        bastion: true,
        securityGroups: ['jump-group'],
      },
      shop: { ...database, subnets: ['left', 'right'], ...shop },
      ...more,
    },
  })
  const open = ['database-open-to-world', 'open-database-port']
  const found = async (design: ReturnType<typeof site>) => failing(await reviewOf(design)).filter((rule) => open.includes(rule))

  it('lets in the group of the bastion', async () => {
    expect(await found(site({ access: [{ port: 3306, from: 'jump-group' }] }))).toEqual([])
    const drawn = group({ ports: [3306], group: 'jump-group' })
    expect(await found(site({ securityGroups: ['shop-group'] }, { 'shop-group': drawn }))).toEqual([])
  })

  it('must not be opened to the world, as the source advises', async () => {
    const advised = site({ access: [{ port: 3306, from: '0.0.0.0/0' }] })
    const review = await reviewOf(advised)
    expect(review.findings.find(({ rule }) => rule === 'database-open-to-world')).toMatchObject({
      message: 'Everyone on the internet may connect to port 3306; let in jump-group, the group of the bastion.',
    })
    const after = mended(advised, review, 'database-open-to-world')
    expect(after.resources.shop).toMatchObject({ access: [{ port: 3306, from: 'jump-group' }] })
    expect(failing(await reviewOf(after))).not.toContain('database-open-to-world')
  })

  it('must not be opened by its group either', async () => {
    const drawn = group({ ports: [3306], cidrs: ['0.0.0.0/0'] })
    expect(await found(site({ securityGroups: ['shop-group'] }, { 'shop-group': drawn }))).toEqual(['open-database-port'])
  })
})

describe('G-52: an EMR cluster', () => {
  const nodes = { instanceType: 'm6g.xlarge', count: 2, volume: 32 }
  const cluster = { type: 'aws:emr:cluster', primary: { ...nodes, count: 1 }, core: nodes, task: { ...nodes, spotPrice: 0.05 } }
  const rules = ['results-on-cluster', 'task-nodes-on-demand']
  const design = (change: object) => ({
    resources: { results: { type: 'aws:s3:bucket', objects: [{ stored: 1 }] }, jobs: { ...cluster, ...change } },
  })
  const found = async (change: object) => failing(await reviewOf(design(change))).filter((rule) => rules.includes(rule))

  it('writes to S3, with task nodes on spot', async () => {
    expect(await found({ output: 'results' })).toEqual([])
  })

  it('loses what it does not write there', async () => {
    expect(await found({})).toEqual(['results-on-cluster'])
  })

  it('is advised to buy its task nodes on spot', async () => {
    const onDemand = design({ output: 'results', task: { ...cluster.task, option: 'on-demand' } })
    const review = await reviewOf(onDemand)
    expect(failing(review)).toContain('task-nodes-on-demand')
    expect(failing(await reviewOf(mended(onDemand, review, 'task-nodes-on-demand')))).not.toContain('task-nodes-on-demand')
  })
})

describe('a database with a standby', () => {
  const network = {
    net: { type: 'aws:vpc:vpc', cidrs: ['10.0.0.0/16'] },
    left: { type: 'aws:vpc:subnet', vpc: 'net', cidr: '10.0.0.0/24', zone: 'a' },
    right: { type: 'aws:vpc:subnet', vpc: 'net', cidr: '10.0.1.0/24', zone: 'b' },
  }
  const shop = { ...database, deployment: 'multi-az' }

  it('needs subnets where the design draws some, and has those of the default VPC where it draws none', async () => {
    await expect(reviewOf({ resources: { ...network, shop } })).rejects.toThrow('needs a DB subnet group')
    await expect(reviewOf({ resources: { ...network, shop: { ...shop, subnets: ['left'] } } })).rejects.toThrow('covers at least 2 zones')
    const placed = await reviewOf({ resources: { ...network, shop: { ...shop, subnets: ['left', 'right'] } } })
    expect(failing(placed)).not.toContain('single-zone-database')
    expect(failing(await reviewOf({ resources: { shop } }))).not.toContain('single-zone-database')
  })

  it('is told what a reservation saves', async () => {
    const file = join(newFolder(), 'design.json')
    await writeFile(file, JSON.stringify({ design: 1, name: 'shop', region: 'eu-west-1', resources: { shop } }))
    const { findings } = JSON.parse((await planner(['review', file, '--as-of', '2026-11-01', '--json'])).stdout).review
    const { fix } = findings.find(({ rule }: { rule: string }) => rule === 'unreserved-database')
    expect(Number(fix.monthly.expected)).toBeLessThan(0)
  })
})
