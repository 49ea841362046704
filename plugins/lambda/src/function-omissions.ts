import type { Omission, OmissionContext } from '@planner/contract'
import type { FunctionProps } from './function.types.js'

const LOGS = 'aws:cloudwatch:logs'

/** A line that Lambda writes for each invocation and little of one's own, up to a verbose function; in GB. */
const PER_REQUEST = { low: 0.0000005, expected: 0.000001, high: 0.00001 }

export function* functionOmissions(ctx: OmissionContext<FunctionProps>): Generator<Omission> {
  const { logs, requests } = ctx.props
  if (logs === false || !ctx.priced(LOGS) || ctx.all(LOGS).length > 0) return
  yield {
    id: 'function-logs',
    label: 'Logs of functions',
    why: 'every invocation writes to CloudWatch Logs, which bills each GB that is written and kept',
    assumes: '0.5 to 10 KB of logs for each invocation, or 1 to 50 GB a month where their number is not plain, kept for 30 days',
    add: [
      {
        op: 'add',
        path: `/resources/${ctx.freeAddress(`${ctx.address}-logs`)}`,
        value: { type: LOGS, source: 'lambda', data: written(requests), retention: 30 },
      },
    ],
  }
}

const written = (requests: FunctionProps['requests']): object => {
  if (typeof requests !== 'number') return { low: 1, expected: 5, high: 50 }
  const gb = (each: number): number => Number((requests * each).toPrecision(3))
  return { low: gb(PER_REQUEST.low), expected: gb(PER_REQUEST.expected), high: gb(PER_REQUEST.high) }
}
