import type { PlannerPlugin } from '@planner/contract'

export default {
  apiVersion: 1,
  resources: {
    'aws:dynamodb:dax': () => import('./dax.js'),
    'aws:dynamodb:table': () => import('./table.js'),
  },
  rules: {
    'throughput-below-forecast': () => import('./rules/throughput-below-forecast.js'),
    'unreserved-throughput': () => import('./rules/unreserved-throughput.js'),
  },
} satisfies PlannerPlugin
