import type { CostLine, Facts, ResourceContext, ResourceType } from '@planner/contract'
import schema from '../schemas/pipeline.schema.json' with { type: 'json' }
import type { PipelineProps } from './pipeline.types.js'

type Context = ResourceContext<PipelineProps>

function* lines(ctx: Context): Generator<CostLine> {
  if (ctx.props.kind === 'v1')
    yield {
      id: 'pipelines',
      label: 'Active pipelines, V1',
      quantity: ctx.input(['count'], 'pipeline').times(ctx.month.length),
      price: { offer: 'AWSCodePipeline', where: { meter: 'codepipeline.v1.pipeline' }, per: 'pipeline-month' },
      charge: 'recurring',
    }
  else
    yield {
      id: 'actions',
      label: 'Action minutes, V2',
      quantity: ctx.input(['actionMinutes'], 'minute'),
      price: { offer: 'AWSCodePipeline', where: { meter: 'codepipeline.v2.action-minute' }, per: 'minute' },
      charge: 'usage',
    }
}

const facts = ({ props }: Context): Facts => ({
  'delivery.pipeline': true,
  'delivery.source': props.source,
  'delivery.builds': props.builds ?? [],
  'delivery.deploys': props.deploys,
  'delivery.bucket': props.artifacts,
})

export default {
  title: 'CodePipeline pipelines',
  summary: 'Active pipelines (V1) or minutes of actions (V2).',
  schema,
  serviceModel: 'abstracted',
  lines,
  facts,
} satisfies ResourceType<PipelineProps>
