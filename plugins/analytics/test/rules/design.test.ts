import { describe, expect, it } from 'vitest'
import { failing, reviewOf, verdictsOf } from '../../../../test/support/review.ts'
import plugin from '../../src/index.js'

const net = {
  net: { type: 'aws:vpc:vpc', cidrs: ['10.0.0.0/16'], internetGateway: true },
  left: { type: 'aws:vpc:subnet', vpc: 'net', cidr: '10.0.0.0/24', zone: 'a' },
  right: { type: 'aws:vpc:subnet', vpc: 'net', cidr: '10.0.1.0/24', zone: 'b' },
}
const machine = { instanceType: 'm6g.xlarge', count: 2, volume: 32 }

const sound = {
  ...net,
  front: { type: 'aws:elb:application', scheme: 'internal', subnets: ['left', 'right'], accessLogs: true },
  logs: { type: 'aws:s3:bucket', objects: [{ stored: 1 }] },
  jobs: {
    type: 'aws:emr:cluster',
    primary: { ...machine, count: 1 },
    core: machine,
    task: { ...machine, option: 'spot', spotPrice: 0.05 },
    output: 'logs',
  },
}

type Resources = Readonly<Record<string, object | undefined>>

const review = (changes: Resources = {}) => {
  const entries = Object.entries<object | undefined>({ ...sound, ...changes })
  return reviewOf({ resources: Object.fromEntries(entries.flatMap(([address, each]) => (each ? [[address, each]] : []))) })
}

const own = Object.keys(plugin.rules)

describe('a sound design', () => {
  it('fails no rule, and each has something to judge', async () => {
    const reviewed = await review()
    for (const id of own) expect(verdictsOf(reviewed, id), id).toEqual({ passed: 1, failed: 0, unknown: 0, notApplicable: 0 })
  })
})

describe('a defect', () => {
  it.each([
    ['results-on-cluster', { jobs: { ...sound.jobs, output: undefined } }],
    ['task-nodes-on-demand', { jobs: { ...sound.jobs, task: { ...machine, option: 'on-demand' } } }],
    ['unread-access-logs', { jobs: undefined }],
  ])('%s', async (rule, changes) => {
    expect(failing(await review(changes)).filter((id) => own.includes(id))).toEqual([rule])
  })
})

describe('security groups of databases', () => {
  const protecting = (ports: readonly number[], cidr: string, database: object) =>
    reviewOf({
      resources: {
        ...net,
        group: { type: 'aws:vpc:security-group', vpc: 'net', in: [{ ports, cidrs: [cidr] }] },
        database: { ...database, securityGroups: ['group'] },
      },
    })

  it.each([
    ['DocumentDB', 27017, { type: 'aws:docdb:cluster', instances: [{ instanceClass: 'db.r6g.large' }] }],
    ['Neptune', 8182, { type: 'aws:neptune:cluster', instances: [{ instanceClass: 'db.r6g.large' }] }],
    ['Redshift', 5439, { type: 'aws:redshift:cluster', nodeType: 'ra3.xlplus', nodes: 2 }],
    ['Redshift Serverless', 5439, { type: 'aws:redshift:serverless', active: 10 }],
  ])('of %s open to the world are a finding', async (_, port, database) => {
    expect(failing(await protecting([port], '0.0.0.0/0', database))).toContain('open-database-port')
    expect(failing(await protecting([port], '10.0.0.0/16', database))).not.toContain('open-database-port')
  })

  it.each([
    ['OpenSearch', 443, { type: 'aws:opensearch:domain', data: { instanceType: 'r7g.large.search', count: 3 }, storage: { size: 10 } }],
    ['MSK', 9098, { type: 'aws:msk:cluster', brokerType: 'kafka.m7g.large', brokers: 3 }],
    ['MSK with TLS', 9094, { type: 'aws:msk:cluster', brokerType: 'kafka.m7g.large', brokers: 3, authentication: 'none' }],
  ])('of %s need open no port but its own', async (_, port, database) => {
    expect(failing(await protecting([port], '10.0.0.0/16', database))).not.toContain('needless-open-port')
    expect(failing(await protecting([port, port + 1], '10.0.0.0/16', database))).toContain('needless-open-port')
  })
})
