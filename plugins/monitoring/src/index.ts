import type { PlannerPlugin } from '@planner/contract'

export default {
  apiVersion: 1,
  resources: {
    'aws:cloudtrail:event-store': () => import('./event-store.js'),
    'aws:cloudtrail:trail': () => import('./trail.js'),
    'aws:cloudwatch:alarm': () => import('./alarm.js'),
    'aws:cloudwatch:canary': () => import('./canary.js'),
    'aws:cloudwatch:dashboard': () => import('./dashboard.js'),
    'aws:cloudwatch:logs': () => import('./logs.js'),
    'aws:cloudwatch:metric': () => import('./metric.js'),
    'aws:config:recorder': () => import('./config-recorder.js'),
    'aws:config:rule': () => import('./config-rule.js'),
    'aws:support:plan': () => import('./support-plan.js'),
    'aws:systems-manager:managed-node': () => import('./managed-node.js'),
    'aws:systems-manager:parameter': () => import('./parameter.js'),
    'aws:xray:tracing': () => import('./tracing.js'),
  },
} satisfies PlannerPlugin
