import type { Rule } from '@planner/contract'
import { findingOfEach } from '../design-findings.js'

export default {
  appliesTo: 'design',
  meta: {
    pillar: 'security',
    severity: 'high',
    title: 'Users of the application sign in through web identities',
    failureTitle: 'Users of the application are IAM users',
    why: 'IAM users belong to the account, are limited in number, and carry keys that end up in apps.',
    remedy: 'Let them sign in through a Cognito user pool, or another web identity, and take on a role.',
    url: 'https://docs.aws.amazon.com/cognito/latest/developerguide/what-is-amazon-cognito.html',
    practices: ['SEC02-BP04', 'SEC02-BP02'],
    controls: { securityHub: ['Cognito.2'], cdkNag: ['AwsSolutions-COG4', 'AwsSolutions-COG7'], checkov: ['CKV_AWS_366'] },
    messages: { customer: 'A customer of the application is an IAM user.' },
  },
  check(ctx) {
    const customers = ctx.all('aws:iam:user').filter((user) => user['identity.kind'] === 'customer')
    if (customers.length > 0) return findingOfEach(customers, () => ({ message: 'customer' }))
    const web = ctx.all('aws:sts:federation').some((one) => one['identity.federation'] === 'web-identity')
    return web || ctx.all('aws:cognito:user-pool').length > 0 ? 'pass' : 'not-applicable'
  },
} satisfies Rule<object, 'customer'>
