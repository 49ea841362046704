import type { PatchOperation, RuleContext } from '@planner/contract'
import type { QueueProps } from './queue.types.js'

type Context = RuleContext<QueueProps>

/** The longest that a poll may wait, in seconds. */
export const longestWait = (ctx: Context): number => Number(ctx.catalog('messaging-limits', 'sqs.long-poll')?.cells.maximum ?? 0)

/** Lambda polls by itself, and long. */
export const isPolledByLambda = (ctx: Context): boolean => ctx.related('consumer').some(({ type }) => type === 'aws:lambda:function')

/** Makes consumers wait for messages as long as they may; the interval of their polls follows. */
export const longPolling = (ctx: Context): readonly PatchOperation[] => [
  { op: 'add', path: ctx.pointer(['polling', 'wait']), value: longestWait(ctx) },
  ...(ctx.props.polling?.interval === undefined ? [] : [{ op: 'remove' as const, path: ctx.pointer(['polling', 'interval']) }]),
]
