import type { CheckContext, CostLine, Facts, Problem, ResourceContext, ResourceType } from '@planner/contract'
import schema from '../schemas/user-pool.schema.json' with { type: 'json' }
import type { UserPoolProps } from './user-pool.types.js'

type Context = ResourceContext<UserPoolProps>

/** The Lite plan has the tiers that all pools had before there were plans. */
const METER = { lite: 'legacy', legacy: 'legacy', essentials: 'essentials', plus: 'plus' } as const

const active = (ctx: Context, id: string, label: string, input: string, meter: string): CostLine => ({
  id,
  label,
  quantity: ctx.input([input], 'MAU'),
  price: { offer: 'AmazonCognito', where: { meter: `cognito.${meter}.mau` }, per: 'MAU' },
  charge: 'usage',
  pool: `AmazonCognito.${meter}`,
})

function* lines(ctx: Context): Generator<CostLine> {
  const { tier = 'essentials' } = ctx.props
  yield active(ctx, 'users', `Active users, ${tier}`, 'users', METER[tier])
  if (tier === 'legacy' && ctx.props.advancedSecurity) yield active(ctx, 'advanced-security', 'Advanced security features', 'users', 'asf')
  if (ctx.given(['federatedUsers']))
    yield active(ctx, 'federated-users', 'Active users through SAML or OIDC', 'federatedUsers', tier === 'plus' ? 'plus' : 'saml-oidc')
  if (ctx.given(['tokens']))
    yield {
      id: 'tokens',
      label: 'Machine-to-machine tokens',
      quantity: ctx.input(['tokens'], 'token'),
      price: { offer: 'AmazonCognito', where: { meter: 'cognito.m2m.token' }, per: 'token' },
      charge: 'usage',
      pool: 'AmazonCognito.tokens',
    }
}

const facts = ({ props }: Context): Facts => ({
  'identity.user-pool': true,
  'identity.mfa': props.mfa === 'required',
  'identity.federated': props.federatedUsers !== undefined,
  'storage.encrypted': true,
  'encryption.in-transit': true,
  'availability.multi-zone': true,
  'network.public': true,
})

function* problems({ props }: CheckContext<UserPoolProps>): Generator<Problem> {
  if (props.advancedSecurity && props.tier !== 'legacy')
    yield {
      id: 'cognito.advanced-security',
      severity: 'error',
      path: ['advancedSecurity'],
      message: 'what was called advanced security is part of the plus plan',
      hint: 'write "tier": "plus"',
    }
}

export default {
  title: 'Cognito user pool',
  summary:
    'Active users by feature plan, those through SAML or OIDC, machine-to-machine tokens; the users that AWS leaves free are not taken off.',
  schema,
  serviceModel: 'abstracted',
  lines,
  facts,
  problems,
} satisfies ResourceType<UserPoolProps>
