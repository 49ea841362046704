import type { Facts, ResourceContext, ResourceType } from '@planner/contract'
import schema from '../schemas/stream.schema.json' with { type: 'json' }
import { shardFacts } from './shard-facts.js'
import type { StreamProps } from './stream.types.js'
import { streamProblems } from './stream-checks.js'
import { streamLines } from './stream-lines.js'

const facts = (ctx: ResourceContext<StreamProps>): Facts => ({
  ...shardFacts(ctx),
  ...plainFacts(ctx),
})

const plainFacts = ({ props, plain }: ResourceContext<StreamProps>): Facts => ({
  'stream.mode': props.mode ?? 'provisioned',
  'stream.shards': plain(['shards']),
  'stream.consumers': plain(['consumers']),
  'stream.fan-out-consumers': props.enhancedFanOut ? plain(['enhancedFanOut', 'consumers']) : 0,
  'stream.retention-hours': props.retention ? plain(['retention', 'period']) : 24,
  'stream.retention-extended': props.retention !== undefined,
  'storage.encrypted': props.encryption !== undefined && props.encryption !== 'none',
  'encryption.in-transit': true,
  'encryption.customer-key': props.encryption === 'customer-managed',
  'availability.multi-zone': true,
  'availability.zone-count': 3,
  'scaling.automatic': props.mode === 'on-demand',
  'network.public': false,
})

export default {
  title: 'Kinesis data stream',
  summary: 'Shards given or sized from the load, payload units, enhanced fan-out and retention; or on-demand mode.',
  schema,
  serviceModel: 'abstracted',
  lines: streamLines,
  facts,
  problems: streamProblems,
} satisfies ResourceType<StreamProps>
