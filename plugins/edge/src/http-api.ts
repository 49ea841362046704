import type { CheckContext, CostLine, Facts, Problem, ResourceContext, ResourceType } from '@planner/contract'
import schema from '../schemas/http-api.schema.json' with { type: 'json' }
import { blocks } from './amounts.js'
import { rateProblems, stageProblems } from './api-checks.js'
import { apiFacts } from './api-facts.js'
import { apiOmissions } from './api-omissions.js'
import type { HttpApiProps } from './http-api.types.js'

type Context = ResourceContext<HttpApiProps>

function* lines(ctx: Context): Generator<CostLine> {
  const requests = ctx.input(['requests'], 'request')
  const sized = ctx.props.requestSize !== undefined
  yield {
    id: 'requests',
    label: 'HTTP API calls',
    quantity: sized ? requests.times(blocks(ctx, ctx.input(['requestSize'], 'KB'), 'api-gateway.http-request-unit')) : requests,
    price: { offer: 'AmazonApiGateway', where: { usagetype: 'ApiGatewayHttpRequest' }, per: 'request' },
    charge: 'usage',
    pool: 'AmazonApiGateway.http',
    ...(sized ? {} : { note: 'each at most 512 KB' }),
  }
}

const facts = (ctx: Context): Facts => apiFacts(ctx, 'http')

function* problems(ctx: CheckContext<HttpApiProps>): Generator<Problem> {
  yield* rateProblems(ctx)
  yield* stageProblems(ctx)
  if (!ctx.catalog('billing-rules', 'api-gateway.http-request-unit'))
    yield {
      id: 'api-gateway.no-http-api',
      severity: 'error',
      path: [],
      message: `there were no HTTP APIs on ${ctx.asOf}`,
      hint: 'take aws:apigateway:rest-api, or a later date',
    }
}

export default {
  title: 'API Gateway HTTP API',
  summary: 'Calls of an HTTP API in blocks of 512 KB.',
  schema,
  serviceModel: 'abstracted',
  lines,
  facts,
  problems,
  omissions: apiOmissions,
} satisfies ResourceType<HttpApiProps>
