import type { PlannerPlugin } from '@planner/contract'

export default {
  apiVersion: 1,
  resources: {
    'aws:athena:workgroup': () => import('./athena-workgroup.js'),
    'aws:docdb:cluster': () => import('./docdb-cluster.js'),
    'aws:emr:cluster': () => import('./emr-cluster.js'),
    'aws:emr:serverless': () => import('./emr-serverless.js'),
    'aws:glue:catalog': () => import('./glue-catalog.js'),
    'aws:glue:crawler': () => import('./glue-crawler.js'),
    'aws:glue:job': () => import('./glue-job.js'),
    'aws:msk:cluster': () => import('./msk-cluster.js'),
    'aws:msk:connector': () => import('./msk-connector.js'),
    'aws:msk:replicator': () => import('./msk-replicator.js'),
    'aws:msk:serverless': () => import('./msk-serverless.js'),
    'aws:mwaa:environment': () => import('./mwaa-environment.js'),
    'aws:neptune:cluster': () => import('./neptune-cluster.js'),
    'aws:opensearch:domain': () => import('./opensearch-domain.js'),
    'aws:opensearch:serverless': () => import('./opensearch-serverless.js'),
    'aws:quicksight:account': () => import('./quicksight-account.js'),
  },
  rules: {
    'results-on-cluster': () => import('./rules/results-on-cluster.js'),
    'task-nodes-on-demand': () => import('./rules/task-nodes-on-demand.js'),
    'unread-access-logs': () => import('./rules/unread-access-logs.js'),
  },
} satisfies PlannerPlugin
