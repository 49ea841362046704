import type { CheckContext, CostLine, Facts, Problem, ResourceContext, ResourceType } from '@planner/contract'
import schema from '../schemas/rest-api.schema.json' with { type: 'json' }
import { rateProblems, stageProblems } from './api-checks.js'
import { apiFacts } from './api-facts.js'
import { apiOmissions } from './api-omissions.js'
import type { RestApiProps } from './rest-api.types.js'

type Context = ResourceContext<RestApiProps>

function* lines(ctx: Context): Generator<CostLine> {
  yield {
    id: 'requests',
    label: 'REST API calls',
    quantity: ctx.input(['requests'], 'request'),
    price: { offer: 'AmazonApiGateway', where: { usagetype: 'ApiGatewayRequest' }, per: 'request' },
    charge: 'usage',
    pool: 'AmazonApiGateway.rest',
  }
  const { cache } = ctx.props
  if (cache)
    yield {
      id: 'cache',
      label: `Cache, ${cache.size} GB`,
      quantity: ctx
        .input(['cache', 'stages'], 'stage')
        .times(ctx.input(['cache', 'hours'], 'hour', ctx.month.hours).atMost(ctx.month.hours)),
      price: { offer: 'AmazonApiGateway', where: { cacheMemorySizeGb: String(cache.size) }, per: 'stage-hour' },
      charge: 'recurring',
    }
}

const facts = (ctx: Context): Facts => ({
  ...apiFacts(ctx, 'rest'),
  'api.endpoint': ctx.props.endpoint ?? 'regional',
  'cache.enabled': ctx.props.cache !== undefined,
  'cache.encrypted': ctx.props.cache?.encrypted,
  'network.edge': ctx.props.endpoint === 'edge',
  'protection.waf': ctx.props.webAcl !== undefined,
  'tracing.enabled': ctx.props.tracing === true,
})

function* problems(ctx: CheckContext<RestApiProps>): Generator<Problem> {
  const { timeout = 29, endpoint } = ctx.props
  yield* rateProblems(ctx)
  yield* stageProblems(ctx)
  const most = ctx.spec('service-quotas', 'api-gateway.integration-timeout-edge-optimized-rest', 'default', 'second')
  if (!ctx.constant(timeout, 'second', 'timeout').exceeds(most)) return
  const raised = endpoint !== 'edge' && ctx.catalog('billing-rules', 'api-gateway.integration-timeout') !== undefined
  yield {
    id: 'api-gateway.timeout',
    severity: raised ? 'quota' : 'error',
    path: ['timeout'],
    message: raised
      ? 'more than 29 seconds need a raised quota, which may lower the rate of calls'
      : `an integration may take 29 seconds at most${endpoint === 'edge' ? ' on an edge-optimized API' : ` on ${ctx.asOf}`}`,
    hint: raised ? 'ask AWS for it, or answer at once and work afterwards' : 'answer at once and work afterwards',
  }
}

export default {
  title: 'API Gateway REST API',
  summary: 'Calls of a REST API and its cache by size.',
  schema,
  serviceModel: 'abstracted',
  lines,
  facts,
  problems,
  omissions: apiOmissions,
} satisfies ResourceType<RestApiProps>
