import type { CostLine, Facts, ResourceContext, ResourceType } from '@planner/contract'
import schema from '../schemas/managed-node.schema.json' with { type: 'json' }
import type { ManagedNodeProps } from './managed-node.types.js'

type Context = ResourceContext<ManagedNodeProps>

function* lines(ctx: Context): Generator<CostLine> {
  if (ctx.props.tier !== 'advanced') return
  const hours = ctx.input(['hours'], 'hour', ctx.month.hours)
  yield {
    id: 'nodes',
    label: 'Advanced nodes outside EC2',
    quantity: ctx.input(['count'], 'instance').times(hours),
    price: { offer: 'AWSSystemsManager', where: { usagetype: 'MI-AdvInstances-Hrs' }, per: 'instance-hour' },
    charge: 'recurring',
  }
}

const facts = ({ props }: Context): Facts => ({ 'operations.managed': true, 'operations.session-manager': props.tier === 'advanced' })

export default {
  title: 'Systems Manager nodes outside EC2',
  summary: 'Servers outside EC2 in the advanced tier, by the hour; the standard tier and instances of EC2 are free.',
  schema,
  serviceModel: 'infrastructure',
  lines,
  facts,
} satisfies ResourceType<ManagedNodeProps>
