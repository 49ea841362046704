import type { CheckContext, CostLine, Facts, Problem, Quantity, ResourceContext, ResourceType } from '@planner/contract'
import schema from '../schemas/websocket-api.schema.json' with { type: 'json' }
import { blocks } from './amounts.js'
import { apiFacts } from './api-facts.js'
import { apiOmissions } from './api-omissions.js'
import type { WebsocketApiProps } from './websocket-api.types.js'

type Context = ResourceContext<WebsocketApiProps>

function* lines(ctx: Context): Generator<CostLine> {
  const messages = ctx.input(['messages'], 'message')
  const sized = ctx.props.messageSize !== undefined
  yield {
    id: 'messages',
    label: 'WebSocket messages',
    quantity: sized ? messages.times(blocks(ctx, ctx.input(['messageSize'], 'KB'), 'api-gateway.websocket-message-unit')) : messages,
    price: { offer: 'AmazonApiGateway', where: { usagetype: 'ApiGatewayMessage' }, per: 'message' },
    charge: 'usage',
    pool: 'AmazonApiGateway.messages',
    ...(sized ? {} : { note: 'each at most 32 KB' }),
  }
  yield {
    id: 'connections',
    label: 'WebSocket connection minutes',
    quantity: connectionMinutes(ctx),
    price: { offer: 'AmazonApiGateway', where: { usagetype: 'ApiGatewayMinute' }, per: 'minute' },
    charge: 'usage',
  }
}

const connectionMinutes = (ctx: Context): Quantity =>
  ctx.props.connectionMinutes === undefined && ctx.props.connections !== undefined
    ? ctx.input(['connections'], 'connection').as('1').times(ctx.month.hours.as('minute'))
    : ctx.input(['connectionMinutes'], 'minute')

const facts = (ctx: Context): Facts => apiFacts(ctx, 'websocket')

function* problems(ctx: CheckContext<WebsocketApiProps>): Generator<Problem> {
  if (ctx.props.messageSize === undefined) return
  const most = ctx.spec('service-quotas', 'api-gateway.websocket-message-payload', 'default', 'KB')
  if (ctx.input(['messageSize'], 'KB').exceeds(most))
    yield {
      id: 'api-gateway.message-size',
      severity: 'error',
      path: ['messageSize'],
      message: 'a message has 128 KB at most',
      hint: 'send it in parts, or send its address in a bucket',
    }
}

export default {
  title: 'API Gateway WebSocket API',
  summary: 'Messages of a WebSocket API in blocks of 32 KB, and connection minutes.',
  schema,
  serviceModel: 'abstracted',
  lines,
  facts,
  problems,
  omissions: apiOmissions,
} satisfies ResourceType<WebsocketApiProps>
