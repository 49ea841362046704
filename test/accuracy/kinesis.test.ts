import { describe, expect, it } from 'vitest'
import { estimateOf, linesOf } from '../support/engine.ts'

/** Line → quantity and cost of a month, as AWS bills it. */
type Expected = Readonly<Record<string, readonly [quantity: number, cost: number]>>

interface Case {
  readonly region: string
  readonly asOf?: string
  readonly resource: object
  readonly lines: Expected
}

/**
 * 100 consumer-shard-hours and 100 shard-hours of extended retention are 25 hours of four shards. The
 * example calls the latter GB, at the price that AWS charges for a shard-hour.
 */
const stream = {
  type: 'aws:kinesis:stream',
  shards: 4,
  write: { payloadUnits: 6500000 },
  retention: { period: '30 days', hours: 25, longTermStored: 100, longTermRead: 100 },
  enhancedFanOut: { consumers: 1, hours: 25, data: 100 },
}
const streamLines: Expected = {
  shards: [2920, 43.8],
  'payload-units': [6500000, 0.09],
  'extended-retention': [100, 2],
  'long-term.storage': [100, 2.3],
  'long-term.reads': [100, 2.1],
  'fan-out.data': [100, 1.3],
  'fan-out.hours': [100, 1.5],
}

const flink = { type: 'aws:kinesis:flink' }
const firehose = { type: 'aws:kinesis:firehose', formatConversion: true, vpcDelivery: { zones: 2 } }

/** Priced examples derived from the golden tests of Infracost (Apache-2.0, prices of 2021 to 2024, read 2026-11). */
const CASES: Readonly<Record<string, Case>> = {
  'stream, us-east-1': { region: 'us-east-1', resource: stream, lines: streamLines },
  'stream, us-east-2': { region: 'us-east-2', resource: stream, lines: streamLines },
  // The tool does not round records up to 5 KB; records of 5 KB need no rounding.
  'Firehose, all tiers': {
    region: 'eu-west-2',
    resource: { ...firehose, data: 7000000, recordSize: 5 },
    lines: {
      ingestion: [7000000, 182848],
      'format-conversion': [7000000, 147000],
      'vpc.zones': [1460, 16.06],
      'vpc.data': [7000000, 70000],
    },
  },
  'Firehose, two tiers': {
    region: 'eu-west-2',
    resource: { type: 'aws:kinesis:firehose', data: 2000000, recordSize: 5 },
    lines: { ingestion: [2000000, 62560] },
  },
  'Flink, 10 KPU': {
    region: 'eu-west-2',
    resource: { ...flink, kpus: 10, backups: 100 },
    lines: { processing: [7300, 927.1], orchestration: [730, 92.71], 'running-storage': [500, 58], backups: [100, 2.4] },
  },
  'Flink, SQL application': {
    region: 'eu-west-2',
    asOf: '2025-06-01',
    resource: { ...flink, kind: 'sql', kpus: 10 },
    lines: { processing: [7300, 927.1] },
  },
}

describe('Kinesis, priced examples', () => {
  it.each(Object.entries(CASES))('%s', async (_, { resource, lines, ...options }) => {
    const actual = linesOf(await estimateOf({ it: resource }, options), 'it')
    expect(Object.fromEntries(Object.entries(actual).map(([id, { quantity, cost }]) => [id, [quantity, cost]]))).toEqual(lines)
  })

  it('Firehose without usage: its zones are due, the rest depends on usage', async () => {
    const { resources } = await estimateOf({ it: firehose }, { region: 'eu-west-2' })
    const entries = resources[0]?.entries ?? []
    expect(entries.map(({ id, status }) => [id, status])).toEqual([
      ['ingestion', 'unknown-quantity'],
      ['format-conversion', 'unknown-quantity'],
      ['vpc.zones', 'known'],
      ['vpc.data', 'unknown-quantity'],
    ])
    expect(entries.map(({ listed }) => listed?.price.tiers[0]?.price)).toEqual(['0.035', '0.021', '0.011', '0.01'])
  })

  it('Flink without usage: the additional KPU is due', async () => {
    const { resources } = await estimateOf({ it: { ...flink, backups: 0 } }, { region: 'eu-west-2' })
    const entries = resources[0]?.entries ?? []
    expect(entries.map(({ id, status }) => [id, status])).toEqual([
      ['processing', 'unknown-quantity'],
      ['orchestration', 'known'],
      ['running-storage', 'unknown-quantity'],
      ['backups', 'known'],
    ])
    expect(entries[1]?.months[0]?.billed.texts()?.expected).toBe('92.71')
  })
})
