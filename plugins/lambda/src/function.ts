import type { CheckContext, Facts, Problem, ResourceContext, ResourceType } from '@planner/contract'
import schema from '../schemas/function.schema.json' with { type: 'json' }
import type { FunctionProps } from './function.types.js'
import { functionLines } from './function-lines.js'
import { functionOmissions } from './function-omissions.js'
import { rangeProblems } from './limits.js'

type Context = ResourceContext<FunctionProps>

const facts = (ctx: Context): Facts => {
  const { props } = ctx
  const deprecated = props.runtime && ctx.catalog('lambda-runtimes', props.runtime)?.cells.deprecated
  return {
    'compute.runtime': props.runtime,
    'compute.runtime-deprecated': deprecated ? deprecated <= ctx.asOf : undefined,
    'compute.serverless': true,
    'compute.architecture': props.architecture ?? 'x86',
    'compute.package': props.package ?? 'zip',
    'compute.provisioned-concurrency': props.provisionedConcurrency !== undefined,
    'compute.reserved-concurrency': props.reservedConcurrency,
    // Amounts in words are looked at where they are needed.
    'compute.timeout-seconds': ctx.plain(['timeout']),
    'availability.multi-zone': props.zones === undefined || props.zones.length > 1,
    'availability.zones': props.zones,
    // AWS says several and not how many: at least two.
    'availability.zone-count': props.zones?.length ?? 2,
    'storage.encrypted': true,
    'encryption.in-transit': true,
    'network.public': props.url === 'public',
    'network.vpc': props.vpc === true,
    'logging.enabled': props.logs !== false,
    'tracing.enabled': props.tracing === true,
    'failure.destination': props.failureDestination === true,
    'scaling.automatic': true,
    'calls.triggers': props.triggers ?? [],
    'calls.uses': props.uses ?? [],
    'calls.deferrable': props.deferrable,
  }
}

function* problems(ctx: CheckContext<FunctionProps>): Generator<Problem> {
  yield* rangeProblems(ctx, 'memory', 'lambda.memory', ['memory'], 'MB', 'the memory of a function')
  yield* rangeProblems(ctx, 'ephemeral-storage', 'lambda.ephemeral-storage', ['ephemeralStorage'], 'MB', 'the storage in /tmp')
  yield* runtimeProblems(ctx)
  yield* timeProblems(ctx)
  yield* shareProblems(ctx)
  yield* concurrencyProblems(ctx)
}

const SHARES = ['init', 'provisionedConcurrency', 'streaming'] as const

function* shareProblems(ctx: CheckContext<FunctionProps>): Generator<Problem> {
  for (const feature of SHARES) {
    const path = [feature, 'share']
    if (ctx.input(path, '1').exceeds(ctx.constant(1, '1', 'the whole')))
      yield {
        id: 'lambda.share',
        severity: 'error',
        path,
        message: 'a share is at most 1',
        hint: 'write a fraction such as 0.01, or a percentage such as "1%"',
      }
  }
}

function* runtimeProblems(ctx: CheckContext<FunctionProps>): Generator<Problem> {
  const { runtime } = ctx.props
  if (runtime === undefined) return
  const row = ctx.catalog('lambda-runtimes', runtime)
  const { deprecated } = row?.cells ?? {}
  if (!row)
    yield {
      id: 'lambda.runtime',
      severity: 'error',
      path: ['runtime'],
      message: `no runtime "${runtime}" is known on ${ctx.asOf}`,
      hint: ctx.nearest(runtime, ctx.catalogKeys('lambda-runtimes')) || 'name a runtime such as "nodejs24.x", or take a container image',
    }
  else if (deprecated !== undefined && deprecated <= ctx.asOf)
    yield {
      id: 'lambda.runtime-deprecated',
      severity: 'warn',
      path: ['runtime'],
      message: `AWS has not maintained the runtime ${runtime} since ${deprecated}`,
      hint: `take a newer one for ${row.cells.language}`,
    }
}

function* timeProblems(ctx: CheckContext<FunctionProps>): Generator<Problem> {
  if (ctx.given(['timeout'])) {
    yield* rangeProblems(ctx, 'timeout', 'lambda.timeout', ['timeout'], 'second', 'the timeout of a function')
    if (
      ctx
        .input(['duration'], 'millisecond')
        .as('second')
        .exceeds(ctx.input(['timeout'], 'second'))
    )
      yield {
        id: 'lambda.duration-over-timeout',
        severity: 'error',
        path: ['duration'],
        message: 'an invocation runs longer than its timeout',
        hint: 'raise "timeout" or lower "duration"',
      }
    return
  }
  const most = ctx.spec('lambda-limits', 'timeout', 'maximum', 'second')
  if (ctx.input(['duration'], 'millisecond').as('second').exceeds(most))
    yield {
      id: 'lambda.duration-too-long',
      severity: 'error',
      path: ['duration'],
      message: `an invocation runs for at most ${ctx.catalog('lambda-limits', 'timeout')?.cells.maximum} seconds`,
      hint: 'split the work, or run it on a container or an instance',
    }
}

function* concurrencyProblems(ctx: CheckContext<FunctionProps>): Generator<Problem> {
  const { props } = ctx
  const quota = ctx.spec('service-quotas', 'lambda.concurrent-executions', 'default', 'environment')
  const mean = ctx
    .input(['requests'], 'request')
    .as('1')
    .times(ctx.input(['duration'], 'millisecond'))
    .dividedBy(ctx.month.hours.as('millisecond'))
  if (mean.as('environment').exceeds(quota))
    yield {
      id: 'lambda.concurrency',
      severity: 'quota',
      path: ['requests'],
      message: "runs more at a time, on average, than AWS's default quota of the account and region",
      hint: 'ask for more concurrent executions in Service Quotas, or see what your account has',
    }
  if (props.reservedConcurrency === undefined || !props.provisionedConcurrency) return
  const kept = ctx.profile(['provisionedConcurrency', 'environments'], 'environment')
  if (kept.peak().exceeds(ctx.constant(props.reservedConcurrency, 'environment', 'reserved concurrency')))
    yield {
      id: 'lambda.provisioned-over-reserved',
      severity: 'error',
      path: ['provisionedConcurrency', 'environments'],
      message: 'provisioned concurrency cannot be more than the reserved concurrency of the function',
      hint: 'raise "reservedConcurrency" or lower it',
    }
}

export default {
  title: 'Lambda function',
  summary: 'Requests and duration by the rounding in force, with provisioned concurrency, cold starts, ephemeral storage and streaming.',
  schema,
  serviceModel: 'abstracted',
  lines: functionLines,
  facts,
  problems,
  omissions: functionOmissions,
} satisfies ResourceType<FunctionProps>
