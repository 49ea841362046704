import type { CheckContext, CostLine, Facts, OmissionContext, Problem, ResourceContext, ResourceType } from '@planner/contract'
import schema from '../schemas/network.schema.json' with { type: 'json' }
import { balancerProblems, crossZoneProblem } from './balancer-checks.js'
import { balancerFacts } from './balancer-facts.js'
import { addressLines, hoursLine } from './balancer-hours.js'
import { answersOmission, trafficOmission } from './balancer-omissions.js'
import { capacityLine, countedNote, dimensions, largestOf } from './capacity-units.js'
import type { NetworkProps } from './network.types.js'

type Context = ResourceContext<NetworkProps>

const FAMILY = 'Load Balancer-Network'
const PROTOCOLS = ['tcp', 'udp', 'tls'] as const

function* lines(ctx: Context): Generator<CostLine> {
  yield hoursLine(ctx, 'Network Load Balancer', FAMILY)
  const given = PROTOCOLS.filter((protocol) => ctx.props[protocol] !== undefined)
  // Each protocol has its own measure; the units of all are billed.
  for (const protocol of given.length > 0 ? given : (['tcp'] as const)) {
    const used = dimensions(ctx, [protocol], `network-${protocol}`)
    const note = countedNote(used, 3)
    yield capacityLine(
      ctx,
      {
        id: `capacity.${protocol}`,
        label: `Load balancer capacity units, ${protocol.toUpperCase()}`,
        productFamily: FAMILY,
        ...(note === undefined ? {} : { note }),
      },
      used.length > 0 ? largestOf(used) : undefined,
      [protocol, 'gb'],
    )
  }
  yield* addressLines(ctx, 1)
}

const facts = (ctx: Context): Facts => balancerFacts(ctx, 'network')

function* problems(ctx: CheckContext<NetworkProps>): Generator<Problem> {
  yield* crossZoneProblem(ctx)
  yield* balancerProblems(ctx, 'elastic-load-balancing.network-load-balancers-per-region')
}

export default {
  title: 'Network Load Balancer',
  summary: 'TCP, UDP and TLS load balancing by the hour and by capacity units of each protocol, with public addresses.',
  schema,
  serviceModel: 'abstracted',
  lines,
  facts,
  problems,
  *omissions(ctx: OmissionContext<NetworkProps>) {
    const { tcp, udp, tls, scheme } = ctx.props
    if (tcp === undefined && udp === undefined && tls === undefined) yield* trafficOmission(ctx, 'tcp')
    yield* answersOmission(ctx, scheme)
  },
} satisfies ResourceType<NetworkProps>
