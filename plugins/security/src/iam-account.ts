import type { CheckContext, Facts, Problem, ResourceContext, ResourceType } from '@planner/contract'
import schema from '../schemas/iam-account.schema.json' with { type: 'json' }
import type { IamAccountProps } from './iam-account.types.js'

type Context = ResourceContext<IamAccountProps>

const facts = ({ props }: Context): Facts => ({
  'identity.root-mfa': props.rootMfa === true,
  'identity.root-access-keys': props.rootAccessKeys === true,
  'identity.password-length': props.passwordLength,
  'identity.password-expiry-days': props.passwordExpiryDays,
  'identity.mfa': props.mfaRequired === true,
  'identity.access-analyzer': props.accessAnalyzer === true,
  'identity.root-daily': props.rootForDailyWork,
  'identity.admin-networks': props.adminNetworks,
  'identity.policies-tested': props.policiesTested,
  'identity.quotas-reviewed': props.quotasReviewed,
  'identity.security-tests': props.securityTests,
  'identity.security-tests-agreed': props.securityTestsAgreed === true,
})

function* problems({ props }: CheckContext<IamAccountProps>): Generator<Problem> {
  if ((props.securityTests?.length ?? 0) > 0)
    yield {
      id: 'api.port-scan-permission',
      severity: 'info',
      path: ['securityTests'],
      message:
        'AWS allows port scans and penetration tests of the services that its testing policy names, and must be asked about the rest',
      hint: 'compare the tests with the policy, and write "securityTestsAgreed": true once AWS agreed',
    }
}

export default {
  title: 'IAM of the account',
  summary: 'Root user and password policy. Costs nothing: IAM has no charge.',
  schema,
  serviceModel: 'abstracted',
  global: true,
  lines: () => [],
  facts,
  problems,
} satisfies ResourceType<IamAccountProps>
