import { describe, expect, it } from 'vitest'
import { overHorizon } from '../../src/costing/ledger.js'
import { estimateOf, linesOf } from '../support/engine.ts'

/** Line → quantity and cost of a month, as AWS bills it. */
type Expected = Readonly<Record<string, readonly [quantity: number, cost: number]>>

const bucket = (set: object, more: object = {}) => ({ type: 'aws:s3:bucket', objects: [set], ...more })

/** One class with nothing but what is stored; its objects are so large that what archives add to each is below a cent. */
const storing = (storageClass: string, stored: number) =>
  bucket({ class: storageClass, stored, objectSize: '10 GB', requests: { put: 0, get: 0, retrieved: 0 } })

/**
 * Priced examples of S3 buckets, derived from the golden tests of Infracost (Apache-2.0, prices of 2021
 * to 2025 in us-east-1, read 2026-11). That tool bills all of Standard at the price of the first 50 TB;
 * here the tiers stand that AWS bills, and Glacier Flexible Retrieval's requests of 2025-10.
 */
const CASES: Readonly<Record<string, { readonly resource: object; readonly lines: Expected }>> = {
  'Standard-IA with requests, transitions, retrieval and Select': {
    resource: bucket(
      { class: 'standard-ia', stored: 30000, requests: { put: 30000, get: 30000, transitions: 30000, retrieved: 30000 } },
      { select: [{ class: 'standard-ia', scanned: 30000, returned: 30000 }] },
    ),
    lines: {
      'storage.standard-ia': [30000, 375],
      'requests.put.standard-ia': [30000, 0.3],
      'requests.get.standard-ia': [30000, 0.03],
      'transitions.standard-ia': [30000, 0.3],
      'retrieval.standard-ia': [30000, 300],
      'select.0.scanned': [30000, 60],
      'select.0.returned': [30000, 300],
    },
  },
  'storage class analysis': {
    resource: bucket({ stored: 1, requests: { put: 0, get: 0 } }, { analytics: { objects: 10000000 } }),
    lines: { 'storage.standard': [1, 0.02], analytics: [10000000, 1] },
  },
  'Standard, with Select and tags': {
    resource: bucket(
      { stored: 10000, requests: { put: 10000, get: 10000 } },
      { select: [{ scanned: 10000, returned: 10000 }], objectTags: 10000 },
    ),
    lines: {
      'storage.standard': [10000, 230],
      'requests.put.standard': [10000, 0.05],
      'requests.get.standard': [10000, 0],
      'select.0.scanned': [10000, 20],
      'select.0.returned': [10000, 7],
      tags: [10000, 0.01],
    },
  },
  // 51,200 × 0.023 + 460,800 × 0.022 + 488,000 × 0.021
  'Standard beyond 500 TB': { resource: storing('standard', 1000000), lines: { 'storage.standard': [1000000, 21563.2] } },
  'One Zone-IA': { resource: storing('one-zone-ia', 40000), lines: { 'storage.one-zone-ia': [40000, 400] } },
  'Glacier Instant Retrieval': { resource: storing('glacier-instant', 40000), lines: { 'storage.glacier-instant': [40000, 160] } },
  // 1,024 × 0.024 + 976 × 0.0236
  'Reduced Redundancy': { resource: storing('reduced-redundancy', 2000), lines: { 'storage.reduced-redundancy': [2000, 47.61] } },
}

const totals = async (resource: object, options: object = {}) => linesOf(await estimateOf({ it: resource }, options), 'it')

describe('a month of S3 costs what AWS bills', () => {
  for (const [name, { resource, lines }] of Object.entries(CASES))
    it(name, async () => {
      const found = await totals(resource)
      expect(Object.fromEntries(Object.entries(found).map(([id, { quantity, cost }]) => [id, [quantity, cost]]))).toEqual(lines)
    })

  it('Glacier Flexible Retrieval, with restores by each speed', async () => {
    const found = await totals(
      bucket(
        { class: 'glacier-flexible', stored: 50000, objectSize: '10 GB', requests: { put: 50000, get: 50000, transitions: 50000 } },
        {
          restores: [
            { class: 'glacier-flexible', gb: 50000, requests: 50000 },
            { class: 'glacier-flexible', speed: 'expedited', gb: 50000, requests: 50000 },
            { class: 'glacier-flexible', speed: 'bulk', gb: 50000, requests: 50000 },
          ],
        },
      ),
    )
    expect(found).toMatchObject({
      'storage.glacier-flexible': { cost: 180 },
      'requests.put.glacier-flexible': { cost: 1.5 },
      'requests.get.glacier-flexible': { cost: 0.02 },
      'transitions.glacier-flexible': { cost: 1.5 },
      'restores.glacier-flexible.standard.requests': { cost: 2.5 },
      'restores.glacier-flexible.standard.data': { cost: 500 },
      'restores.glacier-flexible.expedited.requests': { cost: 500 },
      'restores.glacier-flexible.expedited.data': { cost: 1500 },
      'restores.glacier-flexible.bulk.requests': { cost: 0 },
      'restores.glacier-flexible.bulk.data': { cost: 0 },
      // The tool leaves out the copies: 150,000 GB for a day.
      'restores.copies': { quantity: 150000 / (730 / 24), cost: 113.42 },
    })
  })

  it('Glacier Deep Archive, and its early end: 180 days less 150', async () => {
    const found = await totals(
      bucket(
        { class: 'deep-archive', stored: 60000, objectSize: '10 GB', requests: { put: 60000, get: 60000, transitions: 60000 } },
        {
          restores: [
            { class: 'deep-archive', gb: 60000, requests: 60000 },
            { class: 'deep-archive', speed: 'bulk', gb: 60000, requests: 60000 },
          ],
        },
      ),
    )
    expect(found).toMatchObject({
      'storage.deep-archive': { cost: 59.4 },
      'requests.put.deep-archive': { cost: 3 },
      'requests.get.deep-archive': { cost: 0.02 },
      'transitions.deep-archive': { cost: 3 },
      'restores.deep-archive.standard.requests': { cost: 6 },
      'restores.deep-archive.standard.data': { cost: 1200 },
      'restores.deep-archive.bulk.requests': { cost: 1.5 },
      'restores.deep-archive.bulk.data': { cost: 150 },
    })
    const early = await totals(
      bucket({ class: 'deep-archive', stored: 60000, age: 150, objectSize: '10 GB', lifetimeDays: 150, requests: { put: 0, get: 0 } }),
    )
    // 60,000 GB × 30 days of 730/24 × 0.00099
    expect(early['early-delete.deep-archive']).toMatchObject({ quantity: 60000 * (30 / (730 / 24)), cost: 58.59 })
  })

  it('Intelligent-Tiering with its fee for each object', async () => {
    const found = await totals(
      bucket({
        class: 'intelligent-tiering',
        stored: 20000,
        age: 200,
        objectSize: '1 MB',
        unread: 0.5,
        requests: { put: 20000, get: 20000 },
      }),
    )
    expect(found).toMatchObject({
      'storage.int-frequent': { quantity: 10000, cost: 230 },
      'storage.int-archive-instant': { quantity: 10000, cost: 40 },
      monitoring: { quantity: 20480000, cost: 51.2 },
      'requests.put.intelligent-tiering': { cost: 0.1 },
      'requests.get.intelligent-tiering': { cost: 0.01 },
    })
  })
})

/**
 * The tool's buckets in cn-north-1, in CNY. No source of the price book has China: quantities are
 * those of the case, and the prices are unknown, never those of another region.
 */
describe('a month of S3 in China', () => {
  it('has the quantities, and no price', async () => {
    const resource = bucket(
      { class: 'one-zone-ia', stored: 40000, requests: { put: 40000, get: 40000, transitions: 40000, retrieved: 40000 } },
      { select: [{ class: 'one-zone-ia', scanned: 40000, returned: 40000 }] },
    )
    const { resources } = await estimateOf({ it: resource }, { region: 'cn-north-1' })
    const entries = resources[0]?.entries ?? []
    expect(entries).toHaveLength(7)
    for (const entry of entries) {
      expect(entry.status).toBe('unknown-price')
      expect(entry.quantity?.texts()?.expected).toBe('40000')
      expect(overHorizon(entry, 'billed', 1)).toBeUndefined()
    }
  })
})
