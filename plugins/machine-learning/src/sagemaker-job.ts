import type { CostLine, ResourceContext, ResourceType } from '@planner/contract'
import schema from '../schemas/sagemaker-job.schema.json' with { type: 'json' }
import type { SagemakerJobProps } from './sagemaker-job.types.js'

/** The price list's word for what machines do. */
const COMPONENTS: Readonly<Record<NonNullable<SagemakerJobProps['kind']>, string>> = {
  training: 'Training',
  processing: 'Processing',
  'batch-transform': 'Batch Transform',
  notebook: 'Notebook',
}

function* lines(ctx: ResourceContext<SagemakerJobProps>): Generator<CostLine> {
  const { kind = 'training', instanceType } = ctx.props
  yield {
    id: 'instances',
    label: `${COMPONENTS[kind]}, ${instanceType}`,
    quantity: ctx
      .input(['count'], 'instance')
      .times(ctx.input(['runs'], 'run').as('1'))
      .times(ctx.input(['duration'], 'hour')),
    price: {
      offer: 'AmazonSageMaker',
      where: { productFamily: 'ML Instance', component: COMPONENTS[kind], instanceType },
      per: 'instance-hour',
    },
    charge: 'usage',
  }
}

export default {
  title: 'SageMaker job',
  summary: 'Machines that train, process, transform or run notebooks, for as long as they run.',
  schema,
  serviceModel: 'container',
  lines,
  facts: ({ props }) => ({ 'instance.type': props.instanceType, 'encryption.in-transit': true }),
} satisfies ResourceType<SagemakerJobProps>
