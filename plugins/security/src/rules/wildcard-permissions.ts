import type { Facts, Rule } from '@planner/contract'
import { findingOfEach } from '../design-findings.js'

/** Policies that AWS manages for everything, or for all of a service, and wildcards. */
const WIDE = /^(AdministratorAccess|PowerUserAccess)$|FullAccess$|\*/

const policiesOf = (one: Facts): readonly string[] =>
  ['identity.policies', 'identity.direct-policies'].flatMap((fact) => {
    const policies = one[fact]
    return Array.isArray(policies) ? (policies as readonly string[]) : []
  })

export default {
  appliesTo: 'design',
  meta: {
    pillar: 'security',
    severity: 'high',
    title: 'Policies grant only what is needed',
    failureTitle: 'Policies grant everything, or all of a service',
    why: 'What an identity may do is what an attacker may do with it.',
    remedy: 'Write policies that name the actions and resources needed, and keep wide ones for administrators ("administrators": true).',
    url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege',
    practices: ['SEC03-BP02', 'SEC03-BP04'],
    controls: {
      securityHub: ['IAM.1', 'IAM.21', 'KMS.1', 'KMS.2'],
      config: ['IAM_POLICY_NO_STATEMENTS_WITH_ADMIN_ACCESS', 'IAM_POLICY_NO_STATEMENTS_WITH_FULL_ACCESS'],
      cdkNag: ['AwsSolutions-IAM4', 'AwsSolutions-IAM5'],
      checkov: ['CKV_AWS_1', 'CKV_AWS_49', 'CKV_AWS_62', 'CKV_AWS_63', 'CKV_AWS_274', 'CKV2_AWS_40'],
    },
    messages: { wide: 'It grants more than any work needs: {policies}.' },
  },
  check(ctx) {
    const identities = ['aws:iam:group', 'aws:iam:role', 'aws:iam:user'].flatMap((type) => ctx.all(type))
    if (!identities.some((one) => policiesOf(one).length > 0)) return { unknown: 'Do policies grant only the actions that are needed?' }
    return findingOfEach(
      identities.filter((one) => one['identity.administrators'] !== true && policiesOf(one).some((policy) => WIDE.test(policy))),
      (one) => ({
        message: 'wide',
        data: {
          policies: policiesOf(one)
            .filter((policy) => WIDE.test(policy))
            .join(', '),
        },
      }),
    )
  },
} satisfies Rule<object, 'wide'>
