import type { CheckContext, CostLine, Facts, Problem, ResourceContext, ResourceType } from '@planner/contract'
import schema from '../schemas/public-ipv4.schema.json' with { type: 'json' }
import { addressesAreFree } from './amounts.js'
import type { PublicIpv4Props } from './public-ipv4.types.js'

type Context = ResourceContext<PublicIpv4Props>

function* lines(ctx: Context): Generator<CostLine> {
  const { idle, ownAddresses } = ctx.props
  if (ownAddresses || addressesAreFree(ctx)) return
  const hours = ctx.input(['hours'], 'hour', ctx.month.hours)
  yield {
    id: 'addresses',
    label: idle ? 'Idle public IPv4 addresses' : 'Public IPv4 addresses in use',
    quantity: ctx.input(['count'], 'address').times(hours),
    price: { offer: 'AmazonVPC', where: { usagetype: `PublicIPv4:${idle ? 'Idle' : 'InUse'}Address` }, per: 'address-hour' },
    charge: 'recurring',
  }
}

const facts = ({ props }: Context): Facts => ({
  'network.public': true,
  'network.address-attached': props.idle !== true,
  'vpc.address': props.vpc,
})

function* problems(ctx: CheckContext<PublicIpv4Props>): Generator<Problem> {
  const [vpc] = ctx.related('vpc')
  if (vpc?.['vpc.internet-gateway'] === false)
    yield {
      id: 'eip.needs-igw',
      severity: 'warn',
      path: ['vpc'],
      message: `${vpc.address} has no internet gateway: nobody reaches a public address in it`,
      hint: `write "internetGateway": true on ${vpc.address}, or remove the addresses`,
    }
}

export default {
  title: 'Public IPv4 addresses',
  summary: 'Public IPv4 addresses of services that no other resource of the design brings.',
  schema,
  serviceModel: 'infrastructure',
  lines,
  facts,
  problems,
} satisfies ResourceType<PublicIpv4Props>
