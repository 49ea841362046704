import type { PlannerPlugin } from '@planner/contract'

export default {
  apiVersion: 1,
  resources: {
    'aws:elb:application': () => import('./application.js'),
    'aws:elb:classic': () => import('./classic.js'),
    'aws:elb:gateway': () => import('./gateway.js'),
    'aws:elb:network': () => import('./network.js'),
  },
} satisfies PlannerPlugin
