import type { CostLine, Facts, PriceQuery, ResourceContext, ResourceType } from '@planner/contract'
import schema from '../schemas/efs.schema.json' with { type: 'json' }
import { kept } from './amounts.js'
import type { EfsProps } from './efs.types.js'
import { efsProblems } from './efs-checks.js'

type Context = ResourceContext<EfsProps>

function* lines(ctx: Context): Generator<CostLine> {
  yield* storageLines(ctx)
  yield* throughputLines(ctx)
  yield* accessLines(ctx)
}

const product = (where: PriceQuery['where'], per: string): PriceQuery => ({ offer: 'AmazonEFS', where, per })

function* storageLines(ctx: Context): Generator<CostLine> {
  const { availability, throughput = 'elastic' } = ctx.props
  const zone = availability === 'one-zone'
  const name = zone ? ' in one zone' : ''
  const classes = [
    {
      key: 'standard',
      id: 'storage',
      label: `Standard storage${name}`,
      price: product({ usagetype: zone ? 'TimedStorage-Z-ByteHrs' : 'TimedStorage-ByteHrs' }, 'GB-month'),
    },
    {
      key: 'infrequentAccess',
      id: 'infrequent-access',
      label: `Infrequent Access storage${name}`,
      price: zone
        ? product({ usagetype: 'IATimedStorage-Z-ByteHrs' }, 'GB-month')
        : // Since elastic throughput came, its Infrequent Access class is a cheaper product of its own.
          throughput === 'elastic'
          ? product({ meter: 'infrequent-access-et-storage-gb-mo' }, 'GB-month')
          : product({ usagetype: 'IATimedStorage-ByteHrs' }, 'GB-month'),
    },
    { key: 'archive', id: 'archive', label: 'Archive storage', price: product({ meter: 'archive-storage-gb-mo' }, 'GB-month') },
  ]
  for (const { key, id, label, price } of classes)
    if (key === 'standard' || ctx.given(['storage', key]))
      yield { id, label, quantity: kept(ctx, ['storage', key]), price, charge: 'recurring' }
}

function* throughputLines(ctx: Context): Generator<CostLine> {
  const { throughput = 'elastic' } = ctx.props
  if (throughput === 'elastic') {
    yield {
      id: 'reads',
      label: 'Data read, elastic throughput',
      quantity: ctx.input(['read'], 'GB'),
      price: product({ meter: 'elastic.read' }, 'GB'),
      charge: 'usage',
    }
    yield {
      id: 'writes',
      label: 'Data written, elastic throughput',
      quantity: ctx.input(['written'], 'GB'),
      price: product({ meter: 'elastic.write' }, 'GB'),
      charge: 'usage',
    }
  }
  if (throughput === 'provisioned')
    yield {
      id: 'throughput',
      label: 'Provisioned throughput beyond what storage includes',
      quantity: ctx.input(['provisionedThroughput'], 'MiBps').beyond(includedThroughput(ctx)).times(ctx.month.length),
      price: product({ usagetype: 'ProvisionedTP-MiBpsHrs' }, 'MiBps-month'),
      charge: 'recurring',
    }
}

/** Each 20 GB of Standard storage bring 1 MiB/s. */
const includedThroughput = (ctx: Context) =>
  ctx
    .input(['storage', 'standard'], 'GB')
    .dividedBy(ctx.spec('efs-rules', 'included-throughput', 'amount', 'GB'))
    .times(ctx.constant(1, 'MiBps', 'for each 20 GB of Standard storage'))
    .named('throughput included')

/** What is read from a colder class, and what is moved into it. */
function* accessLines(ctx: Context): Generator<CostLine> {
  const infrequent = (accessType: string) => product({ storageClass: 'Infrequent Access', accessType }, 'GB')
  const classes = [
    { key: 'infrequentAccess', id: 'infrequent-access', name: 'Infrequent Access', read: infrequent('Read'), written: infrequent('Write') },
    {
      key: 'archive',
      id: 'archive',
      name: 'Archive',
      read: product({ meter: 'archive-storage-read-read-gb' }, 'GB'),
      written: product({ meter: 'archive-storage-write-write-gb' }, 'GB'),
    },
  ]
  for (const { key, id, name, read, written } of classes) {
    if (!holds(ctx, key)) continue
    yield { id: `${id}.reads`, label: `Read from ${name}`, quantity: ctx.input([key, 'read'], 'GB'), price: read, charge: 'usage' }
    yield { id: `${id}.writes`, label: `Moved to ${name}`, quantity: ctx.input([key, 'written'], 'GB'), price: written, charge: 'usage' }
  }
}

/** A class that holds nothing and is not accessed has no access to bill. */
const holds = (ctx: Context, key: string): boolean =>
  ctx.given([key]) || !ctx.input(['storage', key], 'GB', ctx.constant(0, 'GB', 'nothing in this class')).isZero

const facts = ({ props }: Context): Facts => {
  const zone = props.availability === 'one-zone'
  return {
    'storage.classes': [
      'standard',
      ...(props.storage.infrequentAccess === undefined ? [] : ['infrequent-access']),
      ...(props.storage.archive === undefined ? [] : ['archive']),
    ],
    'storage.encrypted': props.encrypted !== false,
    'lifecycle.transitions': props.lifecycle === true,
    'encryption.in-transit': undefined,
    'throughput.mode': props.throughput ?? 'elastic',
    'backups.enabled': props.backups === true,
    'replication.regions': props.replicatedTo === undefined ? [] : [props.replicatedTo],
    'availability.multi-zone': !zone,
    'availability.zones': props.zones,
    'availability.zone-count': zone ? 1 : (props.zones?.length ?? 3),
    'scaling.automatic': true,
    'network.public': false,
  }
}

export default {
  title: 'EFS file system',
  summary: 'Shared files by storage class, elastic or provisioned throughput, access to the colder classes.',
  schema,
  serviceModel: 'abstracted',
  lines,
  facts,
  problems: efsProblems,
} satisfies ResourceType<EfsProps>
