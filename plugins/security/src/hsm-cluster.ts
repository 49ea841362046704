import type { CheckContext, CostLine, Facts, Problem, ResourceContext, ResourceType } from '@planner/contract'
import schema from '../schemas/hsm-cluster.schema.json' with { type: 'json' }
import type { HsmClusterProps } from './hsm-cluster.types.js'

type Context = ResourceContext<HsmClusterProps>

function* lines(ctx: Context): Generator<CostLine> {
  const hours = ctx.input(['hours'], 'hour', ctx.month.hours)
  yield {
    id: 'modules',
    label: 'HSMs',
    quantity: ctx.input(['modules'], 'HSM').times(hours),
    price: { offer: 'CloudHSM', where: { usagetype: 'CloudHSMv2Usage' }, per: 'HSM-hour' },
    charge: 'recurring',
  }
}

const facts = ({ props }: Context): Facts => ({
  'encryption.key': true,
  'encryption.exclusive-control': true,
  'encryption.exclusive-need': props.exclusiveControl,
  'compute.tenancy': 'dedicated',
  'availability.zones': props.zones,
  'availability.zone-count': props.zones ? new Set(props.zones).size : undefined,
  'availability.multi-zone': props.zones ? new Set(props.zones).size > 1 : undefined,
  'backup.enabled': true,
  'network.vpc': props.vpc !== undefined,
  'network.public': false,
})

function* problems(ctx: CheckContext<HsmClusterProps>): Generator<Problem> {
  const { clients = [], link, vpc } = ctx.props
  yield* sizeProblems(ctx, 'cloudhsm.hsms-per-cluster', 'error', 'cloudhsm.cluster-size', 'a cluster')
  yield* sizeProblems(ctx, 'cloudhsm.hsms', 'quota', 'cloudhsm.account-size', 'an account, in each region and by default,')
  if (vpc === undefined)
    yield {
      id: 'cloudhsm.in-vpc',
      severity: 'error',
      path: ['vpc'],
      message: 'a cluster is in a VPC, and none is named',
      hint: 'write the address of an aws:vpc:vpc as "vpc"',
    }
  if (clients.some((client) => client !== 'same-vpc') && link === undefined)
    yield {
      id: 'cloudhsm.app-reach',
      severity: 'error',
      path: ['clients'],
      message: 'applications outside the VPC do not reach the HSMs',
      hint: 'write the address of a peering, transit gateway, VPN or Direct Connect as "link"',
    }
}

function* sizeProblems(
  ctx: CheckContext<HsmClusterProps>,
  quota: string,
  severity: Problem['severity'],
  id: string,
  whose: string,
): Generator<Problem> {
  if (!ctx.input(['modules'], 'HSM').exceeds(ctx.spec('service-quotas', quota, 'default', 'HSM'))) return
  yield {
    id,
    severity,
    path: ['modules'],
    message: `${whose} has at most ${ctx.catalog('service-quotas', quota)?.cells.default} HSMs`,
    hint: severity === 'quota' ? 'ask AWS for more' : 'spread them over several clusters',
  }
}

export default {
  title: 'CloudHSM cluster',
  summary: 'HSM-hours of a cluster.',
  schema,
  serviceModel: 'container',
  lines,
  facts,
  problems,
} satisfies ResourceType<HsmClusterProps>
