import type { PlannerPlugin } from '@planner/contract'

export default {
  apiVersion: 1,
  resources: {
    'aws:bedrock:inference': () => import('./bedrock-inference.js'),
    'aws:comprehend:analysis': () => import('./comprehend-analysis.js'),
    'aws:polly:speech': () => import('./polly-speech.js'),
    'aws:rekognition:analysis': () => import('./rekognition-analysis.js'),
    'aws:sagemaker:endpoint': () => import('./sagemaker-endpoint.js'),
    'aws:sagemaker:job': () => import('./sagemaker-job.js'),
    'aws:textract:analysis': () => import('./textract-analysis.js'),
    'aws:transcribe:transcription': () => import('./transcribe-transcription.js'),
    'aws:translate:translation': () => import('./translate-translation.js'),
  },
} satisfies PlannerPlugin
