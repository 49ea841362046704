import type { CostLine, ResourceContext, ResourceType } from '@planner/contract'
import schema from '../schemas/polly-speech.schema.json' with { type: 'json' }
import { SERVERLESS, usageLine } from './meters.js'
import type { PollySpeechProps } from './polly-speech.types.js'

function* lines(ctx: ResourceContext<PollySpeechProps>): Generator<CostLine> {
  const { engine = 'standard' } = ctx.props
  yield usageLine('AmazonPolly', {
    id: 'characters',
    label: `Characters spoken, ${engine} voices`,
    quantity: ctx.input(['characters'], 'character'),
    meter: `${engine}-per-characters`,
    per: 'character',
  })
}

export default {
  title: 'Polly speech',
  summary: 'Characters spoken, by voice engine.',
  schema,
  serviceModel: 'abstracted',
  lines,
  facts: () => SERVERLESS,
} satisfies ResourceType<PollySpeechProps>
