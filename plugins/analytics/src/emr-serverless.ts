import type { CostLine, Facts, ResourceContext, ResourceType, Unit } from '@planner/contract'
import schema from '../schemas/emr-serverless.schema.json' with { type: 'json' }
import type { EmrServerlessProps } from './emr-serverless.types.js'

type Context = ResourceContext<EmrServerlessProps>

function* lines(ctx: Context): Generator<CostLine> {
  const architecture = ctx.props.architecture === 'arm64' ? 'arm' : 'x86'
  const part = (id: string, label: string, input: string, meter: string, unit: Unit): CostLine => ({
    id,
    label,
    quantity: ctx.input([input], unit),
    price: { offer: 'ElasticMapReduce', where: { meter }, per: unit },
    charge: 'usage',
  })
  yield part('vcpu', 'Worker vCPUs', 'vcpuHours', `serverless.${architecture}.vcpu`, 'vCPU-hour')
  yield part('memory', 'Worker memory', 'memoryHours', `serverless.${architecture}.gb`, 'GB-hour')
  if (ctx.given(['storageHours'])) yield part('storage', 'Worker storage beyond 20 GB', 'storageHours', 'serverless.storage.gb', 'GB-hour')
}

const facts = ({ props }: Context): Facts => ({
  'compute.serverless': true,
  'analytics.durable-output': props.output !== undefined,
  'scaling.automatic': true,
  'availability.multi-zone': true,
})

export default {
  title: 'EMR Serverless application',
  summary: 'vCPU, memory and storage of Spark and Hive workers by the hour.',
  schema,
  serviceModel: 'abstracted',
  lines,
  facts,
} satisfies ResourceType<EmrServerlessProps>
