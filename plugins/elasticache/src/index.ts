import type { PlannerPlugin } from '@planner/contract'

export default {
  apiVersion: 1,
  resources: {
    'aws:elasticache:cluster': () => import('./cluster.js'),
    'aws:elasticache:serverless': () => import('./serverless.js'),
  },
} satisfies PlannerPlugin
