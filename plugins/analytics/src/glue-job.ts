import type { CostLine, Facts, PriceQuery, ResourceContext, ResourceType } from '@planner/contract'
import schema from '../schemas/glue-job.schema.json' with { type: 'json' }
import type { GlueJobProps } from './glue-job.types.js'
import { dpuHours } from './glue-runs.js'

type Context = ResourceContext<GlueJobProps>
type Kind = NonNullable<GlueJobProps['kind']>

const NAMES: Readonly<Record<Kind, string>> = {
  spark: 'Spark job',
  flex: 'Spark job on spare capacity',
  streaming: 'Streaming job',
  'python-shell': 'Python shell job',
  ray: 'Ray job',
}

const productOf = (kind: Kind): PriceQuery['where'] => {
  if (kind === 'flex') return { meter: 'etl-job-run-flex' }
  return kind === 'ray' ? { meter: 'etl-ray-job-run' } : { group: 'ETL Job run' }
}

function* lines(ctx: Context): Generator<CostLine> {
  const { kind = 'spark' } = ctx.props
  yield {
    id: 'runs',
    label: NAMES[kind],
    quantity: dpuHours(ctx, 'glue.job-minimum'),
    price: { offer: 'AWSGlue', where: productOf(kind), per: 'DPU-hour' },
    charge: 'usage',
  }
}

const facts = ({ props }: Context): Facts => ({
  'compute.serverless': true,
  'compute.interruptible': props.kind === 'flex',
  'storage.encrypted': props.encrypted === true,
  'data.sources': props.sources ?? [],
  'availability.multi-zone': false,
})

export default {
  title: 'Glue job',
  summary: 'DPU-hours of ETL jobs, by the second with the least duration that AWS bills.',
  schema,
  serviceModel: 'abstracted',
  lines,
  facts,
} satisfies ResourceType<GlueJobProps>
