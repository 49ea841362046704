import type { PlannerPlugin } from '@planner/contract'

export default {
  apiVersion: 1,
  resources: {
    'aws:elasticache:cluster': () => import('./cluster.js'),
    'aws:elasticache:serverless': () => import('./serverless.js'),
  },
  rules: {
    'cache-without-replica': () => import('./rules/cache-without-replica.js'),
  },
} satisfies PlannerPlugin
