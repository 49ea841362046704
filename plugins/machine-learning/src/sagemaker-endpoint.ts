import type { CostLine, Facts, PriceQuery, ResourceContext, ResourceType, Unit } from '@planner/contract'
import schema from '../schemas/sagemaker-endpoint.schema.json' with { type: 'json' }
import type { SagemakerEndpointProps } from './sagemaker-endpoint.types.js'

type Context = ResourceContext<SagemakerEndpointProps>

const product = (where: PriceQuery['where'], per: Unit): PriceQuery => ({ offer: 'AmazonSageMaker', where, per })

function* lines(ctx: Context): Generator<CostLine> {
  const { instanceType } = ctx.props
  const running = ctx.profile(['count'], 'instance').mean().times(ctx.month.hours)
  yield {
    id: 'instances',
    label: `Hosting, ${instanceType}`,
    quantity: running,
    price: product({ productFamily: 'ML Instance', component: 'Hosting', instanceType }, 'instance-hour'),
    charge: 'usage',
  }
  if (ctx.given(['storage']))
    yield {
      id: 'storage',
      label: 'Volumes of the machines',
      quantity: ctx.input(['storage'], 'GB').times(running.as('hour')).as('GB-month'),
      price: product({ usagetype: 'Host:VolumeUsage.gp3' }, 'GB-month'),
      charge: 'recurring',
    }
  if (ctx.given(['dataIn']))
    yield {
      id: 'data-in',
      label: 'Data sent to it',
      quantity: ctx.input(['dataIn'], 'GB'),
      price: product({ usagetype: 'Hst:Data-Bytes-In' }, 'GB'),
      charge: 'usage',
    }
  if (ctx.given(['dataOut']))
    yield {
      id: 'data-out',
      label: 'Data that it answers',
      quantity: ctx.input(['dataOut'], 'GB'),
      price: product({ usagetype: 'Hst:Data-Bytes-Out' }, 'GB'),
      charge: 'usage',
    }
}

const facts = (ctx: Context): Facts => ({
  'instance.type': ctx.props.instanceType,
  'scaling.automatic': !ctx.profile(['count'], 'instance').constant,
  'storage.encrypted': ctx.props.encrypted === true,
  'encryption.in-transit': true,
  'network.vpc': ctx.props.subnets !== undefined,
  'availability.multi-zone': typeof ctx.props.count === 'number' ? ctx.props.count > 1 : undefined,
})

export default {
  title: 'SageMaker endpoint',
  summary: 'Hosting machines by the hour, their volumes, data in and out.',
  schema,
  serviceModel: 'container',
  lines,
  facts,
} satisfies ResourceType<SagemakerEndpointProps>
