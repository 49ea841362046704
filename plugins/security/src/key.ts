import type { CheckContext, CostLine, Facts, Problem, ResourceContext, ResourceType } from '@planner/contract'
import schema from '../schemas/key.schema.json' with { type: 'json' }
import type { KeyProps } from './key.types.js'

type Context = ResourceContext<KeyProps>

const USAGE = { symmetric: 'KMS-Requests', 'rsa-2048': 'KMS-Requests-Asymmetric-RSA_2048', asymmetric: 'KMS-Requests-Asymmetric' } as const
const PAIRS = { ecc: 'KMS-Requests-GenerateDatakeyPair-ECC', rsa: 'KMS-Requests-GenerateDatakeyPair-RSA' } as const

function* lines(ctx: Context): Generator<CostLine> {
  const { spec = 'symmetric', pairKind = 'ecc' } = ctx.props
  if (ctx.props.manager !== 'aws')
    yield {
      id: 'keys',
      label: 'Keys',
      quantity: ctx.input(['count'], 'key').times(billedVersions(ctx)).times(ctx.month.length),
      price: { offer: 'awskms', where: { usagetype: 'KMS-Keys' }, per: 'key-month' },
      charge: 'recurring',
    }
  yield {
    id: 'requests',
    label: 'Requests',
    quantity: ctx.input(['requests'], 'request'),
    price: { offer: 'awskms', where: { usagetype: USAGE[spec] }, per: 'request' },
    charge: 'usage',
    pool: `awskms.${USAGE[spec]}`,
    // AWS leaves requests to asymmetric keys and for key pairs out of the allowance.
    ...(spec === 'symmetric' ? { allowance: { offer: 'awskms', where: { meter: 'requests.free' }, region: 'global' } } : {}),
  }
  if (ctx.given(['pairRequests']))
    yield {
      id: 'pair-requests',
      label: 'Requests for data key pairs',
      quantity: ctx.input(['pairRequests'], 'request'),
      price: { offer: 'awskms', where: { usagetype: PAIRS[pairKind] }, per: 'request' },
      charge: 'usage',
    }
}

/** The key itself, and the rotated versions of its material that are billed on the estimate's date. */
const billedVersions = (ctx: Context) => {
  const rotations = ctx.constant(ctx.props.rotations ?? 0, '1', 'rotations so far')
  const most = ctx.spec('billing-rules', 'kms.rotated-versions', 'amount', '1')
  return ctx.constant(1, '1', 'the key').plus(most.known ? rotations.atMost(most) : rotations)
}

const facts = ({ props }: Context): Facts => ({
  'encryption.key': true,
  'encryption.customer-key': props.manager !== 'aws',
  'encryption.rotation': props.automaticRotation === true,
  'encryption.origin': props.origin ?? 'kms',
  'encryption.exclusive-control': props.origin === 'cloudhsm' || props.origin === 'external',
  'encryption.exclusive-need': props.exclusiveControl === true,
  'network.public': false,
})

function* problems(ctx: CheckContext<KeyProps>): Generator<Problem> {
  const { props } = ctx
  if (props.exported)
    yield {
      id: 'kms.no-export',
      severity: 'error',
      path: ['exported'],
      message: 'keys never leave KMS',
      hint: 'make the key outside and import it ("origin": "imported"), or use a CloudHSM cluster',
    }
  if (props.exclusiveControl && props.origin !== 'cloudhsm' && props.origin !== 'external')
    yield {
      id: 'kms.exclusive-needs-hsm',
      severity: 'error',
      path: ['exclusiveControl'],
      message: 'KMS keeps keys of many customers on its hardware',
      hint: 'use a CloudHSM cluster, alone or as key store ("origin": "cloudhsm"), or an external key store',
    }
  if (props.origin === 'cloudhsm' && props.keyStore === undefined)
    yield {
      id: 'kms.key-store',
      severity: 'error',
      path: ['keyStore'],
      message: 'a key in a CloudHSM key store needs the cluster',
      hint: 'add an aws:cloudhsm:cluster and write its address as "keyStore"',
    }
  const quota = ctx.spec('service-quotas', 'kms.kms-keys', 'default', 'key')
  if (ctx.input(['count'], 'key').exceeds(quota))
    yield {
      id: 'kms.key-count',
      severity: 'quota',
      path: ['count'],
      message: `an account has at most ${ctx.catalog('service-quotas', 'kms.kms-keys')?.cells.default} keys in a region by default`,
      hint: 'ask AWS for more, or use data keys',
    }
}

export default {
  title: 'KMS keys',
  summary: 'Customer managed keys with their billed rotations, requests by kind of key, requests for data key pairs.',
  schema,
  serviceModel: 'abstracted',
  lines,
  facts,
  problems,
} satisfies ResourceType<KeyProps>
