import type { PlannerPlugin } from '@planner/contract'

export default {
  apiVersion: 1,
  resources: {
    'aws:kinesis:firehose': () => import('./firehose.js'),
    'aws:kinesis:flink': () => import('./flink.js'),
    'aws:kinesis:stream': () => import('./stream.js'),
  },
  rules: {
    'crowded-consumers': () => import('./rules/crowded-consumers.js'),
    'idle-shards': () => import('./rules/idle-shards.js'),
    'shards-without-headroom': () => import('./rules/shards-without-headroom.js'),
    'short-stream-retention': () => import('./rules/short-stream-retention.js'),
  },
} satisfies PlannerPlugin
