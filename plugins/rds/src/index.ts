import type { PlannerPlugin } from '@planner/contract'

export default {
  apiVersion: 1,
  resources: {
    'aws:rds:cluster': () => import('./cluster.js'),
    'aws:rds:instance': () => import('./instance.js'),
  },
  rules: {
    'backup-of-busy-database': () => import('./rules/backup-of-busy-database.js'),
    'backups-lost-with-database': () => import('./rules/backups-lost-with-database.js'),
    'constant-replicas': () => import('./rules/constant-replicas.js'),
    'database-open-to-world': () => import('./rules/database-open-to-world.js'),
    'database-snapshots-in-one-region': () => import('./rules/database-snapshots-in-one-region.js'),
    'database-without-backups': () => import('./rules/database-without-backups.js'),
    'heavy-jobs-on-sole-database': () => import('./rules/heavy-jobs-on-sole-database.js'),
    'no-copy-outside-zone': () => import('./rules/no-copy-outside-zone.js'),
    'public-database': () => import('./rules/public-database.js'),
    'reads-at-writer': () => import('./rules/reads-at-writer.js'),
    'reports-on-primary': () => import('./rules/reports-on-primary.js'),
    'single-zone-database': () => import('./rules/single-zone-database.js'),
    'uncached-database': () => import('./rules/uncached-database.js'),
    'unencrypted-database': () => import('./rules/unencrypted-database.js'),
    'unreserved-database': () => import('./rules/unreserved-database.js'),
  },
} satisfies PlannerPlugin
