import type { PlannerPlugin } from '@planner/contract'

export default {
  apiVersion: 1,
  resources: {
    'aws:acm:certificate': () => import('./certificate.js'),
    'aws:acm:private-authority': () => import('./private-authority.js'),
    'aws:cloudhsm:cluster': () => import('./hsm-cluster.js'),
    'aws:cognito:user-pool': () => import('./user-pool.js'),
    'aws:control-tower:landing-zone': () => import('./landing-zone.js'),
    'aws:directory-service:directory': () => import('./directory.js'),
    'aws:guardduty:detector': () => import('./threat-detector.js'),
    'aws:iam:account': () => import('./iam-account.js'),
    'aws:iam:group': () => import('./iam-group.js'),
    'aws:iam:role': () => import('./iam-role.js'),
    'aws:iam:user': () => import('./iam-user.js'),
    'aws:identity-center:directory': () => import('./identity-center.js'),
    'aws:inspector:scanner': () => import('./vulnerability-scanner.js'),
    'aws:kms:key': () => import('./key.js'),
    'aws:macie:scanner': () => import('./data-scanner.js'),
    'aws:organizations:account': () => import('./member-account.js'),
    'aws:organizations:organization': () => import('./organization.js'),
    'aws:organizations:policy': () => import('./control-policy.js'),
    'aws:organizations:unit': () => import('./organization-unit.js'),
    'aws:secrets-manager:secret': () => import('./secret.js'),
    'aws:sts:federation': () => import('./federation.js'),
  },
} satisfies PlannerPlugin
