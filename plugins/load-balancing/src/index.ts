import type { PlannerPlugin } from '@planner/contract'

export default {
  apiVersion: 1,
  resources: {
    'aws:elb:application': () => import('./application.js'),
    'aws:elb:classic': () => import('./classic.js'),
    'aws:elb:gateway': () => import('./gateway.js'),
    'aws:elb:network': () => import('./network.js'),
  },
  rules: {
    'balancer-without-access-logs': () => import('./rules/balancer-without-access-logs.js'),
    'balancer-without-health-check': () => import('./rules/balancer-without-health-check.js'),
    'idle-balancer': () => import('./rules/idle-balancer.js'),
    'one-zone-balancing': () => import('./rules/one-zone-balancing.js'),
    'plain-listener': () => import('./rules/plain-listener.js'),
  },
} satisfies PlannerPlugin
