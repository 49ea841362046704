import { describe, expect, it } from 'vitest'
import { type EngineOptions, estimateOf, linesOf } from '../support/engine.ts'

interface Case extends EngineOptions {
  readonly resource: object
  /** Line → quantity and cost of a month, as AWS bills it. */
  readonly lines: Readonly<Record<string, readonly [quantity: number, cost: number]>>
  /** Lines whose price no source of ours has. */
  readonly unpriced?: readonly string[]
}

/** What is priced, and the lines whose price no source of ours has. */
const pricedAndNot = (estimate: Awaited<ReturnType<typeof estimateOf>>) => {
  const [account] = estimate.resources
  if (account?.error !== undefined || !account) throw new Error(account?.error ?? 'nothing is estimated')
  const known = { ...estimate, resources: [{ ...account, entries: account.entries.filter(({ unknown }) => !unknown) }] }
  return {
    lines: Object.fromEntries(Object.entries(linesOf(known, 'it')).map(([id, { quantity, cost }]) => [id, [quantity, cost]])),
    unpriced: account.entries.filter(({ status }) => status === 'unknown-price').map(({ id }) => id),
  }
}

const document = { instanceClass: 'db.t3.medium' }

/** Priced examples derived from the golden tests of Infracost (Apache-2.0, prices of 2021 to 2024, read 2026-11). */
const CASES: Readonly<Record<string, Case>> = {
  'MSK, four brokers': {
    resource: { type: 'aws:msk:cluster', brokerType: 'kafka.m5.24xlarge', brokers: 4, zones: 2, storage: { size: 1000 } },
    lines: { brokers: [2920, 29433.6], storage: [4000, 400] },
  },
  // The example takes the least volume that autoscaling may set; AWS bills the volumes as they are.
  'MSK, volumes that grow by themselves': {
    resource: { type: 'aws:msk:cluster', brokerType: 'kafka.t3.small', brokers: 2, zones: 2, storage: { size: 123 } },
    lines: { brokers: [1460, 66.58], storage: [246, 24.6] },
  },
  'Glue, job of ten DPUs': {
    resource: { type: 'aws:glue:job', dpus: 10, hours: 60 },
    lines: { runs: [600, 264] },
  },
  'Glue, Data Catalog': {
    resource: { type: 'aws:glue:catalog', objects: 200000, requests: 300000000 },
    lines: { objects: [200000, 2], requests: [300000000, 300] },
  },
  'MWAA, small environment': {
    resource: { type: 'aws:mwaa:environment', workers: 1, metadata: 0 },
    lines: { environment: [730, 357.7], workers: [0, 0], metadata: [0, 0] },
  },
  // The example's c4.2xlarge takes no volume of that size.
  'OpenSearch, throughput in the price of the volume': {
    resource: {
      type: 'aws:opensearch:domain',
      data: { instanceType: 'c5.18xlarge.search', count: 1 },
      zones: 1,
      storage: { size: 5000, throughput: 500 },
    },
    lines: { data: [730, 3295.22], storage: [5000, 610] },
  },
  'OpenSearch, m4.large': {
    region: 'eu-west-2',
    resource: { type: 'aws:opensearch:domain', data: { instanceType: 'm4.large.search', count: 1 }, zones: 1, storage: { size: 0 } },
    lines: { data: [730, 134.32] },
    unpriced: ['storage'],
  },
  // The example counts one volume for three nodes; AWS bills the volume of each.
  'OpenSearch, gp2 with masters and UltraWarm': {
    resource: {
      type: 'aws:opensearch:domain',
      data: { instanceType: 'c4.2xlarge.search' },
      masters: { instanceType: 'c4.8xlarge.search', count: 1 },
      warm: { instanceType: 'ultrawarm1.medium.search', stored: 0 },
      storage: { type: 'gp2', size: 400 },
    },
    lines: { data: [2190, 1285.53], masters: [730, 1713.31], warm: [1460, 347.48], storage: [1200, 162] },
    unpriced: ['warm.storage'],
  },
  // The examples give backups that are billed; those up to the size of the storage are free.
  'DocumentDB, instance': {
    region: 'us-east-2',
    resource: {
      type: 'aws:docdb:cluster',
      instances: [{ instanceClass: 'db.t3.medium', surplusCredits: 10 }],
      storage: { size: 1000, requests: 10000000 },
      backup: { size: 1000 },
    },
    lines: { 'on-demand': [730, 56.94], 'cpu-credits': [10, 0.9], storage: [1000, 100], requests: [10000000, 2], backup: [0, 0] },
  },
  'DocumentDB, snapshot': {
    resource: { type: 'aws:docdb:cluster', instances: [document], storage: { size: 1000, requests: 0 }, backup: { size: 2000 } },
    lines: { 'on-demand': [730, 56.94], storage: [1000, 100], requests: [0, 0], backup: [1000, 21] },
  },
  'DocumentDB, backups': {
    resource: { type: 'aws:docdb:cluster', instances: [document], storage: { size: 0, requests: 0 }, backup: { size: 10000 } },
    lines: { 'on-demand': [730, 56.94], storage: [0, 0], requests: [0, 0], backup: [10000, 210] },
  },
  'Neptune, cluster with instance and snapshot': {
    region: 'eu-west-2',
    resource: {
      type: 'aws:neptune:cluster',
      instances: [{ instanceClass: 'db.t3.medium' }],
      storage: { size: 100, requests: 10000000 },
      backup: { size: 1100 },
    },
    lines: { 'on-demand': [730, 81.76], storage: [100, 11.6], requests: [10000000, 2.32], backup: [1000, 22] },
  },
}

describe('analytics, priced examples', () => {
  it.each(Object.entries(CASES))('%s', async (_, { resource, lines, unpriced = [], ...options }) => {
    expect(pricedAndNot(await estimateOf({ it: resource }, options))).toEqual({ lines, unpriced })
  })

  it('takes the free million of the Data Catalog off once, where the design has the free tier', async () => {
    const catalog = { type: 'aws:glue:catalog', objects: 800000, requests: 300000000 }
    const estimate = await estimateOf({ one: catalog, two: catalog }, { freeTier: true })
    const cost = (address: string, line: string) => linesOf(estimate, address)[line]?.cost ?? 0
    expect(cost('one', 'objects') + cost('two', 'objects')).toBeCloseTo(6, 2)
    expect(cost('one', 'requests') + cost('two', 'requests')).toBeCloseTo(599, 2)
  })

  it('MWAA says what nobody gave, and at which price', async () => {
    const { resources } = await estimateOf({ it: { type: 'aws:mwaa:environment', schedulers: 3 } })
    const entries = resources[0]?.entries ?? []
    expect(entries.map(({ id, status, listed }) => [id, status, listed?.price.tiers[0]?.price])).toEqual([
      ['environment', 'known', '0.49'],
      ['workers', 'unknown-quantity', '0.055'],
      ['schedulers', 'known', '0.055'],
      ['metadata', 'unknown-quantity', '0.1'],
    ])
  })
})
