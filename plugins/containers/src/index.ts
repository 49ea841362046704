import type { PlannerPlugin } from '@planner/contract'

export default {
  apiVersion: 1,
  resources: {
    'aws:ecr:repository': () => import('./repository.js'),
    'aws:ecs:service': () => import('./service.js'),
    'aws:eks:cluster': () => import('./cluster.js'),
    'aws:eks:fargate-profile': () => import('./fargate-profile.js'),
    'aws:eks:node-group': () => import('./node-group.js'),
  },
} satisfies PlannerPlugin
