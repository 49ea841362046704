import type { PlannerPlugin } from '@planner/contract'

export default {
  apiVersion: 1,
  resources: {
    'aws:redshift:cluster': () => import('./cluster.js'),
    'aws:redshift:serverless': () => import('./serverless.js'),
  },
} satisfies PlannerPlugin
