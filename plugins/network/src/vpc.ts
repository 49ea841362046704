import type { CheckContext, Facts, Problem, ResourceContext, ResourceType } from '@planner/contract'
import schema from '../schemas/vpc.schema.json' with { type: 'json' }
import { overlapOf } from './cidr.js'
import { cidrsOf, rangeProblems } from './cidr-checks.js'
import { overQuota } from './quotas.js'
import type { VpcProps } from './vpc.types.js'

type Context = ResourceContext<VpcProps>

const facts = (ctx: Context): Facts => {
  const { cidrs, internetGateway, tenancy, ipv6, flowLogs } = ctx.props
  return {
    'vpc.address': ctx.address,
    'vpc.cidrs': cidrs,
    'vpc.internet-gateway': internetGateway === true,
    'vpc.ipv6': ipv6 === true,
    'instance.tenancy': tenancy ?? 'default',
    'logging.flow-logs': flowLogs === true,
    'network.public': internetGateway === true,
    'vpc.subnets': ctx
      .referrers('vpc')
      .flatMap((subnet) => (subnet.type === 'aws:vpc:subnet' ? [`${subnet.address} ${cidrsOf(subnet['vpc.cidrs']).join(' ')}`] : [])),
  }
}

function* problems(ctx: CheckContext<VpcProps>): Generator<Problem> {
  const { cidrs, tenancy } = ctx.props
  for (const [index, cidr] of cidrs.entries()) {
    yield* rangeProblems(cidr, ['cidrs', index])
    const overlap = overlapOf([cidr], cidrs.slice(0, index))
    if (overlap)
      yield {
        id: 'vpc.cidr-no-overlap',
        severity: 'error',
        path: ['cidrs', index],
        message: `${cidr} overlaps ${overlap[1]}`,
        hint: 'remove one, or take another range',
      }
  }
  yield* overQuota(ctx, 'vpc.cidr-limit', 'vpc.ipv4-cidr-blocks-per-vpc', cidrs.length, ['cidrs'])
  yield* overQuota(
    ctx,
    'vpc.subnet-limit',
    'vpc.subnets-per-vpc',
    ctx.referrers('vpc').filter(({ type }) => type === 'aws:vpc:subnet').length,
    [],
  )
  if (tenancy === 'dedicated')
    yield {
      id: 'instance.tenancy-inherit',
      severity: 'info',
      path: ['tenancy'],
      message: 'every instance of this VPC is a dedicated one, at a higher price and with a fee of the region',
      hint: 'write "tenancy": "dedicated" on its instances, or leave the VPC at "default"',
    }
}

export default {
  title: 'VPC',
  summary: 'A virtual network with its address ranges; free, checked against its subnets and peers.',
  schema,
  serviceModel: 'abstracted',
  lines: () => [],
  facts,
  problems,
} satisfies ResourceType<VpcProps>
