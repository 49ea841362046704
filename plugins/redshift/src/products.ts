import type { PriceQuery, Unit } from '@planner/contract'

export const OFFER = 'AmazonRedshift'

const product = (where: Readonly<Record<string, string>>, per: Unit): PriceQuery => ({ offer: OFFER, where, per })

export const nodeProduct = (nodeType: string): PriceQuery =>
  product({ productFamily: 'Compute Instance', instanceType: nodeType }, 'node-hour')

export const managedStorage = (nodeType: string): PriceQuery =>
  product({ productFamily: 'Redshift Managed Storage', instanceType: nodeType }, 'GB-month')

export const SERVERLESS_STORAGE = product({ productFamily: 'Redshift Managed Storage', usagetype: 'RMS:Serverless' }, 'GB-month')

export const SERVERLESS_COMPUTE = product({ productFamily: 'Serverless', usagetype: 'Redshift:ServerlessUsage' }, 'RPU-hour')

export const scalingProduct = (nodeType: string): PriceQuery =>
  product({ productFamily: 'Redshift Concurrency Scaling', instanceType: nodeType, concurrencyscalingfreeusage: 'No' }, 'node-second')

export const SPECTRUM = product({ productFamily: 'Redshift Data Scan' }, 'TB')

export const BACKUP = product({ productFamily: 'Storage Snapshot' }, 'GB-month')

/** Types that store on the disks of their nodes, and not in managed storage. */
export const storesOnNodes = (nodeType: string): boolean => /^d[cs]\d/.test(nodeType)
