import type { Facts, ResourceContext, ResourceType } from '@planner/contract'
import schema from '../schemas/queue.schema.json' with { type: 'json' }
import type { QueueProps } from './queue.types.js'
import { queueProblems } from './queue-checks.js'
import { queueLines } from './queue-lines.js'

const facts = ({ props }: ResourceContext<QueueProps>): Facts => ({
  'queue.kind': props.kind ?? 'standard',
  'queue.ordered': props.kind === 'fifo',
  'queue.long-polling': props.polling?.wait !== undefined && props.polling.wait !== 0,
  'queue.consumer': props.consumer,
  'failure.destination': props.deadLetter !== undefined,
  'storage.encrypted': props.encryption !== 'none',
  'encryption.customer-key': props.encryption === 'customer-managed',
  'encryption.in-transit': true,
  'availability.multi-zone': true,
  // AWS says several and not how many: at least two.
  'availability.zone-count': 2,
  'scaling.automatic': true,
  'network.public': props.public === true,
})

export default {
  title: 'SQS queue',
  summary: 'Requests of a standard or FIFO queue, each 64 KB of a call one, and polls that find nothing.',
  schema,
  serviceModel: 'abstracted',
  lines: queueLines,
  facts,
  problems: queueProblems,
} satisfies ResourceType<QueueProps>
