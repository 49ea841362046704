import type { CheckContext, CostLine, Facts, PriceQuery, Problem, ResourceContext, ResourceType } from '@planner/contract'
import schema from '../schemas/edge-function.schema.json' with { type: 'json' }
import type { EdgeFunctionProps } from './edge-function.types.js'
import { rangeProblems } from './limits.js'
import { billedTime, gbSeconds } from './run-time.js'

type Context = ResourceContext<EdgeFunctionProps>

/** Functions at the edge have rates and a rounding of their own, and no free allowance. */
function* lines(ctx: Context): Generator<CostLine> {
  const requests = ctx.input(['requests'], 'request')
  const time = billedTime(ctx, ctx.input(['duration'], 'millisecond'), 'lambda-edge.duration-rounding')
  yield { id: 'requests', label: 'Requests at the edge', quantity: requests, price: product('Requests', 'request'), charge: 'usage' }
  yield {
    id: 'duration',
    label: 'Duration at the edge',
    quantity: gbSeconds(requests, time, ctx.input(['memory'], 'MB')),
    price: product('Duration', 'GB-second'),
    charge: 'usage',
  }
}

const product = (meter: string, per: string): PriceQuery => ({
  offer: 'AWSLambda',
  where: { group: `AWS-Lambda-Edge-${meter}` },
  per,
})

const facts = ({ props }: Context): Facts => ({
  'compute.serverless': true,
  'compute.edge': true,
  'compute.event': props.event,
  'availability.multi-zone': true,
  'storage.encrypted': true,
  'encryption.in-transit': true,
  'scaling.automatic': true,
})

function* problems(ctx: CheckContext<EdgeFunctionProps>): Generator<Problem> {
  const kind = ctx.props.event.startsWith('viewer') ? 'viewer' : 'origin'
  yield* rangeProblems(ctx, `edge-${kind}-memory`, 'lambda-edge.memory', ['memory'], 'MB', `the memory of a function for ${kind} events`)
  const most = ctx.spec('lambda-limits', `edge-${kind}-timeout`, 'maximum', 'second')
  if (ctx.input(['duration'], 'millisecond').as('second').exceeds(most))
    yield {
      id: 'lambda-edge.duration',
      severity: 'error',
      path: ['duration'],
      message: `a function for ${kind} events runs for at most ${ctx.catalog('lambda-limits', `edge-${kind}-timeout`)?.cells.maximum} seconds`,
      hint: kind === 'viewer' ? 'take an origin event, or do less' : 'do less',
    }
}

export default {
  title: 'Lambda@Edge function',
  summary: 'Requests and duration of a function that CloudFront runs.',
  schema,
  serviceModel: 'abstracted',
  lines,
  facts,
  problems,
} satisfies ResourceType<EdgeFunctionProps>
