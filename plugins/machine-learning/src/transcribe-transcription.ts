import type { CostLine, ResourceContext, ResourceType } from '@planner/contract'
import schema from '../schemas/transcribe-transcription.schema.json' with { type: 'json' }
import { SERVERLESS, usageLine } from './meters.js'
import type { TranscribeTranscriptionProps } from './transcribe-transcription.types.js'

const METERS = {
  batch: {
    plain: 'transcription-job-audio-to-text-per-second',
    medical: 'transcription-job-medical-per-seconds',
    redaction: 'transcription-job-redaction-audio-to-text-per-second',
    customModel: 'transcription-job-transcribeclmaudio-transcribe-custom-language-model-per-seconds',
  },
  streaming: {
    plain: 'streaming-stream-to-text-per-second',
    medical: 'streaming-medical-per-seconds',
    redaction: 'streaming-redactiontranscribestreaming-automatic-content-redaction-per-seconds',
    customModel: 'streaming-transcribestreamingclm-transcribe-custom-language-model-per-seconds',
  },
} as const

function* lines(ctx: ResourceContext<TranscribeTranscriptionProps>): Generator<CostLine> {
  const { kind = 'batch', medical, redaction, customModel } = ctx.props
  const meters = METERS[kind]
  const each = ctx
    .input(['duration'], 'second')
    .roundUpTo(ctx.constant(1, 'second', 'billed by the second'))
    .atLeast(ctx.spec('machine-learning-rules', 'transcribe.minimum', 'amount', 'second'))
    .named('billed duration of a recording')
  const quantity = ctx.input(['recordings'], 'recording').as('1').times(each)
  const line = (id: string, label: string, meter: string) => usageLine('transcribe', { id, label, quantity, meter, per: 'second' })
  yield line('speech', medical ? 'Medical speech' : 'Speech', medical ? meters.medical : meters.plain)
  if (redaction) yield line('redaction', 'Redaction of personal data', meters.redaction)
  if (customModel) yield line('custom-model', 'Custom language model', meters.customModel)
}

export default {
  title: 'Transcribe transcription',
  summary: 'Seconds of speech in files and streams, 15 a recording at least, with redaction and custom models.',
  schema,
  serviceModel: 'abstracted',
  lines,
  facts: () => SERVERLESS,
} satisfies ResourceType<TranscribeTranscriptionProps>
