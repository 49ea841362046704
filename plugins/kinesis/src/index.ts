import type { PlannerPlugin } from '@planner/contract'

export default {
  apiVersion: 1,
  resources: {},
} satisfies PlannerPlugin
