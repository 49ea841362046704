import type { CostLine, Facts, PriceQuery, ResourceContext, ResourceType } from '@planner/contract'
import schema from '../schemas/backup.schema.json' with { type: 'json' }
import { kept } from './amounts.js'
import type { BackupProps } from './backup.types.js'

type Context = ResourceContext<BackupProps>

/** What a vault holds backups of; the key is the property, the id stands in line ids and meters. */
const KINDS = [
  { key: 'ebs', id: 'ebs', name: 'EBS snapshots' },
  { key: 'efs', id: 'efs', name: 'EFS' },
  { key: 'rds', id: 'rds', name: 'RDS snapshots' },
  { key: 'aurora', id: 'aurora', name: 'Aurora snapshots' },
  { key: 'dynamodb', id: 'dynamodb', name: 'DynamoDB' },
  { key: 's3', id: 's3', name: 'S3' },
  { key: 'fsxWindows', id: 'fsx-windows', name: 'FSx for Windows' },
  { key: 'fsxLustre', id: 'fsx-lustre', name: 'FSx for Lustre' },
  { key: 'fsxOntap', id: 'fsx-ontap', name: 'FSx for ONTAP' },
  { key: 'fsxOpenzfs', id: 'fsx-openzfs', name: 'FSx for OpenZFS' },
  { key: 'volumeGateway', id: 'volume-gateway', name: 'Volume Gateway' },
  { key: 'vmware', id: 'vmware', name: 'VMware' },
  { key: 'documentdb', id: 'documentdb', name: 'DocumentDB' },
  { key: 'neptune', id: 'neptune', name: 'Neptune' },
  { key: 'redshift', id: 'redshift', name: 'Redshift' },
  { key: 'timestream', id: 'timestream', name: 'Timestream' },
  { key: 'sapHana', id: 'sap-hana', name: 'SAP HANA' },
] as const

type Kind = (typeof KINDS)[number]

function* lines(ctx: Context): Generator<CostLine> {
  for (const kind of KINDS) if (ctx.props[kind.key] !== undefined) yield* kindLines(ctx, kind)
  if (ctx.given(['copied']))
    yield {
      id: 'copies',
      label: `Copied to ${ctx.props.copiedTo ?? 'another region'}`,
      quantity: ctx.input(['copied'], 'GB'),
      price: copyPrice(ctx.props),
      charge: 'usage',
    }
  if (ctx.given(['evaluations']))
    yield {
      id: 'evaluations',
      label: 'Evaluations of Backup Audit Manager',
      quantity: ctx.input(['evaluations'], 'evaluation'),
      price: product('evaluations', 'evaluation'),
      charge: 'usage',
    }
}

function* kindLines(ctx: Context, kind: Kind): Generator<CostLine> {
  const { key, id, name } = kind
  const parts = [
    { part: 'warm', id: 'warm', label: 'backups', meter: 'warm', stored: true },
    { part: 'cold', id: 'cold', label: 'cold backups', meter: 'cold', stored: true },
    { part: 'restored', id: 'restores', label: 'restored', meter: 'restore.warm', stored: false },
    { part: 'restoredCold', id: 'restores-cold', label: 'restored from cold storage', meter: 'restore.cold', stored: false },
  ] as const
  for (const { part, id: lineId, label, meter, stored } of parts) {
    if (!ctx.given([key, part])) continue
    yield {
      id: `${id}.${lineId}`,
      label: `${name}, ${label}`,
      quantity: stored ? kept(ctx, [key, part]) : ctx.input([key, part], 'GB'),
      price: priceOf(ctx, kind, meter, stored ? 'GB-month' : 'GB'),
      charge: stored ? 'recurring' : 'usage',
      // Free up to the size of the databases, whichever way they are backed up.
      ...(key === 'rds' ? { pool: 'AmazonRDS.backup' } : {}),
    }
  }
  if (ctx.given([key, 'itemRestores']))
    yield {
      id: `${id}.item-restores`,
      label: `${name}, restores of single files`,
      quantity: ctx.input([key, 'itemRestores'], 'request'),
      price: product(`${id}.restore.item`, 'request'),
      charge: 'usage',
    }
}

/** Copies are data that goes from region to region. */
const copyPrice = ({ copiedTo }: Readonly<BackupProps>): PriceQuery =>
  copiedTo === undefined
    ? product('copy.cross-region', 'GB')
    : { offer: 'AWSDataTransfer', where: { transferType: 'InterRegion Outbound', toRegionCode: copiedTo }, per: 'GB' }

/** What a service bills itself, whoever takes the backup, is asked of that service; the rest of AWS Backup. */
const priceOf = ({ props }: Context, { id }: Kind, meter: Meter, per: string): PriceQuery => {
  const of = (offer: string, where: PriceQuery['where']): PriceQuery => ({ offer, where, per })
  if (id === 'ebs' && meter !== 'restore.warm') return of('AmazonEC2', { usagetype: EBS_USAGE[meter] })
  if (id === 'rds') return of('AmazonRDS', { usagetype: 'RDS:ChargedBackupUsage', databaseEngine: 'Any' })
  if (id === 'aurora')
    return of('AmazonRDS', {
      usagetype: 'Aurora:BackupUsage',
      databaseEngine: props.aurora?.engine === 'postgresql' ? 'Aurora PostgreSQL' : 'Aurora MySQL',
    })
  if (id === 'dynamodb' && meter === 'warm') return of('AmazonDynamoDB', { productFamily: 'Amazon DynamoDB On-Demand Backup Storage' })
  if (id === 'dynamodb' && meter === 'restore.warm') return of('AmazonDynamoDB', { productFamily: 'Amazon DynamoDB Restore Data Size' })
  if (id === 's3') return product(meter === 'restore.warm' ? 'backup.s3.restore' : `backup.s3.${meter}`, per)
  return product(`${id}.${meter}`, per)
}

type Meter = 'warm' | 'cold' | 'restore.warm' | 'restore.cold'

/** Restoring a warm snapshot costs nothing. */
const EBS_USAGE: Readonly<Record<Exclude<Meter, 'restore.warm'>, string>> = {
  warm: 'EBS:SnapshotUsage',
  cold: 'EBS:SnapshotArchiveStorage',
  'restore.cold': 'EBS:SnapshotArchiveRetrieval',
}

const product = (meter: string, per: string): PriceQuery => ({ offer: 'AWSBackup', where: { meter }, per })

const facts = ({ props }: Context): Facts => ({
  'backups.enabled': true,
  'backups.kinds': KINDS.filter(({ key }) => props[key] !== undefined).map(({ id }) => id),
  'backups.retention-days': props.retention,
  'backups.locked': props.locked === true,
  'backups.air-gapped': props.logicallyAirGapped === true,
  'backups.copied-to': props.copiedTo === undefined ? [] : [props.copiedTo],
  'storage.encrypted': true,
  'encryption.customer-key': props.encryption === 'customer-managed',
  'network.public': false,
})

export default {
  title: 'Backup vault',
  summary: 'Backups by the service that they come from, warm and cold, restores, copies to other regions.',
  schema,
  serviceModel: 'abstracted',
  lines,
  facts,
} satisfies ResourceType<BackupProps>
