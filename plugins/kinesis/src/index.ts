import type { PlannerPlugin } from '@planner/contract'

export default {
  apiVersion: 1,
  resources: {
    'aws:kinesis:firehose': () => import('./firehose.js'),
    'aws:kinesis:flink': () => import('./flink.js'),
    'aws:kinesis:stream': () => import('./stream.js'),
  },
} satisfies PlannerPlugin
