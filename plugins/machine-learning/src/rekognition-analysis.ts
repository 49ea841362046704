import type { CostLine, ResourceContext, ResourceType } from '@planner/contract'
import schema from '../schemas/rekognition-analysis.schema.json' with { type: 'json' }
import { SERVERLESS, usageLine } from './meters.js'
import type { RekognitionAnalysisProps } from './rekognition-analysis.types.js'

const OFFER = 'AmazonRekognition'

/** The price list's meter of each use; the long names are cut off there. */
const USES = [
  ['images', 'images', 'Face comparison and search', 'rekognition-image-api-per-images-processed-group1', 'image'],
  ['labelledImages', 'labelled-images', 'Labels, faces, text, moderation', 'rekognition-image-api-per-images-processed-group2', 'image'],
  [
    'imageProperties',
    'image-properties',
    'Image properties',
    'rekognition-image-api-per-images-processed-number-of-images-processed-using-detectlabels-i',
    'image',
  ],
  [
    'video',
    'video',
    'Stored video',
    'number-of-minutes-of-archived-video-processed-using-labeldetection-facedetection-persontra',
    'minute',
  ],
  ['shots', 'shots', 'Shot detection', 'number-of-minutes-of-archived-video-processed-for-shot-detection', 'minute'],
] as const

function* lines(ctx: ResourceContext<RekognitionAnalysisProps>): Generator<CostLine> {
  for (const [input, id, label, meter, per] of USES)
    if (ctx.given([input])) yield usageLine(OFFER, { id, label, quantity: ctx.input([input], per), meter, per })
  if (ctx.given(['faces']))
    yield usageLine(OFFER, {
      id: 'faces',
      label: 'Face vectors kept',
      quantity: ctx.input(['faces'], 'face').times(ctx.month.length),
      meter: 'face-metadata-storage-per-faces-mo',
      per: 'face-month',
    })
}

export default {
  title: 'Rekognition analysis',
  summary: 'Images by group of calls, minutes of video, face vectors kept.',
  schema,
  serviceModel: 'abstracted',
  lines,
  facts: () => SERVERLESS,
} satisfies ResourceType<RekognitionAnalysisProps>
