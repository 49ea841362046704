import type { PlannerPlugin } from '@planner/contract'

export default {
  apiVersion: 1,
  resources: {
    'aws:backup:vault': () => import('./backup.js'),
    'aws:datasync:task': () => import('./datasync.js'),
    'aws:dms:replication-instance': () => import('./replication-instance.js'),
    'aws:efs:file-system': () => import('./efs.js'),
    'aws:fsx:file-system': () => import('./fsx.js'),
    'aws:importexport:job': () => import('./import-export.js'),
    'aws:snowball:job': () => import('./snowball.js'),
    'aws:storagegateway:gateway': () => import('./gateway.js'),
    'aws:transfer:server': () => import('./transfer-server.js'),
  },
  rules: {
    'cold-data-on-premises': () => import('./rules/cold-data-on-premises.js'),
    'endless-storage': () => import('./rules/endless-storage.js'),
    'no-copy-off-site': () => import('./rules/no-copy-off-site.js'),
  },
} satisfies PlannerPlugin
