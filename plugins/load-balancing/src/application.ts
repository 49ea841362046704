import type { CheckContext, CostLine, Facts, OmissionContext, Problem, ResourceContext, ResourceType } from '@planner/contract'
import schema from '../schemas/application.schema.json' with { type: 'json' }
import type { ApplicationProps } from './application.types.js'
import { balancerProblems } from './balancer-checks.js'
import { balancerFacts } from './balancer-facts.js'
import { addressLines, balancerHours, hoursLine } from './balancer-hours.js'
import { answersOmission, trafficOmission } from './balancer-omissions.js'
import { capacityLine, countedNote, type Dimension, dataUnits, dimensions, largestOf, ruleUnits, summed } from './capacity-units.js'
import { zonesOf } from './zones.js'

type Context = ResourceContext<ApplicationProps>

const FAMILY = 'Load Balancer-Application'

/** AWS refuses one with fewer. */
const FEWEST_ZONES = 2

function* lines(ctx: Context): Generator<CostLine> {
  yield hoursLine(ctx, 'Application Load Balancer', FAMILY)
  const used = usedDimensions(ctx)
  const note = countedNote(used, 4)
  yield capacityLine(
    ctx,
    { id: 'capacity', label: 'Load balancer capacity units', productFamily: FAMILY, ...(note === undefined ? {} : { note }) },
    used.length > 0 ? largestOf(used) : undefined,
    ['traffic', 'gb'],
  )
  const { trustStores } = ctx.props
  if (trustStores !== undefined)
    yield {
      id: 'trust-stores',
      label: 'Trust stores for client certificates',
      quantity: ctx.constant(trustStores, 'store', 'trust stores').times(balancerHours(ctx).as('hour')),
      price: { offer: 'AWSELB', where: { productFamily: FAMILY, usagetype: 'TS-LoadBalancerUsage' }, per: 'store-hour' },
      charge: 'recurring',
    }
  yield* addressLines(ctx, FEWEST_ZONES)
}

const usedDimensions = (ctx: Context): readonly Dimension[] => {
  const { traffic, mutualTls } = ctx.props
  const kind = mutualTls ? 'application-mutual-tls' : 'application'
  const connections = dimensions(ctx, ['traffic'], kind).filter(({ name }) => name !== 'processed data')
  const data = [
    ...(ctx.given(['traffic', 'gb']) ? [dataUnits(ctx, ['traffic', 'gb'], kind, 'gbPerHour')] : []),
    ...(ctx.given(['traffic', 'lambdaGb']) ? [dataUnits(ctx, ['traffic', 'lambdaGb'], kind, 'lambdaGbPerHour')] : []),
  ]
  return [
    ...connections,
    ...(data.length > 0 ? [{ name: 'processed data', unitHours: summed(data) }] : []),
    ...(traffic?.requests !== undefined && traffic.rules !== undefined
      ? [{ name: 'rule evaluations', unitHours: ruleUnits(ctx, ['traffic', 'requests'], kind, traffic.rules) }]
      : []),
  ]
}

const facts = (ctx: Context): Facts => balancerFacts(ctx, 'application')

function* problems(ctx: CheckContext<ApplicationProps>): Generator<Problem> {
  const zones = zonesOf(ctx)
  if (zones.length > 0 && zones.length < FEWEST_ZONES)
    yield {
      id: 'elb.two-zones',
      severity: 'error',
      path: [ctx.props.zones ? 'zones' : 'subnets'],
      message: 'an Application Load Balancer needs two zones at least',
      hint: 'add a zone',
    }
  const { traffic } = ctx.props
  for (const [given, other] of [
    ['requests', 'rules'],
    ['rules', 'requests'],
  ] as const)
    if (traffic?.[given] !== undefined && traffic[other] === undefined)
      yield {
        id: 'elb.rule-evaluations',
        severity: 'warn',
        path: ['traffic', given],
        message: `rule evaluations are requests times rules; without "${other}" they do not count`,
        hint: `add "${other}"`,
      }
  yield* balancerProblems(ctx, 'elastic-load-balancing.application-load-balancers-per-region')
}

export default {
  title: 'Application Load Balancer',
  summary: 'HTTP load balancing by the hour and by capacity units, with public addresses and trust stores.',
  schema,
  serviceModel: 'abstracted',
  lines,
  facts,
  problems,
  *omissions(ctx: OmissionContext<ApplicationProps>) {
    if (ctx.props.traffic === undefined) yield* trafficOmission(ctx, 'traffic')
    yield* answersOmission(ctx, ctx.props.scheme)
  },
} satisfies ResourceType<ApplicationProps>
