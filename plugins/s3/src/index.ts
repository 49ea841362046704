import type { PlannerPlugin } from '@planner/contract'

export default {
  apiVersion: 1,
  resources: {
    'aws:glacier:vault': () => import('./vault.js'),
    'aws:s3:bucket': () => import('./bucket.js'),
    'aws:s3:directory-bucket': () => import('./directory-bucket.js'),
  },
  rules: {
    'ageing-data-without-lifecycle': () => import('./rules/ageing-data-without-lifecycle.js'),
    'distant-readers': () => import('./rules/distant-readers.js'),
    'endless-versions': () => import('./rules/endless-versions.js'),
    'fragile-storage-class': () => import('./rules/fragile-storage-class.js'),
    'often-read-cold-data': () => import('./rules/often-read-cold-data.js'),
    'public-bucket': () => import('./rules/public-bucket.js'),
    'reduced-redundancy': () => import('./rules/reduced-redundancy.js'),
    'shared-bucket-without-policy': () => import('./rules/shared-bucket-without-policy.js'),
    'single-part-uploads': () => import('./rules/single-part-uploads.js'),
    'static-site-on-servers': () => import('./rules/static-site-on-servers.js'),
    'uncached-transfers': () => import('./rules/uncached-transfers.js'),
    'unfinished-uploads': () => import('./rules/unfinished-uploads.js'),
    'unlogged-bucket': () => import('./rules/unlogged-bucket.js'),
    'unversioned-bucket': () => import('./rules/unversioned-bucket.js'),
  },
} satisfies PlannerPlugin
