import type { CheckContext, Problem } from '@planner/contract'
import { ruleHolds } from './amounts.js'
import { majorVersion, supportCalendar, supportYear } from './extended-support.js'

/** Versions past their support, and history that is no longer sold. */
export function* supportProblems(ctx: CheckContext): Generator<Problem> {
  const { engine, version, extendedSupport = true, performanceInsights } = ctx.props
  const row = version === undefined ? undefined : supportCalendar(ctx, engine, version)
  if (row?.cells.end !== undefined && ctx.asOf > row.cells.end)
    yield {
      id: 'rds.version-ended',
      severity: 'error',
      path: ['version'],
      message: `extended support of ${engine} ${majorVersion(engine, version)} ended on ${row.cells.end}`,
      hint: 'take a later version: AWS has upgraded it',
    }
  else if (row && supportYear(row, ctx.asOf) !== undefined)
    yield extendedSupport
      ? {
          id: 'rds.version-in-extended-support',
          severity: 'warn',
          path: ['version'],
          message: `standard support of ${engine} ${majorVersion(engine, version)} ended on ${row.cells.yearOneStart}: each vCPU-hour costs a fee`,
          hint: 'upgrade to a later major version',
        }
      : {
          id: 'rds.version-unsupported',
          severity: 'error',
          path: ['version'],
          message: `standard support of ${engine} ${majorVersion(engine, version)} ended on ${row.cells.yearOneStart}, and AWS upgrades it without extended support`,
          hint: 'take a later version, or leave out "extendedSupport": false',
        }
  const days: number = performanceInsights?.retentionDays ?? 7
  if (days !== 7 && days !== 731 && (days % 31 !== 0 || days > 713))
    yield {
      id: 'rds.insights-retention',
      severity: 'error',
      path: ['performanceInsights', 'retentionDays'],
      message: `AWS keeps history for 7 days, a multiple of 31 up to 713, or 731, not ${days}`,
      hint: `take ${Math.max(31, Math.min(713, Math.round(days / 31) * 31))} or 731`,
    }
  if (performanceInsights && days > 7 && !ruleHolds(ctx, 'rds.performance-insights'))
    yield {
      id: 'rds.insights-ended',
      severity: 'warn',
      path: ['performanceInsights'],
      message: 'Performance Insights has ended; its successor is Database Insights of CloudWatch',
      hint: 'remove it: the standard mode of Database Insights keeps 7 days free',
    }
}
