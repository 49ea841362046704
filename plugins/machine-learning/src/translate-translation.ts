import type { CostLine, ResourceContext, ResourceType } from '@planner/contract'
import schema from '../schemas/translate-translation.schema.json' with { type: 'json' }
import { SERVERLESS, usageLine } from './meters.js'
import type { TranslateTranslationProps } from './translate-translation.types.js'

const METERS = { 'real-time': 'text-translation-per-character', batch: 'texttranslationjob', custom: 'activecustomtranslationjob' } as const

function* lines(ctx: ResourceContext<TranslateTranslationProps>): Generator<CostLine> {
  const { kind = 'real-time' } = ctx.props
  yield usageLine('translate', {
    id: 'characters',
    label: `Characters translated, ${kind}`,
    quantity: ctx.input(['characters'], 'character'),
    meter: METERS[kind],
    per: 'character',
  })
}

export default {
  title: 'Translate translation',
  summary: 'Characters translated at once, in batches, or with parallel data of your own.',
  schema,
  serviceModel: 'abstracted',
  lines,
  facts: () => SERVERLESS,
} satisfies ResourceType<TranslateTranslationProps>
