import type { Facts, ResourceContext, ResourceType } from '@planner/contract'
import schema from '../schemas/table.schema.json' with { type: 'json' }
import { reservable } from './reservation.js'
import type { TableProps } from './table.types.js'
import { tableProblems } from './table-checks.js'
import { tableLines } from './table-lines.js'
import { throughputFacts } from './throughput-facts.js'

/** Days that AWS keeps continuous backups, unless fewer are asked for. */
const RECOVERY_DAYS = 35

const facts = (ctx: ResourceContext<TableProps>): Facts => {
  const { props } = ctx
  const regions = (props.replicas ?? []).map(({ region }) => region)
  const recovery = props.pointInTimeRecovery === true
  return {
    ...throughputFacts(ctx),
    'table.mode': props.mode ?? 'on-demand',
    'table.class': props.class ?? 'standard',
    'table.global-indexes': (props.globalIndexes ?? []).length,
    'table.stream': props.stream !== undefined || props.kinesisStream !== undefined,
    'replicas.regions': regions,
    'storage.encrypted': true,
    'encryption.in-transit': true,
    'encryption.customer-key': props.encryption === 'customer-managed',
    'availability.multi-zone': true,
    'availability.zone-count': 3,
    'availability.multi-region': regions.length > 0,
    'scaling.automatic': props.mode !== 'provisioned' || (props.autoscaling?.read !== undefined && props.autoscaling.write !== undefined),
    'backup.automated': recovery,
    'backup.retention-days': recovery ? RECOVERY_DAYS : 0,
    'backup.manual-snapshots': props.backups !== undefined,
    'backup.other-region': regions.length > 0,
    'protection.deletion': props.deletionProtection === true,
    'network.public': false,
  }
}

export default {
  title: 'DynamoDB table',
  summary: 'Requests or provisioned capacity (scaled by the week, reserved), storage classes, indexes, streams, global tables and backups.',
  schema,
  serviceModel: 'abstracted',
  lines: tableLines,
  facts,
  problems: tableProblems,
  reservable,
} satisfies ResourceType<TableProps>
