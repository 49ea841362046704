import type { PlannerPlugin } from '@planner/contract'

export default {
  apiVersion: 1,
  resources: {
    '{{type}}': () => import('./{{kind}}.js'),
  },
  rules: {
    '{{rule}}': () => import('./rules/{{rule}}.js'),
  },
} satisfies PlannerPlugin
