import type { CheckContext, Facts, Problem, ResourceContext, ResourceType } from '@planner/contract'
import schema from '../schemas/vpc.schema.json' with { type: 'json' }
import { overlapOf } from './cidr.js'
import { rangeProblems } from './cidr-checks.js'
import { factList } from './fact-list.js'
import { overQuota, overRegionQuota } from './quotas.js'
import type { VpcProps } from './vpc.types.js'

type Context = ResourceContext<VpcProps>

const facts = (ctx: Context): Facts => {
  const { cidrs, internetGateway, virtualPrivateGateway, tenancy, ipv6, flowLogs } = ctx.props
  const members = ctx.referrers('vpc')
  const main = members.find((member) => member['network.main'] === true)
  return {
    'vpc.address': ctx.address,
    'vpc.cidrs': cidrs,
    'vpc.internet-gateway': internetGateway === true,
    'vpc.virtual-private-gateway': virtualPrivateGateway,
    'vpc.main-route-table': main?.address,
    'vpc.main-internet-route': main?.['network.internet-route'],
    'vpc.ipv6': ipv6 === true,
    'instance.tenancy': tenancy ?? 'default',
    'logging.flow-logs': flowLogs === true,
    'network.public': internetGateway === true,
    'vpc.subnets': ofType(members, 'aws:vpc:subnet').map(({ address, 'vpc.cidrs': cidr }) => `${address} ${factList(cidr).join(' ')}`),
  }
}

const ofType = (members: readonly Facts[], wanted: string): readonly Facts[] => members.filter(({ type }) => type === wanted)

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
  const members = ctx.referrers('vpc')
  const tables = ofType(members, 'aws:vpc:route-table')
  yield* overQuota(ctx, 'vpc.subnet-limit', 'vpc.subnets-per-vpc', ofType(members, 'aws:vpc:subnet').length, [])
  yield* overQuota(ctx, 'route.tables-limit', 'vpc.route-tables-per-vpc', tables.length + ownTables(members), [])
  yield* overRegionQuota(ctx, 'vpc.count-per-region', 'vpc.vpcs-per-region', 'aws:vpc:vpc')
  yield* overRegionQuota(ctx, 'igw.count-per-region', 'vpc.internet-gateways-per-region', 'aws:vpc:vpc', hasInternetGateway)
  yield* zoneProblems(ctx, ofType(members, 'aws:vpc:subnet'))
  const mains = tables.filter((table) => table['network.main'] === true)
  if (mains.length > 1)
    yield {
      id: 'route.one-main',
      severity: 'error',
      path: [],
      message: `${mains.map(({ address }) => address).join(' and ')} are both its main route table; a VPC has one`,
      hint: 'remove "main" from all but one',
    }
  if (tenancy === 'dedicated')
    yield {
      id: 'instance.tenancy-inherit',
      severity: 'info',
      path: ['tenancy'],
      message: 'every instance of this VPC is a dedicated one, at a higher price and with a fee of the region',
      hint: 'write "tenancy": "dedicated" on its instances, or leave the VPC at "default"',
    }
}

/** Its subnets lie in no more zones than the region has; which letters an account sees is its own affair. */
function* zoneProblems(ctx: CheckContext<VpcProps>, subnets: readonly Facts[]): Generator<Problem> {
  const there = ctx.catalog('aws-regions', ctx.region)?.cells.azCount
  const named = [...new Set(subnets.flatMap((subnet) => factList(subnet['availability.zones']).map(ctx.zoneLetter)))]
    .filter(isLetter)
    .sort()
  if (there === undefined || named.length <= Number(there)) return
  yield {
    id: 'region.azs',
    severity: 'error',
    path: [],
    message: `its subnets name ${named.length} zones (${named.join(', ')}), and ${ctx.region} has ${there}`,
    hint: `place the subnets in ${there} zones`,
  }
}

/** Local Zones have names of their own. */
const isLetter = (zone: string): boolean => zone.length === 1

const hasInternetGateway = (vpc: Facts): boolean => vpc['vpc.internet-gateway'] === true

/** Subnets that bring routes of their own have a table each. */
const ownTables = (members: readonly Facts[]): number => members.filter((member) => member['network.own-routes'] === true).length

export default {
  title: 'VPC',
  summary: 'A virtual network with its address ranges; free, checked against its subnets and peers.',
  schema,
  serviceModel: 'abstracted',
  lines: () => [],
  facts,
  problems,
} satisfies ResourceType<VpcProps>
