import type { PlannerPlugin } from '@planner/contract'

export default {
  apiVersion: 1,
  resources: {
    'aws:dynamodb:dax': () => import('./dax.js'),
    'aws:dynamodb:table': () => import('./table.js'),
  },
} satisfies PlannerPlugin
