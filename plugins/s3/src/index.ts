import type { PlannerPlugin } from '@planner/contract'

export default {
  apiVersion: 1,
  resources: {
    'aws:glacier:vault': () => import('./vault.js'),
    'aws:s3:bucket': () => import('./bucket.js'),
    'aws:s3:directory-bucket': () => import('./directory-bucket.js'),
  },
} satisfies PlannerPlugin
