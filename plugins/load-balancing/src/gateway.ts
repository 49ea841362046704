import type { CheckContext, CostLine, Facts, Problem, ResourceContext, ResourceType } from '@planner/contract'
import schema from '../schemas/gateway.schema.json' with { type: 'json' }
import { balancerProblems, crossZoneProblem } from './balancer-checks.js'
import { balancerFacts } from './balancer-facts.js'
import { hoursLine } from './balancer-hours.js'
import { capacityLine, countedNote, dimensions, largestOf } from './capacity-units.js'
import type { GatewayProps } from './gateway.types.js'
import { zonesOf } from './zones.js'

type Context = ResourceContext<GatewayProps>

const FAMILY = 'Load Balancer-Gateway'

function* lines(ctx: Context): Generator<CostLine> {
  // Its hours are billed for each zone, unlike those of the other kinds.
  const zones = zonesOf(ctx).length
  const hours = hoursLine(ctx, 'Gateway Load Balancer, for each zone', FAMILY)
  yield { ...hours, quantity: hours.quantity.times(ctx.constant(zones || 1, '1', zones > 0 ? 'zones' : 'no zones are given: one zone')) }
  const used = dimensions(ctx, ['traffic'], 'gateway')
  const note = countedNote(used, 3)
  yield capacityLine(
    ctx,
    { id: 'capacity', label: 'Gateway capacity units', productFamily: FAMILY, ...(note === undefined ? {} : { note }) },
    used.length > 0 ? largestOf(used) : undefined,
    ['traffic', 'gb'],
  )
}

const facts = (ctx: Context): Facts => balancerFacts(ctx, 'gateway')

function* problems(ctx: CheckContext<GatewayProps>): Generator<Problem> {
  yield* crossZoneProblem(ctx)
  yield* balancerProblems(ctx)
}

export default {
  title: 'Gateway Load Balancer',
  summary: 'Traffic through virtual appliances, by the hour and by capacity units; its endpoints are resources of their own.',
  schema,
  serviceModel: 'abstracted',
  lines,
  facts,
  problems,
} satisfies ResourceType<GatewayProps>
