import type { PlannerPlugin } from '@planner/contract'

export default {
  apiVersion: 1,
  resources: {
    'aws:rds:cluster': () => import('./cluster.js'),
    'aws:rds:instance': () => import('./instance.js'),
  },
} satisfies PlannerPlugin
