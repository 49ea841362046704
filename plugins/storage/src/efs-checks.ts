import type { CheckContext, Problem } from '@planner/contract'
import type { EfsProps } from './efs.types.js'

type Check = CheckContext<EfsProps>

export function* efsProblems(ctx: Check): Generator<Problem> {
  const { availability, throughput = 'elastic', provisionedThroughput, storage, read, written } = ctx.props
  if (throughput === 'provisioned' && provisionedThroughput === undefined)
    yield {
      id: 'efs.no-throughput',
      severity: 'error',
      path: ['provisionedThroughput'],
      message: 'provisioned throughput needs a rate',
      hint: 'add "provisionedThroughput": 100, or take "throughput": "elastic"',
    }
  if (throughput !== 'provisioned' && provisionedThroughput !== undefined)
    yield {
      id: 'efs.throughput-not-provisioned',
      severity: 'error',
      path: ['provisionedThroughput'],
      message: `the throughput is ${throughput}: nothing is provisioned`,
      hint: 'add "throughput": "provisioned", or remove it',
    }
  if (throughput !== 'elastic' && (read !== undefined || written !== undefined))
    yield {
      id: 'efs.data-not-billed',
      severity: 'info',
      path: [read === undefined ? 'written' : 'read'],
      message: `with ${throughput} throughput data read and written is not billed`,
      hint: 'remove it, or take "throughput": "elastic"',
    }
  if (storage.archive !== undefined && (throughput !== 'elastic' || availability === 'one-zone'))
    yield {
      id: 'efs.archive-needs-elastic',
      severity: 'error',
      path: ['storage', 'archive'],
      message: 'the Archive class is there for regional file systems with elastic throughput only',
      hint: 'take "throughput": "elastic" and "availability": "regional", or remove the Archive class',
    }
  yield* dateProblems(ctx)
}

/** What there was not yet on the estimate's date. */
function* dateProblems(ctx: Check): Generator<Problem> {
  const { availability, throughput = 'elastic', storage } = ctx.props
  const wanted = [
    {
      rule: 'elastic-throughput',
      path: ['throughput'],
      used: throughput === 'elastic',
      hint: 'take "throughput": "bursting", or a later date',
    },
    { rule: 'archive', path: ['storage', 'archive'], used: storage.archive !== undefined, hint: 'remove it, or take a later date' },
    {
      rule: 'infrequent-access',
      path: ['storage', 'infrequentAccess'],
      used: storage.infrequentAccess !== undefined,
      hint: 'remove it, or take a later date',
    },
    { rule: 'one-zone', path: ['availability'], used: availability === 'one-zone', hint: 'take "regional", or a later date' },
  ]
  for (const { rule, path, used, hint } of wanted)
    if (used && !ctx.catalog('efs-rules', rule))
      yield {
        id: 'efs.not-yet',
        severity: 'error',
        path,
        message: `EFS had no ${rule.replace('-', ' ')} on ${ctx.asOf}`,
        hint,
      }
}
