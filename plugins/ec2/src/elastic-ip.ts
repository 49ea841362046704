import type { CheckContext, CostLine, Facts, Problem, ResourceContext, ResourceType } from '@planner/contract'
import schema from '../schemas/elastic-ip.schema.json' with { type: 'json' }
import { addressLine } from './addresses.js'
import type { ElasticIpProps } from './elastic-ip.types.js'
import { quotaProblem } from './quota-checks.js'

type Context = ResourceContext<ElasticIpProps>

function* lines(ctx: Context): Generator<CostLine> {
  const { attached = true, ownRange } = ctx.props
  if (ownRange) return
  const hours = ctx.input(['hours'], 'hour', ctx.month.hours)
  yield* addressLine(
    ctx,
    {
      id: 'address',
      label: attached ? 'Elastic IPs in use' : 'Idle Elastic IPs',
      quantity: ctx.input(['count'], 'address').times(hours),
      charge: 'recurring',
    },
    attached,
  )
}

const facts = ({ props, plain }: Context): Facts => ({
  'network.public': true,
  'network.elastic-ips': plain(['count']),
  'network.address-attached': props.attached !== false,
})

function* problems(ctx: CheckContext<ElasticIpProps>): Generator<Problem> {
  yield* quotaProblem(
    ctx,
    'eip.count-limit',
    'vpc.elastic-ip-addresses-per-region',
    { plain: ctx.plain(['count']), amount: () => ctx.input(['count'], 'address') },
    ['count'],
  )
}

export default {
  title: 'Elastic IP address',
  summary: 'Public IPv4 addresses that stay yours, in use or idle.',
  schema,
  serviceModel: 'infrastructure',
  lines,
  facts,
  problems,
} satisfies ResourceType<ElasticIpProps>
