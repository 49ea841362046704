import type { CostLine, PriceQuery, Quantity, ResourceContext } from '@planner/contract'
import { fraction } from './amounts.js'
import type { FunctionProps } from './function.types.js'
import { billedTime, gbSeconds } from './run-time.js'

type Context = ResourceContext<FunctionProps>

const ROUNDING = 'lambda.duration-rounding'

export function* functionLines(ctx: Context): Generator<CostLine> {
  const { props } = ctx
  const requests = ctx.input(['requests'], 'request')
  const memory = ctx.input(['memory'], 'MB')
  const time = billedTime(ctx, ctx.input(['duration'], 'millisecond'), ROUNDING)
  const kept = props.provisionedConcurrency ? fraction(ctx, ['provisionedConcurrency', 'share']) : undefined
  const onKept = kept ? requests.share(kept).named('requests on environments kept ready') : undefined
  const onDemand = onKept ? requests.minus(onKept).named('requests on demand') : requests

  yield requestLine(ctx, requests)
  if (!onDemand.isZero || requests.isZero) yield durationLine(ctx, gbSeconds(onDemand, time, memory))
  if (onKept) yield* provisionedLines(ctx, gbSeconds(onKept, time, memory), memory)
  if (props.init) yield* initLines(ctx, onDemand, memory)
  yield* storageLines(ctx, requests, time)
  if (props.streaming) yield streamingLine(ctx, requests)
}

const product = ({ props }: Context, group: string, per: string): PriceQuery => ({
  offer: 'AWSLambda',
  where: { group: `AWS-Lambda-${group}${props.architecture === 'arm' ? '-ARM' : ''}` },
  per,
})

/** What lines of one meter share over the account. The free allowance is not for functions with provisioned concurrency. */
const shared = ({ props }: Context, meter: string, allowance: string): Pick<CostLine, 'allowance' | 'pool'> => {
  const pool = `AWSLambda.${meter}.${props.architecture ?? 'x86'}`
  if (props.provisionedConcurrency) return { pool: `${pool}.provisioned` }
  return { pool, allowance: { offer: 'AWSLambda', where: { productFamily: 'Free Tier', usagetype: allowance }, region: 'global' } }
}

const requestLine = (ctx: Context, requests: Quantity): CostLine => ({
  id: 'requests',
  label: 'Requests',
  quantity: requests,
  price: product(ctx, 'Requests', 'request'),
  charge: 'usage',
  ...shared(ctx, 'requests', 'Global-Request'),
})

const durationLine = (ctx: Context, quantity: Quantity): CostLine => ({
  id: 'duration',
  label: 'Duration',
  quantity,
  price: product(ctx, 'Duration', 'GB-second'),
  charge: 'usage',
  ...shared(ctx, 'duration', 'Global-Lambda-GB-Second'),
})

/** Environments are billed while they are kept ready, and a lower rate for what runs on them. */
function* provisionedLines(ctx: Context, duration: Quantity, memory: Quantity): Generator<CostLine> {
  yield {
    id: 'provisioned-concurrency',
    label: 'Provisioned concurrency',
    quantity: gbSeconds(
      ctx.profile(['provisionedConcurrency', 'environments'], 'environment').mean().as('1'),
      ctx.month.hours.as('second'),
      memory,
    ),
    price: product(ctx, 'Provisioned-Concurrency', 'GB-second'),
    charge: 'recurring',
  }
  yield {
    id: 'provisioned-duration',
    label: 'Duration on provisioned concurrency',
    quantity: duration,
    price: product(ctx, 'Duration-Provisioned', 'GB-second'),
    charge: 'usage',
  }
}

/** Container images and custom runtimes always paid for it, managed runtimes in zip archives only by the rule in force. */
function* initLines(ctx: Context, requests: Quantity, memory: Quantity): Generator<CostLine> {
  const { props } = ctx
  const time = billedTime(ctx, ctx.input(['init', 'duration'], 'millisecond'), ROUNDING)
  const cold = requests.share(fraction(ctx, ['init', 'share'])).named('cold starts')
  const billed =
    props.package === 'image' || props.runtime?.startsWith('provided')
      ? ctx.constant(1, '1', 'the phase is billed for images and custom runtimes')
      : ctx.spec('billing-rules', 'lambda.init-phase', 'amount', '1')
  if (billed.isZero || requests.isZero) return
  yield {
    ...durationLine(ctx, gbSeconds(cold.times(billed), time, memory)),
    id: 'init',
    label: 'Initialization of cold starts',
  }
}

function* storageLines(ctx: Context, requests: Quantity, time: Quantity): Generator<CostLine> {
  const included = ctx.spec('billing-rules', 'lambda.ephemeral-storage-included', 'amount', 'MB')
  const storage = ctx.input(['ephemeralStorage'], 'MB').beyond(included)
  if (storage.isZero) return
  yield {
    id: 'ephemeral-storage',
    label: 'Ephemeral storage beyond 512 MB',
    quantity: gbSeconds(requests, time, storage),
    price: product(ctx, 'Storage-Duration', 'GB-second'),
    charge: 'usage',
  }
}

const streamingLine = (ctx: Context, requests: Quantity): CostLine => {
  const included = ctx.spec('billing-rules', 'lambda.streaming-included', 'amount', 'MB')
  const each = ctx.input(['streaming', 'size'], 'MB').beyond(included)
  return {
    id: 'streaming',
    label: 'Streamed responses beyond 6 MB each',
    quantity: requests
      .share(fraction(ctx, ['streaming', 'share']))
      .as('1')
      .times(each)
      .as('GB'),
    price: product(ctx, 'Processed-Bytes', 'GB'),
    charge: 'usage',
  }
}
