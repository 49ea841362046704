import type { PriceQuery, Unit } from '@planner/contract'

/** What capacity and requests are spent on. A write to a global table is `replicated` in all of its regions. */
export type Kind = 'read' | 'write' | 'replicated'
export type TableClass = 'standard' | 'standard-ia'

export const OFFER = 'AmazonDynamoDB'

const product = (where: Readonly<Record<string, string>>, per: Unit): PriceQuery => ({ offer: OFFER, where, per })

const GROUPS = { read: 'DDB-ReadUnits', write: 'DDB-WriteUnits', replicated: 'DDB-ReplicatedWriteUnits' } as const

export const CAPACITY_UNITS = {
  read: 'ReadCapacityUnit',
  write: 'WriteCapacityUnit',
  replicated: 'ReplicatedWriteCapacityUnit',
} as const

export const REQUEST_UNITS = { read: 'ReadRequestUnit', write: 'WriteRequestUnit', replicated: 'ReplicatedWriteRequestUnit' } as const

const CAPACITY: Readonly<Record<Kind, Readonly<Record<string, string>>>> = {
  read: { productFamily: 'Provisioned IOPS', group: GROUPS.read, usagetype: 'ReadCapacityUnit-Hrs' },
  write: { productFamily: 'Provisioned IOPS', group: GROUPS.write, usagetype: 'WriteCapacityUnit-Hrs' },
  replicated: { productFamily: 'DDB-Operation-ReplicatedWrite', group: GROUPS.replicated, usagetype: 'ReplWriteCapacityUnit-Hrs' },
}

const REQUESTS = { read: 'ReadRequestUnits', write: 'WriteRequestUnits', replicated: 'ReplWriteRequestUnits' } as const

const IA_CAPACITY = {
  read: 'IA-ReadCapacityUnit-Hrs',
  write: 'IA-WriteCapacityUnit-Hrs',
  replicated: 'IA-ReplWriteCapacityUnit-Hrs',
} as const

/** Provisioned capacity by the hour. */
export const capacityProduct = (kind: Kind, tableClass: TableClass): PriceQuery =>
  product(tableClass === 'standard' ? CAPACITY[kind] : { usagetype: IA_CAPACITY[kind] }, `${CAPACITY_UNITS[kind]}-hour`)

/** Request units of on-demand mode. */
export const requestProduct = (kind: Kind, tableClass: TableClass): PriceQuery =>
  product(
    tableClass === 'standard'
      ? { productFamily: 'Amazon DynamoDB PayPerRequest Throughput', group: GROUPS[kind], usagetype: REQUESTS[kind] }
      : { usagetype: `IA-${REQUESTS[kind]}` },
    REQUEST_UNITS[kind],
  )

export const storageProduct = (tableClass: TableClass): PriceQuery =>
  product({ usagetype: tableClass === 'standard' ? 'TimedStorage-ByteHrs' : 'IA-TimedStorage-ByteHrs' }, 'GB-month')

export const PITR = product({ usagetype: 'TimedPITRStorage-ByteHrs' }, 'GB-month')
export const BACKUP = product({ productFamily: 'Amazon DynamoDB On-Demand Backup Storage' }, 'GB-month')
export const RESTORE = product({ productFamily: 'Amazon DynamoDB Restore Data Size' }, 'GB')
export const STREAM_READS = product({ group: 'DDB-StreamsReadRequests' }, 'request')
export const CHANGE_CAPTURE = product({ usagetype: 'ChangeDataCaptureUnits-Kinesis' }, 'request')
export const FULL_EXPORT = product({ usagetype: 'ExportDataSize-Bytes' }, 'GB')
export const INCREMENTAL_EXPORT = product({ usagetype: 'IncrementalExportDataSize-Bytes' }, 'GB')
export const IMPORT = product({ usagetype: 'ImportDataSize-Bytes' }, 'GB')
