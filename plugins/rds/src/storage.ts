import type { CostLine, Path, Quantity, ResourceContext } from '@planner/contract'
import { labelled } from './amounts.js'
import { engineFacts, type RdsEngine } from './engines.js'
import { type Deployment, usageProduct } from './product.js'

export type StorageType = 'gp3' | 'gp2' | 'io2' | 'io1' | 'magnetic'

export const STORAGE_TABLE = 'rds-storage'

/** Storage of databases of one kind. */
export interface StorageSet {
  readonly engine: RdsEngine
  readonly type: StorageType
  readonly deployment: Deployment
  /** Mean number whose storage exists. */
  readonly existing: Quantity
  /** Prefix of its line ids; empty for the database itself. */
  readonly prefix: string
}

/** Where the amounts stand: replicas have the storage of their source. */
const AT: Path = ['storage']

const SUFFIXES: Readonly<Record<StorageType, string>> = {
  gp3: 'GP3-Storage',
  gp2: 'GP2-Storage',
  io2: 'PIOPS-Storage-IO2',
  io1: 'PIOPS-Storage',
  magnetic: 'StorageUsage',
}

const IOPS_SUFFIXES: Readonly<Partial<Record<StorageType, string>>> = { gp3: 'GP3-PIOPS', io2: 'IO2-PIOPS', io1: 'PIOPS' }

/** Key of the limits of a storage type for an engine. */
export const storageKey = (engine: RdsEngine, type: StorageType): string => `${type}.${engineFacts(engine).storage}`

/** AWS's usage types name the copies: the standby of SQL Server is a mirror. */
const storageUsage = (engine: RdsEngine, deployment: Deployment, suffix: string): string => {
  const mirrored = engineFacts(engine).storage === 'sql-server' ? 'Mirror-' : 'Multi-AZ-'
  const copies = { 'single-az': '', 'multi-az': mirrored, 'multi-az-cluster': 'Multi-AZCluster-' }[deployment]
  return `RDS:${copies}${suffix}`
}

/** Storage, and IOPS, throughput and requests where its type bills them. */
export function* storageLines(ctx: ResourceContext, set: StorageSet): Generator<CostLine> {
  const { engine, type, deployment, prefix } = set
  const months = set.existing.as('1').times(ctx.month.length)
  const usage = (suffix: string) => storageUsage(engine, deployment, suffix)
  yield {
    id: `${prefix}storage`,
    label: labelled(`Storage, ${type}${deployment === 'single-az' ? '' : `, ${deployment}`}`, prefix),
    quantity: ctx.input([...AT, 'size'], 'GB').times(months),
    price: usageProduct(usage(SUFFIXES[type]), 'GB-month'),
    charge: 'recurring',
  }
  const iops = billedIops(ctx, set)
  if (iops && !iops.isZero)
    yield {
      id: `${prefix}iops`,
      label: labelled(`Provisioned IOPS, ${type}`, prefix),
      quantity: iops.times(months),
      price: usageProduct(usage(IOPS_SUFFIXES[type] ?? ''), 'IOPS-month'),
      charge: 'recurring',
    }
  if (type === 'gp3' && ctx.given([...AT, 'throughput'])) {
    const throughput = ctx.input([...AT, 'throughput'], 'MiBps').beyond(included(ctx, set, 'ThroughputMibS', 'MiBps'))
    if (!throughput.isZero)
      yield {
        id: `${prefix}throughput`,
        label: labelled('Provisioned throughput, gp3', prefix),
        quantity: throughput.times(months).as('MBps-month'),
        price: usageProduct(usage('GP3-Throughput'), 'MBps-month'),
        charge: 'recurring',
      }
  }
  if (type === 'magnetic')
    yield {
      id: `${prefix}requests`,
      label: labelled('I/O requests, magnetic storage', prefix),
      quantity: ctx.input([...AT, 'requests'], 'operation').times(set.existing.as('1')),
      price: usageProduct('RDS:StorageIOUsage', 'operation'),
      charge: 'usage',
    }
  if (ctx.props.storage.logVolume) yield* logVolumeLines(ctx, set, months)
}

/** gp3 pays for IOPS beyond what is included, io1 and io2 for all. */
const billedIops = (ctx: ResourceContext, set: StorageSet): Quantity | undefined => {
  const at = [...AT, 'iops']
  if (set.type === 'io1' || set.type === 'io2') return ctx.input(at, 'IOPS')
  if (set.type !== 'gp3' || !ctx.given(at)) return undefined
  return ctx.input(at, 'IOPS').beyond(included(ctx, set, 'Iops', 'IOPS'))
}

/** What gp3 includes: more from the size on at which AWS stripes it over four volumes. */
export const included = (
  ctx: ResourceContext,
  { engine, type }: Pick<StorageSet, 'engine' | 'type'>,
  what: 'Iops' | 'ThroughputMibS',
  unit: string,
): Quantity => {
  const key = storageKey(engine, type)
  return ctx.spec(STORAGE_TABLE, key, `${isStriped(ctx, key) ? 'striped' : 'included'}${what}`, unit)
}

export const isStriped = (ctx: ResourceContext, key: string): boolean => {
  if (ctx.catalog(STORAGE_TABLE, key)?.cells.thresholdGib === undefined) return false
  const size = ctx.input([...AT, 'size'], 'GB')
  return size.known && !ctx.spec(STORAGE_TABLE, key, 'thresholdGib', 'GB').exceeds(size)
}

/** A dedicated log volume has one size and one number of IOPS. */
function* logVolumeLines(ctx: ResourceContext, { engine, type, deployment, prefix }: StorageSet, months: Quantity): Generator<CostLine> {
  const usage = (suffix: string) => storageUsage(engine, deployment, suffix)
  yield {
    id: `${prefix}log-volume.storage`,
    label: labelled(`Dedicated log volume, ${type}`, prefix),
    quantity: ctx.spec(STORAGE_TABLE, 'log-volume', 'minGib', 'GB').times(months),
    price: usageProduct(usage(SUFFIXES[type]), 'GB-month'),
    charge: 'recurring',
  }
  yield {
    id: `${prefix}log-volume.iops`,
    label: labelled(`IOPS of the dedicated log volume, ${type}`, prefix),
    quantity: ctx.spec(STORAGE_TABLE, 'log-volume', 'minIops', 'IOPS').times(months),
    price: usageProduct(usage(IOPS_SUFFIXES[type] ?? ''), 'IOPS-month'),
    charge: 'recurring',
  }
}
