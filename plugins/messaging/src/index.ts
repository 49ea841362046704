import type { PlannerPlugin } from '@planner/contract'

export default {
  apiVersion: 1,
  resources: {
    'aws:sqs:queue': () => import('./queue.js'),
  },
} satisfies PlannerPlugin
