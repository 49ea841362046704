import type { CostLine, Facts, ResourceContext, ResourceType } from '@planner/contract'
import schema from '../schemas/replication-instance.schema.json' with { type: 'json' }
import type { ReplicationInstanceProps } from './replication-instance.types.js'

type Context = ResourceContext<ReplicationInstanceProps>

const OFFER = 'AWSDatabaseMigrationSvc'

function* lines(ctx: Context): Generator<CostLine> {
  const { instanceClass, multiZone = false } = ctx.props
  const [, family = '', size = ''] = instanceClass.split('.')
  const availabilityZone = multiZone ? 'Multiple' : 'Single'
  const hours = ctx.input(['hours'], 'hour', ctx.month.hours)
  yield {
    id: 'instance',
    label: `Replication instance, ${instanceClass}${multiZone ? ', in two zones' : ''}`,
    quantity: hours.as('instance-hour'),
    price: { offer: OFFER, where: { instanceType: `${family}.${size}`, availabilityZone }, per: 'instance-hour' },
    charge: 'recurring',
  }
  const stored = ctx.input(['storage'], 'GB').beyond(ctx.spec('dms-included-storage', family, 'storageGb', 'GB'))
  if (stored.known && stored.isZero) return
  yield {
    id: 'storage',
    label: 'Storage beyond what is included, gp2',
    quantity: stored.times(ctx.month.length),
    price: { offer: OFFER, where: { meter: 'storage.gp2', availabilityZone }, per: 'GB-month' },
    charge: 'recurring',
  }
}

const facts = ({ props }: Context): Facts => ({ 'availability.multi-zone': props.multiZone === true })

export default {
  title: 'DMS replication instance',
  summary: 'Hours of an instance that copies databases, in one zone or two, and storage beyond what is included.',
  schema,
  serviceModel: 'container',
  lines,
  facts,
} satisfies ResourceType<ReplicationInstanceProps>
