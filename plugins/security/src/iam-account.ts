import type { Facts, ResourceContext, ResourceType } from '@planner/contract'
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
})

export default {
  title: 'IAM of the account',
  summary: 'Root user and password policy. Costs nothing: IAM has no charge.',
  schema,
  serviceModel: 'abstracted',
  lines: () => [],
  facts,
} satisfies ResourceType<IamAccountProps>
