import type { CostLine, PriceQuery, ResourceContext, ResourceType } from '@planner/contract'
import schema from '../schemas/bedrock-inference.schema.json' with { type: 'json' }
import type { BedrockInferenceProps } from './bedrock-inference.types.js'
import { SERVERLESS } from './meters.js'

function* lines(ctx: ResourceContext<BedrockInferenceProps>): Generator<CostLine> {
  const { model } = ctx.props
  const product = (inferenceType: string): PriceQuery => ({ offer: 'AmazonBedrock', where: { model, inferenceType }, per: 'token' })
  yield {
    id: 'input',
    label: `Tokens sent, ${model}`,
    quantity: ctx.input(['inputTokens'], 'token'),
    price: product('Input tokens'),
    charge: 'usage',
  }
  yield {
    id: 'output',
    label: `Tokens answered, ${model}`,
    quantity: ctx.input(['outputTokens'], 'token'),
    price: product('Output tokens'),
    charge: 'usage',
  }
}

export default {
  title: 'Bedrock inference',
  summary: 'Tokens sent to and answered by a foundation model.',
  schema,
  serviceModel: 'abstracted',
  lines,
  facts: ({ props }) => ({ ...SERVERLESS, 'safety.guardrails': props.guardrails === true }),
} satisfies ResourceType<BedrockInferenceProps>
