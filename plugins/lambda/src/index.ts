import type { PlannerPlugin } from '@planner/contract'

export default {
  apiVersion: 1,
  resources: {
    'aws:lambda:edge-function': () => import('./edge-function.js'),
    'aws:lambda:function': () => import('./function.js'),
  },
  rules: {
    'idle-server': () => import('./rules/idle-server.js'),
    'rounded-duration': () => import('./rules/rounded-duration.js'),
  },
} satisfies PlannerPlugin
